/** How live events change the film a page already has; pure. */
import type { StudioEvent } from '../../../agent/studio/events.ts'
import type { FilmView, ShotView, TakeView } from '../../../agent/studio/view.ts'

type TakeEvent = Extract<StudioEvent, { kind: 'take' }>['data']

/** States of a take in which nothing more is to come. */
const over: ReadonlySet<TakeView['state']> = new Set<TakeView['state']>([
  'done',
  'failed',
  'canceled',
  'unknown',
])

/** A finished take brings a new picture, which only the server knows: then the film is fetched anew. */
export const needsFetch = (event: TakeEvent): boolean => event.take === null || over.has(event.state)

const moveShot = (view: ShotView, event: TakeEvent): ShotView =>
  view.shot.id === event.shot ? { ...view, state: 'making', progress: event.share } : view

const moveTake = (take: TakeView, event: TakeEvent): TakeView =>
  take.id === event.take ? { ...take, state: event.state } : take

/** The film with one take's progress in it. */
export function withTake(film: FilmView, event: TakeEvent): FilmView {
  if (over.has(event.state)) return film
  return {
    ...film,
    shots: film.shots.map((view) => moveShot(view, event)),
    takes: film.takes.map((take) => moveTake(take, event)),
  }
}
