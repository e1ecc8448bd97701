/** How each place is shown, and what lies around it. */
import { LocationFamily, SoundEffect } from '../../film/vocabulary.ts'
import { isExterior } from '../read/read-place.ts'
import { rowsOf, wordLanguages, wordsOf, type WordLanguage } from '../read/table.ts'
import { placeRows } from './place-rows.ts'

export interface Place {
  family: LocationFamily
  interior: boolean
  near: LocationFamily
  inside: LocationFamily
  far: LocationFamily
  sounds: SoundEffect[]
  props: string[]
  name: Record<WordLanguage, string>
  picture: Record<WordLanguage, string>
}

function placeOf(cells: readonly string[]): Place {
  const family = LocationFamily.parse(cells[0])
  const [near, inside, far] = wordsOf(cells[1]).map((word) => LocationFamily.parse(word))
  const byLanguage = (offset: number) =>
    Object.fromEntries(
      wordLanguages.map((language, index) => [language, cells[4 + index * 2 + offset]!]),
    ) as Record<WordLanguage, string>
  return {
    family,
    interior: !isExterior(family),
    near: near!,
    inside: inside!,
    far: far!,
    sounds: wordsOf(cells[2]).map((word) => SoundEffect.parse(word)),
    props: cells[3] === '-' ? [] : wordsOf(cells[3]),
    name: byLanguage(0),
    picture: byLanguage(1),
  }
}

const places = new Map(rowsOf(placeRows).map((cells) => [cells[0], placeOf(cells)]))

export const placeOfFamily = (family: LocationFamily): Place => places.get(family)!
