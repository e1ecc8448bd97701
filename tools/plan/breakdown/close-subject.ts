import type { ShotProp } from '../../film/shot.ts'

const openings = String.raw`(?:EXTREME |VERY |BIG |MEDIUM |LOW |HIGH |REVERSE )?(?:CLOSE(?:[- ]UP)?(?: SHOT)?|ANGLE|INSERT|ECU|CU|POV|WIDE(?:R)?(?: SHOT)?|LONG SHOT|PAN(?:NING)?|TILT|TRACKING(?: SHOT)?|DETAIL|GRO(?:ẞ|SS|ß)AUFNAHME|DETAILAUFNAHME|NAH|TOTALE|SCHWENK|(?:TRÈS )?GROS PLAN|PLAN LARGE|CAMERA)(?!\p{L})(?: SHOT)?`

/** `CLOSE ON: `, `PAN TO `, `GROSSAUFNAHME: ` at the head of a line. */
export const cameraOpening = new RegExp(
  String.raw`^\W{0,2}${openings}(?:\s+(?:ON|OF|TO|IN|AUF|VON|SUR|DE|WITH|UP|DOWN))*[\s:–—-]{0,4}`,
  'iu',
)

const parts =
  'hands?|palms?|fingers?|fists?|eyes?|face|faces|mouth|lips|feet|foot|knuckles|wrists?|arms?|neck|throat|ears?|chest|Hand|Hände|Finger|Faust|Augen?|Gesicht(?:er)?|Mund|Lippen|Füße|Fuß|Hals|mains?|doigts?|poings?|yeux|œil|visages?|bouche|lèvres|pieds?|cou'
const partOfSomebody = new RegExp(String.raw`^(?:\p{L}+(?:['’]s)?\s+){0,4}?(${parts})(?!\p{L})`, 'iu')

/** The part of a body a close view is of: `hand` in `his hand, shaking`. `words`: without the camera's. */
export const bodyPartIn = (words: string): string | undefined => {
  const [head = ''] = words.split(/[.,;:!?–—]/u)
  return partOfSomebody.exec(head)?.[0]
}

const article = /^(?:the|an?|his|her|their|its|der|die|das|ein|eine|den|dem|einen|le|la|les|une?|l['’])\s*/iu
const tail =
  /\s(?:of|in|on|at|with|as|that|which|where|from|by|und|and|auf|mit|von|im|in|an|de|du|sur|dans|avec|qui|\p{Ll}+ing)\s.*$/iu

/** A thing nobody has a shape for is still what a close view is of: its own words. */
export function unknownThing(words: string): ShotProp | undefined {
  // A shot in capitals may go on in the words of the next paragraph.
  const shouted = /^\p{Lu}[\p{Lu}\s'’-]+(?=\s\p{Lu}\p{Ll}|$)/u.exec(words)?.[0]
  const [head = ''] = (shouted ?? words).split(/[.,;:!?–—]/u)
  const label = head.replace(article, '').replace(tail, '').trim().toLowerCase()
  if (!/\p{L}{2}/u.test(label) || label.split(/\s+/u).length > 3) return undefined
  return { shape: label, label, weight: 'focus' }
}
