/** What follows from a project: which model each shot has, where it lies in the cut, what it asks for. */
import { formatFor, type Format } from '../../tools/film/format.ts'
import type { Film } from '../../tools/film/film.ts'
import { choicesOf, type Project } from '../../tools/film/project.ts'
import { layOut, type Slot } from '../../tools/assemble/timeline.ts'
import type { RoutedShot } from '../../tools/export/routing-report.ts'
import { seenSeconds } from '../../tools/operations/seconds.ts'
import { routeShots, type Surroundings } from '../film/route-shots.ts'
import { takeOrders } from '../film/take-orders.ts'
import type { TakeOrder } from '../../tools/generate/make-takes.ts'

export interface Derived {
  project: Project
  /** The film as it is cut: lengths without what was trimmed. */
  seen: Film
  format: Format
  slots: Slot[]
  routed: RoutedShot[]
  /** One per shot, in film order, without the lip flaps. */
  orders: TakeOrder[]
}

export interface DeriveOptions extends Surroundings {
  /** Slate and captions on animatic pictures. */
  slate: boolean
}

export function derive(project: Project, options: DeriveOptions): Derived {
  const format = formatFor(project.settings.aspect)
  const seen: Film = {
    ...project,
    shots: project.shots.map((shot) => {
      const duration = seenSeconds(shot, choicesOf(project, shot.id).trim)
      return duration === shot.duration ? shot : { ...shot, duration }
    }),
  }
  const routed = routeShots(project, options)
  const orders = takeOrders({ project, routed, format, slate: options.slate })
  return { project, seen, format, slots: layOut(seen, format.fps), routed, orders }
}
