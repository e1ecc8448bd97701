/** libavfilter graphs as text: pure functions, so that they can be read, tested and run by any backend. */
import type { Format } from '../film/format.ts'
import { escapePath } from '../media/escape-path.ts'
import type { Segment } from './segments.ts'

const effects = {
  dissolve: 'fade',
  'dip-to-black': 'fadeblack',
  'dip-to-white': 'fadewhite',
  wipe: 'smoothleft',
} as const

/**
 * Any size, rate and pixel format to the film's own: fitted inside with bars, never stretched or cropped.
 * `tpad` holds the last frame of a clip that is shorter than planned, so the count is always exact.
 */
function conform(file: string, from: number, to: number, format: Format): string {
  const { width, height, fps } = format
  return [
    `movie=filename=${escapePath(file)}`,
    `scale=${width}:${height}:force_original_aspect_ratio=decrease:force_divisible_by=2:flags=bicubic:out_color_matrix=bt709:out_range=tv`,
    `pad=${width}:${height}:(ow-iw)/2:(oh-ih)/2`,
    `fps=${fps}`,
    'setsar=1',
    'format=yuv420p',
    'setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709:range=tv',
    `settb=1/${fps}`,
    'tpad=stop_mode=clone:stop=-1',
    `trim=start_frame=${from}:end_frame=${to}`,
    'setpts=PTS-STARTPTS',
  ].join(',')
}

/** The graph of one segment, ending in `buffersink@v`. `ass` is a subtitle file to burn in. */
export function segmentGraph(
  segment: Segment,
  format: Format,
  ass?: { file: string; fonts: string },
): string {
  const burn = ass ? `,ass=filename=${escapePath(ass.file)}:fontsdir=${escapePath(ass.fonts)}` : ''
  const sink = `${burn},format=yuv420p,buffersink@v`
  if (segment.kind === 'body') {
    const { media, from, to } = segment.source
    return conform(media.file, from, to, format) + sink
  }
  const { from, to, frames, effect } = segment
  const seconds = frames / format.fps
  return (
    `${conform(from.media.file, from.from, from.to, format)}[A];` +
    `${conform(to.media.file, to.from, to.to, format)}[B];` +
    `[A][B]xfade=transition=${effects[effect]}:duration=${seconds}:offset=0${sink}`
  )
}
