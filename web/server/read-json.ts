/** Request bodies: JSON of a known shape and a bounded size, or a Problem that says what is wrong with it. */
import { zValidator } from '@hono/zod-validator'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ZodType } from 'zod'
import { Problem } from '../../tools/film/errors.ts'

/** @param bytes largest body that is read at all */
export function atMost(bytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new Problem(
        'input',
        `The request is larger than ${Math.round(bytes / 1000)} kB.`,
        'Send less at once.',
        { code: 'request-too-large', params: { kilobytes: Math.round(bytes / 1000) } },
      )
    },
  })
}

export const readJson = <T extends ZodType>(schema: T) =>
  zValidator('json', schema, (result) => {
    if (result.success) return
    const [issue] = result.error.issues
    const where = issue?.path.join('.') || 'body'
    throw new Problem(
      'input',
      `The request is not what was expected (${where}: ${issue?.message ?? 'invalid'}).`,
      'Correct it and send it again.',
      { code: 'request-invalid', params: { where } },
    )
  })
