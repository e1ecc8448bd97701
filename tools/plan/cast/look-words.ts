import type { z } from 'zod'
import type { HairStyle, Headwear, Look, Wardrobe } from '../../film/bible.ts'

/** Words of how somebody looks, as patterns: English, German, French and Japanese together where they agree. */
type Words<T extends string> = readonly (readonly [T, string])[]

/** Colour words with the colour of cloth and the colour of hair, if hair can have it. */
export const colourWords: readonly (readonly [pattern: string, cloth: string, hair: string | null])[] = [
  ['red|rote[rnsm]?|rot|rouges?|roux|rousse|赤い?|紅', '#b5323c', '#a3432a'],
  ['ginger|auburn|redhead', '#c0602a', '#a3432a'],
  ['blue|navy|blaue[rnsm]?|blau|bleue?s?|青い?|紺', '#2f6db5', '#4a6fb0'],
  ['green|olive|grüne[rnsm]?|grün|verte?s?|緑', '#3d8a57', '#5a8a5a'],
  ['yellow|mustard|gelbe[rnsm]?|gelb|jaunes?|黄色い?', '#d9a21b', '#d8b56a'],
  ['black|schwarze[rnsm]?|schwarz|noire?s?|黒い?', '#2b2f3a', '#1c1a1b'],
  ['white|weiße[rnsm]?|weiß|weisse[rnsm]?|blanche?s?|blancs?|白い?', '#f0ece2', '#efeeea'],
  ['gr[ea]y|silver|graue[rnsm]?|grau|silberne[rnsm]?|grise?s?|argentée?s?|灰色|銀', '#8a8f98', '#b8b8b6'],
  ['brown|tan|brunette|braune[rnsm]?|braun|brune?s?|marron|茶色い?|茶', '#8a5a33', '#5a3a22'],
  ['orange|orangene[rnsm]?|オレンジ', '#e0702a', '#c0602a'],
  ['purple|violet|lilac|lilane?|lila|violette?s?|mauve|紫', '#7b3f98', '#7b4a90'],
  ['pink|rosa|rosane?|roses?|ピンク|桃色', '#d977a6', '#d98fb0'],
  ['gold|golden|goldene[rnsm]?|dorée?s?|金', '#d0a040', '#d8b56a'],
  ['beige|cream|khaki|beigefarbene[rnsm]?|crème|ベージュ', '#cdb894', null],
  ['turquoise|teal|türkise[rnsm]?|türkis|水色', '#1f8a91', null],
  ['blond|blonde|blonde[rnsm]|fair|flaxen|blondes|ブロンド', '#d8b56a', '#d8b56a'],
  ['dark|dunkle[rnsm]?|foncée?s?|sombre', '#2b2f3a', '#2a211d'],
]

export const wardrobeWords: Words<z.infer<typeof Wardrobe>> = [
  ['spacesuit', 'space ?suit|Raumanzug|combinaison spatiale|scaphandre|宇宙服'],
  ['armour', 'armou?r|chain ?mail|Rüstung|armure|鎧|甲冑'],
  [
    'coat',
    '(?:over|rain|trench ?|oilskin ?)?coat|oilskins?|parka|oilcloth|(?:Regen|Winter)?Mantel|manteau|imperméable|pardessus|コート|外套',
  ],
  ['jacket', 'jacket|blazer|hoodie|anorak|\\p{L}*[Jj]acke|veste|blouson|ジャケット|上着'],
  ['suit', 'suit|tuxedo|(?:Nadel)?[Aa]nzug|Smoking|costume|complet|スーツ|背広'],
  ['uniform', 'uniform|Uniform|uniforme|制服|軍服'],
  ['apron', 'apron|Schürze|tablier|エプロン|前掛け'],
  [
    'dress',
    'dress|gown|skirt|Kleid|Sommerkleid|Rock|jupe|robe(?= (?:\\p{L}+e|verte|de soirée))|ドレス|ワンピース',
  ],
  [
    'robe',
    'robes?|kimono|cloak|pyjamas|pajamas|bathrobe|Kutte|Umhang|Bademantel|Schlafanzug|peignoir|cape|pyjama|着物|ローブ|浴衣',
  ],
  [
    'sweater',
    'sweater|jumper|cardigan|pullover|turtleneck|Pullover|Pulli|Strickjacke|pull|chandail|gilet|セーター',
  ],
  ['shirt', 'shirt|t-shirt|blouse|vest|Hemd|Bluse|chemise|chemisier|シャツ|ブラウス'],
]

export const headwearWords: Words<z.infer<typeof Headwear>> = [
  [
    'peaked-cap',
    "peaked[ -]cap|(?:captain|sailor|police)(?:'s|’s)? cap|Schirmmütze|Kapitänsmütze|Dienstmütze|casquette de marin|képi|制帽|船長帽",
  ],
  [
    'beanie',
    'beanie|(?:woo?l(?:len|ly)?|knit(?:ted)?) (?:cap|hat)|(?:Woll|Strick|Pudel)mütze|Mütze|bonnet|ニット帽|毛糸の帽子',
  ],
  ['cap', '(?:baseball |flat )?cap|Kappe|Basecap|Schiebermütze|casquette|béret|キャップ'],
  ['helmet', 'helmet|Helm|casque|ヘルメット|兜'],
  ['crown', 'crown|tiara|Krone|couronne|diadème|冠|王冠'],
  ['headscarf', 'head ?scarf|kerchief|veil|Kopftuch|Schleier|fichu|voile|頭巾|ベール'],
  ['hood', 'hood|Kapuze|capuche|capuchon|フード'],
  ['hat', '(?:straw |top |cowboy )?hat|fedora|bowler|stetson|\\p{L}*[Hh]ut|Zylinder|chapeau|帽子|ハット|笠'],
]

export const hairWords: Words<z.infer<typeof HairStyle>> = [
  ['bald', 'bald|hairless|shaven? head|kahl\\p{L}*|Glatze|chauve|禿げ?|はげ|坊主'],
  [
    'ponytail',
    'pony-?tail|pigtails?|braids?|plaits?|Zopf|Zöpfe|Pferdeschwanz|queue de cheval|tresses?|nattes?|couettes|ポニーテール|三つ編み|おさげ',
  ],
  ['bun', 'bun|chignon|top-?knot|Dutt|Haarknoten|お団子|髷'],
  ['curly', 'curls|curly|Locken|lockig\\p{L}*|gelockt\\p{L}*|bouclée?s?|frisée?s?|巻き毛|縮れ毛'],
  [
    'wild',
    '(?:wild|messy|tousled|dishevel+ed|unkempt)(?= hair)|(?:wirr|zerzaust|wild)e? Haare?|ébouriffée?s?|ぼさぼさ|乱れた髪',
  ],
  ['crop', 'crew[ -]cut|buzz[ -]cut|cropped|close-cropped|geschoren\\p{L}*|en brosse|角刈り|五分刈り'],
  ['bob', 'bob|Bob|Pagenkopf|carré|おかっぱ'],
  [
    'long',
    'long(?: \\p{L}+)? hair|lange(?: \\p{L}+)? Haare?|cheveux longs|longs cheveux|長い髪|長髪|ロングヘア',
  ],
  ['short', 'short(?: \\p{L}+)? hair|kurze(?: \\p{L}+)? Haare?|cheveux courts|短い髪|短髪'],
]

/** Nouns a hair colour belongs to. */
export const hairNouns =
  'hair(?:ed)?|beard(?:ed)?|moustache|mustache|curls|braids?|plaits|pigtails|ponytail|bun|bob|Haare?|Bart|\\p{L}*haarig\\p{L}*|Zopf|Zöpfe|Locken|Schnurrbart|cheveux|barbe|tresses?|nattes|moustaches?|髪|毛|髭|ひげ'

export const features: readonly (readonly [
  part: 'beard' | 'glasses' | 'scarf',
  has: boolean,
  pattern: string,
])[] = [
  ['beard', false, 'clean-?shaven|beardless|glatt ?rasiert|bartlos|imberbe|rasé de près'],
  [
    'beard',
    true,
    'beard(?:ed)?|stubble|goatee|moustache|mustache|\\p{L}*[Bb]art|bärtig\\p{L}*|barbe|barbue?|barbiche|髭|ひげ|あごひげ',
  ],
  [
    'glasses',
    true,
    '(?:eye|sun|reading )?glasses|spectacles|bespectacled|\\p{L}*[Bb]rille|lunettes|眼鏡|メガネ|めがね',
  ],
  ['scarf', true, '(?<!head)scarf|shawl|\\p{L}*[Ss]chal|Halstuch|écharpe|foulard|マフラー|襟巻き?'],
]

export const builds: Words<Look['build']> = [
  [
    'broad',
    'burly|stocky|broad-shouldered|heavy-?set|muscular|stout|fat|bullig\\p{L}*|stämmig\\p{L}*|breitschultrig\\p{L}*|dick\\p{L}*|costaude?|trapue?|gros|がっしり|太った|大柄',
  ],
  [
    'slim',
    'thin|slim|skinny|lanky|gaunt|slender|wiry|dünn\\p{L}*|schlank\\p{L}*|hager\\p{L}*|mager\\p{L}*|maigre|mince|élancée?|痩せ\\p{L}*|細身',
  ],
]

/** Decades in words; the number is the age meant. */
export const decades: readonly (readonly [number, string])[] = [
  [16, 'teens|teenage[rd]?|adolescente?|十代'],
  [25, 'twenties|zwanzig|vingtaine|二十代'],
  [35, 'thirties|dreißig|trentaine|三十代'],
  [45, 'forties|vierzig|quarantaine|四十代'],
  [55, 'fifties|fünfzig|cinquantaine|五十代'],
  [65, 'sixties|sechzig|soixantaine|六十代'],
  [75, 'seventies|siebzig|soixante-dix|七十代'],
  [85, 'eighties|achtzig|quatre-vingt|八十代'],
]
