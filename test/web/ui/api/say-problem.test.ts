import { describe, expect, it } from 'vitest'
import { ApiError, readProblem, sayError, sayProblem } from '../../../../web/ui/api/api-error.ts'

const silent = { find: () => null }
const german = { ...silent, language: 'de' } as const
const refused = {
  kind: 'input',
  code: 'unknown-shot',
  params: { shot: 42, count: 7 },
  message: 'There is no shot 42.',
  remedy: 'The film has shots 1 to 7.',
} as const

describe('sayProblem', () => {
  it('says a refusal in the reader’s language, with its numbers', () => {
    expect(sayProblem(refused, german)).toEqual({
      message: 'Es gibt keine Einstellung 42.',
      remedy: 'Der Film hat die Einstellungen 1 bis 7.',
    })
  })

  it('falls back to the server’s own words', () => {
    const { message, remedy } = refused
    expect(sayProblem({ ...refused, code: 'never-heard-of' }, german)).toEqual({ message, remedy })
    expect(sayProblem({ ...refused, code: 'toString' }, german)).toEqual({ message, remedy })
  })

  it('reads it off the wire, and nothing else', () => {
    expect(readProblem(JSON.stringify({ error: refused }))).toEqual(refused)
    for (const text of ['', '<html>', '{}', '{"error":"x"}', 'null']) expect(readProblem(text)).toBeNull()
    expect(sayError(new ApiError(refused, 422), german).message).toContain('42')
    expect(sayError(new Error('broken pipe'), german)).toEqual({ message: 'broken pipe', remedy: '' })
  })
})
