/** One open film: what is asked of it, what it looks like, and what is being made. */
import type { TakeRow } from '../../db/schema.sqlite.ts'
import type { StoredEvent } from '../../db/film-queries.ts'
import type { Problem } from '../../tools/film/errors.ts'
import type { Project } from '../../tools/film/project.ts'
import { apply } from '../../tools/operations/apply.ts'
import type { Operation, OperationKind } from '../../tools/operations/operation.ts'
import { refusal } from '../../tools/operations/refuse.ts'
import type { OperationReport, PriceRange } from '../../tools/operations/report.ts'
import type { TakeFacts } from '../../tools/operations/takes.ts'
import { planTake } from '../../tools/generate/make-takes.ts'
import type { FilmFolder } from '../film/film-folder.ts'
import type { Progress } from '../film/progress.ts'
import { routeRunner, type RouteRunner } from '../film/routes.ts'
import { buildView, cutView, isOutOfDate, isSpent } from './build-view.ts'
import { chosenTakes, type ChosenTake } from './chosen-takes.ts'
import { cutKey, readCut } from './cut-file.ts'
import { derive, type Derived, type DeriveOptions } from './derive.ts'
import type { StudioEvent } from './events.ts'
import { type Made, History } from './history.ts'
import { nothing, priceOf, sumOf } from './prices.ts'
import { Production } from './production.ts'
import { exportUrl } from './export-url.ts'
import { stageReporter } from './stage-reporter.ts'
import type { Author, FilmView, HistoryEntry, StageView } from './view.ts'

export interface DeskOptions extends Partial<DeriveOptions> {
  folder: FilmFolder
  /** Name of the film among others; the folder's own unless told otherwise. */
  id: string
  routes?: (folder: FilmFolder) => RouteRunner
  burnSubtitles?: boolean
  /** Told too, besides those who watch. */
  progress?: Progress
  /** Makes the copy a `branch` asks for and says where it is; without it a film cannot be branched. */
  branch?: (desk: Desk, name: string) => Promise<string>
  /** False: nothing is made by itself until `start` is called. */
  produce?: boolean
}

/** Another process may write to the same film: how often that is looked for, in milliseconds. */
const lookMs = 700
/** An export waits this long for takes and cut that are on their way; the file is offered anyway. Milliseconds. */
const longestExportWait = 120_000

export class Desk {
  readonly id: string
  readonly folder: FilmFolder
  private readonly log: History
  private readonly routeFor: RouteRunner
  private readonly deriveOptions: DeriveOptions
  private readonly burnSubtitles: boolean
  private readonly branch: DeskOptions['branch']
  private readonly production: Production
  private readonly watchers = new Set<(event: StudioEvent) => void>()
  private readonly resting = new Set<() => void>()
  private readonly timer: NodeJS.Timeout
  private current!: Derived
  private currentVersion = -1
  private seen = 0
  private producing: boolean
  private pumping: Promise<void> = Promise.resolve()
  private stage: StageView = { name: 'idle', share: 0, note: '', failure: null }
  /** What keeps the film from being finished, if anything. */
  problem: Problem | null = null

  /** Opens the film in a folder; its production begins unless `produce` is false. */
  static async open(options: DeskOptions): Promise<Desk> {
    const desk = new Desk(options)
    await desk.refresh()
    desk.seen = (await desk.folder.store.events(desk.folder.film)).at(-1)?.seq ?? 0
    if (desk.producing) desk.production.wake()
    return desk
  }

  private constructor(options: DeskOptions) {
    const { folder, id, environment = process.env, slate = true } = options
    this.id = id
    this.folder = folder
    this.log = new History(folder.store, folder.film)
    this.routeFor = options.routes?.(folder) ?? routeRunner(folder, environment)
    this.deriveOptions = { environment, slate, ...(options.resolve && { resolve: options.resolve }) }
    this.burnSubtitles = options.burnSubtitles ?? false
    this.branch = options.branch
    this.producing = options.produce ?? true
    this.production = new Production({
      folder,
      routeFor: this.routeFor,
      burnSubtitles: this.burnSubtitles,
      derived: () => this.current,
      progress: stageReporter((stage) => this.tellStage(stage), options.progress),
      onTake: (order, share, done) => {
        if (done) {
          options.progress?.line(`${order.label} ${share === 1 ? 'made' : 'failed'}: ${order.note}`)
          void this.pump()
        } else {
          const data = { take: null, shot: order.shot, state: 'running', share } as const
          this.tell({ seq: null, kind: 'take', data })
        }
      },
      onCut: (cut) => this.tell({ seq: null, kind: 'cut', data: cutView(cut, { id, wantedCut: cut.key }) }),
      onRest: (problem) => this.rest(problem),
    })
    this.timer = setInterval(() => void this.pump(), lookMs)
    this.timer.unref()
  }

  project(): Project {
    return this.current.project
  }

  version(): number {
    return this.currentVersion
  }

  derived(): Derived {
    return this.current
  }

  /** @throws Problem when it is refused; the film has not changed then. */
  async perform(operation: Operation, by: Author, base?: number): Promise<OperationReport> {
    const facts = await this.facts()
    await this.checkCap(operation)
    const made = await this.log.perform(operation, by, base, facts)
    await this.refresh()
    if (operation.kind === 'redo-shots') await this.buy(operation.shots)
    const report = await this.reported(operation.kind, made)
    const url = await this.follow(operation)
    return url === undefined ? report : { ...report, url }
  }

  /** What an operation leads to outside the film itself; says where it can be fetched. */
  private async follow(operation: Operation): Promise<string | undefined> {
    if (operation.kind === 'branch') return this.branch?.(this, operation.name)
    if (operation.kind !== 'export') return undefined
    await this.settled(AbortSignal.timeout(longestExportWait)).catch(() => undefined)
    return exportUrl(this.id, operation.format)
  }

  async undo(by: Author, base?: number): Promise<OperationReport> {
    return this.reported('undo', await this.log.undo(by, base))
  }

  async redo(by: Author, base?: number): Promise<OperationReport> {
    return this.reported('redo', await this.log.redo(by, base))
  }

  /** What the operation would spend at once. Takes of free routes cost nothing and are made unasked. */
  price(operation: Operation): PriceRange {
    if (operation.kind !== 'redo-shots') return nothing
    try {
      // Nothing of takes matters for what a redo asks.
      const after = apply(this.current.project, operation, { shotOf: () => undefined })
      return this.priceOfShots(derive(after, this.deriveOptions), operation.shots)
    } catch {
      // It will be refused, which is free.
      return nothing
    }
  }

  private priceOfShots({ routed }: Derived, ids: readonly string[]): PriceRange {
    const named = routed.filter(({ shot }) => ids.includes(shot.id))
    return sumOf(
      named.map(({ shot, resolution }) =>
        this.routeFor(resolution.route).repeatable ? nothing : priceOf(resolution.model, shot.duration),
      ),
    )
  }

  private async checkCap(operation: Operation): Promise<void> {
    const { cap } = this.current.project.budget
    const { high } = this.price(operation)
    if (high === 0 || cap === null) return
    const left = cap - (await this.takes()).filter(isSpent).reduce((sum, take) => sum + take.cost, 0)
    if (high > left)
      throw refusal('over-cap', { price: high.toFixed(2), left: Math.max(0, left).toFixed(2) }, 'budget')
  }

  /** Takes of paid routes are planned where they were asked for, and nowhere else. */
  private async buy(shots: readonly string[]): Promise<void> {
    const { folder } = this
    const { orders, routed } = this.current
    for (const [index, order] of orders.entries()) {
      if (!shots.includes(order.shot) || this.routeFor(order.route).repeatable) continue
      const { shot, resolution } = routed[index]!
      await planTake(order, folder.film, folder, priceOf(resolution.model, shot.duration).high)
    }
    if (this.producing) this.production.wake()
  }

  private async reported(kind: OperationKind | 'undo' | 'redo', made: Made): Promise<OperationReport> {
    await this.refresh()
    if (this.producing) this.production.wake()
    await this.pump()
    const view = await this.view()
    const stale = view.shots.filter(isOutOfDate).map(({ shot }) => ({ id: shot.id, number: shot.number }))
    const { version, changes, of } = made
    return { kind, version, changes, stale, redo: view.redo, ...(of && { of }) }
  }

  async view(): Promise<FilmView> {
    const derived = this.current
    const version = this.currentVersion
    const takes = await this.takes()
    const chosen = chosenTakes(derived.project, derived.orders, takes, this.folder)
    return buildView({
      id: this.id,
      version,
      derived,
      takes,
      chosen,
      pool: this.production.pool,
      isFree: (route) => this.routeFor(route).repeatable,
      cut: await readCut(this.folder),
      wantedCut: this.wantedCut(derived, chosen),
      stage: this.stage,
      ends: await this.log.ends(),
    })
  }

  private wantedCut(derived: Derived, chosen: ReadonlyMap<string, ChosenTake>): string | undefined {
    if (derived.orders.length === 0 || derived.orders.some((order) => !chosen.has(order.shot)))
      return undefined
    const takes = new Map([...chosen].map(([shot, { take }]) => [shot, take]))
    return cutKey(derived, takes, this.burnSubtitles)
  }

  /** Every operation, oldest first. */
  history(): Promise<HistoryEntry[]> {
    return this.log.entries()
  }

  /** The newest operation of a kind that still holds. */
  last(kind: OperationKind): Promise<Operation | undefined> {
    return this.log.last(kind)
  }

  takes(): Promise<TakeRow[]> {
    return this.folder.store.takes(this.folder.film)
  }

  /** What happened after a place in the log, as it was told live. */
  async events(after: number): Promise<StudioEvent[]> {
    return (await this.stored(after)).flatMap((event) => asStudioEvent(event) ?? [])
  }

  private stored(after: number): Promise<StoredEvent[]> {
    return this.folder.store.events(this.folder.film, after)
  }

  /** Live events until the returned function is called. */
  watch(listener: (event: StudioEvent) => void): () => void {
    this.watchers.add(listener)
    return () => this.watchers.delete(listener)
  }

  /** Begins to make what is missing, if it was opened without. */
  start(): void {
    this.producing = true
    this.production.wake()
  }

  /** Resolves when nothing is left to make, or something keeps it from going on: then see `problem`. */
  async settled(signal?: AbortSignal): Promise<void> {
    while (this.production.busy) {
      signal?.throwIfAborted()
      await new Promise<void>((resolve) => {
        this.resting.add(resolve)
        signal?.addEventListener('abort', () => resolve(), { once: true })
      })
    }
  }

  async close(): Promise<void> {
    clearInterval(this.timer)
    await this.production.close()
    await this.pumping
    this.watchers.clear()
    this.folder.store.close()
  }

  private async facts(): Promise<TakeFacts> {
    const takes = new Map((await this.takes()).map((take) => [take.id, take]))
    return {
      shotOf(id) {
        const take = takes.get(id)
        if (take?.state !== 'done') return undefined
        const request = take.request as { providerOptions?: { firstcut?: { shot?: unknown } } }
        return { shot: take.shot, asItWas: request.providerOptions?.firstcut?.shot }
      },
    }
  }

  private async refresh(): Promise<void> {
    const { version, project } = await this.log.state()
    if (version === this.currentVersion) return
    this.current = derive(project, this.deriveOptions)
    this.currentVersion = version
  }

  /** Tells watchers what is new in the log, whoever wrote it. */
  private pump(): Promise<void> {
    this.pumping = this.pumping.then(() => this.readLog()).catch(() => undefined)
    return this.pumping
  }

  private async readLog(): Promise<void> {
    for (const event of await this.stored(this.seen)) {
      this.seen = event.seq
      const told = asStudioEvent(event)
      if (told?.kind === 'changed' && told.data.version > this.currentVersion) {
        await this.refresh()
        if (this.producing) this.production.wake()
      }
      if (told) this.tell(told)
    }
  }

  private tell(event: StudioEvent): void {
    for (const watcher of this.watchers) watcher(event)
  }

  private tellStage(stage: StageView): void {
    this.stage = stage
    this.tell({ seq: null, kind: 'stage', data: stage })
  }

  private rest(problem: Problem | null): void {
    this.problem = problem
    const failure = problem && { message: problem.message, remedy: problem.remedy }
    this.tellStage({ name: problem ? 'blocked' : 'idle', share: 0, note: '', failure })
    for (const resolve of this.resting) resolve()
    this.resting.clear()
  }
}

/** A kept event as it was told live; undefined for kinds nobody is told of. */
function asStudioEvent({ seq, kind, data }: StoredEvent): StudioEvent | undefined {
  if (kind === 'changed') return { seq, kind, data: data as { version: number; kind: string } }
  if (!kind.startsWith('take-')) return undefined
  const { take, shot } = data as { take: string; shot: string }
  const state = kind.slice('take-'.length) as TakeRow['state']
  return { seq, kind: 'take', data: { take, shot, state, share: state === 'done' ? 1 : 0 } }
}
