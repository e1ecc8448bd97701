/**
 * Makes a film: plan → route → voices → takes → sound → cut → papers, left to right, once. Everything is
 * keyed by what it was made from, so running again goes on from what is there.
 */
import type { TakeRow } from '../../db/schema.sqlite.ts'
import { asProblem } from '../../tools/film/disk-problem.ts'
import { fingerprint } from '../../tools/film/fingerprint.ts'
import type { Film } from '../../tools/film/film.ts'
import { formatFor, type Format } from '../../tools/film/format.ts'
import { assemble, type Assembled } from '../../tools/assemble/assemble.ts'
import { soundBrief } from '../../tools/assemble/sound-brief.ts'
import { buildTimeline, layOut, type Slot, type Timeline } from '../../tools/assemble/timeline.ts'
import { makeTakes } from '../../tools/generate/make-takes.ts'
import { catalogue } from '../../tools/route/catalogue.ts'
import type { Cue } from '../../tools/assemble/subtitles.ts'
import type { PlacedLine, SoundBrief } from '../../tools/sound/brief.ts'
import type { MixResult } from '../../tools/sound/mix/make-mix.ts'
import { mixOnce } from '../../tools/sound/mix-once.ts'
import { speakLines } from '../../tools/sound/speak-lines.ts'
import type { RoutedShot } from '../../tools/export/routing-report.ts'
import { makeCards } from './cards.ts'
import { cuesOf } from './cues.ts'
import { openFilmFolder, type FilmFolder } from './film-folder.ts'
import { planInput } from './plan-input.ts'
import type { Input } from './read-input.ts'
import { routeShots } from './route-shots.ts'
import type { Wishes } from './settings.ts'
import { takeOrders } from './take-orders.ts'
import { routeRunner } from './routes.ts'
import { writePapers } from './write-papers.ts'
import type { Progress } from '../cli/progress.ts'

export interface ProduceOptions {
  input: Input
  wishes: Wishes
  out?: string
  /** Slate and captions on animatic pictures. */
  slate: boolean
  burnSubtitles: boolean
  progress: Progress
  signal: AbortSignal
}

export interface Produced {
  folder: string
  film: Film
  routed: RoutedShot[]
  cut: Assembled
  seconds: number
  lufs: number
  truePeakDb: number
  takes: { made: number; reused: number }
}

export async function produce(options: ProduceOptions): Promise<Produced> {
  const { progress } = options
  progress.stage('Plan')
  const film = planInput(options.input, options.wishes)
  const routed = routeShots(film, process.env)
  progress.done(`${film.title}: ${film.scenes.length} scenes, ${film.shots.length} shots`)
  const input = fingerprint(film)
  const folder = await openFilmFolder({ ...(options.out && { out: options.out }), title: film.title, input })
  try {
    await keepPlan(folder, film, input, routed)
    return await make(film, routed, folder, options)
  } catch (error) {
    throw asProblem(error, folder.path)
  } finally {
    folder.store.close()
  }
}

async function keepPlan(folder: FilmFolder, film: Film, input: string, routed: RoutedShot[]): Promise<void> {
  const { shots: _, ...data } = film
  const planned = routed.map(({ shot, decision, resolution }) => ({
    id: shot.id,
    data: shot,
    decision,
    resolution,
  }))
  await folder.store.savePlan({ id: folder.film, title: film.title, input, data }, planned)
}

/** What every stage works with. */
interface Production {
  film: Film
  routed: RoutedShot[]
  folder: FilmFolder
  format: Format
  slots: Slot[]
  brief: SoundBrief
  options: ProduceOptions
}

async function make(
  film: Film,
  routed: RoutedShot[],
  folder: FilmFolder,
  options: ProduceOptions,
): Promise<Produced> {
  const format = formatFor(film.settings.aspect)
  const slots = layOut(film, format.fps)
  const production: Production = {
    film,
    routed,
    folder,
    format,
    slots,
    brief: soundBrief(film, slots),
    options,
  }
  const lines = await speak(production)
  const { chosen, takes } = await shoot(production, lines)
  const mix = await mixSound(production)
  const { timeline, cues, cut } = await cutTogether(production, chosen, mix)
  options.progress.stage('Papers')
  await writePapers({ film, routed, timeline, chosen, cues }, folder, options.signal)
  options.progress.done('shot list, storyboard, routing, subtitles')
  const { lufs, truePeakDb } = mix
  return {
    folder: folder.path,
    film,
    routed,
    cut,
    seconds: timeline.frames / format.fps,
    lufs,
    truePeakDb,
    takes,
  }
}

const soundFolder = 'cache/sound'

/** Lines are spoken before anything is drawn, so that lips can follow them. */
async function speak({ brief, folder, options }: Production): Promise<PlacedLine[]> {
  options.progress.stage('Voices')
  const lines = await speakLines(brief, folder.file(soundFolder), options.signal)
  options.progress.done(`${lines.length} ${lines.length === 1 ? 'line' : 'lines'}`)
  return lines
}

async function shoot(
  production: Production,
  lines: PlacedLine[],
): Promise<{ chosen: Map<string, TakeRow>; takes: Produced['takes'] }> {
  const { folder, options } = production
  const { progress, signal, slate } = options
  progress.stage('Takes')
  const orders = takeOrders({ ...production, lines, slate })
  const takes = { made: 0, reused: 0 }
  const shares = new Map<string, number>()
  const chosen = await makeTakes({
    store: folder.store,
    film: folder.film,
    folder: folder.path,
    routeFor: routeRunner(folder),
    orders,
    signal,
    onTake(order, { share, done, reused }) {
      shares.set(order.shot, share)
      const sum = [...shares.values()].reduce((total, value) => total + value, 0)
      if (done) takes[reused ? 'reused' : 'made'] += 1
      progress.update(sum / orders.length, `${takes.made + takes.reused}/${orders.length} ${order.label}`)
      if (done) progress.line(`${order.label} ${reused ? 'kept' : 'made'}: ${order.note}`)
    },
  })
  progress.done(`${takes.made} made, ${takes.reused} kept`)
  return { chosen, takes }
}

async function mixSound({ brief, folder, options }: Production): Promise<MixResult> {
  const { progress, signal } = options
  progress.stage('Sound')
  const mix = await mixOnce(brief, {
    workDir: folder.file(soundFolder),
    signal,
    onProgress: (share) => progress.update(share, ''),
  })
  progress.done(`${mix.lufs.toFixed(1)} LUFS, peak ${mix.truePeakDb.toFixed(1)} dBTP`)
  return mix
}

async function cutTogether(
  { film, routed, folder, format, options }: Production,
  chosen: ReadonlyMap<string, TakeRow>,
  mix: MixResult,
): Promise<{ timeline: Timeline; cues: Cue[]; cut: Assembled }> {
  const { progress, signal, burnSubtitles } = options
  progress.stage('Cut')
  const cards = await makeCards(film, routed, format, folder, signal)
  const takes = new Map(
    [...chosen].map(([shot, take]) => [shot, { file: folder.file(take.file!), hash: take.hash! }]),
  )
  const timeline = buildTimeline(film, format, { ...cards, takes })
  const cues = cuesOf(film, mix.lines, format.fps)
  const cut = await assemble({
    timeline,
    audio: mix.file,
    cues,
    burnSubtitles,
    comment: madeBy(routed),
    cacheDir: folder.file('cache/segments'),
    out: folder.file('cut.mp4'),
    signal,
    onProgress: (done, total) => progress.update(done / total, `${done}/${total} segments`),
  })
  progress.done(`${cut.rendered} of ${cut.segments} segments rendered`)
  return { timeline, cues, cut }
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
