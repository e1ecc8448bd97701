/** Things a text can name, with the shape that draws them. */
import { genders, ungendered, type Gender } from './gender.ts'
import { rowsOf, wordCells, type WordsByLanguage } from './table.ts'
import { thingRows } from './thing-rows.ts'

export interface Thing {
  /** Shape id of the prop shelf. */
  id: string
  /** Small enough for a hand. */
  handheld: boolean
  words: WordsByLanguage
  /** Grammatical gender by lower-case word. */
  gender: { de: ReadonlyMap<string, Gender>; fr: ReadonlyMap<string, Gender> }
}

function thingOf(row: readonly string[]): Thing {
  const words = wordCells(row, 2)
  return {
    id: row[0]!,
    handheld: row[1] === 'h',
    words: { en: words.en, de: ungendered(words.de), fr: ungendered(words.fr), ja: words.ja },
    gender: { de: genders(words.de), fr: genders(words.fr) },
  }
}

export const things: readonly Thing[] = rowsOf(thingRows).map(thingOf)
