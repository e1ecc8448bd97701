import type { ProblemKind } from '../../../tools/film/errors.ts'
import { fill, refusalWords, type RefusalCode } from '../../../tools/operations/refusal-words.ts'
import { useI18n, type I18n } from '../i18n/use-i18n.ts'

/** A problem as it comes over the wire. */
export interface WireProblem {
  kind: ProblemKind
  code?: string
  params?: Readonly<Record<string, string | number>>
  message: string
  remedy: string
}

/** The studio refused, failed, or could not be reached. */
export class ApiError extends Error {
  readonly problem: WireProblem
  /** HTTP status; 0 when there was no answer at all. */
  readonly status: number

  constructor(problem: WireProblem, status: number, options?: ErrorOptions) {
    super(problem.message, options)
    this.name = 'ApiError'
    this.problem = problem
    this.status = status
  }
}

const isWireProblem = (value: unknown): value is WireProblem =>
  typeof value === 'object' && value !== null && 'message' in value && 'remedy' in value

/** Reads `{ error: … }`; null when the text is something else. */
export function readProblem(text: string): WireProblem | null {
  try {
    const body: unknown = JSON.parse(text)
    const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null
    return isWireProblem(error) ? error : null
  } catch {
    return null
  }
}

const isRefusal = (code: string): code is RefusalCode => Object.hasOwn(refusalWords.en, code)

export interface Said {
  message: string
  remedy: string
}

/** What happened and what to do, in the reader's language where somebody wrote it down. */
export function sayProblem(problem: WireProblem, { find, language }: Pick<I18n, 'find' | 'language'>): Said {
  const { code, params = {}, message, remedy } = problem
  if (!code) return { message, remedy }
  if (isRefusal(code)) {
    const [what, next] = refusalWords[language][code]
    return { message: fill(what, params), remedy: fill(next, params) }
  }
  return {
    message: find('problems', code, params) ?? message,
    remedy: find('problems', `${code}.remedy`, params) ?? remedy,
  }
}

/** The same for anything that was thrown. */
export function sayError(error: unknown, i18n: Pick<I18n, 'find' | 'language'> = useI18n.getState()): Said {
  if (error instanceof ApiError) return sayProblem(error.problem, i18n)
  const told = error instanceof Error ? readProblem(error.message) : null
  if (told) return sayProblem(told, i18n)
  return { message: error instanceof Error ? error.message : String(error), remedy: '' }
}
