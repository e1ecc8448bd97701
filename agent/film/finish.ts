/** From takes to a cut: voices before the takes, then the mix, the cut and the papers. All of it is kept by what it was made from. */
import type { TakeRow } from '../../db/schema.sqlite.ts'
import { assemble, type Assembled } from '../../tools/assemble/assemble.ts'
import { soundBrief } from '../../tools/assemble/sound-brief.ts'
import { buildTimeline, type Timeline } from '../../tools/assemble/timeline.ts'
import type { RoutedShot } from '../../tools/export/routing-report.ts'
import { choicesOf } from '../../tools/film/project.ts'
import { catalogue } from '../../tools/route/catalogue.ts'
import type { PlacedLine, SoundBrief } from '../../tools/sound/brief.ts'
import { mixOnce } from '../../tools/sound/mix-once.ts'
import type { MixResult } from '../../tools/sound/mix/make-mix.ts'
import { speakLines } from '../../tools/sound/speak-lines.ts'
import type { Derived } from '../studio/derive.ts'
import { makeCards } from './cards.ts'
import { cuesOf } from './cues.ts'
import type { FilmFolder } from './film-folder.ts'
import type { Progress } from './progress.ts'
import { writePapers } from './write-papers.ts'

export interface Work {
  folder: FilmFolder
  progress: Progress
  signal: AbortSignal
  burnSubtitles: boolean
}

export interface Finished {
  timeline: Timeline
  cut: Assembled
  mix: MixResult
}

const soundFolder = 'cache/sound'

export const briefOf = ({ seen, slots, project }: Derived): SoundBrief =>
  soundBrief(seen, slots, project.sound)

/** Lines are spoken before anything is drawn, so that lips can follow them. */
export async function speak(brief: SoundBrief, { folder, progress, signal }: Work): Promise<PlacedLine[]> {
  progress.stage('voices')
  const lines = await speakLines(brief, folder.file(soundFolder), signal)
  progress.done(`${lines.length} ${lines.length === 1 ? 'line' : 'lines'}`)
  return lines
}

/** Mixes, cuts and writes the papers. `chosen` holds a finished take for every shot. */
export async function finish(
  derived: Derived,
  chosen: ReadonlyMap<string, TakeRow>,
  work: Work,
): Promise<Finished> {
  const mix = await mixSound(briefOf(derived), work)
  const routed = asShown(derived.routed, chosen)
  const { timeline, cut } = await cutTogether({ ...derived, routed }, chosen, mix, work)
  work.progress.stage('papers')
  const { seen: film, format } = derived
  await writePapers(
    { film, routed, timeline, chosen, cues: cuesOf(film, mix.lines, format.fps) },
    work.folder,
    work.signal,
  )
  work.progress.done('shot list, storyboard, routing, subtitles')
  return { timeline, cut, mix }
}

/** Routing as the cut shows it: a take that was picked by hand is named for what it is. */
function asShown(routed: readonly RoutedShot[], chosen: ReadonlyMap<string, TakeRow>): RoutedShot[] {
  return routed.map((item) => {
    const take = chosen.get(item.shot.id)
    if (!take || take.label === item.resolution.label) return item
    const { model, route, label } = take
    const substituted = model !== item.decision.model
    return { ...item, resolution: { ...item.resolution, model, route, label, substituted } }
  })
}

async function mixSound(brief: SoundBrief, { folder, progress, signal }: Work): Promise<MixResult> {
  progress.stage('sound')
  const mix = await mixOnce(brief, {
    workDir: folder.file(soundFolder),
    signal,
    onProgress: (share) => progress.update(share, ''),
  })
  progress.done(`${mix.lufs.toFixed(1)} LUFS, peak ${mix.truePeakDb.toFixed(1)} dBTP`)
  return mix
}

async function cutTogether(
  { project, seen: film, routed, format }: Derived,
  chosen: ReadonlyMap<string, TakeRow>,
  mix: MixResult,
  { folder, progress, signal, burnSubtitles }: Work,
): Promise<{ timeline: Timeline; cut: Assembled }> {
  progress.stage('cut')
  const cards = await makeCards(film, routed, format, folder, signal)
  const takes = new Map(
    [...chosen].map(([shot, take]) => {
      const head = Math.round(choicesOf(project, shot).trim.head * format.fps)
      return [shot, { file: folder.file(take.file!), hash: take.hash!, head }]
    }),
  )
  const timeline = buildTimeline(film, format, { ...cards, takes })
  const cut = await assemble({
    timeline,
    audio: mix.file,
    cues: cuesOf(film, mix.lines, format.fps),
    burnSubtitles,
    comment: madeBy(routed),
    cacheDir: folder.file('cache/segments'),
    out: folder.file('cut.mp4'),
    signal,
    onProgress: (done, total) => progress.update(done / total, `${done}/${total} segments`),
  })
  progress.done(`${cut.rendered} of ${cut.segments} segments rendered`)
  return { timeline, cut }
}

/** Said inside the film file, so that a copy on its own still tells what its pictures are. */
function madeBy(routed: readonly RoutedShot[]): string {
  const models = [
    ...new Set(
      routed.map(({ resolution }) => catalogue().cards.get(resolution.model)?.name ?? resolution.model),
    ),
  ]
  return `Made with Firstcut. Pictures: ${models.join(', ')}. Voices and music: synthetic.`
}
