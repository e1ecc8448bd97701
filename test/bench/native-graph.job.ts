/**
 * The yardstick for assembly: the whole cut as one libavfilter graph, decoded, filtered and encoded by the
 * codec library alone in one process, with the same encoder settings but the library's own threading.
 */
import { FF_ENCODER_LIBX264 } from 'node-av/constants'
import { segmentGraph } from '../../tools/assemble/graph.ts'
import { encoderSettings, planSegments } from '../../tools/assemble/segments.ts'
import type { Timeline } from '../../tools/assemble/timeline.ts'
import type { Job } from '../../tools/media/child.ts'
import { encodeGraph } from '../../tools/media/encode-graph.ts'

const job: Job<{ timeline: Timeline; out: string }, { frames: number }> = async (
  { timeline, out },
  { progress },
) => {
  const chains = planSegments(timeline).map((segment, index) =>
    segmentGraph(segment, timeline.format)
      .replaceAll('[A]', `[a${index}]`)
      .replaceAll('[B]', `[b${index}]`)
      .replace('buffersink@v', `setpts=PTS-STARTPTS[s${index}]`),
  )
  const inputs = chains.map((_, index) => `[s${index}]`).join('')
  const frames = await encodeGraph({
    graph: `${chains.join(';')};${inputs}concat=n=${chains.length}:v=1:a=0,fps=${timeline.format.fps},format=yuv420p,buffersink@v`,
    sink: 'buffersink@v',
    encoder: FF_ENCODER_LIBX264,
    options: { options: { ...encoderSettings, 'x264-params': 'open-gop=0:scenecut=40' } },
    file: out,
    onFrame: (count) => count % 24 === 0 && progress(count / timeline.frames),
  })
  return { frames }
}
export default job
