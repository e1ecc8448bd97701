/** One JSON object a line in, one a line out: how scripts and evaluations ask for a model per shot. */
import { StringDecoder } from 'node:string_decoder'
import { z } from 'zod'
import { choose } from './choose.ts'
import { readNeeds, ShotContext } from './read-needs.ts'

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().trim().min(1, 'is empty').max(20_000, 'is longer than 20000 characters'),
  context: ShotContext.nullish(),
})

/** Longer lines are refused rather than held in memory. Characters. */
const longestLine = 1_000_000

function problemOf(error: z.ZodError): string {
  const [issue] = error.issues
  const path = issue?.path.join('.') ?? ''
  return `${path === '' ? 'The line' : `"${path}"`}: ${issue?.message ?? 'not understood'}.`
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/** Routes one line; a line that cannot be read gives `error` in place of a model. */
export function routeLine(line: string): { answer: object; failed: boolean } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return {
      answer: { id: null, error: 'Not JSON. Give one object a line: {"id":"1","text":"…"}.' },
      failed: true,
    }
  }
  const parsed = Line.safeParse(value)
  if (!parsed.success) return { answer: { id: idOf(value), error: problemOf(parsed.error) }, failed: true }
  const { id, text, context } = parsed.data
  const { model, ranked, confidence, reason } = choose(readNeeds(text, context ?? {}))
  return { answer: { id, model, ranked, confidence, reason }, failed: false }
}

/** Yields the lines of each chunk together, so that answers leave as soon as their input has come. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let first = true
  for await (const chunk of input) {
    let text = rest + decoder.write(Buffer.from(chunk))
    if (first && text !== '') {
      text = text.replace(/^\uFEFF/, '')
      first = false
    }
    const lines = text.split(/\r?\n/)
    rest = lines.pop() ?? ''
    // An endless line is cut down to a stub that can only fail to parse.
    if (rest.length > longestLine) rest = `!${rest.slice(0, 10)}`
    if (lines.length > 0) yield lines
  }
  yield [rest + decoder.end()]
}

/**
 * Reads `{"id","text","context"?}` lines and writes `{"id","model","ranked","confidence","reason"}` lines in
 * the same order. `write` resolves when more may be written. Returns how many lines could not be routed.
 */
export async function routeJsonl(
  input: AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
): Promise<number> {
  let failures = 0
  for await (const lines of linesOf(input)) {
    const answers: string[] = []
    for (const line of lines) {
      if (line.trim() === '') continue
      const { answer, failed } = routeLine(line)
      if (failed) failures++
      answers.push(`${JSON.stringify(answer)}\n`)
    }
    if (answers.length > 0) await write(answers.join(''))
  }
  return failures
}
