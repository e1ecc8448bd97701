import type { Clause } from './clause.ts'
import { cardinalAt, isArticle } from './numbers.ts'
import { tagAt } from './tags-at.ts'
import type { Concept } from './vocabulary.ts'

export interface Measured {
  value: number
  /** Token indices, `to` exclusive. */
  from: number
  to: number
}

/** "a 70s documentary", "im 80er-Look": a time, not a length. */
export const isDecade = (text: string): boolean =>
  /(?:^|\D)(?:19)?[2-9]0(?:['’]?s|er)(?![\p{L}\d])/u.test(text)

const lookNoun = /^(?:look|style|feel|vibe|aesthetics?|flair|documentary|stil|ästhetik|charme)$/

/** Whether a figure and its "s" name a decade: "look like a 70s film", "80s style". */
function namesDecade({ reading }: Clause, at: number, to: number): boolean {
  const [number, unit] = [reading.tokens[at]!, reading.tokens[to - 1]!]
  if (!isDecade(reading.text.slice(number.start, unit.end)) || unit.lower !== 's') return false
  const before = [reading.tokens[at - 2]?.lower, reading.tokens[at - 1]?.lower].join(' ')
  const behind = reading.tokens[to]?.lower ?? ''
  return /\b(?:like|early|late|the)(?: an?| the)?$/.test(before) || lookNoun.test(behind)
}

/** Every "3 seconds", "a minute", "half a second" of a request for one unit. */
function measuresOf(clause: Clause, unit: Concept): Measured[] {
  const { reading } = clause
  const found: Measured[] = []
  for (let at = clause.from; at < clause.to; at++) {
    const number = cardinalAt(reading.tokens, at, clause.language)
    const one = isArticle(reading.tokens[at], clause.language) ? { value: 1, length: 1 } : undefined
    for (const count of [number, one]) {
      if (!count) continue
      const tag = tagAt(reading, at + count.length, unit)
      if (!tag || tag.to > clause.to || namesDecade(clause, at, tag.to)) continue
      found.push({ value: count.value, from: at, to: tag.to })
      at = tag.to - 1
      break
    }
  }
  return found
}

/** Seconds, minutes counted in: "1 minute 20", "90 s", "1:30" where no picture is that shape. */
export function secondsIn(clause: Clause): Measured | undefined {
  const [minutes, seconds] = [measuresOf(clause, 'unit.minute')[0], measuresOf(clause, 'unit.second')[0]]
  if (!minutes) return seconds
  const from = Math.min(minutes.from, seconds?.from ?? minutes.from)
  return {
    value: minutes.value * 60 + (seconds?.value ?? 0),
    from,
    to: Math.max(minutes.to, seconds?.to ?? 0),
  }
}

export function percentIn(clause: Clause): Measured | undefined {
  const { tokens } = clause.reading
  for (let at = clause.from; at < clause.to - 1; at++) {
    if (tokens[at]!.kind === 'number' && tokens[at + 1]!.text === '%')
      return { value: tokens[at]!.value, from: at, to: at + 2 }
  }
  return measuresOf(clause, 'unit.percent')[0]
}

export const millimetresIn = (clause: Clause): Measured | undefined => measuresOf(clause, 'unit.mm')[0]

/** Decibels with their sign. */
export function decibelsIn(clause: Clause): number | undefined {
  const found = measuresOf(clause, 'unit.db')[0]
  if (!found) return undefined
  const { start } = clause.reading.tokens[found.from]!
  return /[-–−]\s*$/.test(clause.reading.text.slice(0, start)) ? -found.value : found.value
}

/** Amounts of money, and bare figures where money is what is talked about. */
export function dollarsIn(clause: Clause): Measured[] {
  const { tokens } = clause.reading
  const found: Measured[] = []
  for (let at = clause.from; at < clause.to; at++) {
    const number = cardinalAt(tokens, at, clause.language)
    if (!number || (tokens[at]!.kind === 'word' && !tagAt(clause.reading, at + number.length, 'unit.dollar')))
      continue
    found.push({ value: number.value, from: at, to: at + number.length })
    at += number.length - 1
  }
  return found
}
