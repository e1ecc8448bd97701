/** What a file name says of the shot it is a clip of. */
import { findClipCode } from './clip-code.ts'

export interface ClipName {
  /** The pack's own mark. */
  code?: string
  /** `shot 3` */
  number?: number
  /** `sc 2`, with the letter of the shot or its number in the scene. */
  scene?: { number: number; letters?: string; shot?: number }
  /** `2B` standing alone. */
  slates: string[]
  /** Other numbers, in order. */
  numbers: number[]
  take: number | null
}

const models =
  'kling|wan|veo|sora|seedance|grok|imagine|flux|gen|hailuo|pixverse|luma|ray|runway|pika|minimax|hunyuan|ltx|vidu'

/** Numbers that cameras, apps and file managers put into names; they say nothing of the shot. */
const noise: readonly RegExp[] = [
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
  /(?<!\d)(?:19|20)\d{2}[-_.]?[01]\d[-_.]?[0-3]\d(?:[-_ t]+(?:at )?\d{2}[-_.:h]?\d{2}(?:[-_.:m]?\d{2})?)?(?!\d)/g,
  /(?<![a-z0-9])(?=[0-9a-f]*\d)[0-9a-f]{12,}(?![a-z0-9])/g,
  /\d{5,}/g,
  /\d{3,4} ?[x×] ?\d{3,4}/g,
  /(?<!\d)(?:16|9|4|3|21|1)[x:](?:9|16|3|4|1)(?!\d)/g,
  /(?<![a-z0-9])(?:\d{3,4}[pi]|[248]k)(?![a-z0-9])/g,
  /(?<![a-z0-9])\d{1,3}(?:[.,]\d+)? ?(?:fps|hz|mb|s|sec|secs|seconds?|sek)(?![a-z0-9])/g,
  new RegExp(`(?<![a-z])(?:${models})[-_ ]?v?\\d(?:[._]\\d(?![0-9a-z]))?(?!\\d)`, 'g'),
  /(?<![a-z])(?:img|mvi|dsc|vid|gopr|dji|output|download|untitled|unbenannt|video)[-_ ]*\d+/g,
  /\(\d{1,3}\)\s*$/g,
  /(?<![a-z])(?:copy|kopie|copie)(?: ?\d+)?/g,
]

const takeWords = /(?<![a-z])(?:take|tk|klappe|version|ver|v|t|テイク)[-_ .#]*(\d{1,3})(?![0-9])/
const sceneWords =
  /(?<![a-z])(?:scene|scène|szene|sc|シーン)[-_ .#]*(\d{1,4})(?:[-_ .]*([a-z]{1,2})(?![a-z0-9]))?(?!\d)/
const shotWords =
  /(?<![a-z])(?:shot|sht|sh|s|einstellung|plan|cut|ショット|カット|镜头)[-_ .#]*(\d{1,4})(?:([a-z]{1,2})(?![a-z0-9]))?(?![0-9])/
const slate = /(?<![a-z0-9])0*(\d{1,4})([a-z]{1,2})(?![a-z0-9])/g
const plainNumber = /(?<![a-z0-9])(\d{1,4})(?![a-z0-9])/g

export function readClipName(file: string): ClipName {
  const name = (file.split(/[\\/]/).at(-1) ?? '').replace(/\.[a-z0-9]{2,5}$/i, '').normalize('NFKC')
  const code = findClipCode(name)
  let rest = noise.reduce((text, mark) => text.replaceAll(mark, ' '), name.toLowerCase())
  const take = takeWords.exec(rest)
  rest = rest.replace(takeWords, ' ')
  const scene = sceneWords.exec(rest)
  rest = rest.replace(sceneWords, ' ')
  const shot = shotWords.exec(rest)
  rest = rest.replace(shotWords, ' ')
  const shotNumber = shot?.[2] === undefined && shot ? Number(shot[1]) : undefined
  const slates = [...rest.matchAll(slate)].map((found) => slateOf(found[1]!, found[2]!))
  return {
    ...(code !== undefined && { code }),
    ...(shotNumber !== undefined && !scene && { number: shotNumber }),
    ...(scene && { scene: sceneOf(scene, shotNumber) }),
    slates: [...(shot?.[2] === undefined ? [] : [slateOf(shot[1]!, shot[2])]), ...slates],
    numbers: [...rest.matchAll(plainNumber)].map(([, digits]) => Number(digits)),
    take: take ? Number(take[1]) : null,
  }
}

const slateOf = (digits: string, letters: string): string => `${Number(digits)}${letters.toUpperCase()}`

function sceneOf(
  [, digits, letters]: RegExpExecArray,
  shot: number | undefined,
): NonNullable<ClipName['scene']> {
  return {
    number: Number(digits),
    ...(letters !== undefined && { letters: letters.toUpperCase() }),
    ...(shot !== undefined && { shot }),
  }
}
