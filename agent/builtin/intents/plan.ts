/** A film described, or a script pasted: what to plan and what is wished besides. */
import type { z } from 'zod'
import { WishFields } from '../../../tools/operations/operation.ts'
import { ask, call, type Outcome } from '../outcome.ts'
import type { Tongue } from '../context.ts'
import { phrase } from '../answer/phrases.ts'
import { Clause } from '../read/clause.ts'
import { secondsIn } from '../read/measures.ts'
import type { Reading } from '../read/reading.ts'
import type { Situation } from '../read/situation.ts'
import { tidy } from '../read/tidy.ts'
import { aspectIn } from './film-look.ts'
import { mainClause } from './main-clause.ts'

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

const connector = /^(?:[?!.]|about|über|ueber|of|von|where|which|dem|der|den|with|mit|zu|:|,)$/
const littleWord =
  /^(?:for|in|a|an|the|für|im|als|ein|eine|einen|einer|it|lang|long|about|über|of|von|where|which|dem|der|den|with|mit|zu|etwa|my|little|plan|create|please|it's|its|kleine[nr]?|es|geht|soll|gehen|um|me|mir|new|neue[nr]?|short|kurze[nr]?|one|two|three|zwei|drei|minütige[nr]?)$/
const filmNoun = /(?:film|movie|story|short|piece|trailer|geschichte|krimi|komödie|drama|doku|noir)$/
const openers =
  /^(?:plan|do\.(?:make|add|use)|polite|noun\.film|pronoun\.it|ask\.question|do\.give|sequence|and|then)$/

/** Tokens that only say that a film is wanted, how long and how it should look, up to the story itself. */
function headLength(reading: Reading): number {
  let [length, wished] = [0, false]
  for (const [at, token] of reading.tokens.entries()) {
    const tag = reading.tags.find(({ from, to }) => from <= at && at < to)
    const noun = filmNoun.test(token.lower) || /minütig|sekündig/.test(token.lower)
    const wish = tag?.concepts.some((name) => wishConcepts.test(name) && name !== 'polite') ?? false
    const opens = tag?.concepts.some((name) => openers.test(name)) ?? false
    const plain = token.kind === 'number' || token.kind === 'ratio' || littleWord.test(token.lower)
    if (!noun && !wish && !opens && !plain && !connector.test(token.text)) break
    wished ||= noun || wish || (tag?.concepts.includes('plan') ?? false)
    if (wished && (connector.test(token.lower) || connector.test(token.text))) length = at + 1
    else if (tag?.concepts.includes('plan')) length = Math.max(length, tag.to)
  }
  return length
}

/** "a 30-second noir about a detective who loses her shadow, vertical" → the story, and the wishes beside it. */
export function planWords(reading: Reading): Outcome | undefined {
  const head = headLength(reading)
  const parts = partsOf(reading, head)
  const around = [
    ...parts.filter((part) => isWish(part)),
    ...(head > 0 ? [new Clause(reading, [], 0, head)] : []),
  ]
  const kept = parts.filter((part) => !isWish(part))
  const story = tidy(joined(kept))
  if (story.split(/\s+/).length < 2) return undefined
  const told = head > 0 ? mainClause(story, reading.language) : story
  const text = told[0]!.toUpperCase() + told.slice(1)
  return call('plan', { source: { kind: 'logline', text }, wishes: wishesIn(around) })
}

/** As it was written where nothing was left out between. */
function joined(parts: readonly Clause[]): string {
  const runs: [number, number][] = []
  for (const { from, to } of parts) {
    const last = runs.at(-1)
    if (last && last[1] === from) last[1] = to
    else runs.push([from, to])
  }
  return runs.map(([from, to]) => tidy(new Clause(parts[0]!.reading, [], from, to).text)).join('. ')
}

/** Stretches between commas and full stops; only the story's own stay together. */
function partsOf(reading: Reading, from: number): Clause[] {
  const parts: Clause[] = []
  let start = from
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
    return (
      token.kind !== 'word' ||
      littleWord.test(token.lower) ||
      (tag?.concepts.some((name) => wishConcepts.test(name)) ?? false)
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

/** A long text: a script, or a story told at length. */
export function planLong(message: string, { project, language }: Situation): Outcome | undefined {
  const empty = project.shots.length === 0
  if (looksLikeScript(message)) return empty ? planScript(message) : askReplan(language)
  return empty ? call('plan', { source: { kind: 'logline', text: message.trim() }, wishes: {} }) : undefined
}

const askReplan = (language: Tongue): Outcome =>
  ask(phrase(language, 'ask-replan'), [phrase(language, 'plan-anew'), phrase(language, 'keep-film')])

/** A film that has shots is only planned anew when a new film is clearly spoken of. */
export function planRequest(reading: Reading, { project, language }: Situation): Outcome | undefined {
  const empty = project.shots.length === 0
  if (looksLikeScript(reading.text)) {
    if (empty) return planScript(reading.text)
    return askReplan(language)
  }
  const said = reading.tags.find(({ concepts }) => concepts.includes('plan'))
  if (empty)
    return reading.tokens.filter(({ kind }) => kind === 'word').length >= 4 ? planWords(reading) : undefined
  if (!said || said.from > 6) return undefined
  return planWords(reading) ?? ask(phrase(language, 'ask-plan-what'))
}
