import type { Location } from '../../film/bible.ts'
import type { LocationFamily } from '../../film/vocabulary.ts'
import { analyse } from '../../language/analyse.ts'
import type { ScriptScene } from '../../script/script.ts'
import { slug } from '../cast/slug.ts'
import { isExterior, placeHits, readPlace } from '../read/read-place.ts'

/** What stands inside a place that is known by its outside. */
const within: Partial<Record<LocationFamily, LocationFamily>> = {
  lighthouse: 'lamp-room',
  castle: 'hall',
  ruins: 'hall',
  station: 'hall',
  market: 'shop',
  graveyard: 'church',
  farm: 'kitchen',
  harbour: 'workshop',
  sea: 'cellar',
  road: 'car',
  planet: 'spaceship',
  space: 'spaceship',
  battlefield: 'tent',
  skyline: 'office',
}
/** What stands round a place that is known by its inside. */
const around: Partial<Record<LocationFamily, LocationFamily>> = {
  room: 'village',
  bedroom: 'village',
  kitchen: 'village',
  church: 'village',
  car: 'road',
  train: 'station',
  spaceship: 'space',
  plane: 'skyline',
  tent: 'field',
  cell: 'castle',
  hall: 'castle',
  'lamp-room': 'lighthouse',
  classroom: 'park',
  gym: 'park',
}
/** Places that are the same inside and out. */
const either = new Set<LocationFamily>(['cave', 'underwater', 'jungle', 'forest'])

/** The bible's locations, made as the headings name them; one place at two hours is one location. */
export class Places {
  readonly locations: Location[] = []
  readonly #byKey = new Map<string, Location>()
  readonly #ids = new Set<string>()
  readonly #language: string

  constructor(language: string) {
    this.#language = language
  }

  /** `hint` is the scene's first action, for headings that name no place we know, or none at all. */
  of(scene: ScriptScene, hint: string, before: Location | undefined): Location {
    // Prose goes on where it was unless it says where it is.
    const spoken = scene.location === '' ? readPlace(hint, this.#language) : undefined
    if (scene.location === '' && !spoken && before) return before
    const name =
      scene.location || (spoken && this.#placeWord(hint, spoken.family)) || hint.slice(0, 40) || 'Somewhere'
    const isInside =
      scene.intExt === 'int' ? true : scene.intExt === null || scene.intExt === 'int-ext' ? null : false
    const key = `${name.toUpperCase()}/${isInside}`
    const known = this.#byKey.get(key)
    if (known) return known
    const read = spoken ?? readPlace(name, this.#language) ?? readPlace(hint, this.#language)
    const family = familyFor(read?.family, isInside)
    const made: Location = {
      id: this.#unused(`lo-${slug(name)}`),
      name: name === name.toUpperCase() ? sentenceCase(name) : name,
      description: firstSentence(hint) || sentenceCase(name),
      family,
      interior: isInside ?? !isExterior(family),
    }
    this.#byKey.set(key, made)
    this.locations.push(made)
    return made
  }

  /** The word by which a story names its place: a heading is all place, a sentence is not. */
  #placeWord(text: string, family: LocationFamily): string {
    const hits = placeHits(analyse(text, this.#language))
    const word = hits.find((hit) => hit.concept === family)?.text ?? ''
    return word.charAt(0).toUpperCase() + word.slice(1)
  }

  #unused(id: string): string {
    let found = id
    for (let number = 2; this.#ids.has(found); number++) found = `${id}-${number}`
    this.#ids.add(found)
    return found
  }
}

function familyFor(family: LocationFamily | undefined, isInside: boolean | null): LocationFamily {
  if (family === undefined) return isInside === false ? 'street' : 'room'
  if (isInside === null || either.has(family) || isExterior(family) !== isInside) return family
  return isInside ? (within[family] ?? 'room') : (around[family] ?? 'street')
}

/** `MARA'S HOUSE - KITCHEN` → `Mara's house - kitchen`, as a bible prints it. */
function sentenceCase(name: string): string {
  const lower = name.toLowerCase()
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

/** The first sentence, with the next one where it is a word like `Calm.` */
const firstSentence = (text: string): string =>
  (/^(?:[^.!?。]{1,12}[.!?]\s)?[^.!?。]{1,160}[.!?。]/u.exec(text)?.[0] ?? text.slice(0, 160)).trim()
