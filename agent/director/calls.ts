/** The tool calls of one turn: each is done once, and what went wrong with it is its output. */
import { Problem } from '../../tools/film/errors.ts'
import type { Refusal } from './messages.ts'
import { refusalOf } from './problem-data.ts'

export interface Call {
  id: string
  tool: string
  input: unknown
  /** The call changes the film, and asking for exactly the same in a later step is a model going in circles. */
  changes: boolean
}

export interface Calls {
  /** 0-based number of the model's answer the calls belong to. */
  step: number
  /** Runs a call once, however often it comes in; a Problem it throws becomes a refusal. */
  once<T extends { ok: true }>(call: Call, run: () => Promise<T>): Promise<T | Refusal>
  /** What a call came to, if it ran at all. */
  outcome(call: string): Promise<unknown> | undefined
  /** After an undo the same change may be asked for again. */
  forget(): void
}

/** A repeated call is a mistake of the model; only it reads these words. */
const repeated = (): Problem =>
  new Problem(
    'input',
    'Exactly that was done in this turn already.',
    'Go on with something else or answer.',
    {
      code: 'repeated',
    },
  )

/** @param onFault Told about faults of ours; the model gets a refusal that tells nothing. */
export function createCalls(onFault?: (error: unknown) => void): Calls {
  const outcomes = new Map<string, { key: string; result: Promise<unknown> }>()
  const firstStep = new Map<string, number>()

  async function run<T>(call: Call, key: string, work: () => Promise<T>): Promise<T | Refusal> {
    try {
      if (call.changes && (firstStep.get(key) ?? calls.step) < calls.step) throw repeated()
      if (!firstStep.has(key)) firstStep.set(key, calls.step)
      return await work()
    } catch (error) {
      if (!(error instanceof Problem)) onFault?.(error)
      return refusalOf(error)
    }
  }

  const calls: Calls = {
    step: 0,
    once<T extends { ok: true }>(call: Call, work: () => Promise<T>): Promise<T | Refusal> {
      const key = `${call.tool} ${JSON.stringify(call.input)}`
      const known = outcomes.get(call.id)
      if (known) return known.key === key ? (known.result as Promise<T | Refusal>) : run(call, key, refuse)
      const result = run(call, key, work)
      outcomes.set(call.id, { key, result })
      return result
    },
    outcome: (id) => outcomes.get(id)?.result,
    forget: () => firstStep.clear(),
  }
  return calls
}

/** One id cannot stand for two different calls. */
const refuse = async (): Promise<never> => {
  throw repeated()
}
