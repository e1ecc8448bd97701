/** Renders one segment to an H.264 file. Runs in a child process. */
import { renameSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { FilterGraph, FFmpegError, Frame, Log, Rational } from 'node-av/lib'
import { Encoder, Muxer } from 'node-av/api'
import { AV_LOG_FATAL, AV_PICTURE_TYPE_NONE, AVERROR_EOF, FF_ENCODER_LIBX264 } from 'node-av/constants'
import { Problem } from '../film/errors.ts'
import type { Format } from '../film/format.ts'
import type { Job, JobContext } from '../media/child.ts'
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
  Log.setLevel(AV_LOG_FATAL)
  const temporary = `${out}.${process.pid}.part.mp4`
  const subtitles = `${out}.${process.pid}.ass`
  try {
    if (segment.burn.length > 0) await writeFile(subtitles, toAss(segment.burn, format.fps, format))
    const graph = segmentGraph(
      segment,
      format,
      segment.burn.length > 0 ? { file: subtitles, fonts } : undefined,
    )
    const frames = await encode(graph, temporary, segment.frames, context)
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

async function encode(
  description: string,
  file: string,
  expected: number,
  context: JobContext,
): Promise<number> {
  const graph = await openGraph(description)
  const sink = graph.getFilter('buffersink@v')!
  const timeBase = sink.buffersinkGetTimeBase()
  const encoder = await Encoder.create(FF_ENCODER_LIBX264, { options: { ...encoderSettings } })
  const muxer = await Muxer.open(file)
  const stream = muxer.addStream(encoder)
  const frame = new Frame()
  frame.alloc()
  let count = 0
  const feed = async (picture: Frame | null): Promise<void> => {
    for (const packet of await encoder.encodeAll(picture)) {
      if (!packet) continue
      await muxer.writePacket(packet, stream)
      packet.free()
    }
  }
  for (;;) {
    context.signal.throwIfAborted()
    const result = await sink.buffersinkGetFrame(frame)
    if (result === AVERROR_EOF) break
    FFmpegError.throwIfError(result, 'reading a frame')
    frame.timeBase = new Rational(timeBase.num, timeBase.den)
    // The encoder chooses frame types; the decoder's own would force needless key frames.
    frame.pictType = AV_PICTURE_TYPE_NONE
    count += 1
    await feed(frame)
    frame.unref()
    if (count % 24 === 0) context.progress(count / expected)
  }
  await feed(null)
  await muxer.close()
  encoder.close()
  frame.free()
  graph.free()
  return count
}

/** Opens the takes a segment is made of. @throws Problem when one of them is missing or broken. */
async function openGraph(description: string): Promise<FilterGraph> {
  const graph = new FilterGraph()
  graph.alloc()
  try {
    FFmpegError.throwIfError(graph.parse2(description), 'reading a take')
    FFmpegError.throwIfError(await graph.config(), 'preparing a segment')
  } catch (error) {
    graph.free()
    throw new Problem(
      'media',
      'A clip cannot be read.',
      'Delete it from the film folder’s takes and run again.',
      { cause: error },
    )
  }
  return graph
}
