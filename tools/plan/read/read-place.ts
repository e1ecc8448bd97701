import { analyse, type Analysis } from '../../language/analyse.ts'
import { exteriorFamilies, type LocationFamily } from '../../film/vocabulary.ts'
import type { Hit } from '../../language/lexicon.ts'
import { nounHits } from './hits.ts'
import { matchPlaces } from './lexicons.ts'

export interface PlaceReading {
  family: LocationFamily
  interior: boolean
  /** The place's own words, as written. */
  name: string
}

/** Families that are out of doors whatever the text says of walls. */
export function isExterior(family: LocationFamily): boolean {
  return (exteriorFamilies as readonly string[]).includes(family)
}

/** Every place a text names, in reading order. */
export function placeHits(analysis: Analysis): Hit<LocationFamily>[] {
  return nounHits(analysis, matchPlaces(analysis))
}

/** French puts the place before what describes it (`couloir de l'hôpital`), the others after. */
function headHit(hits: readonly Hit<LocationFamily>[], language: string): Hit<LocationFamily> | undefined {
  const strong = hits.filter((hit) => hit.part !== 'modifier')
  const candidates = strong.length > 0 ? strong : hits
  return language === 'fr' ? candidates[0] : candidates.at(-1)
}

/**
 * The place a heading or a short phrase names, such as `HARBOUR PIER` or `Leuchtturm – Lampenraum`.
 * Undefined when no word of it is known. Parts after a dash are more precise and win.
 */
export function readPlace(text: string, language?: string): PlaceReading | undefined {
  const name = text.trim()
  for (const part of name.split(/\s[-–—]\s|[,/–—]/u).reverse()) {
    const analysis = analyse(part.toLowerCase() === part ? part : titleCase(part), language)
    const hit = headHit(placeHits(analysis), analysis.language)
    if (hit) return { family: hit.concept, interior: !isExterior(hit.concept), name }
  }
  return undefined
}

/** German compounds are only taken apart when written like nouns; script headings are all capitals. */
function titleCase(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase())
}
