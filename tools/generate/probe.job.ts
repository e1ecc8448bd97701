/** Decodes a clip once, small and grey, and says what is in it. Runs in a child process. */
import { FFmpegError, FilterGraph, Frame, Log } from 'node-av/lib'
import { Demuxer } from 'node-av/api'
import { AV_LOG_FATAL, AVERROR_EOF } from 'node-av/constants'
import { escapePath } from '../media/escape-path.ts'
import { Problem } from '../film/errors.ts'
import type { Job } from '../media/child.ts'
import type { Probe } from './probe.ts'

const width = 64
const height = 36

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
  let frames = 0
  let bright = 0
  for (;;) {
    signal.throwIfAborted()
    const result = await sink.buffersinkGetFrame(frame)
    if (result === AVERROR_EOF) break
    FFmpegError.throwIfError(result, 'decoding the clip')
    frames += 1
    if (isBright(frame)) bright += 1
    frame.unref()
    if (frames % 24 === 0) progress(frames)
  }
  frame.free()
  graph.free()
  return {
    width: sourceWidth,
    height: sourceHeight,
    frames,
    hasAudio,
    blackShare: frames ? 1 - bright / frames : 1,
  }
}
export default job

/** Something in the picture is lighter than video black (16 of 255) by a visible step. */
function isBright(frame: Frame): boolean {
  const plane = frame.data![0]!
  const stride = frame.linesize[0]!
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) if (plane[row * stride + column]! > 28) return true
  }
  return false
}
