import type { Framing, ShotSize } from '../../film/vocabulary.ts'
import { readCamera } from './camera-words.ts'
import type { CameraWish } from './camera-words.ts'

/** What a person asks of the camera in the words of a shot, and the words without it. */
export interface AskedCamera extends CameraWish {
  framing?: Framing
  /** Whose shoulder is looked over, as written. */
  shoulder?: string
  speed?: 'slow' | 'fast'
  /** Length asked for. */
  seconds?: number
  /** What happens: the words without the camera's. Empty where they were all about the camera. */
  deed: string
}

/** Longest phrases first: a medium close-up is no close-up. */
const sizes: readonly (readonly [ShotSize, string])[] = [
  [
    'ECU',
    String.raw`(?:extreme|big|very) close[- ]?ups?|macro(?: shot)?|ECU|detail(?: shot)?|Detailaufnahme|très gros plan|超アップ|大写し`,
  ],
  ['MCU', String.raw`(?:medium|loose) close(?:[- ]?ups?)?|MCU|nahe Einstellung`],
  [
    'CU',
    String.raw`close[- ]?ups?|close shot|close on|CU|Gro(?:ß|ss)aufnahme|Nahaufnahme|nah auf|gros plan|クローズアップ`,
  ],
  [
    'MLS',
    String.raw`medium[- ](?:long|wide)(?: shot)?|MLS|cowboy shot|american shot|Amerikanische|plan américain`,
  ],
  [
    'MS',
    String.raw`(?:medium|mid)[- ]shot|MS|Halbnah(?:e|aufnahme)?|plan (?:moyen|rapproché)|ミディアムショット`,
  ],
  [
    'ELS',
    String.raw`(?:extreme|very) (?:wide|long)(?: shot)?|aerial(?: shot)?|drone shot|ELS|EWS|Supertotale|Luftaufnahme|Panoramaaufnahme|vue aérienne|空撮`,
  ],
  [
    'LS',
    String.raw`(?:wide|long|full|establishing) shot|wide (?:on|of)|LS|WS|(?:Halb)?totale|plan (?:large|d['’]ensemble|général)|ロングショット|全景`,
  ],
]

const framings: readonly (readonly [Framing, string])[] = [
  [
    'over-the-shoulder',
    String.raw`over[- ]the[- ]shoulder|OTS|Schulterblick|über die Schulter|par[- ]dessus l['’]épaule|肩越し`,
  ],
  [
    'pov',
    String.raw`POV|point[- ]of[- ]view|Subjektive|subjektive Kamera|caméra subjective|主観(?:ショット)?`,
  ],
  ['two-shot', String.raw`two[- ]shot|Zweiereinstellung|plan à deux|ツーショット`],
  ['insert', String.raw`insert(?: shot)?|インサート`],
]

/** Groups 1…3: whose shoulder. A name has a capital, so this one pattern is read as written. */
const shoulder =
  /(?<!\p{L})(?:[Oo]ver[- ]the[- ]shoulder of (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)|[Oo]ver (\p{Lu}[\p{L} -]*?)['’]s? shoulder|[Üü]ber (\p{Lu}[\p{L}-]*?)s?['’]? Schulter)(?!\p{L})(?:\s*[:,])?/u

const angles = String.raw`(?:low|high|dutch|canted)[- ]angle|from (?:below|above|overhead)|overhead|top[- ]shot|bird['’]?s[- ]eye(?: view)?|Untersicht|Froschperspektive|Aufsicht|Vogelperspektive|von (?:oben|unten)|contre-plongée|plongée|ローアングル|ハイアングル`
const ways = String.raw`(?: (?:slowly|quickly|in|out|back|forward|left|right|up|down|around|along(?:side)?|with|to the (?:left|right)|nach (?:links|rechts|oben|unten)|heran|zurück))*`
const movements = String.raw`(?:the camera |camera )?(?:pan|tilt|doll(?:y|ie)|track|push|pull|zoom|crane|orbit|circle|truck|whip[- ]pan)(?:s|es|ing)?(?: shot)?${ways}|hand-?held(?: camera)?|static(?: camera| shot)?|locked[- ]off|travelling|Schwenk${ways}|Zoom${ways}|(?:Kamera|Zu|Kran)fahrt${ways}|Handkamera|statische Kamera|feste Kamera|plan fixe|caméra fixe|固定ショット`
const lengths = String.raw`(?:for |lasting |about )?\d{1,3}(?:[.,]\d{1,2})?[- ]?(?:s|secs?|seconds?|Sekunden?|secondes?)(?: long| lang)?|\d{1,3}秒(?:間)?`
const plain = String.raw`shot|view|Einstellung|Aufnahme`

const phrase = [
  ...sizes.map(([, words]) => words),
  ...framings.map(([, words]) => words),
  angles,
  movements,
  lengths,
  plain,
].join('|')
const manner = String.raw`(?:slow|slowly|quick|fast|tight|langsame[rn]?|schnelle[rn]?|lent)`
const lead = String.raw`(?:(?:in|with|from|as|and|seen|shown|mit|in|und|aus|en|avec|et)\s+)?(?:(?:an?|the|another|one more|eine[rnm]?|der|die|noch eine|une?|le|la)\s+)?(?:${manner}\s+)*`
const chain = String.raw`${lead}(?:${phrase})(?!\p{L})(?:\s+(?:shot|view|Einstellung))?`
/** Only whole clauses of camera words are taken out: `rain falls from above` is no wish. */
const clause = new RegExp(
  String.raw`(?<=^|[,;:.!?(–—。、]\s*|\s-\s)${chain}(?:[\s,]+${chain})*(?:\s*の|\s+(?:of|on|over|across|past|at|where|in which|as|auf|von|vom|über|in der|sur|de|d['’])(?!\p{L})\s*|\s*[:)–—]\s*|\s+-\s+|\s*(?=[,;.!?。、]|$))`,
  'giu',
)
const length = /(\d{1,3}(?:[.,]\d{1,2})?)[- ]?(?:s|secs?|seconds?|Sekunden?|secondes?|秒)(?!\p{L})/iu

const whole = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu')
const sizePatterns = sizes.map(([size, words]) => [size, whole(words)] as const)
const framingPatterns = framings.map(([framing, words]) => [framing, whole(words)] as const)
const rests = whole(
  String.raw`static(?: camera| shot)?|locked[- ]off|statische Kamera|feste Kamera|plan fixe|caméra fixe|固定`,
)
const pushes = /\b(?:push|pull)(?:s|ing)? (?:in|out|back)\b/iu
const slow = /(?<!\p{L})(?:slow(?:ly)?|langsame?[rn]?|lent(?:ement)?|ゆっくり)(?!\p{L})/iu
const fast = /(?<!\p{L})(?:fast|quick(?:ly)?|schnelle?[rn]?|rapid(?:e|ement)?|素早く)(?!\p{L})/iu

/** Reads what the words ask of the camera. Fields are undefined where nothing is asked. */
export function readAskedCamera(told: string): AskedCamera {
  const over = shoulder.exec(told)
  const owner = over?.slice(1).find((name) => name !== undefined)
  const words = over ? told.replace(over[0], ',') : told
  const clauses = [...words.matchAll(clause)].map(([text]) => text).join(' ')
  const read = readCamera(words)
  const size = sizePatterns.find(([, pattern]) => pattern.test(words))?.[0] ?? read?.size
  const framing = over
    ? ('over-the-shoulder' as const)
    : framingPatterns.find(([, pattern]) => pattern.test(words))?.[0]
  const movement = rests.test(clauses)
    ? 'static'
    : (read?.movement ?? (pushes.test(clauses) ? 'dolly' : undefined))
  const speed = slow.test(clauses) ? 'slow' : fast.test(clauses) ? 'fast' : undefined
  const seconds = Number(length.exec(clauses)?.[1]?.replace(',', '.'))
  return {
    ...(size === undefined ? {} : { size }),
    ...(read?.angle === undefined ? {} : { angle: read.angle }),
    ...(movement === undefined ? {} : { movement }),
    ...(framing === undefined ? {} : { framing }),
    ...(owner === undefined ? {} : { shoulder: owner }),
    ...(speed === undefined ? {} : { speed }),
    ...(seconds > 0 ? { seconds } : {}),
    deed: asSentence(words.replaceAll(clause, '')),
  }
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u

/** What is left when clauses are taken out, as a sentence again. */
function asSentence(text: string): string {
  const tidy = text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?:\s*[,;]\s*)+(?=[,;.!?]|$)/gu, '')
    .replace(/^[\s,;:.–—-]+/u, '')
    .replace(/[\s,;:–—-]+$/u, '')
    .trim()
  if (!/[\p{L}\p{N}]/u.test(tidy)) return ''
  const end = /[.!?…。！？"”»」]$/u.test(tidy) ? '' : unspaced.test(tidy.at(-1)!) ? '。' : '.'
  return `${tidy.charAt(0).toUpperCase()}${tidy.slice(1)}${end}`
}
