/** Several requests in one message: where one ends and the next begins. */
import { Clause } from './clause.ts'
import { ordinalAt } from './numbers.ts'
import type { Reading, Tag } from './reading.ts'
import type { Reference } from './reference.ts'
import type { Concept } from './vocabulary.ts'

/** Verbs that go on with what was said before, or end a German sentence, more often than they open a request. */
const weak = new Set(
  'verwerfen with mit um an ein kommen haben sein werden wird wirken wirkt weg raus aus film light play spielen spielt fest zusammen auseinander heißen heissen again nochmal neu erneut one hat has have is needs soll sollen zurück put gets trägt spiel schneiden tragen hinzu dazu lit want use get see show zeig gib geben lieber prefer i'.split(
    ' ',
  ),
)
const opening = /^(?:do\.|ask\.|plan$|budget\.ask$|leave$)/
const polite: readonly Concept[] = ['polite', 'and', 'then', 'sequence']
const fields = /^(?:size|time|weather|mood|move|speed|transition|angle|framing)\./
const structural: readonly Concept[] = [
  'do.delete',
  'do.swap',
  'do.move',
  'do.merge',
  'do.split',
  'do.undo',
  'do.redo',
  'do.add',
]

interface Span {
  from: number
  to: number
}

export function segment(reading: Reading, references: readonly Reference[]): Clause[] {
  const spans: Span[] = []
  let from = 0
  const { tokens } = reading
  const inReference = (at: number): boolean => references.some((ref) => ref.from <= at && at < ref.to)
  const clause = (start: number, end: number): Clause => new Clause(reading, references, start, end)
  for (let at = 0; at < tokens.length; at++) {
    const hard = isHard(reading, at)
    const tag = reading.tags.find((item) => item.from === at)
    const soft = tokens[at]!.text === ',' || tag?.concepts.includes('and')
    const then = tag?.concepts.includes('then') && at > from
    if ((!hard && !soft && !then) || (inReference(at) && !hard)) continue
    const to = tag && !hard ? tag.to : at + 1
    const left = clause(from, at)
    const right = clause(to, nextBreak(reading, to, inReference))
    const mix = right.all('sound').length > 0 && right.all('volume').length > 0
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
    const tag = reading.tags.find((item) => item.from === at)
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

const isPolite = (tag: Tag): boolean =>
  tag.concepts.some((name) => polite.includes(name)) && !tag.concepts.some((name) => opening.test(name))

/** "scene two," or "after shot 11," only says where what follows belongs. */
function isOnlyPlace(left: Clause): boolean {
  const words = left.tags.filter(
    (tag) =>
      !isPolite(tag) &&
      !tag.concepts.some((name) =>
        /^(?:after|before|out|place|direction|sound\.all|thanks|hello)/.test(name),
      ),
  )
  const named = left.references.reduce((sum, ref) => sum + ref.to - ref.from, 0)
  return (
    left.references.length > 0 &&
    words.length === 0 &&
    left.mentions.length === 0 &&
    left.to - left.from - named <= 3
  )
}

function startsRequest(left: Clause, right: Clause): boolean {
  if (isOnlyPlace(left)) return false
  // "I don't like the title, take “Fog”."
  if (right.quoted && right.references.length === 0 && left.has('noun.title', 'noun.line', 'noun.action'))
    return false
  let first = right.from
  for (const tag of right.tags) {
    if (tag.from !== first || !isPolite(tag)) break
    first = tag.to
  }
  const tag = right.tags.find((item) => item.from === first)
  const word = right.reading.tokens[first]?.lower ?? ''
  if (tag?.concepts.some((name) => opening.test(name)) && !weak.has(word) && !ownVerb(left, right))
    return true
  const ref = right.references.find((item) => item.from === first)
  const content =
    right.tags.some((item) => !isPolite(item) && item.from >= (ref?.to ?? 0)) ||
    right.to - (ref?.to ?? right.to) >= 3
  const full = left.tags.some(
    (item) => !isPolite(item) && !item.concepts.some((name) => name.startsWith('do.')),
  )
  const verbOnly = left.tags.some((item) => item.concepts.some((name) => structural.includes(name)))
  if (
    ref &&
    content &&
    ref.kind !== 'edge' &&
    ref.kind !== 'takes' &&
    left.references.length > 0 &&
    (full || left.to - left.from > 6 || verbOnly)
  ) {
    if (ref.kind === 'shots' || ref.kind === 'scene' || (ref.kind === 'numbers' && full)) return true
  }
  const [sound] = right.all('sound')
  const opensSound =
    sound &&
    right.tags.every(
      (item) =>
        item.from >= sound.tag.from ||
        item.concepts.some((name) => name === 'not' || polite.includes(name) || name.startsWith('volume')),
    )
  if (sound && left.all('sound').length > 0) return true
  if (opensSound && left.references.length > 0 && !left.has('do.add', 'do.say', 'noun.line')) return true
  if (tag && right.all('model').length > 0 && right.references.length > 0 && left.all('model').length > 0)
    return true
  if (
    right.mentions.some(({ from }) => from === first) &&
    right.has('do.give', 'do.rename') &&
    !left.has('do.say', 'do.add')
  )
    return true
  if (
    tag?.concepts.some((name) => name === 'budget' || name === 'noun.title') &&
    left.tags.length > 0 &&
    !left.has('budget', 'budget.ask')
  )
    return true
  const onField = tag?.concepts.some((name) => fields.test(name)) ?? false
  if (onField && left.has(...structural) && !left.has('do.add')) return true
  return (tag?.concepts.some((name) => name.startsWith('transition.')) ?? false) && left.has('do.add')
}

/** "and runs away" in "she drops the lamp and runs away": the deed of a shot goes on. */
function ownVerb(left: Clause, right: Clause): boolean {
  return (
    left.language === 'de' && right.references.length === 0 && right.mentions.length > 0 && left.has('do.say')
  )
}
