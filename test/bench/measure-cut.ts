import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { assemble, type Assembled } from '../../tools/assemble/assemble.ts'
import { soundBrief } from '../../tools/assemble/sound-brief.ts'
import { buildTimeline, layOut, type MediaReference, type Timeline } from '../../tools/assemble/timeline.ts'
import { runInChild } from '../../tools/media/child.ts'
import { mixOnce } from '../../tools/sound/mix-once.ts'
import { film } from '../support/film.ts'
import type { Figure } from './bench.ts'

const format = { width: 1280, height: 720, fps: 24 }
const shots = 36
const seconds = 5

/** A three-minute cut of 36 takes against the codec library alone, and against itself after one change. */
export async function measureCut(work: string): Promise<Figure[]> {
  const folder = join(work, 'cut')
  mkdirSync(folder)
  const made = film(
    Array.from({ length: shots }, (_, index) => ({
      duration: seconds,
      transition:
        index % 3 === 1 ? { kind: 'dissolve' as const, seconds: 0.5 } : { kind: 'cut' as const, seconds: 0 },
      sound: ['footsteps' as const],
      dialogue:
        index % 4 === 0
          ? [{ character: 'ch-mara', text: `This is line number ${index}.`, delivery: 'on' as const }]
          : [],
    })),
  )
  const references = await Promise.all(
    Array.from({ length: shots + 1 }, (_, index) => makeTake(folder, index)),
  )
  const timelineWith = (changed: boolean): Timeline => {
    const takes = new Map(
      made.shots.map((shot, index) => [shot.id, references[changed && index === 17 ? shots : index]!]),
    )
    return buildTimeline(made, format, { title: references[0]!, end: references[1]!, takes })
  }
  const cut = async (
    timeline: Timeline,
    cache: string,
  ): Promise<{ cut: Assembled; audio: string; took: number }> => {
    const start = performance.now()
    const mix = await mixOnce(soundBrief(made, layOut(made, 24)), { workDir: join(folder, cache, 'sound') })
    const result = await assemble({
      timeline,
      audio: mix.file,
      cues: [],
      burnSubtitles: false,
      comment: '',
      cacheDir: join(folder, cache, 'segments'),
      out: join(folder, `${cache}.mp4`),
    })
    return { cut: result, audio: mix.file, took: (performance.now() - start) / 1000 }
  }
  mkdirSync(join(folder, 'cache'))
  const full = await cut(timelineWith(false), 'cache')
  const again = await cut(timelineWith(true), 'cache')
  const native = await timeNative(timelineWith(false), folder)
  const picture = await timePicture(timelineWith(false), folder, full.audio)
  const ratio = full.took / again.took
  return [
    {
      what: `Assembly of ${shots} takes (3 minutes, 1280×720) against the native library`,
      measured: `${(picture / native).toFixed(2)}× its time (${picture.toFixed(1)} s and ${native.toFixed(1)} s)`,
      goal: 'at most 1.1×',
      met: picture / native <= 1.1,
    },
    {
      what: 'Re-cut after one changed shot of 36, sound and file included',
      measured: `${ratio.toFixed(1)}× faster than the full render (${again.took.toFixed(1)} s and ${full.took.toFixed(1)} s; ${again.cut.rendered} of ${again.cut.segments} segments)`,
      goal: 'at least 12×',
      met: ratio >= 12,
    },
  ]
}

async function makeTake(folder: string, index: number): Promise<MediaReference> {
  const file = join(folder, `take-${index}.mp4`)
  const graph = `testsrc2=size=1280x720:rate=24:duration=${seconds},hue=h=${index * 10}`
  await runInChild(new URL('../support/make-media.job.ts', import.meta.url), { file, graph, codec: 'h264' })
  return { file, hash: `take-${index}` }
}

async function timeNative(timeline: Timeline, folder: string): Promise<number> {
  const start = performance.now()
  await runInChild(new URL('./native-graph.job.ts', import.meta.url), {
    timeline,
    out: join(folder, 'native.mp4'),
  })
  return (performance.now() - start) / 1000
}

/** Pictures only, as the yardstick has no sound. */
async function timePicture(timeline: Timeline, folder: string, audio: string): Promise<number> {
  const start = performance.now()
  await assemble({
    timeline,
    audio,
    cues: [],
    burnSubtitles: false,
    comment: '',
    cacheDir: join(folder, 'picture'),
    out: join(folder, 'picture.mp4'),
  })
  return (performance.now() - start) / 1000
}
