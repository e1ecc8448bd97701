/** A film as the pages see it. */
import type { TakeRow } from '../../db/schema.sqlite.ts'
import { ClipRequest } from '../../tools/generate/provider.ts'
import type { TakeOrder } from '../../tools/generate/make-takes.ts'
import { choicesOf } from '../../tools/film/project.ts'
import { catalogue } from '../../tools/route/catalogue.ts'
import type { ChosenTake } from './chosen-takes.ts'
import type { StoredCut } from './cut-file.ts'
import type { Derived } from './derive.ts'
import { priceOf, sumOf } from './prices.ts'
import type { TakePool } from './take-pool.ts'
import type { CutView, FilmView, ShotView, StageView, TakeView } from './view.ts'

export interface ViewInput {
  id: string
  version: number
  derived: Derived
  takes: readonly TakeRow[]
  chosen: ReadonlyMap<string, ChosenTake>
  pool: TakePool
  /** True when a take of this route costs nothing. */
  isFree(route: string): boolean
  cut: StoredCut | undefined
  /** Name of the cut the film would have now; undefined while takes are missing. */
  wantedCut: string | undefined
  stage: StageView
  ends: { undo: FilmView['undo']; redo: FilmView['redone'] }
}

export function buildView(input: ViewInput): FilmView {
  const { id, version, derived, takes, cut, stage, ends } = input
  const { shots: _, choices: _choices, ...film } = derived.project
  const orders = new Map(derived.orders.map((order) => [order.shot, order]))
  const shots = derived.routed.map((_routed, index) => shotView(index, input))
  const spent = takes.filter(isSpent).reduce((sum, take) => sum + take.cost, 0)
  return {
    ...film,
    id,
    version,
    shots,
    takes: takes.map((take) => takeView(take, orders.get(take.shot), id)),
    spent,
    redo: sumOf(shots.filter(isOutOfDate).map((shot) => shot.cost)),
    cut: cut ? cutView(cut, input) : null,
    stage,
    undo: ends.undo,
    redone: ends.redo,
  }
}

/** What was refused or called off before it began costs nothing; anything else may be billed. */
export const isSpent = (take: Pick<TakeRow, 'state'>): boolean =>
  take.state !== 'failed' && take.state !== 'canceled'

export const isOutOfDate = ({ state }: Pick<ShotView, 'state'>): boolean =>
  state === 'stale' || state === 'waiting' || state === 'making' || state === 'failed'

function shotView(index: number, { derived, chosen, pool, isFree }: ViewInput): ShotView {
  const { project, routed, orders, slots, format } = derived
  const { shot, decision, resolution } = routed[index]!
  const order = orders[index]!
  const slot = slots[index + 1]!
  const own = chosen.get(shot.id)
  const progress = pool.shareOf(order)
  const failure = pool.failureOf(order)
  return {
    shot,
    choices: choicesOf(project, shot.id),
    start: slot.start / format.fps,
    seconds: slot.frames / format.fps,
    decision,
    resolution,
    take: own?.take.id ?? null,
    state: stateOf(own, progress, failure !== null, isFree(order.route)),
    progress,
    failure: failure && { message: failure.message, remedy: failure.remedy },
    cost: priceOf(resolution.model, shot.duration),
  }
}

function stateOf(
  own: ChosenTake | undefined,
  progress: number | null,
  failed: boolean,
  free: boolean,
): ShotView['state'] {
  if (own?.why === 'current') return 'ready'
  if (own?.why === 'picked') return 'picked'
  if (progress !== null) return 'making'
  if (failed) return 'failed'
  return free ? 'waiting' : 'stale'
}

function takeView(take: TakeRow, order: TakeOrder | undefined, film: string): TakeView {
  const request = ClipRequest.parse(take.request)
  const base = `/api/films/${encodeURIComponent(film)}/takes/${take.id}`
  const done = take.state === 'done'
  return {
    id: take.id,
    shot: take.shot,
    number: take.number,
    state: take.state,
    model: take.model,
    modelName: catalogue().cards.get(take.model)?.name ?? take.model,
    route: take.route,
    label: take.label,
    current: order?.input === take.input,
    createdAt: take.createdAt,
    seconds: request.seconds,
    cost: take.cost,
    url: done ? `${base}/clip.mp4` : null,
    poster: done ? `${base}/poster.jpg` : null,
    prompt: request.prompt,
    seed: request.seed,
    failure: take.failure,
  }
}

export function cutView(
  { key, seconds, chapters, lufs }: StoredCut,
  { id, wantedCut }: Pick<ViewInput, 'id' | 'wantedCut'>,
): CutView {
  const base = `/api/films/${encodeURIComponent(id)}`
  const stale = key !== wantedCut
  return {
    url: `${base}/cut.mp4?v=${key}`,
    subtitles: `${base}/cut.vtt?v=${key}`,
    seconds,
    chapters,
    stale,
    lufs,
  }
}
