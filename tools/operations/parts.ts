/**
 * A project as flat parts: one entry per thing that can change by itself. What two people changed, what an
 * undo puts back and what a database row holds are all parts.
 */
import { Character, Location } from '../film/bible.ts'
import { fingerprint } from '../film/fingerprint.ts'
import { FilmSettings, Scene, Story } from '../film/film.ts'
import { Budget, Choices, emptyProject, type Project, SoundChoices } from '../film/project.ts'
import { Shot } from '../film/shot.ts'

/** `shot/<id>`, `order/shots`, `settings` … → plain JSON. */
export type Parts = ReadonlyMap<string, unknown>

/** One part before and after a change; undefined = not there. */
export interface PartChange {
  key: string
  before?: unknown
  after?: unknown
}

function unnumbered<T extends { number: number }>(thing: T): Omit<T, 'number'> {
  const { number: _, ...rest } = thing
  return rest
}

const ids = (things: readonly { id: string }[]): string[] => things.map((thing) => thing.id)

export function toParts(project: Project): Parts {
  const { title, author, settings, story, bible, scenes, shots, choices, sound, budget } = project
  return new Map<string, unknown>([
    ['head', author === undefined ? { title } : { title, author }],
    ['settings', settings],
    ['story', story],
    ['sound', sound],
    ['budget', budget],
    ['order/characters', ids(bible.characters)],
    ['order/locations', ids(bible.locations)],
    ['order/scenes', ids(scenes)],
    ['order/shots', ids(shots)],
    ...bible.characters.map((item): [string, unknown] => [`character/${item.id}`, item]),
    ...bible.locations.map((item): [string, unknown] => [`location/${item.id}`, item]),
    ...scenes.map((scene): [string, unknown] => [`scene/${scene.id}`, unnumbered(scene)]),
    // Numbers follow from the order, so that moving one shot does not change the others.
    ...shots.map((shot): [string, unknown] => [`shot/${shot.id}`, unnumbered(shot)]),
    ...Object.entries(choices).map(([id, item]): [string, unknown] => [`choices/${id}`, item]),
  ])
}

/** @throws ZodError when a part is damaged. */
export function fromParts(parts: Parts): Project {
  const empty = emptyProject()
  const order = (name: string): string[] => (parts.get(`order/${name}`) as string[] | undefined) ?? []
  const numbered = (kind: string, id: string, index: number): object => ({
    ...(parts.get(`${kind}/${id}`) as object),
    number: index + 1,
  })
  const choices = [...parts].filter(([key]) => key.startsWith('choices/'))
  return {
    ...((parts.get('head') as { title: string; author?: string } | undefined) ?? { title: empty.title }),
    settings: FilmSettings.parse(parts.get('settings') ?? empty.settings),
    story: Story.parse(parts.get('story') ?? empty.story),
    bible: {
      characters: order('characters').map((id) => Character.parse(parts.get(`character/${id}`))),
      locations: order('locations').map((id) => Location.parse(parts.get(`location/${id}`))),
    },
    scenes: order('scenes').map((id, index) => Scene.parse(numbered('scene', id, index))),
    shots: order('shots').map((id, index) => Shot.parse(numbered('shot', id, index))),
    choices: Object.fromEntries(
      choices.map(([key, item]) => [key.slice('choices/'.length), Choices.parse(item)]),
    ),
    sound: SoundChoices.parse(parts.get('sound') ?? empty.sound),
    budget: Budget.parse(parts.get('budget') ?? empty.budget),
  }
}

/** What differs, in the order of the keys of `after`, then what is gone. */
export function changesBetween(before: Parts, after: Parts): PartChange[] {
  const changed = [...after].flatMap(([key, value]): PartChange[] => {
    if (!before.has(key)) return [{ key, after: value }]
    const old = before.get(key)
    return old === value || fingerprint(old) === fingerprint(value)
      ? []
      : [{ key, before: old, after: value }]
  })
  const gone = [...before].filter(([key]) => !after.has(key))
  return [...changed, ...gone.map(([key, value]): PartChange => ({ key, before: value }))]
}

/** Applies changes forwards; `reversed` puts back what was before. */
export function withChanges(parts: Parts, changes: readonly PartChange[], reversed = false): Parts {
  const result = new Map(parts)
  for (const change of changes) {
    const value = reversed ? change.before : change.after
    if (value === undefined) result.delete(change.key)
    else result.set(change.key, value)
  }
  return result
}
