import { Problem, type ProblemKind } from '../film/errors.ts'
import { fill, type RefusalCode, refusalWords } from './refusal-words.ts'

/** The Problem of a refused operation; its `code` lets pages and chat say it in the reader's language. */
export function refusal(
  code: RefusalCode,
  params: Readonly<Record<string, string | number>> = {},
  kind: ProblemKind = 'input',
): Problem {
  const [message, remedy] = refusalWords.en[code]
  return new Problem(kind, fill(message, params), fill(remedy, params), { code, params })
}
