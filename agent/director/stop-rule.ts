/** When a turn ends although the language model would go on. */
import type { StepResult, StopCondition } from 'ai'
import type { DirectorTools } from './tools.ts'

export type StopReason = 'malformed' | 'loop' | 'too-many-steps'
type Steps = readonly StepResult<DirectorTools, Record<string, unknown>>[]

/** The model is told about a malformed call and may try again twice. */
const mostMalformed = 3
/** Steps in which exactly the same is asked. */
const mostRepeats = 3
/** Taking back three changes is asking three times for the same. */
const repeatable = new Set(['undo', 'redo'])

const malformed = (steps: Steps): number =>
  steps.flatMap(({ toolCalls }) => toolCalls).filter((call) => call.dynamic === true && call.invalid === true)
    .length

function repeats(steps: Steps): number {
  const counts = new Map<string, number>()
  for (const { toolCalls } of steps) {
    const calls = toolCalls.filter(({ toolName }) => !repeatable.has(toolName))
    for (const key of new Set(calls.map(({ toolName, input }) => `${toolName} ${JSON.stringify(input)}`))) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return Math.max(0, ...counts.values())
}

/** Why these steps must be the last, or null. */
export function stopReason(steps: Steps, mostSteps: number): StopReason | null {
  if (malformed(steps) >= mostMalformed) return 'malformed'
  if (repeats(steps) >= mostRepeats) return 'loop'
  return steps.length >= mostSteps && (steps.at(-1)?.toolCalls.length ?? 0) > 0 ? 'too-many-steps' : null
}

/** A question with choices waits for the person. */
const hasAsked = (steps: Steps): boolean =>
  (steps.at(-1)?.toolResults ?? []).some(({ toolName }) => toolName === 'ask_choice')

export const stopRule =
  (mostSteps: number): StopCondition<DirectorTools, Record<string, unknown>> =>
  ({ steps }) =>
    hasAsked(steps) || stopReason(steps, mostSteps) !== null
