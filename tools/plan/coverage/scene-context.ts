import type { Bible } from '../../film/bible.ts'
import type { Random } from '../../film/random.ts'
import type { Framing } from '../../film/vocabulary.ts'

export interface SceneContext {
  language: string
  bible: Bible
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

export const nameOf = (bible: Bible, id: string): string =>
  bible.characters.find((character) => character.id === id)?.name ?? id
