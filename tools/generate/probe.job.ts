/** Decodes a clip once, small and grey, and says what is in it. Runs in a child process. */
import { FFmpegError, FilterGraph, Frame, Log } from 'node-av/lib'
import { Demuxer } from 'node-av/api'
import { AV_LOG_FATAL, AVERROR_EOF } from 'node-av/constants'
import { escapePath } from '../media/escape-path.ts'
import { Problem } from '../film/errors.ts'
import type { Job } from '../media/child.ts'
import { findCuts, largestChange, type Grey } from './clip-motion.ts'
import type { Probe } from './probe.ts'

const width = 64
const height = 36
/** Video black is 16 of 255; anything lighter by a visible step can be seen. */
const darkest = 28
/** Two minutes at 60 frames a second. */
const mostFrames = 7200

const job: Job<{ file: string }, Probe> = async ({ file }, { progress, signal }) => {
  Log.setLevel(AV_LOG_FATAL)
  const source = await Demuxer.open(file)
  const video = source.video()
  if (!video) throw new Problem('media', 'The file has no picture track.', 'Use a video file.')
  const { width: sourceWidth, height: sourceHeight } = video.codecpar
  const hasAudio = source.audio() !== undefined
  await source.close()
  const graph = new FilterGraph()
  graph.alloc()
  FFmpegError.throwIfError(
    graph.parse2(
      `movie=filename=${escapePath(file)},scale=${width}:${height}:flags=area,format=gray,buffersink@v`,
    ),
    'opening the clip',
  )
  FFmpegError.throwIfError(await graph.config(), 'opening the clip')
  const sink = graph.getFilter('buffersink@v')!
  const frame = new Frame()
  frame.alloc()
  const clock = sink.buffersinkGetTimeBase()
  const pictures: Grey[] = []
  const times: number[] = []
  for (;;) {
    signal.throwIfAborted()
    const result = await sink.buffersinkGetFrame(frame)
    if (result === AVERROR_EOF) break
    FFmpegError.throwIfError(result, 'decoding the clip')
    if (pictures.length === mostFrames) {
      throw new Problem('media', 'The clip is far longer than any shot.', 'Use a shorter video.')
    }
    pictures.push(greyOf(frame))
    times.push((Number(frame.pts) * clock.num) / clock.den)
    frame.unref()
    if (pictures.length % 24 === 0) progress(pictures.length)
  }
  frame.free()
  graph.free()
  const bright = pictures.filter((picture) => picture.some((level) => level > darkest)).length
  const start = times[0] ?? 0
  return {
    width: sourceWidth,
    height: sourceHeight,
    frames: pictures.length,
    seconds: lengthOf(times),
    hasAudio,
    blackShare: pictures.length ? 1 - bright / pictures.length : 1,
    change: largestChange(pictures),
    cuts: findCuts(pictures).map((index) => times[index]! - start),
  }
}
export default job

/** The last picture is shown as long as the others on average. */
function lengthOf(times: readonly number[]): number {
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0)
  return times.length < 2 ? 0 : (span * times.length) / (times.length - 1)
}

function greyOf(frame: Frame): Grey {
  const plane = frame.data![0]!
  const stride = frame.linesize[0]!
  const picture = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    picture.set(plane.subarray(row * stride, row * stride + width), row * width)
  }
  return picture
}
