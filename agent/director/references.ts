/** From what people call things ("3", "last", "Mara", "Kling") to ids. */
import type { Project } from '../../tools/film/project.ts'
import { refusal } from '../../tools/operations/refuse.ts'
import { catalogue } from '../../tools/route/catalogue.ts'
import type { TakeView } from '../studio/view.ts'
import type { Reference } from './messages.ts'

/** A film at one moment, asked for its things by name. Every method throws a Problem for a name that fits nothing. */
export interface References {
  shot(name: Reference): string
  scene(name: Reference): string
  character(name: Reference): string
  location(name: Reference): string
  /** `shot` is an id. */
  take(shot: string, name: Reference): string
  /** Card id; a name that fits no model is handed on, for the operation to refuse it with the list of models. */
  model(name: string): string
}

type Things = readonly { id: string; number?: number; name?: string }[]

/** "3", "#3", "shot 3", "Einstellung 3", "take 2". */
const numbered = /^(?:[\p{L}]+\s*)?#?\s*(\d{1,6})$/u
const ends: Readonly<Record<string, 'first' | 'last'>> = {
  first: 'first',
  erste: 'first',
  last: 'last',
  letzte: 'last',
}

function find(things: Things, name: Reference): string | undefined {
  const text = String(name).trim()
  const exact = things.find(({ id }) => id === text)
  if (exact) return exact.id
  const number = Number(numbered.exec(text)?.[1] ?? Number.NaN)
  const byNumber = things.find((thing) => thing.number === number)
  if (byNumber) return byNumber.id
  const end = ends[text.toLowerCase()]
  if (end && things[0]?.number !== undefined) return (end === 'first' ? things[0] : things.at(-1))?.id
  const lower = text.toLowerCase()
  const same = things.find((thing) => thing.name?.toLowerCase() === lower)
  const alike = things.filter((thing) => thing.name?.toLowerCase().split(/\s+/).includes(lower))
  // A first name is enough when only one person answers to it.
  return same?.id ?? (alike.length === 1 ? alike[0]?.id : undefined)
}

const names = (things: readonly { name: string }[]): string =>
  things.map(({ name }) => name).join(', ') || '–'

function modelNamed(name: string): string {
  const cards = [...catalogue().cards.values()].filter(({ kind }) => kind !== 'animatic')
  const wanted = name.trim().toLowerCase()
  const exact = cards.find((card) => card.id === wanted || card.name.toLowerCase() === wanted)
  if (exact) return exact.id
  const begins = cards.filter(
    (card) => card.id.startsWith(wanted) || card.name.toLowerCase().startsWith(wanted),
  )
  // "Kling" names one card; "Wan" names two, and then the person has to say which.
  return begins.length === 1 ? begins[0]!.id : name
}

/**
 * `then`: the film numbers and names are read against, as it stood when the turn began. `now`: the newest film,
 * where ids of things made since can be found.
 * `movedBy`: who changed the order of the shots while the person looked at another one; numbers are refused then.
 */
export function createReferences(
  then: Project,
  now: () => Project,
  takes: readonly TakeView[],
  movedBy: string | null = null,
): References {
  const among = (pick: (project: Project) => Things, name: Reference): string | undefined =>
    find(pick(then), name) ?? pick(now()).find(({ id }) => id === name)?.id
  return {
    shot(name) {
      if (now().shots.length === 0) throw refusal('no-film')
      const isId = now().shots.some(({ id }) => id === name)
      if (movedBy !== null && !isId) {
        throw refusal('conflict', { who: movedBy, what: 'the order of the shots' }, 'conflict')
      }
      const id = among(({ shots }) => shots, name)
      if (id === undefined) throw refusal('unknown-shot', { shot: String(name), count: then.shots.length })
      return id
    },
    scene(name) {
      const byHeading = then.scenes.map(({ id, number, heading }) => ({ id, number, name: heading }))
      const id = find(byHeading, name) ?? among(({ scenes }) => scenes, name)
      if (id === undefined) throw refusal('unknown-scene', { scene: String(name), count: then.scenes.length })
      return id
    },
    character(name) {
      const id = among(({ bible }) => bible.characters, name)
      const known = names(then.bible.characters)
      if (id === undefined) throw refusal('unknown-character', { name: String(name), known })
      return id
    },
    location(name) {
      const id = among(({ bible }) => bible.locations, name)
      const known = names(then.bible.locations)
      if (id === undefined) throw refusal('unknown-location', { name: String(name), known })
      return id
    },
    take(shot, name) {
      const own = takes.filter((take) => take.shot === shot)
      const id = find(own, name)
      const number = then.shots.find((item) => item.id === shot)?.number ?? shot
      if (id === undefined) throw refusal('unknown-take', { shot: number })
      return id
    },
    model: modelNamed,
  }
}
