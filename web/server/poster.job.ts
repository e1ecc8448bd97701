/** Writes one frame of a clip as a JPEG. Runs in a child process. */
import { createCanvas, ImageData } from '@napi-rs/canvas'
import { writeWhole } from '../../tools/film/write-whole.ts'
import type { Job } from '../../tools/media/child.ts'
import { readPicture } from '../../tools/media/read-picture.ts'

export interface PosterOrder {
  clip: string
  /** 0-based. */
  frame: number
  /** Pixels. */
  width: number
  height: number
  out: string
}

const quality = 82

const job: Job<PosterOrder, null> = async ({ clip, frame, width, height, out }) => {
  const pixels = await readPicture(clip, frame, width, height)
  const canvas = createCanvas(width, height)
  canvas.getContext('2d').putImageData(new ImageData(pixels, width, height), 0, 0)
  await writeWhole(out, await canvas.encode('jpeg', quality))
  return null
}
export default job
