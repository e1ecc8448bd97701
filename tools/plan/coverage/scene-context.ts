import type { Bible, Location } from '../../film/bible.ts'
import type { Random } from '../../film/random.ts'
import type { Framing } from '../../film/vocabulary.ts'

/** The bible, ready for looking things up: some scripts have a thousand places. */
export interface Known {
  language: string
  names: ReadonlyMap<string, string>
  places: ReadonlyMap<string, Location>
}

export const knownOf = (bible: Bible, language: string): Known => ({
  language,
  names: new Map(bible.characters.map(({ id, name }) => [id, name])),
  places: new Map(bible.locations.map((place) => [place.id, place])),
})

export interface SceneContext extends Known {
  /** Everybody seen in the scene up to here, in order of appearance. Who comes later is not there yet. */
  present: readonly string[]
  random: Random
  /** Counts the speech shots of the scene, so that an exchange works its way in. */
  spoken: number
}

export const framingOf = (cast: readonly string[]): Framing => {
  if (cast.length === 0) return 'establishing'
  return cast.length === 1
    ? 'single'
    : cast.length === 2
      ? 'two-shot'
      : cast.length === 3
        ? 'three-shot'
        : 'group'
}

export const nameOf = (known: Known, id: string): string => known.names.get(id) ?? id
