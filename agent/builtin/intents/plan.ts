/** A film described, or a script pasted: what to plan and what is wished besides. */
import type { z } from 'zod'
import { WishFields } from '../../../tools/operations/operation.ts'
import { ask, call, type Outcome } from '../outcome.ts'
import { phrase } from '../answer/phrases.ts'
import { Clause } from '../read/clause.ts'
import { secondsIn } from '../read/measures.ts'
import type { Reading } from '../read/reading.ts'
import type { Situation } from '../read/situation.ts'
import { tidy } from '../read/tidy.ts'
import { aspectIn } from './film-look.ts'

type Wishes = z.infer<typeof WishFields>

const heading = /^\s*(?:INT|EXT|INNEN|AUSSEN|AUßEN|I\/E|INT\.?\/EXT)[.\s/].{2,}$/m

export const looksLikeScript = (message: string): boolean =>
  heading.test(message) &&
  message
    .trim()
    .split('\n')
    .filter((line) => line.trim()).length > 1

export function planScript(message: string): Outcome {
  const source = {
    kind: 'script',
    name: 'script.fountain',
    base64: Buffer.from(message, 'utf8').toString('base64'),
  }
  return call('plan', { source, wishes: {} })
}

const about =
  /^(.*?\b(?:film|movie|short|story|comedy|noir|thriller|drama|western|documentary|piece|trailer|krimi|komödie|\p{L}*geschichte|\p{L}*film|\p{L}*krimi|doku|\p{L}*drama))\s+(?:about|über|of|von|in which|in dem|where|with|mit|zu)\s+/iu
const opener =
  /^(?:(?:please|can you|could you|i want|i'd like|i would like|let's|let us|ich möchte|ich will|kannst du|bitte|hey|hi)\s+)*(?:(?:make|create|plan|shoot|do|film|mach|mache|dreh|plane|erstelle|neuer|neuen|new|start over with|start again with|start from scratch with|fang neu an mit|eine[nr]?|an?)\s*(?:me\s+|mir\s+)?)*(?:(?:a|an|ein|eine|einen|einer|the)\s+)?(?:(?:short|new|neuer|neuen)\s+)?(?:film|movie|story|geschichte|kurzfilm)?\s*(?::|about|über|where|in which|in dem)?\s*/i

/** "a 30-second noir about a detective who loses her shadow, vertical" → the story, and the wishes beside it. */
export function planWords(reading: Reading): Outcome | undefined {
  const whole = new Clause(reading, [], 0, reading.tokens.length)
  const found = about.exec(reading.text)
  const coreFrom = found ? found[0].length : 0
  const parts = partsOf(reading, coreFrom)
  const kept = parts.filter((part) => !isWish(part))
  const around = [...parts.filter((part) => isWish(part)), ...(found ? [clauseIn(reading, 0, coreFrom)] : [])]
  const text = tidy(kept.map(({ text }) => text).join(' ')).replace(found ? /^\s+/ : opener, '')
  const story = tidy(text)
  if (story.split(/\s+/).length < 2) return undefined
  const wishes = wishesIn(found || parts.length > 1 ? around : [whole])
  return call('plan', { source: { kind: 'logline', text: story[0]!.toUpperCase() + story.slice(1) }, wishes })
}

const clauseIn = (reading: Reading, start: number, end: number): Clause => {
  const inside = reading.tokens.flatMap((token, index) =>
    token.start >= start && token.end <= end ? [index] : [],
  )
  return inside.length > 0
    ? new Clause(reading, [], inside[0]!, inside.at(-1)! + 1)
    : new Clause(reading, [], 0, 0)
}

/** Stretches between commas and full stops; only the story's own stay together. */
function partsOf(reading: Reading, from: number): Clause[] {
  const parts: Clause[] = []
  let start = reading.tokens.findIndex((token) => token.start >= from)
  if (start < 0) return []
  for (let at = start; at <= reading.tokens.length; at++) {
    const token = reading.tokens[at]
    if (token && !/^[,.;\n]$/.test(token.text)) continue
    const end = token ? at + 1 : at
    if (at > start) parts.push(new Clause(reading, [], start, end))
    start = at + 1
  }
  return parts
}

const wishConcepts =
  /^(?:aspect|style|genre|unit|degree|length|polite|noun\.film|noun\.aspect|and|named|budget)\b/

/** Nothing but a format, a length, a look or a courtesy. */
function isWish(part: Clause): boolean {
  const words = part.tokens.filter(({ kind }) => kind === 'word')
  const covered = part.tokens.filter((token, index) => {
    const at = part.from + index
    const tag = part.tags.find(({ from, to }) => from <= at && at < to)
    const little = /^(?:for|in|a|an|the|für|im|als|ein|eine|it|lang|long|about|etwa|my|please)$/.test(
      token.lower,
    )
    return (
      token.kind !== 'word' ||
      little ||
      (tag?.concepts.some((name) => wishConcepts.test(name)) ?? false) ||
      /^(?:one|two|three|zwei|drei|eine)$/.test(token.lower)
    )
  })
  const said =
    part.tokens.some(({ kind }) => kind === 'ratio') ||
    part.tags.some(({ concepts }) => concepts.some((name) => /^(?:aspect|style\.|genre|unit)/.test(name)))
  return said && covered.length === part.tokens.length && words.length <= 8
}

function wishesIn(parts: readonly Clause[]): Wishes {
  const wishes: Wishes = {}
  for (const part of parts) {
    const seconds = secondsIn(part)?.value ?? minutesInWord(part.text)
    if (seconds !== undefined)
      wishes.minutes = Number((Math.max(6, Math.min(10_800, seconds)) / 60).toFixed(4))
    const { aspect } = aspectIn(part)
    if (aspect) wishes.aspect = aspect as NonNullable<Wishes['aspect']>
    const genre = part.value('genre') ?? genreInWord(part.text)
    if (genre) wishes.genre = genre as NonNullable<Wishes['genre']>
    const styles = part.tags.filter(({ concepts }) => concepts.includes('style.known'))
    if (styles.length > 0) wishes.style = styles.map(({ from, to }) => part.textBetween(from, to)).join(', ')
  }
  return WishFields.parse(wishes)
}

const germanCounts: Readonly<Record<string, number>> = {
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  zehn: 10,
}

/** "zweiminütig", "dreißigsekündig". */
function minutesInWord(text: string): number | undefined {
  const found = /(ein|zwei|drei|vier|fünf|zehn)minütig/i.exec(text)
  return found ? germanCounts[found[1]!.toLowerCase()]! * 60 : undefined
}

/** "Sekunden-Krimi", "Horrorfilm" are compounds no list can hold. */
function genreInWord(text: string): string | undefined {
  return /krimi/i.test(text) ? 'crime' : /komödie/i.test(text) ? 'comedy' : undefined
}

/** A film that has shots is only planned anew when a new film is clearly spoken of. */
export function planRequest(reading: Reading, { project, language }: Situation): Outcome | undefined {
  const empty = project.shots.length === 0
  if (looksLikeScript(reading.text)) {
    if (empty) return planScript(reading.text)
    return ask(phrase(language, 'ask-replan'), [phrase(language, 'plan-anew'), phrase(language, 'keep-film')])
  }
  const said = reading.tags.find(({ concepts }) => concepts.includes('plan'))
  if (empty)
    return reading.tokens.filter(({ kind }) => kind === 'word').length >= 4 ? planWords(reading) : undefined
  if (!said || said.from > 6) return undefined
  return planWords(reading) ?? ask(phrase(language, 'ask-plan-what'))
}
