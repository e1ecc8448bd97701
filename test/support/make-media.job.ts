/** Makes small real media files for tests out of libavfilter sources. */
import { FFmpegError, FilterGraph, Frame, Log, Rational } from 'node-av/lib'
import { Encoder, Muxer } from 'node-av/api'
import {
  AV_LOG_FATAL,
  AV_PICTURE_TYPE_NONE,
  AVERROR_EOF,
  FF_ENCODER_AAC,
  FF_ENCODER_LIBSVTAV1,
  FF_ENCODER_LIBX264,
  FF_ENCODER_LIBX265,
  FF_ENCODER_MPEG4,
} from 'node-av/constants'
import type { Job } from '../../tools/media/child.ts'

export interface MediaOrder {
  file: string
  /** A source graph without its sink, such as `testsrc2=size=320x180:rate=25:duration=2`. */
  graph: string
  codec: 'h264' | 'h265' | 'mpeg4' | 'av1' | 'aac'
}

const encoders = {
  h264: FF_ENCODER_LIBX264,
  h265: FF_ENCODER_LIBX265,
  mpeg4: FF_ENCODER_MPEG4,
  av1: FF_ENCODER_LIBSVTAV1,
  aac: FF_ENCODER_AAC,
}

const job: Job<MediaOrder, { frames: number }> = async ({ file, graph: source, codec }) => {
  Log.setLevel(AV_LOG_FATAL)
  const sound = codec === 'aac'
  const graph = new FilterGraph()
  graph.alloc()
  const sink = sound
    ? 'aformat=sample_fmts=fltp:sample_rates=48000:channel_layouts=stereo,asetnsamples=1024:p=0,abuffersink@v'
    : 'format=yuv420p,buffersink@v'
  FFmpegError.throwIfError(graph.parse2(`${source},${sink}`), 'parse')
  FFmpegError.throwIfError(await graph.config(), 'config')
  const output = graph.getFilter(sound ? 'abuffersink@v' : 'buffersink@v') ?? graph.getFilter('buffersink@v')!
  const timeBase = output.buffersinkGetTimeBase()
  const encoder = await Encoder.create(encoders[codec])
  const muxer = await Muxer.open(file)
  const stream = muxer.addStream(encoder)
  const frame = new Frame()
  frame.alloc()
  let frames = 0
  const feed = async (item: Frame | null): Promise<void> => {
    for (const packet of await encoder.encodeAll(item)) {
      if (!packet) continue
      await muxer.writePacket(packet, stream)
      packet.free()
    }
  }
  for (;;) {
    const result = await output.buffersinkGetFrame(frame)
    if (result === AVERROR_EOF) break
    FFmpegError.throwIfError(result, 'pull')
    frame.timeBase = new Rational(timeBase.num, timeBase.den)
    frame.pictType = AV_PICTURE_TYPE_NONE
    frames += 1
    await feed(frame)
    frame.unref()
  }
  await feed(null)
  await muxer.close()
  return { frames }
}
export default job
