/** Makes a film in one go, for the terminal: plans it if it is not planned yet, then waits until it is cut. */
import { fingerprint } from '../../tools/film/fingerprint.ts'
import type { Film } from '../../tools/film/film.ts'
import { asProblem } from '../../tools/film/disk-problem.ts'
import type { RoutedShot } from '../../tools/export/routing-report.ts'
import type { PlanSource } from '../../tools/operations/operation.ts'
import { planInput, type Input, type Wishes } from '../../tools/plan/plan-input.ts'
import { readCut, type StoredCut } from '../studio/cut-file.ts'
import { Desk } from '../studio/desk.ts'
import { History } from '../studio/history.ts'
import type { Author } from '../studio/view.ts'
import { openFilmFolder, type FilmFolder } from './film-folder.ts'
import type { Progress } from './progress.ts'

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
  cut: StoredCut & { file: string }
  takes: { made: number; reused: number }
}

const terminal: Author = { id: 'terminal', name: 'Terminal', via: 'terminal' }

export async function produce(options: ProduceOptions): Promise<Produced> {
  const { progress, input, wishes, out } = options
  progress.stage('plan')
  const source = sourceOf(input)
  const { title } = planInput(input, wishes)
  const isSame = (folder: FilmFolder): Promise<boolean> => wasPlannedFrom(folder, source, wishes)
  const folder = await openFilmFolder({ ...(out && { out }), title, isSame })
  try {
    const before: Before = {
      takes: new Set((await folder.store.takes(folder.film)).map((take) => take.id)),
      cut: (await readCut(folder))?.key,
    }
    const desk = await Desk.open({
      folder,
      id: 'film',
      slate: options.slate,
      burnSubtitles: options.burnSubtitles,
      produce: false,
      progress,
    })
    try {
      // Planned from the same words already: what was changed since stays.
      if (!(await isSame(folder))) await desk.perform({ kind: 'plan', source, wishes }, terminal)
      return await make(desk, before, options)
    } finally {
      await desk.close()
    }
  } catch (error) {
    throw asProblem(error, folder.path)
  }
}

/** What was there already. */
interface Before {
  takes: ReadonlySet<string>
  cut: string | undefined
}

async function make(desk: Desk, before: Before, options: ProduceOptions): Promise<Produced> {
  const { progress, signal } = options
  const { title, scenes, shots } = desk.project()
  progress.done(`${title}: ${scenes.length} scenes, ${shots.length} shots`)
  desk.start()
  await desk.settled(signal)
  signal.throwIfAborted()
  if (desk.problem) throw desk.problem
  const { folder } = desk
  const stored = (await readCut(folder))!
  const shown = (await desk.view()).shots.map((shot) => shot.take!)
  const made = shown.filter((take) => !before.takes.has(take)).length
  const { seen, routed } = desk.derived()
  return {
    folder: folder.path,
    film: seen,
    routed,
    cut: {
      ...stored,
      file: folder.file('cut.mp4'),
      rendered: stored.key === before.cut ? 0 : stored.rendered,
    },
    takes: { made, reused: shown.length - made },
  }
}

function sourceOf(input: Input): PlanSource {
  if (input.kind === 'logline') return input
  return { kind: 'script', name: input.name, base64: Buffer.from(input.bytes).toString('base64') }
}

async function wasPlannedFrom(folder: FilmFolder, source: PlanSource, wishes: Wishes): Promise<boolean> {
  const plan = await new History(folder.store, folder.film).last('plan')
  if (plan?.kind !== 'plan') return false
  return fingerprint([plan.source, plan.wishes]) === fingerprint([source, JSON.parse(JSON.stringify(wishes))])
}
