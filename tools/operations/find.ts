/** Things of a film by id; a name that fits nothing is refused in words a person understands. */
import type { Character, Location } from '../film/bible.ts'
import type { Scene } from '../film/film.ts'
import type { Project } from '../film/project.ts'
import type { Shot } from '../film/shot.ts'
import { catalogue, type ModelCard } from '../route/catalogue.ts'
import { refusal } from './refuse.ts'

export function findShot(project: Project, id: string): Shot {
  if (project.shots.length === 0) throw refusal('no-film')
  const shot = project.shots.find((item) => item.id === id)
  if (!shot) throw refusal('unknown-shot', { shot: id, count: project.shots.length })
  return shot
}

/** The shots named, each once, in the order they are named. */
export function findShots(project: Project, ids: readonly string[]): Shot[] {
  return [...new Set(ids)].map((id) => findShot(project, id))
}

export function findScene(project: Project, id: string): Scene {
  const scene = project.scenes.find((item) => item.id === id)
  if (!scene) throw refusal('unknown-scene', { scene: id, count: project.scenes.length })
  return scene
}

export function findCharacter(project: Project, id: string): Character {
  const known = project.bible.characters
  const character = known.find((item) => item.id === id)
  if (!character) throw refusal('unknown-character', { name: id, known: names(known) })
  return character
}

export function findLocation(project: Project, id: string): Location {
  const known = project.bible.locations
  const location = known.find((item) => item.id === id)
  if (!location) throw refusal('unknown-location', { name: id, known: names(known) })
  return location
}

/** A model a person may ask for: any but the animatic, which stands in by itself. */
export function findModel(id: string): ModelCard {
  const cards = [...catalogue().cards.values()].filter((card) => card.kind !== 'animatic')
  const card = cards.find((item) => item.id === id)
  if (!card) throw refusal('unknown-model', { model: id, known: cards.map((item) => item.name).join(', ') })
  return card
}

const names = (things: readonly { name: string }[]): string =>
  things.map((thing) => thing.name).join(', ') || '–'

/** The shots replaced by what `change` makes of those named. */
export function mapShots(project: Project, ids: ReadonlySet<string>, change: (shot: Shot) => Shot): Shot[] {
  return project.shots.map((shot) => (ids.has(shot.id) ? change(shot) : shot))
}

/** Numbers by position. */
export const renumber = (shots: readonly Shot[]): Shot[] =>
  shots.map((shot, index) => (shot.number === index + 1 ? shot : { ...shot, number: index + 1 }))
