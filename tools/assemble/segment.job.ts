/** Renders one segment to an H.264 file. Runs in a child process. */
import { renameSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { FF_ENCODER_LIBX264 } from 'node-av/constants'
import { Problem } from '../film/errors.ts'
import type { Format } from '../film/format.ts'
import type { Job } from '../media/child.ts'
import { encodeGraph } from '../media/encode-graph.ts'
import { segmentGraph } from './graph.ts'
import { encoderSettings, type Segment } from './segments.ts'
import { toAss } from './subtitles.ts'

export interface SegmentInput {
  segment: Segment
  format: Format
  out: string
  /** Folder of fonts for burned subtitles. */
  fonts: string
}

const job: Job<SegmentInput, { frames: number }> = async ({ segment, format, out, fonts }, context) => {
  const temporary = `${out}.${process.pid}.part.mp4`
  const subtitles = `${out}.${process.pid}.ass`
  const burns = segment.burn.length > 0
  try {
    if (burns) await writeFile(subtitles, toAss(segment.burn, format.fps, format))
    const frames = await encodeGraph({
      graph: segmentGraph(segment, format, burns ? { file: subtitles, fonts } : undefined),
      sink: 'buffersink@v',
      encoder: FF_ENCODER_LIBX264,
      options: { options: { ...encoderSettings } },
      file: temporary,
      onFrame(count) {
        context.signal.throwIfAborted()
        if (count % 24 === 0) context.progress(count / segment.frames)
      },
    })
    if (frames !== segment.frames) {
      throw new Problem('media', `A clip gave ${frames} of ${segment.frames} frames.`, 'Make its take again.')
    }
    renameSync(temporary, out)
    return { frames }
  } finally {
    rmSync(temporary, { force: true })
    rmSync(subtitles, { force: true })
  }
}
export default job
