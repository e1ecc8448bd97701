/** Renders one shot to a file. Runs in a child process: drawing and encoding keep a core busy. */
import { createClipWriter } from '../../../media/clip-writer.ts'
import type { Job } from '../../../media/child.ts'
import { freePixels } from './free-pixels.ts'
import { createRenderer } from './renderer.ts'
import type { AnimaticInput } from './request.ts'

export interface AnimaticOrder {
  input: AnimaticInput
  /** Where the clip goes; it appears there only when complete. */
  file: string
}

export interface AnimaticReport {
  frames: number
}

const render: Job<AnimaticOrder, AnimaticReport> = async ({ input, file }, { progress, signal }) => {
  const renderer = createRenderer(input)
  const writer = await createClipWriter(file, { width: input.width, height: input.height, fps: input.fps })
  try {
    for (let frame = 0; frame < renderer.frames; frame++) {
      signal.throwIfAborted()
      await writer.write(renderer.render(frame))
      freePixels()
      progress((frame + 1) / renderer.frames)
    }
    await writer.finish()
  } catch (error) {
    await writer.discard()
    throw error
  }
  return { frames: renderer.frames }
}

export default render
