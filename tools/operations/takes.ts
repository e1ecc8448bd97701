/** Operations on models and takes. They decide; nothing is made or bought here. */
import { choicesOf, type Choices, type Project } from '../film/project.ts'
import { Shot } from '../film/shot.ts'
import { onGrid } from '../plan/lengths.ts'
import { findModel, findShot, findShots, mapShots } from './find.ts'
import type { OperationOf } from './operation.ts'
import { refusal } from './refuse.ts'
import { leastShot, said, seenSeconds } from './seconds.ts'

/** What operations must know of the takes there are. */
export interface TakeFacts {
  /** The shot a finished take was made for, as it then was; undefined when there is no such finished take. */
  shotOf(take: string): { shot: string; asItWas: unknown } | undefined
}

function choose(project: Project, ids: readonly string[], change: (choices: Choices) => Choices): Project {
  const changed = ids.map((id): [string, Choices] => [id, change(choicesOf(project, id))])
  return { ...project, choices: { ...project.choices, ...Object.fromEntries(changed) } }
}

export function setModel(project: Project, { shots, model }: OperationOf<'set-model'>): Project {
  const ids = findShots(project, shots).map((shot) => shot.id)
  if (model !== null) findModel(model)
  return choose(project, ids, (choices) => ({ ...choices, model, take: null }))
}

/** A trim made by hand becomes the length that is asked for, so that nobody pays for what was cut away. */
export function redoShots(project: Project, { shots, model }: OperationOf<'redo-shots'>): Project {
  const named = findShots(project, shots)
  if (model !== undefined) findModel(model)
  const ids = named.map((shot) => shot.id)
  const trimmed = mapShots(project, new Set(ids), (shot) => {
    const { trim } = choicesOf(project, shot.id)
    return trim.head + trim.tail > 0 ? { ...shot, duration: seenSeconds(shot, trim) } : shot
  })
  return choose({ ...project, shots: trimmed }, ids, (choices) => ({
    model: model ?? choices.model,
    variation: choices.variation + 1,
    take: null,
    trim: { head: 0, tail: 0 },
  }))
}

export function pickTake(
  project: Project,
  { shot: id, take }: OperationOf<'pick-take'>,
  facts: TakeFacts,
): Project {
  const shot = findShot(project, id)
  if (take !== null && facts.shotOf(take)?.shot !== id) throw refusal('unknown-take', { shot: shot.number })
  return choose(project, [id], (choices) => ({ ...choices, take }))
}

export function restoreTake(
  project: Project,
  { shot: id, take }: OperationOf<'restore-take'>,
  facts: TakeFacts,
): Project {
  const shot = findShot(project, id)
  const made = facts.shotOf(take)
  if (made?.shot !== id) throw refusal('unknown-take', { shot: shot.number })
  const asItWas = Shot.safeParse({ ...(made.asItWas as object | null), number: shot.number })
  const restored = asItWas.success ? back(project, shot, asItWas.data) : shot
  const shots = mapShots(project, new Set([id]), () => restored)
  return choose({ ...project, shots }, [id], (choices) => ({ ...choices, take, trim: { head: 0, tail: 0 } }))
}

/** Everything but its place in the film; people and places that are gone since are left out. */
function back(project: Project, shot: Shot, old: Shot): Shot {
  const people = new Set(project.bible.characters.map((character) => character.id))
  const { characters: _, locations } = project.bible
  const placed = locations.some((location) => location.id === old.location) ? old.location : shot.location
  return {
    ...old,
    scene: shot.scene,
    transition: shot.transition,
    location: placed,
    cast: old.cast.filter((id) => people.has(id)),
    blocking: old.blocking.filter((body) => people.has(body.character)),
    dialogue: old.dialogue.filter((line) => people.has(line.character)),
  }
}

export function trimShot(project: Project, { shot: id, head, tail }: OperationOf<'trim-shot'>): Project {
  const shot = findShot(project, id)
  const trim = { head: onGrid(head), tail: onGrid(tail) }
  if (seenSeconds(shot, trim) < leastShot) {
    throw refusal('trim-too-much', { shot: shot.number, seconds: said(shot.duration), least: leastShot })
  }
  return choose(project, [id], (choices) => ({ ...choices, trim }))
}
