/** From a message to what should be done: the built-in director's whole understanding, with no side effects. */
import type { DirectorContext, Focus, Tongue } from './context.ts'
import { guarded } from './guard.ts'
import { intents } from './intents/index.ts'
import { looksLikeScript, planLong, planRequest } from './intents/plan.ts'
import { phrase } from './answer/phrases.ts'
import { tell, type Call, type Outcome, type Question } from './outcome.ts'
import type { Clause } from './read/clause.ts'
import { mergeCalls } from './merge-calls.ts'
import { read } from './read/reading.ts'
import { findReferences } from './read/references.ts'
import { segment } from './read/segments.ts'
import { situationOf, type Situation } from './read/situation.ts'
import { tongueOf } from './read/tongue.ts'

export interface Understanding {
  language: Tongue
  /** In the order said. */
  calls: Call[]
  /** The first thing that has to be asked. */
  ask: Question | undefined
  /** Everything that has to be asked, in the order said. */
  asks: readonly Question[]
  /** What is said besides, or instead. */
  notes: string[]
}

/** Longest message that is read, in characters. */
export const longestMessage = 20_000

/** Longest script that is planned out of a message, in characters. */
export const longestScript = 120_000

/** Beyond this a message is a story or a script; nobody asks for so many changes at once. Characters. */
const longestRequests = 3000

/** Reads one message of a person. `focus`: what the conversation was about before it. */
export function understand(message: string, context: DirectorContext, focus: Focus): Understanding {
  const language = tongueOf(message, context.locale?.startsWith('de') ? 'de' : 'en')
  const nothing: Understanding = { language, calls: [], ask: undefined, asks: [], notes: [] }
  const script = looksLikeScript(message)
  if (message.length > (script ? longestScript : longestMessage)) {
    const params = { count: message.length, most: script ? longestScript : longestMessage }
    return { ...nothing, notes: [phrase(language, 'too-long', params)] }
  }
  if (!/[\p{L}\p{N}]/u.test(message)) return { ...nothing, notes: [phrase(language, 'hello')] }
  const situation = situationOf(context, language, focus)
  // What a script says is a story, however much of it sounds like orders.
  if (script || message.length > longestRequests) {
    const long = planLong(message, situation) ?? tell(phrase(language, 'too-many', { most: longestRequests }))
    return gather([[undefined, long]], nothing, 0)
  }
  const reading = read(message, language, situation.project)
  const references = findReferences(reading, situation)
  const clauses = segment(reading, references)
  const isCommand =
    situation.project.shots.length === 0 && clauses.some((clause) => commandsEmpty(clause, situation))
  const plan = isCommand ? undefined : planRequest(reading, situation)
  const found: [Clause | undefined, Outcome][] = plan ? [[undefined, plan]] : outcomes(clauses, situation)
  return gather(found, nothing, situation.project.shots.length)
}

/** Orders about shots, takes and models that there are not yet: "can you reshoot number 3 using kling 3". */
function ordersShots(clause: Clause): boolean {
  const { head } = clause
  const order = head?.concepts.some((name) => orders.test(name)) ?? false
  const shots = clause.references.some(({ kind }) => kind !== 'film' && kind !== 'edge')
  const model = clause.tags.some(({ concepts }) => concepts.some((name) => name.startsWith('model')))
  const again = clause.has('do.redo') && model && clause.tokens.length < 9
  return again || (order && (shots || model) && clause.tokens.length < 16)
}

const orders =
  /^do\.(?:redo|use|lock|unlock|restore|pick|compare|move|swap|delete|split|merge|trim|undo|again|change|export|try|cut)$/

/** On an empty film most words describe one; these do not. */
function commandsEmpty(clause: Clause, situation: Situation): boolean {
  if (ordersShots(clause)) return true
  if (clause.references.some(({ kind, from, to }) => kind === 'shots' && to - from < 5)) return true
  if (clause.has('ask.help', 'ask.who', 'do.undo', 'vague', 'leave')) return clause.tokens.length < 8
  const known = intents.find((intent) => intent(clause, situation) !== undefined)
  return (
    known !== undefined && clause.tokens.length < 7 && clause.has('hello', 'thanks', 'budget', 'do.export')
  )
}

function outcomes(clauses: readonly Clause[], start: Situation): [Clause, Outcome][] {
  let situation = start
  return clauses.map((clause) => {
    const outcome = guarded(clause, outcomeOf(clause, situation), situation)
    const named = clause.references.filter(({ kind }) => kind === 'shots').flatMap(({ shots }) => shots)
    if (outcome.kind === 'calls') {
      const earlier = [...situation.earlier, ...outcome.calls]
      situation = {
        ...situation,
        earlier,
        focus: onFilm(moveFocus(situation.focus, outcome.calls), situation),
      }
    } else if (named.length > 0) {
      situation = { ...situation, focus: { ...situation.focus, shots: named.map(({ id }) => id) } }
    }
    return [clause, outcome]
  })
}

/** Changing all shots is changing the film: "it" is none of them then. */
const onFilm = (focus: Focus, { project }: Situation): Focus =>
  focus.shots.length > 1 && focus.shots.length === project.shots.length ? { ...focus, shots: [] } : focus

/** What can be done before there is a film. */
const early = new Set(['undo', 'redo', 'set_budget', 'set_sound', 'estimate_cost', 'what_is_stale'])

function outcomeOf(clause: Clause, situation: Situation): Outcome {
  for (const intent of intents) {
    const outcome = intent(clause, situation)
    if (!outcome) continue
    const tooEarly = outcome.kind === 'calls' && outcome.calls.some(({ tool }) => !early.has(tool))
    return tooEarly && situation.project.shots.length === 0
      ? tell(phrase(situation.language, 'no-film'))
      : outcome
  }
  return { kind: 'say', text: '' }
}

/** What a request is about is what "it" means in the next one. */
export function moveFocus(focus: Focus, calls: readonly Call[]): Focus {
  const inputs = calls.map(({ input }) => input)
  const isText = (value: unknown): value is string => typeof value === 'string'
  const shots = inputs.map((input) =>
    (Array.isArray(input.shots) ? input.shots : [input.shot]).filter(isText),
  )
  return {
    ...focus,
    tools: calls.map(({ tool }) => tool),
    shots: shots.findLast(({ length }) => length > 0) ?? focus.shots,
    part: inputs.map(({ part }) => part).findLast(isText) ?? focus.part,
    character: inputs.map(({ character }) => character).findLast(isText) ?? focus.character,
  }
}

function gather(
  found: readonly [Clause | undefined, Outcome][],
  nothing: Understanding,
  shots: number,
): Understanding {
  const asked = found.flatMap(([, outcome]) => (outcome.kind === 'calls' ? outcome.calls : []))
  const calls = mergeCalls(asked, shots)
  const asks = found.flatMap(([clause, outcome]): Question[] => {
    if (outcome.kind !== 'ask' || (outcome.ask.soft && calls.length > 0)) return []
    // "Shot 3: redo it".
    return [{ finish: (reply) => `${reply}: ${clause?.text ?? ''}`, ...outcome.ask }]
  })
  const notes = found.flatMap(([clause, outcome]) => {
    if (outcome.kind === 'ask') return outcome.ask.options.length === 0 ? [outcome.ask.question] : []
    if (outcome.kind !== 'say') return []
    const only = found.length === 1
    return [
      outcome.text ||
        phrase(nothing.language, only ? 'cannot' : 'cannot-part', { words: shorten(clause?.text ?? '') }),
    ]
  })
  const courtesy = new Set([phrase(nothing.language, 'hello'), phrase(nothing.language, 'welcome')])
  const kept = calls.length > 0 || asks.length > 0 ? notes.filter((note) => !courtesy.has(note)) : notes
  const choices = asks.filter(({ options }) => options.length > 0)
  return { ...nothing, calls, ask: choices[0], asks: choices, notes: [...new Set(kept)] }
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text)
