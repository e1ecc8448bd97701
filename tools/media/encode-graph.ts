/** Runs a filter graph to its end into an encoder and a file. For job modules only. */
import { FFmpegError, FilterGraph, Frame, Log, Rational } from 'node-av/lib'
import { Encoder, Muxer, type EncoderOptions } from 'node-av/api'
import { AV_LOG_FATAL, AV_PICTURE_TYPE_NONE, AVERROR_EOF, type FFEncoderCodec } from 'node-av/constants'
import { Problem } from '../film/errors.ts'

export interface GraphOrder {
  /** Ends in a sink of the name `sink`. */
  graph: string
  sink: 'buffersink@v' | 'abuffersink@v'
  encoder: FFEncoderCodec
  options?: EncoderOptions
  file: string
  /** Called after each frame; may throw to stop. */
  onFrame?: (count: number) => void
}

/** Returns how many frames came out. @throws Problem `media` when a source is missing or broken. */
export async function encodeGraph(order: GraphOrder): Promise<number> {
  Log.setLevel(AV_LOG_FATAL)
  const graph = await openGraph(order.graph)
  const sink = graph.getFilter(order.sink)!
  const timeBase = sink.buffersinkGetTimeBase()
  const encoder = await Encoder.create(order.encoder, order.options)
  const muxer = await Muxer.open(order.file)
  const stream = muxer.addStream(encoder)
  const frame = new Frame()
  frame.alloc()
  const feed = async (item: Frame | null): Promise<void> => {
    for (const packet of await encoder.encodeAll(item)) {
      if (!packet) continue
      await muxer.writePacket(packet, stream)
      packet.free()
    }
  }
  let count = 0
  try {
    for (;;) {
      const result = await sink.buffersinkGetFrame(frame)
      if (result === AVERROR_EOF) break
      FFmpegError.throwIfError(result, 'reading a frame')
      frame.timeBase = new Rational(timeBase.num, timeBase.den)
      // The encoder chooses frame types; the decoder's own would force needless key frames.
      frame.pictType = AV_PICTURE_TYPE_NONE
      await feed(frame)
      frame.unref()
      order.onFrame?.(++count)
    }
    await feed(null)
  } finally {
    await muxer.close()
    encoder.close()
    frame.free()
    graph.free()
  }
  return count
}

async function openGraph(description: string): Promise<FilterGraph> {
  const graph = new FilterGraph()
  graph.alloc()
  try {
    FFmpegError.throwIfError(graph.parse2(description), 'reading a clip')
    FFmpegError.throwIfError(await graph.config(), 'preparing a clip')
    return graph
  } catch (error) {
    graph.free()
    throw new Problem(
      'media',
      'A clip cannot be read.',
      'Delete it from the film folder’s takes and run again.',
      { cause: error },
    )
  }
}
