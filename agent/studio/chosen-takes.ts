import { existsSync } from 'node:fs'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import { choicesOf, type Project } from '../../tools/film/project.ts'
import { finishedTake, type TakeOrder } from '../../tools/generate/make-takes.ts'
import type { FilmFolder } from '../film/film-folder.ts'

export interface ChosenTake {
  take: TakeRow
  /** `current`: made for the shot as it is. `picked`: somebody wants this one. `old`: all there is yet. */
  why: 'current' | 'picked' | 'old'
}

/** The take each shot shows: the one picked by hand, else the one that is asked for, else the newest there is. */
export function chosenTakes(
  project: Project,
  orders: readonly TakeOrder[],
  takes: readonly TakeRow[],
  folder: FilmFolder,
): Map<string, ChosenTake> {
  const byShot = new Map<string, TakeRow[]>()
  for (const take of takes) {
    const done = take.state === 'done' && take.file !== null && existsSync(folder.file(take.file))
    if (done) byShot.set(take.shot, [...(byShot.get(take.shot) ?? []), take])
  }
  const chosen = new Map<string, ChosenTake>()
  for (const order of orders) {
    const own = byShot.get(order.shot) ?? []
    const { take: wish } = choicesOf(project, order.shot)
    const picked = wish === null ? undefined : own.find((take) => take.id === wish)
    const current = finishedTake(order, own, folder.path)
    const old = own.at(-1)
    if (picked) chosen.set(order.shot, { take: picked, why: 'picked' })
    else if (current) chosen.set(order.shot, { take: current, why: 'current' })
    else if (old) chosen.set(order.shot, { take: old, why: 'old' })
  }
  return chosen
}
