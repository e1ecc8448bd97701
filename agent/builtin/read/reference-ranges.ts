/** "everything after shot 10", "from shot 5 on", "ab der 7", "alles zwischen 3 und 6", "from 4 to the end". */
import { bareNumbersAt, numberedAt, ordinalsAt, sceneReference, shotsNumbered } from './reference-numbers.ts'
import { edgeAt } from './reference-edges.ts'
import type { Reading } from './reading.ts'
import { reference, type Reference } from './reference.ts'
import { lowerAt, skipArticles } from './tags-at.ts'

const every = /^(?:everything|anything|alles|all|every|alle|shots?|scenes?|einstellungen|szenen)$/
const filler =
  /^(?:the|that|of|shots?|scenes?|which|comes?|coming|einstellungen|szenen|was|die|das|happens|kommt|film)$/
const after = /^(?:after|nach|following|behind|hinter|past)$/
const before = /^(?:before|vor)$/
const from = /^(?:from|ab|von|since|starting|beginning)$/
const until = /^(?:until|till|to|through|bis|upto|zum|zur)$/
const onwards = /^(?:on|onwards?|forward|an|out|upwards?|aufwärts|weiter)$/
const between = /^(?:between|zwischen)$/

/** A place in the film: a shot, or a scene. */
function pointAt(reading: Reading, at: number): Reference | undefined {
  const found = numberedAt(reading, at) ?? ordinalsAt(reading, at) ?? bareNumbersAt(reading, at)
  return found && found.kind !== 'takes' && (found.shots.length > 0 || found.unknown.length > 0)
    ? found
    : undefined
}

const edge = (point: Reference, last: boolean): number => {
  const numbers = [...point.shots.map(({ number }) => number), ...point.unknown]
  return last ? Math.max(...numbers) : Math.min(...numbers)
}

export function rangeAt(reading: Reading, at: number): Reference | undefined {
  const said = every.test(lowerAt(reading, at) ?? '')
  let next = said ? at + 1 : at
  if (said) while (filler.test(lowerAt(reading, next) ?? '') && next < at + 5) next += 1
  if (/^(?:starting|beginning|up|right|all)$/.test(lowerAt(reading, next) ?? '')) next += 1
  const word = lowerAt(reading, next) ?? ''
  const point = pointAt(reading, next + 1)
  if (!point) return undefined
  const total = reading.project.shots.length
  const span = (first: number, last: number, to: number): Reference | undefined =>
    within(reading, point, at, to, [first, Math.min(last, total)])
  if (said && after.test(word)) return span(edge(point, true) + 1, total, point.to)
  if (said && before.test(word)) return span(1, edge(point, false) - 1, point.to)
  if (said && until.test(word)) return span(1, edge(point, true), point.to)
  if (said && between.test(word) && point.shots.length > 1)
    return span(edge(point, false), edge(point, true), point.to)
  if (!from.test(word)) return undefined
  const tail = endOf(reading, point.to)
  const open = tail ?? (word === 'ab' || said ? point.to : undefined)
  if (open === undefined || (point.kind !== 'scene' && point.shots.length > 1)) return undefined
  // "from 4 to 6" is read where the figures are.
  return until.test(lowerAt(reading, point.to) ?? '') && tail === undefined
    ? undefined
    : span(edge(point, false), total, open)
}

const halves = /^(?:half|hälfte)$/
const thirds = /^(?:third|drittel)$/
const ordinals: Readonly<Record<string, number>> = {
  first: 0,
  erste: 0,
  ersten: 0,
  erstes: 0,
  second: 1,
  zweite: 1,
  zweiten: 1,
  zweites: 1,
  last: -1,
  letzte: -1,
  letzten: -1,
  letztes: -1,
}

/** "the second half of the film", "im letzten Drittel". */
export function fractionAt(reading: Reading, at: number): Reference | undefined {
  const start = skipArticles(reading, at)
  const part = ordinals[lowerAt(reading, start) ?? '']
  const noun = lowerAt(reading, start + 1) ?? ''
  const parts = halves.test(noun) ? 2 : thirds.test(noun) ? 3 : 0
  if (part === undefined || parts === 0) return undefined
  const { shots } = reading.project
  const which = part < 0 ? parts - 1 : part
  const meant = shots.filter((_, index) => Math.floor((index * parts) / shots.length) === which)
  const film = [start + 3, start + 4].find(
    (to) => /^(?:film|movie|films)$/.test(lowerAt(reading, to - 1) ?? '') || lowerAt(reading, to) === 'film',
  )
  const of = /^(?:of|vom|des)$/.test(lowerAt(reading, start + 2) ?? '')
  const end = lowerAt(reading, start + 3) === 'the' ? start + 5 : start + 4
  // Half of a scene or of a shot is something else.
  if (of && film === undefined) return undefined
  return reference('shots', at, of ? end : start + 2, { shots: meant })
}

/** Behind the words that mean "and all that follow". */
function endOf(reading: Reading, at: number): number | undefined {
  const word = lowerAt(reading, at) ?? ''
  if (until.test(word)) {
    const start = /^(?:zum|zur)$/.test(lowerAt(reading, at + 1) ?? '') ? at + 2 : at + 1
    const end = edgeAt(reading, start)
    return end?.edge === 'end' ? end.to : undefined
  }
  if (!onwards.test(word)) return undefined
  // "from shot 5 on the left" goes on with a place.
  const behind = lowerAt(reading, at + 1) ?? ''
  return /^(?:an?|the|top|der|die|den|dem|einen?)$/.test(behind) ? undefined : at + 1
}

function within(
  reading: Reading,
  point: Reference,
  at: number,
  to: number,
  [first, last]: [number, number],
): Reference | undefined {
  const unknown = point.unknown.length > 0
  if (unknown) return reference('shots', at, to, { unknown: point.unknown })
  const values = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  if (point.kind !== 'scene') return reference('shots', at, to, shotsNumbered(reading, values))
  const inside = reading.project.shots.filter(({ number }) => number >= first && number <= last)
  const scenes = reading.project.scenes.filter(({ id }) => inside.some(({ scene }) => scene === id))
  return sceneReference(
    reading,
    at,
    to,
    scenes.map(({ number }) => number),
  )
}
