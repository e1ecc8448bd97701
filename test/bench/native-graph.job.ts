/**
 * The yardstick for assembly: the whole cut as one libavfilter graph, decoded, filtered and encoded by the
 * codec library alone in one process, with the same encoder settings but the library's own threading.
 */
import { FFmpegError, FilterGraph, Frame, Log, Rational } from 'node-av/lib'
import { Encoder, Muxer } from 'node-av/api'
import { AV_LOG_FATAL, AV_PICTURE_TYPE_NONE, AVERROR_EOF, FF_ENCODER_LIBX264 } from 'node-av/constants'
import { segmentGraph } from '../../tools/assemble/graph.ts'
import { encoderSettings, planSegments } from '../../tools/assemble/segments.ts'
import type { Timeline } from '../../tools/assemble/timeline.ts'
import type { Job } from '../../tools/media/child.ts'

const job: Job<{ timeline: Timeline; out: string }, { frames: number }> = async (
  { timeline, out },
  { progress },
) => {
  Log.setLevel(AV_LOG_FATAL)
  const segments = planSegments(timeline)
  const chains = segments.map((segment, index) =>
    segmentGraph(segment, timeline.format)
      .replaceAll('[A]', `[a${index}]`)
      .replaceAll('[B]', `[b${index}]`)
      .replace('buffersink@v', `setpts=PTS-STARTPTS[s${index}]`),
  )
  const joined = `${segments.map((_, index) => `[s${index}]`).join('')}concat=n=${segments.length}:v=1:a=0,format=yuv420p,buffersink@v`
  const graph = new FilterGraph()
  graph.alloc()
  FFmpegError.throwIfError(graph.parse2(`${chains.join(';')};${joined}`), 'parse')
  FFmpegError.throwIfError(await graph.config(), 'config')
  const sink = graph.getFilter('buffersink@v')!
  const encoder = await Encoder.create(FF_ENCODER_LIBX264, {
    options: { ...encoderSettings, 'x264-params': 'open-gop=0:scenecut=40' },
  })
  const muxer = await Muxer.open(out)
  const stream = muxer.addStream(encoder)
  const frame = new Frame()
  frame.alloc()
  let frames = 0
  const feed = async (picture: Frame | null): Promise<void> => {
    for (const packet of await encoder.encodeAll(picture)) {
      if (!packet) continue
      await muxer.writePacket(packet, stream)
      packet.free()
    }
  }
  for (;;) {
    const result = await sink.buffersinkGetFrame(frame)
    if (result === AVERROR_EOF) break
    FFmpegError.throwIfError(result, 'pull')
    frame.timeBase = new Rational(1, timeline.format.fps)
    frame.pts = BigInt(frames)
    frame.pictType = AV_PICTURE_TYPE_NONE
    frames += 1
    await feed(frame)
    frame.unref()
    if (frames % 24 === 0) progress(frames / timeline.frames)
  }
  await feed(null)
  await muxer.close()
  return { frames }
}
export default job
