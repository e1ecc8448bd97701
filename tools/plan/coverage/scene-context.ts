import type { Character, Location } from '../../film/bible.ts'
import type { Random } from '../../film/random.ts'
import type { Framing, LocationFamily } from '../../film/vocabulary.ts'
import type { FilmDraft } from '../draft.ts'
import { callingsOf } from './callings.ts'
import type { Who } from './continuations.ts'

/** The bible, ready for looking things up: some scripts have a thousand places. */
export interface Known {
  language: string
  names: ReadonlyMap<string, string>
  /** What captions call those whose names are nouns: `the keeper`. */
  callings: ReadonlyMap<string, string>
  presents: ReadonlyMap<string, Who>
  /** Metres. */
  heights: ReadonlyMap<string, number>
  places: ReadonlyMap<string, Location>
  /** Characters that have the shape of a thing of the prop shelf, such as a dog or a robot. */
  shaped: ReadonlyMap<string, readonly string[]>
  /** Those who have no more than a line. */
  extras: ReadonlySet<string>
  /** The film's first place of each family that is out of doors. */
  outdoors: ReadonlyMap<LocationFamily, Location>
}

const shapeOf = ({ look }: Character): string => look.species ?? (look.kind === 'robot' ? 'robot' : 'person')

const whoIs = ({ look }: Character, language: string): Who =>
  look.presents === 'neutral' && look.kind === 'human' && language === 'en' ? 'many' : look.presents

export const knownOf = (draft: FilmDraft, { bible, language } = draft): Known => ({
  language,
  callings: callingsOf(draft),
  presents: new Map(bible.characters.map((one) => [one.id, whoIs(one, language)])),
  names: new Map(bible.characters.map(({ id, name }) => [id, name])),
  heights: new Map(bible.characters.map(({ id, look }) => [id, look.height])),
  places: new Map(bible.locations.map((place) => [place.id, place])),
  shaped: new Map(
    [...Map.groupBy(bible.characters, shapeOf)].map(([shape, alike]) => [shape, alike.map(({ id }) => id)]),
  ),
  extras: new Set(bible.characters.filter(({ role }) => role === 'extra').map(({ id }) => id)),
  outdoors: new Map(
    bible.locations
      .filter((place) => !place.interior)
      .toReversed()
      .map((place) => [place.family, place]),
  ),
})

export interface SceneContext extends Known {
  /** Everybody seen in the scene up to here, in order of appearance. Who comes later is not there yet. */
  present: readonly string[]
  /** The same, who was seen last first. */
  recent?: readonly string[]
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

/** As a sentence has it. */
export const callingOf = (known: Known, id: string): string => known.callings.get(id) ?? nameOf(known, id)

export const nameOf = (known: Known, id: string): string => known.names.get(id) ?? id
