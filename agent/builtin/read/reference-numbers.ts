/** "shot 3", "shots 2-5", "#3", "the third shot", "the last two", "scene 2", "take 1 and 2", bare figures. */
import type { Shot } from '../../../tools/film/shot.ts'
import { cardinalAt, isJoin, isRange, ordinalAt } from './numbers.ts'
import type { Reading } from './reading.ts'
import { reference, type Reference } from './reference.ts'
import { isDefinite, isMeasured, lowerAt, skipArticles, tagAt } from './tags-at.ts'

interface Listed {
  values: number[]
  to: number
}

/** "2-5", "2 and 4", "3, 4 & 7 to 9". Ends before a figure that counts something. */
function numbersAt(reading: Reading, at: number): Listed | undefined {
  const { tokens, language } = reading
  const values: number[] = []
  let to = at
  for (let next = at; ;) {
    if (values.length > 0) {
      while (isJoin(tokens[next], language)) next += 1
      if (next === to) break
      if (lowerAt(reading, next) === '#') next += 1
      else if (tagAt(reading, next, 'noun.shot')) break
    }
    const number = numberHere(reading, next, true)
    if (!number) break
    values.push(number.value)
    to = next += number.length
    const end = isRange(tokens[next], language) ? numberHere(reading, next + 1, false) : undefined
    if (end && end.value > number.value && end.value - number.value < 5000) {
      for (let value = number.value + 1; value <= end.value; value++) values.push(value)
      to = next += 1 + end.length
    }
  }
  return values.length > 0 ? { values, to } : undefined
}

function numberHere(reading: Reading, at: number, words: boolean) {
  const number = cardinalAt(reading.tokens, at, reading.language)
  if (!number || !Number.isInteger(number.value) || isMeasured(reading, at, number.length)) return undefined
  const figure = reading.tokens[at]!.kind === 'number'
  return figure || (words && number.value > 1) ? number : undefined
}

export function shotsNumbered(reading: Reading, values: readonly number[]) {
  const { shots } = reading.project
  const found = [...new Set(values)].map((value) => shots.find(({ number }) => number === value) ?? value)
  return {
    shots: found.filter((item): item is Shot => typeof item !== 'number'),
    unknown: found.filter((item) => typeof item === 'number'),
  }
}

export function sceneReference(
  reading: Reading,
  from: number,
  to: number,
  values: readonly number[],
): Reference {
  const { scenes, shots } = reading.project
  const found = scenes.filter(({ number }) => values.includes(number))
  const unknown = values.filter((value) => !scenes.some(({ number }) => number === value))
  const ids = found.map(({ id }) => id)
  return reference('scene', from, to, {
    scenes: ids,
    unknown,
    shots: shots.filter(({ scene }) => ids.includes(scene)),
  })
}

/** A noun with its figures. */
export function numberedAt(reading: Reading, at: number): Reference | undefined {
  const { tokens } = reading
  const start = skipArticles(reading, at)
  const noun = tagAt(reading, start, 'noun.shot', 'noun.scene', 'noun.take')
  let first = noun ? noun.to : start
  while (/^(?:number|nr|no|nummer|numero|#)$/.test(lowerAt(reading, first) ?? '')) first += 1
  const short = /^(?:sc|sh|e|nr|no|number|nummer)$/.test(lowerAt(reading, first - 1) ?? '')
  if (lowerAt(reading, first) === '.' && short) first += 1
  if (!noun && !(tokens[start]?.text === '#' && first > start)) return undefined
  const list = numbersAt(reading, first)
  if (!list) return undefined
  if (noun?.concepts.includes('noun.take')) return reference('takes', at, list.to, { takes: list.values })
  if (noun?.concepts.includes('noun.scene')) return sceneReference(reading, at, list.to, list.values)
  return reference('shots', at, list.to, shotsNumbered(reading, list.values))
}

/** Figures without a noun. */
export function bareNumbersAt(reading: Reading, at: number): Reference | undefined {
  const start = skipArticles(reading, at)
  const token = reading.tokens[start]
  const inside = reading.tags.some(
    ({ from, to, concepts }) =>
      from <= start &&
      start < to &&
      (from < start || concepts.some((name) => /^(?:style|aspect)\./.test(name))),
  )
  // "three and nine" are shots where shots change places; elsewhere they count something.
  const pairs = reading.tags.some(
    ({ concepts }) => concepts.includes('do.swap') || concepts.includes('do.merge'),
  )
  const figure =
    token?.kind === 'number' ||
    (pairs && (cardinalAt(reading.tokens, start, reading.language)?.value ?? 0) > 1)
  if (!figure || inside || isMeasured(reading, start)) return undefined
  const list = numbersAt(reading, start)
  return list && reference('numbers', at, list.to, shotsNumbered(reading, list.values))
}

/** "the third shot", "the first and the last", "die letzten beiden", "the second take", "last scene". */
export function ordinalsAt(reading: Reading, at: number): Reference | undefined {
  const { language, tokens } = reading
  const positions: number[] = []
  let next = at
  let definite = false
  let count = 1
  for (;;) {
    let start = next
    while (positions.length > 0 && isJoin(tokens[start], language)) start += 1
    if (positions.length > 0 && start === next) break
    definite ||= isDefinite(lowerAt(reading, start))
    start = skipArticles(reading, start)
    const position = positionAt(reading, start)
    if (!position) break
    positions.push(position.value)
    next = position.to
    const amount = cardinalAt(tokens, next, language)
    if (
      amount &&
      Number.isInteger(amount.value) &&
      amount.value < 500 &&
      !isMeasured(reading, next, amount.length)
    ) {
      count = amount.value
      next += amount.length
    }
  }
  if (positions.length === 0) return undefined
  const noun = tagAt(reading, next, 'noun.shot', 'noun.scene', 'noun.take', 'noun.change')
  const one = /^(?:one|ones)$/.test(lowerAt(reading, next) ?? '')
  if (noun?.concepts.some((name) => name === 'noun.change') && !one) return undefined
  if (!noun && !one && !(definite && endsPhrase(reading, next))) return undefined
  const to = noun ? noun.to : one ? next + 1 : next
  if (noun?.concepts.includes('noun.take') || isTake(reading, at, next))
    return reference('takes', at, to, { takes: positions })
  const total = noun?.concepts.includes('noun.scene')
    ? reading.project.scenes.length
    : reading.project.shots.length
  const values = positions.flatMap((position) => spread(position, count, total))
  if (noun?.concepts.includes('noun.scene')) return sceneReference(reading, at, to, values)
  return reference('shots', at, to, shotsNumbered(reading, values))
}

/** "die zweite Aufnahme" is a take where the message names a shot beside it. */
function isTake(reading: Reading, at: number, noun: number): boolean {
  if (lowerAt(reading, noun) !== 'aufnahme') return false
  return reading.tokens.some(
    ({ kind }, index) => kind === 'number' && (index < at || index > noun) && !isMeasured(reading, index),
  )
}

/** −1 counts from the end. */
function positionAt(reading: Reading, at: number): { value: number; to: number } | undefined {
  const penultimate = tagAt(reading, at, 'order.penultimate')
  if (penultimate) return { value: -2, to: penultimate.to }
  const last = tagAt(reading, at, 'order.last')
  if (last) return { value: -1, to: last.to }
  const ordinal = ordinalAt(reading.tokens, at, reading.language)
  return ordinal && { value: ordinal.value, to: at + ordinal.length }
}

function spread(position: number, count: number, total: number): number[] {
  const first = position < 0 ? total + position + 1 - (position === -1 ? count - 1 : 0) : position
  return Array.from({ length: Math.min(count, 5000) }, (_, index) => Math.max(1, first) + index)
}

/** "the last" on its own names a shot when no noun of its own follows. */
function endsPhrase(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  return token === undefined || token.kind === 'mark' || reading.tags.some((tag) => tag.from === at)
}
