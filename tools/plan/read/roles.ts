/** Who a word names, and how such a person is usually cast. */
import type { z } from 'zod'
import { CharacterKind, Headwear, Look, Wardrobe } from '../../film/bible.ts'
import { LocationFamily } from '../../film/vocabulary.ts'
import { genders, ungendered, type Gender } from './gender.ts'
import { creatureRows } from './role-rows-creatures.ts'
import { roleRows } from './role-rows.ts'
import { rowsOf, wordCells, type WordsByLanguage } from './table.ts'

const Age = Look.shape.age
const Presents = Look.shape.presents

/** A kind of person or creature and how it is cast by default. */
export interface Role {
  id: string
  kind: CharacterKind
  species?: string
  /** Left open where the word does not say. */
  presents?: z.infer<typeof Presents>
  age: z.infer<typeof Age>
  wardrobe: z.infer<typeof Wardrobe>
  headwear: z.infer<typeof Headwear>
  /** Costume colour, `#rrggbb`. */
  colour: string
  workplace: LocationFamily
  words: WordsByLanguage
  /** Grammatical gender by lower-case word. */
  gender: { de: ReadonlyMap<string, Gender>; fr: ReadonlyMap<string, Gender> }
}

function roleOf(row: readonly string[]): Role {
  const [kind, species] = row[1]!.split(':')
  const words = wordCells(row, 8)
  return {
    id: row[0]!,
    kind: CharacterKind.parse(kind),
    species,
    presents: row[2] === '-' ? undefined : Presents.parse(row[2]),
    age: Age.parse(row[3]),
    wardrobe: Wardrobe.parse(row[4]),
    headwear: Headwear.parse(row[5]),
    colour: row[6]!,
    workplace: LocationFamily.parse(row[7]),
    words: { en: words.en, de: ungendered(words.de), fr: ungendered(words.fr), ja: words.ja },
    gender: { de: genders(words.de), fr: genders(words.fr) },
  }
}

export const roles: readonly Role[] = rowsOf(roleRows + creatureRows).map(roleOf)
