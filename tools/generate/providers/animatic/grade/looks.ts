/** What a film can be made to look like, and the words people use for it. */

/** How colours and surface change. Everything left out stays as it is. */
export interface Grade {
  /** 0 grey … 1 as painted. */
  saturation?: number
  /** −1 … 1: how far the middle tones are darkened or lightened. */
  brightness?: number
  /** −1 flat … 0 as painted … 1 hard. */
  contrast?: number
  /** −1 cold … 1 warm. */
  warmth?: number
  /** What darks and lights are drawn towards, and how far, 0…1. */
  tone?: { dark: string; light: string; share: number }
  /** Steps of brightness, as of a print. */
  steps?: number
  /** What black and white become, 0…1. */
  black?: number
  white?: number
  /** Darkness of the corners; 0.6 where nothing is asked. */
  vignette?: number
  /** Grain in levels of 255; 5 where nothing is asked. */
  grain?: number
  /** Tooth of paper or canvas, 0…1. */
  paper?: number
  /** The picture ends before the paper does. */
  edge?: boolean
  /** Printing dots, 0…1. */
  dots?: number
}

export interface Look {
  /** One of its own words. */
  id: string
  /** Separated by commas; compared in small letters, German and French endings allowed. */
  words: string
  grade: Grade
}

/** In the order they are laid over each other: colour first, then what takes colour away, then surfaces. */
export const looks: readonly Look[] = [
  {
    id: 'technicolor',
    words:
      'technicolor, technicolour, vivid, vibrant, saturated, colourful, colorful, farbenfroh, knallig, bunt, kräftige farben, coloré, vif, vive, 鮮やか',
    grade: { saturation: 1.4, contrast: 0.25 },
  },
  {
    id: 'anime',
    words: 'anime, ghibli, アニメ, ジブリ',
    grade: { saturation: 1.22, contrast: 0.12, black: 0.03, grain: 2, vignette: 0.25 },
  },
  {
    id: 'blockbuster',
    words:
      'blockbuster, teal and orange, orange and teal, hollywood, cinematic, filmisch, kinolook, cinématographique, 映画的',
    grade: { contrast: 0.5, saturation: 1.14, tone: { dark: '#06323f', light: '#ffca94', share: 0.28 } },
  },
  {
    id: 'neon',
    words:
      'neon, neon noir, cyberpunk, synthwave, retrowave, vaporwave, blade runner, néon, ネオン, サイバーパンク',
    grade: {
      saturation: 1.5,
      contrast: 0.35,
      tone: { dark: '#1b0a52', light: '#ff86d6', share: 0.26 },
      vignette: 0.8,
    },
  },
  {
    id: 'documentary',
    words:
      'documentary, docu, verité, cinéma vérité, realistic, realism, naturalistic, newsreel, dokumentarisch, dokumentarfilm, doku, realistisch, naturalistisch, documentaire, réaliste, ドキュメンタリー, リアル',
    grade: { saturation: 0.72, contrast: 0.14, warmth: -0.12, grain: 7, vignette: 0.3 },
  },
  {
    id: 'gritty',
    words: 'gritty, bleach bypass, raw, rough, grim, rau, rauh, schmutzig, dreckig, brut, 荒々しい',
    grade: { saturation: 0.52, contrast: 0.45, grain: 9, vignette: 0.75 },
  },
  {
    id: 'cold',
    words:
      'cold, cool, icy, nordic, scandinavian, bleak, wintry, muted, desaturated, kalt, kühl, eisig, nordisch, trist, gedämpft, entsättigt, froid, froide, glacial, désaturé, 冷たい, 北欧',
    grade: { saturation: 0.66, warmth: -0.7, contrast: 0.12 },
  },
  {
    id: 'warm',
    words:
      'warm, golden, honey, sunny, sun-drenched, amber, golden hour, warme, goldene, sonnig, chaud, chaude, doré, dorée, ensoleillé, 暖かい, 黄金',
    grade: { warmth: 0.75, saturation: 1.06, tone: { dark: '#3a1f14', light: '#ffe2a6', share: 0.1 } },
  },
  {
    id: 'dark',
    words:
      'dark, neo-noir, gloomy, gothic, low key, low-key, sinister, düster, dunkel, finster, gotisch, sombre, gothique, 暗い, ダーク',
    grade: { white: 0.8, saturation: 0.75, contrast: 0.4, vignette: 0.95 },
  },
  {
    id: 'pastel',
    words: 'pastel, pastell, wes anderson, candy, soft colours, soft colors, zarte farben, パステル',
    grade: {
      saturation: 1.12,
      brightness: 0.62,
      contrast: -0.2,
      black: 0.12,
      tone: { dark: '#8a76a8', light: '#fff3ee', share: 0.16 },
      vignette: 0.05,
      grain: 3,
    },
  },
  {
    id: 'dreamy',
    words:
      'dreamy, dreamlike, ethereal, fairy tale, fairytale, storybook, magical, romantic, high key, verträumt, traumhaft, märchenhaft, romantisch, rêveur, onirique, féerique, 夢のよう, 幻想的',
    grade: {
      brightness: 0.3,
      contrast: -0.1,
      black: 0.07,
      tone: { dark: '#3b2f63', light: '#ffeaf3', share: 0.18 },
      vignette: 0.3,
    },
  },
  {
    id: '70s',
    words:
      "70s, 70's, 1970s, seventies, siebziger, siebzigerjahre, 70er, 1970er, 70er jahre, années 70, années soixante-dix, 70年代",
    grade: {
      saturation: 0.9,
      warmth: 0.55,
      black: 0.06,
      tone: { dark: '#3c2411', light: '#ffdd96', share: 0.2 },
      grain: 10,
      vignette: 0.75,
    },
  },
  {
    id: '80s',
    words:
      "80s, 80's, 1980s, eighties, achtziger, 80er, 1980er, 80er jahre, années 80, vhs, camcorder, home video, 80年代",
    grade: {
      saturation: 1.2,
      black: 0.07,
      tone: { dark: '#241250', light: '#ffd7e6', share: 0.16 },
      grain: 11,
    },
  },
  {
    id: 'vintage',
    words:
      'vintage, vintage film, retro, old film, old-fashioned, faded, analog, analogue, super 8, super-8, 8mm, 16mm, 35mm film, kodachrome, polaroid, nostalgic, alter film, verblasst, nostalgisch, altmodisch, vieux film, rétro, nostalgique, argentique, レトロ, ヴィンテージ, フィルム風',
    grade: {
      saturation: 0.7,
      brightness: 0.08,
      contrast: 0.04,
      warmth: 0.25,
      black: 0.08,
      tone: { dark: '#22383c', light: '#ffe6b8', share: 0.22 },
      grain: 10,
      vignette: 0.9,
    },
  },
  {
    id: 'comic',
    words:
      'comic, comics, comic book, comic strip, graphic novel, cartoon, pop art, bande dessinée, bd, zeichentrick, コミック, 漫画風',
    grade: { saturation: 1.4, contrast: 0.3, steps: 7, vignette: 0, grain: 0, dots: 0.5 },
  },
  {
    id: 'oil painting',
    words:
      'oil painting, oil paint, painterly, painted, impressionist, van gogh, rembrandt, ölgemälde, ölmalerei, gemälde, gemalt, malerisch, impressionistisch, peinture, peinture à l’huile, impressionniste, 油絵',
    grade: {
      saturation: 1.18,
      contrast: 0.2,
      warmth: 0.2,
      steps: 14,
      paper: 0.7,
      grain: 0,
      vignette: 0.45,
    },
  },
  {
    id: 'watercolour',
    words:
      'watercolour, watercolor, watercolours, gouache, aquarell, aquarelle, wasserfarben, wasserfarbe, acuarela, acquerello, 水彩, 水彩画',
    grade: {
      saturation: 1.12,
      brightness: 0.5,
      contrast: -0.08,
      black: 0.1,
      steps: 11,
      paper: 1,
      edge: true,
      grain: 0,
      vignette: 0,
    },
  },
  {
    id: 'black and white',
    words:
      'black and white, black & white, black-and-white, b&w, b/w, monochrome, greyscale, grayscale, schwarzweiß, schwarz-weiß, schwarzweiss, schwarz-weiss, schwarz weiß, s/w, monochrom, noir et blanc, blanco y negro, bianco e nero, 白黒, モノクロ',
    grade: { saturation: 0, contrast: 0.3, grain: 8, vignette: 0.7 },
  },
  {
    id: 'manga',
    words: 'manga, マンガ, 漫画',
    grade: { saturation: 0, contrast: 0.55, steps: 5, grain: 0, vignette: 0, dots: 0.7 },
  },
  {
    id: 'sketch',
    words:
      'sketch, sketchy, pencil, charcoal, hand-drawn, bleistift, bleistiftzeichnung, kohle, kohlezeichnung, skizze, gezeichnet, crayon, fusain, esquisse, dessin, 鉛筆, スケッチ, デッサン',
    grade: {
      saturation: 0.06,
      brightness: 0.62,
      contrast: 0.6,
      black: 0.1,
      tone: { dark: '#3a3633', light: '#fbf7ee', share: 0.5 },
      steps: 9,
      paper: 1,
      edge: true,
      grain: 0,
      vignette: 0,
    },
  },
  {
    id: 'noir',
    words: 'noir, film noir, hard-boiled, hardboiled, schwarze serie, ノワール',
    grade: { saturation: 0, contrast: 0.85, white: 0.96, grain: 10, vignette: 1.15 },
  },
  {
    id: 'silent film',
    words:
      'silent film, silent movie, silent era, stummfilm, film muet, 1920s, roaring twenties, 無声映画, サイレント映画',
    grade: {
      saturation: 0,
      brightness: 0.12,
      contrast: 0.6,
      black: 0.04,
      tone: { dark: '#17130f', light: '#f6efdb', share: 0.7 },
      grain: 12,
      vignette: 1.2,
    },
  },
  {
    id: 'sepia',
    words: 'sepia, sépia, セピア, セピア色',
    grade: {
      saturation: 0,
      brightness: 0.15,
      contrast: 0.2,
      tone: { dark: '#2a180b', light: '#f9eac8', share: 0.85 },
      grain: 7,
      vignette: 0.85,
    },
  },
]
