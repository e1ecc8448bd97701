import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operationKinds } from '../../../agent/director/inputs.ts'
import type { DirectorMessage } from '../../../agent/director/messages.ts'
import type { Desk } from '../../../agent/studio/desk.ts'
import type { SentRequest } from '../../vendors/openai.ts'
import { ask, closeFilm, openFilm, says, withVendor } from './studio.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openFilm()
})
afterAll(() => closeFilm(desk))

describe('what a language model is told', () => {
  const sentBy = async (messages: DirectorMessage[]): Promise<SentRequest> =>
    withVendor([{ text: 'Done.' }], 'responses', async (model, { requests }) => {
      await ask({ desk, model, messages })
      return requests[0]!
    })

  test('stopped turns, files and other people’s markup do not reach it', async () => {
    const stopped: DirectorMessage = {
      id: 'stopped',
      role: 'assistant',
      parts: [
        { type: 'text', text: 'I begin.' },
        { type: 'tool-undo', toolCallId: 'open', state: 'input-available', input: {} },
        {
          type: 'tool-redo_shots',
          toolCallId: 'asked',
          state: 'approval-responded',
          input: { shots: [1] },
          approval: { id: 'x', approved: true },
        },
      ],
    }
    const withFile = says('and now?', 'two')
    withFile.parts.push({ type: 'file', mediaType: 'image/png', url: 'http://169.254.169.254/latest' })
    const { body } = await sentBy([says('go'), stopped, withFile])
    expect(JSON.stringify(body.input)).not.toMatch(/function_call|169\.254/)
    expect(JSON.stringify(body.input)).toContain('I begin.')
  })

  test('the oldest turns of a long chat are left out', async () => {
    const long = Array.from({ length: 60 }, (_, index) => [
      says(`message ${index} ${'word '.repeat(800)}`, `m-${index}`),
      { id: `a-${index}`, role: 'assistant' as const, parts: [{ type: 'text' as const, text: 'Yes.' }] },
    ]).flat()
    const { body } = await sentBy([...long, says('the newest', 'last')])
    const said = JSON.stringify(body.input)
    expect(said).toContain('the newest')
    expect(said).not.toContain('message 0 ')
    expect(said.length).toBeLessThan(200_000)
  })

  test('every tool has a schema the vendor accepts, and no key or path goes out', async () => {
    const { body } = await sentBy([says('go')])
    const tools = body.tools as { name: string; parameters: { type: string } }[]
    expect(tools.map(({ name }) => name)).toContain('redo_shots')
    expect(tools).toHaveLength(operationKinds.length + 8)
    expect(JSON.stringify(body)).not.toContain(desk.folder.path)
  })
})
