/** Makes small real media files for tests out of libavfilter sources. */
import {
  FF_ENCODER_AAC,
  FF_ENCODER_LIBSVTAV1,
  FF_ENCODER_LIBX264,
  FF_ENCODER_LIBX265,
  FF_ENCODER_MPEG4,
} from 'node-av/constants'
import type { Job } from '../../tools/media/child.ts'
import { encodeGraph } from '../../tools/media/encode-graph.ts'

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
const soundFormat = 'aformat=sample_fmts=fltp:sample_rates=48000:channel_layouts=stereo,asetnsamples=1024:p=0'

const job: Job<MediaOrder, { frames: number }> = async ({ file, graph, codec }) => {
  const sink = codec === 'aac' ? 'abuffersink@v' : 'buffersink@v'
  const format = codec === 'aac' ? soundFormat : 'format=yuv420p'
  return {
    frames: await encodeGraph({ graph: `${graph},${format},${sink}`, sink, encoder: encoders[codec], file }),
  }
}
export default job
