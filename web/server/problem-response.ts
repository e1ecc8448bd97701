/** How a problem is told over HTTP: `{ error: { kind, code?, params?, message, remedy } }`. */
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { asProblem } from '../../tools/film/disk-problem.ts'
import { Problem, type ProblemKind } from '../../tools/film/errors.ts'

const statusOfKind: Readonly<Record<ProblemKind, ContentfulStatusCode>> = {
  input: 422,
  file: 422,
  model: 422,
  budget: 422,
  conflict: 409,
  disk: 507,
  media: 500,
  internal: 500,
}

/** Problems of the request itself, named by their code. */
const statusOfCode: Readonly<Record<string, ContentfulStatusCode>> = {
  'request-invalid': 400,
  'token-needed': 401,
  'request-foreign': 403,
  'film-unknown': 404,
  'take-unknown': 404,
  'file-unknown': 404,
  'page-unknown': 404,
  'request-too-large': 413,
  'message-too-long': 413,
  'request-not-json': 415,
}

export const statusOf = (problem: Problem): ContentfulStatusCode =>
  statusOfCode[problem.code ?? ''] ?? statusOfKind[problem.kind]

const ours = (): Problem =>
  new Problem(
    'internal',
    'Something went wrong inside the studio.',
    'Try again; if it stays, report it with the lines the terminal shows.',
    { code: 'internal' },
  )

const garbled = (cause: unknown): Problem =>
  new Problem('input', 'The request could not be read.', 'Send valid JSON.', {
    code: 'request-invalid',
    cause,
  })

/** The one error handler. What is not a Problem is a bug: its stack goes to the terminal, never to a page. */
export function problemResponse(thrown: unknown, context: Context): Response {
  if (thrown instanceof HTTPException && thrown.status < 500) return tell(context, garbled(thrown))
  const known = asProblem(thrown, 'the film folder')
  if (known instanceof Problem) return tell(context, known)
  console.error(thrown)
  return tell(context, ours())
}

function tell(context: Context, problem: Problem): Response {
  const { kind, code, params, message, remedy } = problem
  const error = { kind, ...(code && { code, params }), message, remedy }
  return context.json({ error }, statusOf(problem), { 'cache-control': 'no-store' })
}
