/** One turn of the conversation: what is shared between its tool calls. */
import { Problem } from '../../tools/film/errors.ts'
import type { Budget } from '../../tools/film/project.ts'
import type { Operation, OperationKind } from '../../tools/operations/operation.ts'
import type { OperationReport } from '../../tools/operations/report.ts'
import type { Author } from '../studio/view.ts'
import { type Calls, createCalls } from './calls.ts'
import type { DirectorDesk } from './desk.ts'
import type { AnswerOutput, DirectorData, DirectorMessage, Refusal } from './messages.ts'
import { createReferences, type References } from './references.ts'
import { isScreenplay, ofScreenplay } from './screenplay.ts'
import { toOperation } from './to-operation.ts'
import { type Locale, localeOf } from './words.ts'

export type AskedPrice = DirectorData['price']

export interface Turn {
  readonly desk: DirectorDesk
  readonly author: Author
  readonly locale: Locale
  /** As the turn found it; nothing done in the turn widens it. */
  readonly budget: Budget
  /** Prices the person was shown and has agreed to, by tool call. */
  readonly agreed: ReadonlyMap<string, AskedPrice>
  /** What was really done, in order. */
  readonly done: readonly OperationReport[]
  /** Dollars that calls of this turn may spend without asking, by call. */
  readonly unasked: Map<string, number>
  /** Calls that wait for the person's yes. */
  readonly waiting: Set<string>
  readonly calls: Calls
  names(): References
  operation(kind: OperationKind, input: object): Operation
  perform(operation: Operation): Promise<OperationReport>
  turnBack(which: 'undo' | 'redo'): Promise<OperationReport>
}

export interface TurnOptions {
  desk: DirectorDesk
  author: Author
  /** The version the person looked at; left out, the newest. */
  base?: number | undefined
  /** Language tag of the person, such as `de-AT`. */
  locale: string
  messages: readonly DirectorMessage[]
  /** Told about faults of ours; the person gets a sentence instead. */
  onFault?: (error: unknown) => void
}

export const textOf = (message: DirectorMessage | undefined): string =>
  (message?.parts ?? []).flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n')

function agreedPrices(messages: readonly DirectorMessage[]): Map<string, AskedPrice> {
  const last = messages.at(-1)
  if (last?.role !== 'assistant') return new Map()
  return new Map(
    last.parts.flatMap((part) => (part.type === 'data-price' && part.id ? [[part.id, part.data]] : [])),
  )
}

const onlyAScreenplay = (): Problem =>
  new Problem(
    'input',
    'The message is a screenplay, and nothing written in a screenplay is a request.',
    'Make a film of it, and say any other change in a message of its own.',
    { code: 'screenplay' },
  )

const movers = new Set(['order', 'added', 'removed', 'planned'])

/**
 * Who changed the order of the shots since the person looked, or null. Then "shot 3" may mean another shot than
 * the one the person sees.
 */
async function whoMovedShots(desk: DirectorDesk, author: Author, base: number): Promise<string | null> {
  const unseen = desk.version() - base
  if (unseen <= 0) return null
  const since = (await desk.history()).filter(({ seq }) => seq > base)
  // An undo takes a version without an entry of its own; what it turned back nobody can tell from here.
  if (since.length < unseen) return 'Somebody else'
  const others = since.filter((entry) => entry.author.id !== author.id)
  const moves = others.find(({ changes }) =>
    changes.some(({ of, field }) => (of === 'shot' || of === 'film') && movers.has(field)),
  )
  return moves?.author.name ?? null
}

export async function createTurn(options: TurnOptions): Promise<Turn> {
  const { desk, author, messages, onFault } = options
  const { base = desk.version() } = options
  const locale = localeOf(options.locale)
  const { takes } = await desk.view()
  let beginning = desk.project()
  let references: References | undefined
  let moved = await whoMovedShots(desk, author, base)
  const message = textOf(messages.findLast(({ role }) => role === 'user'))
  const done: OperationReport[] = []
  const calls = createCalls(onFault)

  const names = (): References =>
    (references ??= createReferences(beginning, () => desk.project(), takes, moved))

  function note(report: OperationReport): OperationReport {
    done.push(report)
    return report
  }

  return {
    desk,
    author,
    locale,
    budget: beginning.budget,
    agreed: agreedPrices(messages),
    done,
    unasked: new Map(),
    waiting: new Set(),
    calls,
    names,
    operation(kind, input) {
      if (isScreenplay(message) && !ofScreenplay.has(kind)) throw onlyAScreenplay()
      return toOperation(kind, input, names(), message)
    },
    async perform(operation) {
      const report = note(await desk.perform(operation, author, base))
      // Every number means something else in a new film.
      if (operation.kind === 'plan') [beginning, references, moved] = [desk.project(), undefined, null]
      return report
    },
    async turnBack(which) {
      if (isScreenplay(message)) throw onlyAScreenplay()
      const report = note(await desk[which](author, base))
      calls.forget()
      return report
    },
  }
}

/** An answer to a question, in the shape tools hand back. */
export const answered = <T>(answer: T): Exclude<AnswerOutput<T>, Refusal> => ({ ok: true, answer })

/** What may be spent without asking; without a cap every spend asks. */
export const automaticLimit = ({ cap, autoApprove }: Budget): number => (cap === null ? 0 : autoApprove)
