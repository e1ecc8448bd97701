import type { TimeOfDay } from '../film/vocabulary.ts'
import { pairLetters, placeWords, timeWords } from './heading-words.ts'
import type { IntExt, SceneHeading } from './script.ts'
import { trimTail } from './trim-tail.ts'

/** Longer lines are prose, not headings, cues or transitions; it also bounds the patterns below. */
export const longestHeading = 250

const words = Object.keys(placeWords).join('|')
const opening = new RegExp(
  String.raw`^((?:${words})(?:\.? ?[/-] ?(?:${words}))?|[IEA]\.? ?/ ?[IEA])(\. ?|[ :,/]|$)(?: ?[-–—:] )?`,
  'iu',
)
const numbered = /^(?:#([^#\s]{1,12})#|(\d{1,4}[A-Z]{0,3})[.)]?)\s+(?=\S)/u

/** What a line opens with if it opens like a heading: `INT.`, `I/E`, `AUSSEN`. */
export function headingOpening(line: string): { intExt: IntExt; dotted: boolean; length: number } | null {
  if (line.length > longestHeading) return null
  const match = opening.exec(line)
  if (!match) return null
  const intExt = kindOf(match[1]!)
  return intExt && { intExt, dotted: match[2]!.startsWith('.'), length: match[0].length }
}

function kindOf(text: string): IntExt | null {
  const parts = text
    .toUpperCase()
    .split(/[/\-. ]+/u)
    .filter(Boolean)
  const letters: Record<string, IntExt> = parts.length > 1 ? pairLetters : {}
  const kinds = parts.map((part) => placeWords[part] ?? letters[part])
  if (kinds.includes(undefined)) return null
  if (kinds.length === 1) return kinds[0]!
  return kinds[0] === kinds[1] ? kinds[0]! : 'int-ext'
}

/** Takes a heading apart. `number` comes from the format where it has one (FDX), else from the text. */
export function parseHeading(text: string, number: string | null = null): SceneHeading {
  let heading = text.replaceAll(/\s+/g, ' ').trim()
  let found = number
  const trailing = heading.endsWith('#') ? heading.lastIndexOf('#', heading.length - 2) : -1
  if (trailing > 0 && heading.length - trailing > 2) {
    found ??= heading.slice(trailing + 1, -1).trim()
    heading = heading.slice(0, trailing).trim()
  }
  const leading = numbered.exec(heading)
  if (leading && headingOpening(heading.slice(leading[0].length))) {
    found ??= leading[1] ?? leading[2]!
    heading = heading.slice(leading[0].length)
    if (heading.endsWith(` ${found}`)) heading = heading.slice(0, -found.length).trim()
  }
  if (heading.length > longestHeading) {
    return { heading, number: found, intExt: null, location: heading, timeOfDay: '' }
  }
  const start = headingOpening(heading)
  const rest = heading.slice(start?.length ?? 0).trim()
  return { heading, number: found, intExt: start?.intExt ?? null, ...splitTime(rest || heading) }
}

/**
 * The time is the last part, if it has a word of time in it: `KITCHEN - MARA'S HOUSE - LATE NIGHT`; or the first,
 * as some German scripts print it: `INNEN/TAG - KÜCHE`.
 */
function splitTime(rest: string): { location: string; timeOfDay: string } {
  const early = /^(\p{L}{2,20}) ?[-–—.:] ?(?=\S)/u.exec(rest)
  if (early && early[1]!.toUpperCase() in timeWords) {
    return { location: trimEnds(rest.slice(early[0].length)), timeOfDay: early[1]! }
  }
  for (const separator of [
    ' - ',
    ' – ',
    ' — ',
    ' -- ',
    ' / ',
    '/',
    '. ',
    ', ',
    ' (',
    '・',
    '（',
    '-',
    '–',
    '—',
    ' ',
  ]) {
    const at = rest.lastIndexOf(separator)
    if (at <= 0) continue
    const part = rest.slice(at + separator.length)
    const last = trimTail(part, /[(（]/u.test(part) ? '. ' : ')）. ')
    // Without a separator only a bare word of time counts: BEACH NIGHT, but not NIGHT CLUB.
    const isTime =
      separator.trim() === '' || separator === '-' ? last.toUpperCase() in timeWords : hasTime(last)
    if (isTime) return splitOuter(rest.slice(0, at).trim(), last)
  }
  return { location: trimEnds(rest), timeOfDay: '' }
}

/** `HOUSE - DAY - LATER`: both parts are time, the place stands before them. */
function splitOuter(location: string, timeOfDay: string): { location: string; timeOfDay: string } {
  const at = Math.max(location.lastIndexOf(' - '), location.lastIndexOf(' – '), location.lastIndexOf(' — '))
  const before = at > 0 ? location.slice(at + 3).trim() : ''
  if (before !== '' && before.toUpperCase() in timeWords) {
    return { location: trimEnds(location.slice(0, at)), timeOfDay: `${before} - ${timeOfDay}` }
  }
  return { location: trimEnds(location), timeOfDay }
}

const trimEnds = (text: string): string => trimTail(text, ' .,:–—-')
const hasTime = (text: string): boolean => text.length <= 40 && timeOf(text) !== null

const cjk = /[\u3040-\u30ff\u4e00-\u9fff]/u

/** Time of day named by a heading's time part; `same` and `later` mean: as the scene before. */
export function timeOf(text: string): TimeOfDay | 'same' | 'later' | null {
  const upper = text.toUpperCase()
  if (cjk.test(upper)) {
    const found = Object.keys(timeWords).find((word) => cjk.test(word) && upper.includes(word))
    return found ? timeWords[found]! : null
  }
  const tokens = upper.split(/[^\p{L}'-]+/u).filter(Boolean)
  let leaning: 'same' | 'later' | null = null
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]!
    const pair = `${token} ${tokens[index + 1] ?? ''}`
    const time = timeWords[pair] ?? timeWords[token] ?? timeWords[token.split('-').at(-1)!]
    if (time === 'same' || time === 'later') leaning ??= time
    else if (time) return time
  }
  return leaning
}
