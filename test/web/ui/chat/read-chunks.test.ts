import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readChunks } from '../../../../web/ui/chat/read-chunks.ts'

const chunks = [
  { type: 'start', messageId: 'm1' },
  { type: 'text-start', id: 't' },
  { type: 'text-delta', id: 't', delta: 'Größer\n\ndata: no event — 🎬' },
  { type: 'text-end', id: 't' },
  { type: 'finish' },
]
const written = `: still here\n\n${chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('')}data: [DONE]\n\n`

async function read(pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<unknown[]> {
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
  return Array.fromAsync(stream.pipeThrough(new TextDecoderStream()).pipeThrough(readChunks()))
}

describe('readChunks', () => {
  it('reads the same answer however the network cuts it', async () => {
    const bytes = new TextEncoder().encode(written)
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const edges = [0, ...places.toSorted((a, b) => a - b), bytes.length]
        const pieces = edges.slice(1).map((end, index) => bytes.slice(edges[index], end))
        expect(await read(pieces)).toEqual(chunks)
      }),
    )
  })

  it('gives what came before the connection broke, and no half of a chunk', async () => {
    const whole = new TextEncoder().encode(written)
    const broken = whole.slice(0, written.indexOf('text-delta') + 4)
    expect(await read([broken])).toEqual(chunks.slice(0, 2))
  })

  it('fails on what is no chunk', async () => {
    await expect(read([new TextEncoder().encode('data: {oops\n\n')])).rejects.toThrow(SyntaxError)
  })
})
