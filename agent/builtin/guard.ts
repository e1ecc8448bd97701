/** The safety rule: words that carry a wish and that no call made use of are asked about, not passed over. */
import harmless from './words/harmless.json' with { type: 'json' }
import stopWords from '../../tools/language/stop-words.json' with { type: 'json' }
import type { Tongue } from './context.ts'
import { phrase } from './answer/phrases.ts'
import { ask, tell, type Call, type Outcome } from './outcome.ts'
import { scan } from './read/scan.ts'
import type { Clause } from './read/clause.ts'
import type { Situation } from './read/situation.ts'

/** Changes told by words of the vocabulary alone. All others take up text of their own, or change nothing. */
const closed = new Set([
  'edit_scene',
  'redo_shots',
  'set_model',
  'delete_shots',
  'swap_shots',
  'move_shots',
  'merge_shots',
  'split_shot',
  'trim_shot',
  'set_length',
  'set_sound',
  'pick_take',
  'restore_take',
])
const free = new Set(['action', 'dialogue', 'light', 'props', 'subject', 'cast', 'location', 'sound'])

function isClosed({ tool, input }: Call): boolean {
  const fields = Object.keys((input.set as object | undefined) ?? {})
  if (fields.some((field) => free.has(field))) return false
  return closed.has(tool) || tool === 'edit_shots'
}

const light = new Set<string>([
  ...stopWords.en,
  ...stopWords.de,
  ...harmless.en.split(' '),
  ...harmless.de.split(' '),
])

/** "the robot's eyes shot (14)": words of what the shots show say which are meant, not what to change. */
function describes({ reading }: Clause, at: number, calls: readonly Call[]): boolean {
  const ids = new Set(calls.flatMap(({ input }) => [input.shots, input.shot].flat()))
  const shown = reading.project.shots.filter(({ id }) => ids.has(id)).map(({ action }) => action)
  const { stem, lower } = reading.tokens[at]!
  return (
    shown.length <= 3 &&
    shown
      .flatMap((action) => scan(action, reading.language))
      .some((word) => word.stem === stem || word.lower === lower)
  )
}

const onShots = new Set(['edit_shots', 'redo_shots', 'set_model', 'delete_shots'])

/** Names of shots that no call is about: "shots 4, 5 n 10". */
function unused(clause: Clause, calls: readonly Call[]): number[] {
  if (!calls.every(({ tool }) => onShots.has(tool)) || clause.all('transition').length > 0) return []
  const touched = new Set(calls.flatMap(({ input }) => input.shots as string[]))
  const named = clause.references.filter(
    ({ kind, shots, whose }) => /^(?:shots|numbers|edge)$/.test(kind) && shots.length > 0 && !whose,
  )
  return named.filter(({ shots }) => !shots.some(({ id }) => touched.has(id))).flatMap(span)
}

/** Indices of tokens that mean something and that no tag, name or reference covers. */
export function leftover(clause: Clause): number[] {
  const parts = [...clause.tags, ...clause.references, ...clause.mentions]
  const left: number[] = []
  for (let at = clause.from; at < clause.to; at++) {
    const { kind, lower } = clause.reading.tokens[at]!
    if (kind !== 'word' || light.has(lower) || lower.length < 2) continue
    if (!parts.some(({ from, to }) => from <= at && at < to)) left.push(at)
  }
  return left
}

/** "don't redo shot 4", "kein Close-up bei der 4": a no that nothing took up turns the meaning round. */
function denied(clause: Clause, calls: readonly Call[], language: Tongue): Outcome | undefined {
  const no = clause.has('not') || /\b(?:nicht mehr|no longer|not anymore)\b/i.test(clause.text)
  if (!no || calls.some(usesNo)) return undefined
  const fields = calls.every(({ tool }) => /^(?:edit_|set_length)/.test(tool))
  // "don't delete shot 4, just shorten it" wishes something besides.
  const more = clause.tags.some(({ concepts }) => concepts.every((name) => elsewhere.test(name)))
  if (!fields && more) return tell(phrase(language, 'cannot', { words: clause.text }))
  return tell(phrase(language, fields ? 'said-no' : 'left'))
}

/** Silence, a clear sky and a camera at rest are what a "no" asks for. */
function usesNo({ tool, input }: Call): boolean {
  const set = (input.set ?? {}) as { weather?: string; movement?: { kind?: string } }
  return tool === 'set_sound' || set.weather === 'clear' || set.movement?.kind === 'static'
}

const question =
  /^(?:is|are|was|were|does|did|ist|sind|war|waren)\s+(?!(?:it |es )?(?:possible|möglich)|there (?:a|any) (?:way|chance))|^would\s+(?:shots?|scenes?|the)\b|^(?:wäre|würde)\s+(?:die|einstellung|szene)\b/i

/** "is shot 4 at night?" wants to know something. */
const asked = ({ text }: Clause, language: Tongue): Outcome | undefined =>
  question.test(text) ? tell(phrase(language, 'is-question')) : undefined

const elsewhere =
  /^(?:size|angle|framing|time|weather|mood|scale|longer|shorter|speed|pace|volume\.(?:up|down))/
const plain = new Set(['delete_shots', 'swap_shots', 'merge_shots', 'split_shot'])

const span = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)

/** Words that were understood and that the calls have no place for: a look where shots go, a second model. */
function idle(clause: Clause, calls: readonly Call[]): number[] {
  const fields = calls.every(({ tool }) => plain.has(tool))
    ? clause.tags.filter(({ concepts }) => concepts.every((name) => elsewhere.test(name)))
    : []
  const models = calls.some(({ input }) => input.model) ? clause.all('model').map(({ tag }) => tag) : []
  const named = new Set(models.map(({ concepts }) => concepts.find((name) => name.startsWith('model:'))))
  const except = calls.every(({ tool }) => onShots.has(tool)) ? clause.tag('except') : undefined
  const kept = calls.some(({ tool }) => tool === 'delete_shots')
    ? span(clause).filter((at) => /^(?:keep|behalt(?:e|en)?)$/.test(clause.reading.tokens[at]!.lower))
    : []
  return [
    ...fields.flatMap(span),
    ...(named.size > 1 ? models.slice(1).flatMap(span) : []),
    ...(except ? span({ from: except.from, to: clause.to }) : []),
    ...kept,
  ]
}

/** "Jonas shouldn't drop the rope" takes nobody out of the picture. */
const unwished = (clause: Clause, calls: readonly Call[]): boolean =>
  calls.some(({ input }) => 'cast' in ((input.set as object | undefined) ?? {})) &&
  /\b(?:should ?n[o']t|does ?n[o']t|must ?n[o']t)\s+(?!be\b|appear\b)/i.test(clause.text)

/** "same light as shot 4 in shot 5": one shot's look by another's is more than can be read. */
const borrowed = ({ input }: Call): boolean =>
  /\b(?:shot|scene|einstellung|szene)\s*\d/i.test((input.set as { light?: string } | undefined)?.light ?? '')

/** A change whose request says more than was understood becomes a question. */
export function guarded(clause: Clause, outcome: Outcome, { language }: Situation): Outcome {
  if (outcome.kind === 'calls' && outcome.calls.some(borrowed))
    return tell(phrase(language, 'cannot', { words: clause.text }))
  if (outcome.kind === 'calls' && unwished(clause, outcome.calls)) return tell(phrase(language, 'said-no'))
  if (outcome.kind !== 'calls' || !outcome.calls.every(isClosed)) return outcome
  const doubt = denied(clause, outcome.calls, language) ?? asked(clause, language)
  if (doubt) return doubt
  const left = [
    ...leftover(clause).filter((at) => !describes(clause, at, outcome.calls)),
    ...unused(clause, outcome.calls),
    ...idle(clause, outcome.calls),
  ].sort((a, b) => a - b)
  if (left.length === 0) return outcome
  const { tokens, text } = clause.reading
  const words = left.map((at) => tokens[at]!.text).join(' ')
  const yes = phrase(language, 'do-rest')
  const rest = clause.tokens
    .map(({ start, end }, index) => (left.includes(clause.from + index) ? '' : text.slice(start, end)))
    .filter(Boolean)
    .join(' ')
  return ask(
    phrase(language, 'ask-leftover', { words, wish: clause.text.replace(/[.!?]+$/, '') }),
    [yes, phrase(language, 'keep-as-is')],
    (reply) => (reply === yes ? rest : reply),
  )
}
