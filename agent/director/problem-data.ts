import { Problem } from '../../tools/film/errors.ts'
import type { ProblemData, Refusal } from './messages.ts'

export function problemData(problem: Problem): ProblemData {
  const { kind, code, params, message, remedy } = problem
  return { kind, ...(code === undefined ? {} : { code, params }), message, remedy }
}

/** A fault of ours tells nobody anything; what a person cannot act on stays in the log. */
const fault = new Problem('internal', 'The studio could not do that.', 'Try again, or do it on the page.', {
  code: 'internal',
})

/** What a tool hands back instead of throwing. */
export const refusalOf = (error: unknown): Refusal => ({
  ok: false,
  problem: problemData(error instanceof Problem ? error : fault),
})
