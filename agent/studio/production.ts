/**
 * Keeps takes and cut in step with the film. Whatever changes, it looks at the film as it now is and makes
 * what is missing: voices, takes of free routes, the mix, the cut. A change in the middle only means that it
 * looks again; what still is wanted goes on being made.
 */
import type { TakeRow } from '../../db/schema.sqlite.ts'
import { asProblem } from '../../tools/film/disk-problem.ts'
import { Problem } from '../../tools/film/errors.ts'
import { isSettled, type TakeRoute } from '../../tools/generate/take.ts'
import { settleTake, type TakeOrder } from '../../tools/generate/make-takes.ts'
import { finish, speak, briefOf, type Work } from '../film/finish.ts'
import type { FilmFolder } from '../film/film-folder.ts'
import type { Progress } from '../film/progress.ts'
import { withMouths } from '../film/take-orders.ts'
import type { PlacedLine } from '../../tools/sound/brief.ts'
import { chosenTakes, type ChosenTake } from './chosen-takes.ts'
import { cutKey, readCut, writeCut, type StoredCut } from './cut-file.ts'
import type { Derived } from './derive.ts'
import { TakePool } from './take-pool.ts'

export interface ProductionOptions {
  folder: FilmFolder
  routeFor(route: string): TakeRoute
  burnSubtitles: boolean
  /** The film as it now is. */
  derived(): Derived
  progress: Progress
  onTake(order: TakeOrder, share: number, done: boolean): void
  onCut(cut: StoredCut): void
  /** Nothing is left to do, or something keeps it from going on. */
  onRest(problem: Problem | null): void
}

export class Production {
  readonly pool: TakePool
  private readonly options: ProductionOptions
  private readonly closing = new AbortController()
  private pass = new AbortController()
  private running: Promise<void> | null = null
  private again = false
  private count = { done: 0, all: 1 }
  private readonly shares = new Map<string, number>()

  constructor(options: ProductionOptions) {
    this.options = options
    const { folder, routeFor, onTake } = options
    this.pool = new TakePool({
      film: folder.film,
      context: { store: folder.store, folder: folder.path, routeFor },
      onTake: (order, share, done) => {
        if (done) this.count.done += 1
        this.shares.set(order.shot, done ? 0 : share)
        this.showTakes(order.label)
        onTake(order, share, done)
      },
    })
  }

  /** The film changed: look at it again. */
  wake(): void {
    if (this.closing.signal.aborted) return
    this.again = true
    this.pass.abort(new Problem('input', 'The film changed.', 'It is looked at again.'))
    this.running ??= this.run()
  }

  /** True while something is being made. */
  get busy(): boolean {
    return this.running !== null
  }

  async close(): Promise<void> {
    this.closing.abort(new Problem('input', 'Stopped.', 'It goes on from here when it is opened again.'))
    this.pass.abort(this.closing.signal.reason)
    await this.pool.close()
    await this.running
  }

  private async run(): Promise<void> {
    let problem: Problem | null = null
    while (this.again && !this.closing.signal.aborted) {
      this.again = false
      this.pass = new AbortController()
      problem = await this.look(this.pass.signal)
    }
    this.running = null
    this.options.onRest(problem)
  }

  /** What keeps it from going on, or null when all is made. */
  private async look(signal: AbortSignal): Promise<Problem | null> {
    try {
      await this.make(signal)
      return null
    } catch (error) {
      if (signal.aborted) return null
      const problem = asProblem(error, this.options.folder.path)
      return problem instanceof Problem ? problem : unexpected(error)
    }
  }

  private async make(signal: AbortSignal): Promise<void> {
    const derived = this.options.derived()
    if (derived.project.shots.length === 0) return
    const { folder, progress, burnSubtitles } = this.options
    const work: Work = { folder, progress, signal, burnSubtitles }
    const lines = await speak(briefOf(derived), work)
    const chosen = await this.shoot(derived, lines, signal)
    const takes = new Map([...chosen].map(([shot, { take }]) => [shot, take]))
    const key = cutKey(derived, takes, burnSubtitles)
    const known = await readCut(folder)
    if (known?.key === key) return
    const { timeline, cut, mix } = await finish(derived, takes, work)
    const stored: StoredCut = {
      key,
      seconds: timeline.frames / timeline.format.fps,
      chapters: timeline.chapters.map(({ title, start }) => ({ title, start: start / timeline.format.fps })),
      lufs: mix.lufs,
      truePeakDb: mix.truePeakDb,
      segments: cut.segments,
      rendered: cut.rendered,
    }
    await writeCut(folder, stored)
    this.options.onCut(stored)
  }

  private async shoot(
    derived: Derived,
    lines: readonly PlacedLine[],
    signal: AbortSignal,
  ): Promise<Map<string, ChosenTake>> {
    const { folder, progress } = this.options
    const { project, orders, seen } = derived
    const look = async (): Promise<Map<string, ChosenTake>> =>
      chosenTakes(project, orders, await folder.store.takes(folder.film), folder)
    progress.stage('takes')
    await this.collect(orders, signal)
    const before = await look()
    const starts = new Map(derived.slots.map((slot) => [slot.id, slot.start / derived.format.fps]))
    const missing = orders.flatMap((order, index): TakeOrder[] => {
      const why = before.get(order.shot)?.why
      const wanted = why !== 'current' && why !== 'picked' && this.options.routeFor(order.route).repeatable
      return wanted ? [withMouths(order, seen.shots[index]!, lines, starts.get(order.shot) ?? 0)] : []
    })
    this.count = { done: orders.length - missing.length, all: orders.length }
    this.shares.clear()
    await this.pool.reach(missing, signal)
    const failure = missing.map((order) => this.pool.failureOf(order)).find((problem) => problem !== null)
    if (failure) throw failure
    const chosen = missing.length === 0 ? before : await look()
    const bare = orders.filter((order) => !chosen.has(order.shot))
    if (bare.length > 0) throw waiting(bare)
    progress.done(`${missing.length} made, ${orders.length - missing.length} kept`)
    return chosen
  }

  private showTakes(label: string): void {
    const { done, all } = this.count
    const underWay = [...this.shares.values()].reduce((sum, share) => sum + share, 0)
    this.options.progress.update(Math.min(1, (done + underWay) / all), `${done}/${all} ${label}`)
  }

  /** Goes on with what was bought: it is billed, wanted or not. Free takes nobody wants any more are dropped. */
  private async collect(orders: readonly TakeOrder[], signal: AbortSignal): Promise<void> {
    const { folder, routeFor } = this.options
    const wanted = new Set(orders.map((order) => `${order.shot}/${order.input}`))
    const open = (await folder.store.takes(folder.film)).filter((take) => !isSettled(take))
    const work = open.map(async (take): Promise<TakeRow | undefined> => {
      if (!routeFor(take.route).repeatable) {
        return settleTake(take, { store: folder.store, folder: folder.path, routeFor, signal })
      }
      if (wanted.has(`${take.shot}/${take.input}`)) return undefined
      return folder.store.moveTake(take.id, take.state, 'canceled')
    })
    await Promise.all(work)
  }
}

function waiting(bare: readonly TakeOrder[]): Problem {
  const names = bare.map((order) => order.label).join(', ')
  return new Problem(
    'budget',
    `${names} cost money and were not asked for yet.`,
    'Redo them to approve the price.',
  )
}

function unexpected(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  return new Problem('internal', message, 'Change the film or start again; please report it.', {
    cause: error,
  })
}
