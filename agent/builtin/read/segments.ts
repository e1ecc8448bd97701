/** Several requests in one message: where one ends and the next begins. */
import { Clause } from './clause.ts'
import { ordinalAt } from './numbers.ts'
import type { Reading } from './reading.ts'
import type { Reference } from './reference.ts'
import type { Token } from './scan.ts'
import { startsRequest } from './starts-request.ts'

interface Span {
  from: number
  to: number
}

export function segment(reading: Reading, references: readonly Reference[]): Clause[] {
  const spans: Span[] = []
  let from = 0
  const { tokens } = reading
  const covered = new Set(
    references.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  )
  const inReference = (at: number): boolean => covered.has(at)
  const clause = (start: number, end: number): Clause => new Clause(reading, references, start, end)
  for (let at = 0; at < tokens.length; at++) {
    const hard = isHard(reading, at)
    const tag = reading.tagFrom.get(at)
    const soft = isSoft(tokens[at]!) || tag?.concepts.includes('and')
    const then = tag?.concepts.includes('then') && at > from
    if ((!hard && !soft && !then) || (inReference(at) && !hard)) continue
    const to = tag && !hard ? tag.to : at + 1
    const left = clause(from, at)
    const right = clause(to, nextBreak(reading, to, inReference))
    const mix = right.all('sound').length > 0 && right.all('volume').length > 0
    // "Mara says: come in and undo it": only a shot named behind it ends what she says.
    if (!hard && isOpenText(left) && left.has('do.say') && !left.quoted && right.references.length === 0)
      continue
    const opens = startsRequest(left, right) || (hard && mix)
    if (
      hard
        ? isOpenText(left) && !opens && tokens[at]!.text !== '\n'
        : !opens && !(then && right.tags.length > 0 && !isOpenText(left))
    )
      continue
    if (at > from) spans.push({ from, to: at })
    from = to
  }
  if (from < tokens.length) spans.push({ from, to: tokens.length })
  return spans
    .map((span) => clause(span.from, span.to))
    .filter(({ tokens: own }) => own.some(({ kind }) => kind !== 'mark'))
}

const isSoft = ({ text, lower }: Token): boolean => text === ',' || /^(?:but|aber|sondern)$/.test(lower)

function isHard({ tokens, language }: Reading, at: number): boolean {
  const token = tokens[at]!
  if (token.kind !== 'mark' || !/^[;\n.!?]$/.test(token.text)) return false
  if (
    token.text === '.' &&
    /^(?:sc|sh|nr|no|e|vs)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at + 1]?.kind === 'number'
  )
    return false
  // German writes ordinals with a dot: "die 3. Einstellung".
  return !(token.text === '.' && ordinalAt(tokens, at - 1, language)?.length === 2)
}

function nextBreak(reading: Reading, from: number, inReference: (at: number) => boolean): number {
  for (let at = from; at < reading.tokens.length; at++) {
    const tag = reading.tagFrom.get(at)
    const soft =
      reading.tokens[at]!.text === ',' || tag?.concepts.some((name) => name === 'and' || name === 'then')
    if (isHard(reading, at) || (soft && !inReference(at) && at > from)) return at
  }
  return reading.tokens.length
}

/** What somebody says, or what a new shot shows, may have commas and full stops of its own. */
function isOpenText(left: Clause): boolean {
  return left.mark(':') >= 0 && left.has('do.say', 'do.add', 'noun.line', 'noun.action')
}
