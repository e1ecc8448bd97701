/** The director's tools: one per kind of operation, and questions about the film. */
import { tool, type Tool } from 'ai'
import { z } from 'zod'
import { checkSpending } from '../approvals.ts'
import type { OperationKind } from '../../tools/operations/operation.ts'
import { compareTakes, estimateCost, explainModel, lookAtFilm, whatIsStale } from './answers.ts'
import { operationInputs, operationKinds, Reference, toolName } from './inputs.ts'
import type {
  AnswerOutput,
  Choice,
  DirectorToolName,
  DirectorToolTypes,
  OperationOutput,
} from './messages.ts'
import { modelOutput } from './model-output.ts'
import { operationWords, questionWords } from './tool-words.ts'
import { answered, type Turn } from './turn.ts'

export type DirectorTools = {
  [N in DirectorToolName]: Tool<DirectorToolTypes[N]['input'], DirectorToolTypes[N]['output']>
}

const nothing = z.strictObject({})
const shot = Reference.describe('Shot number or id.')
const someShots = z.array(Reference).max(5000).optional().describe('Shot numbers or ids; all when left out.')

function operationTool(turn: Turn, kind: OperationKind): Tool<object, OperationOutput> {
  return tool({
    description: operationWords[kind],
    inputSchema: operationInputs[kind] as z.ZodType<object>,
    execute: (input, { toolCallId: id }) =>
      turn.calls.once({ id, tool: kind, input, changes: true }, async () => {
        const operation = turn.operation(kind, input)
        await checkSpending(turn, id, operation)
        return { ok: true, report: await turn.perform(operation) }
      }),
    toModelOutput: modelOutput,
  })
}

function turningBack(turn: Turn, which: 'undo' | 'redo'): DirectorTools['undo'] {
  return tool({
    description: questionWords[which],
    inputSchema: nothing,
    execute: (input, { toolCallId: id }): Promise<OperationOutput> =>
      turn.calls.once({ id, tool: which, input, changes: false }, async () => ({
        ok: true,
        report: await turn.turnBack(which),
      })),
    toModelOutput: modelOutput,
  })
}

function question<I extends object, A>(
  turn: Turn,
  name: keyof typeof questionWords,
  inputSchema: z.ZodType<I>,
  answer: (turn: Turn, input: I) => Promise<A>,
): Tool<I, AnswerOutput<A>> {
  const execute = (input: I, { toolCallId: id }: { toolCallId: string }): Promise<AnswerOutput<A>> =>
    turn.calls.once({ id, tool: name, input, changes: false }, async () =>
      answered(await answer(turn, input)),
    )
  return { description: questionWords[name], inputSchema, execute, toModelOutput: modelOutput } as Tool<
    I,
    AnswerOutput<A>
  >
}

const choice = z.strictObject({
  question: z.string().trim().min(1).max(300),
  options: z.array(z.string().trim().min(1).max(200)).min(2).max(8),
})

/** @param onChoice Shows the question with its options. */
export function createTools(turn: Turn, onChoice: (choice: Choice) => void): DirectorTools {
  const operations = Object.fromEntries(
    operationKinds.map((kind) => [toolName(kind), operationTool(turn, kind)]),
  )
  const questions = {
    undo: turningBack(turn, 'undo'),
    redo: turningBack(turn, 'redo'),
    look_at_film: question(
      turn,
      'look_at_film',
      z.strictObject({ shots: someShots, scene: Reference.optional().describe('Scene number or id.') }),
      lookAtFilm,
    ),
    explain_model: question(turn, 'explain_model', z.strictObject({ shot }), explainModel),
    estimate_cost: question(turn, 'estimate_cost', z.strictObject({ shots: someShots }), estimateCost),
    what_is_stale: question(turn, 'what_is_stale', nothing, whatIsStale),
    compare_takes: question(
      turn,
      'compare_takes',
      z.strictObject({ shot, takes: z.array(Reference).max(20).optional().describe('Take numbers or ids.') }),
      compareTakes,
    ),
    ask_choice: question(turn, 'ask_choice', choice, async (_, asked) => {
      onChoice(asked)
      return asked
    }),
  }
  return { ...operations, ...questions } as unknown as DirectorTools
}

const kinds: ReadonlyMap<string, OperationKind> = new Map(
  operationKinds.map((kind) => [toolName(kind), kind]),
)

/** The kind of operation a tool stands for; undefined for a question. */
export const kindOf = (name: string): OperationKind | undefined => kinds.get(name)
