/** Where a story lives and where its deeds happen when the text does not say. */
import type { Genre, LocationFamily, TimeOfDay } from '../../film/vocabulary.ts'
import { roleById } from '../read/lexicons.ts'
import { placeOfFamily } from './places.ts'
import type { DeedClause, Premise } from './premise.ts'

/** Where a deed happens if the text does not say, seen from home. */
const whereDeeds: Readonly<Record<string, 'home' | 'near' | 'inside' | 'far'>> = {
  find: 'near',
  meet: 'near',
  teach: 'inside',
  tend: 'inside',
  repair: 'inside',
  build: 'inside',
  search: 'near',
  travel: 'far',
  chase: 'near',
  escape: 'far',
  fight: 'far',
  attack: 'near',
  rescue: 'far',
  compete: 'far',
  survive: 'far',
  fly: 'far',
  swim: 'far',
  climb: 'far',
  steal: 'inside',
  open: 'inside',
  read: 'inside',
  write: 'inside',
  cook: 'inside',
  paint: 'inside',
  learn: 'inside',
  'play-music': 'inside',
  sing: 'inside',
  dance: 'inside',
  follow: 'near',
  deliver: 'far',
  return: 'home',
  leave: 'near',
  love: 'near',
  marry: 'inside',
  befriend: 'near',
  protect: 'home',
  hide: 'near',
  investigate: 'near',
  arrive: 'near',
  'save-world': 'far',
  destroy: 'near',
  kill: 'near',
  die: 'inside',
  grow: 'near',
  wait: 'home',
  drive: 'near',
  ride: 'far',
}

const indoorDeeds = new Set(['marry'])
/** Places some deeds bring with them whatever the home is. */
const ownPlace: Readonly<Record<string, LocationFamily>> = {
  marry: 'church',
  drive: 'road',
  swim: 'sea',
  fly: 'skyline',
  climb: 'mountain',
}

export const dayHours: readonly TimeOfDay[] = ['dawn', 'day', 'day', 'dusk']
export const darkHours: readonly TimeOfDay[] = ['dusk', 'night', 'night', 'night']
/** Genres that live after dark unless the text says otherwise. */
export const dark = new Set<Genre>(['horror', 'thriller', 'crime'])

const genreHomes: Readonly<Record<Genre, LocationFamily>> = {
  drama: 'room',
  comedy: 'street',
  romance: 'street',
  thriller: 'street',
  action: 'street',
  horror: 'corridor',
  'science-fiction': 'spaceship',
  fantasy: 'village',
  western: 'desert',
  crime: 'street',
  war: 'battlefield',
  family: 'park',
  documentary: 'village',
  'slow-cinema': 'street',
}

const genericWorkplaces = new Set([
  'man',
  'woman',
  'girl',
  'boy',
  'child',
  'people',
  'friend',
  'stranger',
  'father',
  'mother',
  'brother',
  'sister',
  'rival',
  'lover',
])

export function homeOf(premise: Premise, genre: Genre): LocationFamily {
  const role = premise.hero?.roleId === undefined ? undefined : roleById(premise.hero.roleId)
  const named = premise.places[0]?.family
  if (role && !genericWorkplaces.has(role.id))
    return named !== undefined && role.kind !== 'human' ? named : role.workplace
  return named ?? (role && role.kind === 'human' ? role.workplace : undefined) ?? genreHomes[genre]
}

export function deedFamily(deed: DeedClause, home: LocationFamily): LocationFamily {
  const own = ownPlace[deed.deed ?? '']
  if (own && indoorDeeds.has(deed.deed ?? '')) return own
  const where = whereDeeds[deed.deed ?? ''] ?? 'near'
  const around = placeOfFamily(home)
  if (own && (where === 'far' || where === 'near')) return own
  return where === 'home' ? home : around[where]
}
