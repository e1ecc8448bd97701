/** Draws the title card and the end card as clips. Runs in a child process. */
import type { Format } from '../film/format.ts'
import type { Job } from '../media/child.ts'
import { createClipWriter } from '../media/clip-writer.ts'
import { drawCard, type Card } from './card.ts'

export interface CardInput {
  card: Card
  format: Format
  seconds: number
  out: string
}

const job: Job<CardInput, { frames: number }> = async (
  { card, format, seconds, out },
  { progress, signal },
) => {
  const frames = Math.round(seconds * format.fps)
  const writer = await createClipWriter(out, format)
  try {
    for (let frame = 0; frame < frames; frame++) {
      signal.throwIfAborted()
      await writer.write(drawCard(card, format, frame / Math.max(1, frames - 1)))
      if (frame % format.fps === 0) progress(frame / frames)
    }
    await writer.finish()
  } catch (error) {
    await writer.discard()
    throw error
  }
  return { frames }
}
export default job
