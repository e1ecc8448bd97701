/** The order of the film: which rows are played where, at what hour, in what weather. */
import type { Genre, LocationFamily, Mood, TimeOfDay, Weather } from '../../film/vocabulary.ts'
import { roleById } from '../read/lexicons.ts'
import { actsHostile, beatPlaces, dramaticWeather, patternWeather, type Pattern } from './patterns.ts'
import { placeOfFamily } from './places.ts'
import type { DeedClause, Premise } from './premise.ts'
import { isExterior } from '../read/read-place.ts'
import { thingById } from '../read/lexicons.ts'
import { trialSteps } from './trials.ts'
import { aroundDeed, frame, pause, routine, setback, type Row } from './rows.ts'

export interface Step {
  beat: 'opening' | 'want' | 'deed' | 'low' | 'turn' | 'end' | 'close'
  family: LocationFamily
  /** The text's own name for the place. */
  placeName?: string
  time: TimeOfDay
  weather: Weather
  mood: Mood
  items: Item[]
}

/** A template row, or a deed of the logline in its own words. */
export type Item = { row: Row; keep: boolean } | { deed: DeedClause }

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

const dayHours: readonly TimeOfDay[] = ['dawn', 'day', 'day', 'dusk']
const darkHours: readonly TimeOfDay[] = ['dusk', 'night', 'night', 'night']
/** Genres that live after dark unless the text says otherwise. */
const dark = new Set<Genre>(['horror', 'thriller', 'crime'])

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

const keep = (rows: readonly Row[]): Item[] => rows.map((row) => ({ row, keep: row.weight === 3 }))

function deedFamily(deed: DeedClause, home: LocationFamily): LocationFamily {
  const own = ownPlace[deed.deed ?? '']
  if (own && indoorDeeds.has(deed.deed ?? '')) return own
  const where = whereDeeds[deed.deed ?? ''] ?? 'near'
  const around = placeOfFamily(home)
  if (own && (where === 'far' || where === 'near')) return own
  return where === 'home' ? home : around[where]
}

/** Rows lead up to and follow from the protagonist's deeds; what others do stands for itself. */
function deedItems(deed: DeedClause, premise: Premise, withRows: boolean): Item[] {
  const doer = deed.people[0] ?? premise.hero
  const isHero = doer === premise.hero
  const shapes = [
    ...deed.people.filter((entity) => entity !== premise.hero).map(({ roleId }) => roleId),
    ...deed.things.map(({ shape }) => shape),
    premise.thing?.shape,
  ]
  const show = withRows && (isHero || deed.deed === 'attack' || deed.deed === 'meet')
  const before = show ? aroundDeed(deed.deed, 'before', shapes) : []
  const after = show ? aroundDeed(deed.deed, 'after', shapes) : []
  const otherIsThere =
    premise.other === undefined || premise.other.start < 0 || deed.people.includes(premise.other)
  const pointless =
    deed.deed === 'find' &&
    deed.things.length === 0 &&
    !(premise.other && deed.people.includes(premise.other))
  const soft = (rows: readonly Row[]): Item[] =>
    rows
      .filter((row) => !pointless && (otherIsThere || !row.needs.has('S')))
      .map((row) => ({ row, keep: false }))
  return [...soft(before), { deed }, ...soft(after)]
}

/** A row is shown once a film. */
function withoutRepeats(steps: Step[]): Step[] {
  const seen = new Set<string>()
  for (const step of steps) {
    step.items = step.items.filter((item) => {
      if ('deed' in item) return true
      const name = item.row.text.en.caption
      if (seen.has(name)) return false
      seen.add(name)
      return true
    })
  }
  return steps.filter(({ items, beat }) => items.length > 0 || beat === 'opening')
}

/** Somebody a quest can end with: one person, and no enemy. */
function canBeMet({ other, deeds }: Premise): boolean {
  if (!other || other.count > 1 || actsHostile(other, deeds)) return false
  return (roleById(other.roleId ?? '')?.kind ?? 'human') === 'human'
}

function specialBeat(beat: string, premise: Premise, pattern: Pattern): Row[] {
  const shapes = [premise.thing?.shape]
  for (const { deed } of premise.deeds) {
    const rows = aroundDeed(deed, beat, shapes)
    if (rows.length > 0 && premise.other) return rows
  }
  const rows = frame(pattern, beat)
  return pattern === 'quest' && !canBeMet(premise) ? rows.filter(({ needs }) => !needs.has('S')) : rows
}

function deedSteps(
  premise: Premise,
  pattern: Pattern,
  home: LocationFamily,
  weather: Weather,
  hours: readonly TimeOfDay[],
): Step[] {
  const many = premise.deeds.length > 5
  const steps: Step[] = []
  let last: { family: LocationFamily; name?: string } | undefined
  for (const [index, deed] of premise.deeds.entries()) {
    const guess = many && last ? last : { family: deedFamily(deed, home) }
    const place = deed.place ?? guess
    last = place
    const rows = deedItems(deed, premise, premise.deeds.length <= 12)
    const first = index === 0 ? keep(frame(pattern, 'first')) : []
    const grow = index === premise.deeds.length - 1 ? keep(frame(pattern, 'grow')) : []
    const before = steps.at(-1)
    const stays = before?.family === place.family && !deed.place && !deed.time
    if (stays && many && before.items.length < 5) {
      before.items.push(...rows, ...grow)
      continue
    }
    steps.push({
      beat: 'deed',
      family: place.family,
      placeName: place.name,
      time:
        deed.time ??
        hours[Math.floor((index * hours.length) / Math.max(1, premise.deeds.length)) % hours.length]!,
      weather: deed.weather ?? weather,
      mood: deed.turn ? 'tense' : 'calm',
      items: [...rows, ...first, ...grow],
    })
  }
  return steps
}

/** The room of a genre, where the text names no place at all. */
const genreRooms: Partial<Record<Genre, LocationFamily>> = { western: 'bar', crime: 'bar', war: 'tent' }

type FrameBeat = 'want' | 'low' | 'turn' | 'end' | 'close'

/** Whose day begins under a roof although the home is out of doors. */
const indoorRoutine = new Set([
  'keeper',
  'king',
  'grandmother',
  'grandfather',
  'girl',
  'wizard',
  'writer',
  'painter',
])

/** The key object lost and won back; only what a hand can hold. */
function stake(beat: 'low' | 'turn', { thing, hero }: Premise, special: boolean): Item[] {
  const shape = thing?.shape
  return special || (hero?.count ?? 1) > 2 || shape === undefined || !thingById(shape)?.handheld
    ? []
    : keep(setback(`stake.${beat}`))
}

/** Their low point is in the heart. */
const inward = new Set<Pattern>(['love', 'farewell', 'craft', 'change'])

/** What the place does to them comes first, then what the story does. */
function lowPoint(premise: Premise, pattern: Pattern, family: LocationFamily, special: boolean): Item[] {
  const own = specialBeat('low', premise, pattern)
  if (special || pattern === 'place') return keep(own)
  if (inward.has(pattern)) return keep(own).concat(stake('low', premise, special))
  return keep([...setback(`at.${family}`), ...setbackless(own)].slice(0, 3)).concat(
    stake('low', premise, special || pattern === 'haunting'),
  )
}

/** The place has already thrown them down: the pattern need not do it again. */
const setbackless = (rows: readonly Row[]): Row[] => rows.filter(({ bodies }) => bodies[0]?.pose !== 'fall')

export function planSteps(premise: Premise, pattern: Pattern, genre: Genre, minutes = 1): Step[] {
  const home = homeOf(premise, genre)
  const homeName = premise.places.find(({ family }) => family === home)?.name
  // A storm is what comes; before it the sky is clear.
  const first = premise.deeds[0]?.weather
  const weather = first === undefined || first === 'storm' ? 'clear' : first
  const told = premise.weather === 'clear' ? undefined : premise.weather
  const bad = told ?? patternWeather[pattern] ?? dramaticWeather[genre]
  const allNight = premise.time === 'night' && premise.deeds.length <= 3
  const places = beatPlaces[pattern]
  const special = isSpecial(premise)
  const away = premise.places.filter(({ family }) => family !== home)
  /** The low point and the turn are played where the logline went, if it says where. */
  const placeOf = (beat: FrameBeat): { family: LocationFamily; name?: string } => {
    const where = special && beat === 'turn' ? 'inside' : places[beat]
    const goal = away.at(-1)
    if (!special && goal && (beat === 'low' || beat === 'turn' || (beat === 'end' && where === 'far')))
      return goal
    const own = beat === 'want' && !premise.places.length ? genreRooms[genre] : undefined
    const family = own ?? (where === 'home' ? home : placeOfFamily(home)[where])
    return premise.places.find((place) => place.family === family) ?? { family }
  }
  const frameStep = (
    beat: FrameBeat,
    rest: Pick<Step, 'time' | 'weather' | 'mood'>,
    items: (family: LocationFamily) => Item[],
  ): Step => {
    const { family, name } = placeOf(beat)
    return { beat, family, ...(name === undefined ? {} : { placeName: name }), ...rest, items: items(family) }
  }
  const early: TimeOfDay = allNight ? 'night' : 'dusk'
  const daily = keepAll(pattern === 'place' ? [] : routine(premise.hero?.roleId))
  const atHome = !isExterior(home) || !indoorRoutine.has(premise.hero?.roleId ?? '')
  const steps = withoutRepeats([
    {
      beat: 'opening',
      family: home,
      placeName: homeName,
      time: early,
      weather,
      mood: 'calm',
      items: atHome ? daily : [],
    },
    frameStep('want', { time: early, weather, mood: 'calm' }, () => [
      ...(atHome ? [] : daily),
      ...keep(frame(pattern, 'want')),
    ]),
    ...deedSteps(premise, pattern, home, weather, dark.has(genre) ? darkHours : dayHours),
    frameStep('low', { time: 'night', weather: bad, mood: 'ominous' }, (family) =>
      lowPoint(premise, pattern, family, special),
    ),
    frameStep('turn', { time: 'night', weather: bad, mood: 'tense' }, () => [
      ...keep(specialBeat('turn', premise, pattern)),
      ...stake('turn', premise, special || pattern === 'haunting'),
    ]),
    frameStep('end', { time: 'dawn', weather: 'clear', mood: 'tender' }, () =>
      keep(specialBeat('end', premise, pattern)),
    ),
    frameStep('close', { time: special ? 'dusk' : 'day', weather: 'clear', mood: 'calm' }, () => [
      ...keep(specialBeat('close', premise, pattern)),
      ...(special ? [] : keep(setback(`ending.${genre}`))),
    ]),
  ])
  const full = withTrials(steps, premise, home, minutes, genre)
  return withThreePlaces(withPauses(full, premise, minutes), home)
}

/** No birds and no sunsets there. */
const sealed = new Set<LocationFamily>(['space', 'spaceship', 'underwater', 'planet', 'cave', 'cell'])

/** Before the low point, and none of them in a place the story goes to anyway. */
function withTrials(
  steps: Step[],
  premise: Premise,
  home: LocationFamily,
  minutes: number,
  genre: Genre,
): Step[] {
  const seen = new Set(steps.map(({ family }) => family))
  const low = steps.findIndex(({ beat }) => beat === 'low')
  const trials = withoutRepeats([...steps, ...trialSteps(premise, home, seen, minutes, genre)]).slice(
    steps.length,
  )
  return [...steps.slice(0, low), ...trials, ...steps.slice(low)]
}

/** Small moments at the end of a step; the first to go when time is short. Never twice the same. */
function withPauses(steps: Step[], premise: Premise, minutes: number): Step[] {
  const used = new Set<Row>()
  // Each story begins elsewhere in the list, so that two films do not breathe alike.
  const offset = premise.deeds.reduce((sum, { text }) => sum + text.length, 0)
  const take = (list: readonly Row[]): Item[] => {
    const at = list.length === 0 ? 0 : offset % list.length
    const rows = [...list.slice(at), ...list.slice(0, at)]
    const row = rows.find((candidate) => !used.has(candidate))
    if (!row) return []
    used.add(row)
    return [{ row, keep: false }]
  }
  for (const step of steps) {
    const together = premise.other && step.items.some((item) => 'row' in item && item.row.needs.has('S'))
    if (!sealed.has(step.family))
      step.items.unshift(...take(pause(isExterior(step.family) ? step.time : 'inside')))
    if (minutes > 2 && !sealed.has(step.family))
      step.items.push(...take(pause(isExterior(step.family) ? step.time : 'inside')))
    if (step.beat === 'opening' || step.beat === 'close' || !premise.hero) continue
    step.items.push(...(together ? take(pause('both')) : []), ...take(pause('any')))
  }
  return steps
}

/** A film that never leaves the house looks like one shot: late beats move away until it has three places. */
function withThreePlaces(steps: Step[], home: LocationFamily): Step[] {
  const around = placeOfFamily(home)
  for (const beat of ['close', 'low', 'end'] as const) {
    const step = steps.find((candidate) => candidate.beat === beat)
    const seen = new Set(steps.map(({ family }) => family))
    const next = [around.far, around.near, around.inside].find((family) => !seen.has(family))
    if (seen.size >= 3 || !step || !next) continue
    step.family = next
    delete step.placeName
  }
  return steps
}

/** The deeds themselves bring their own low point and turn. */
function isSpecial(premise: Premise): boolean {
  return (
    premise.other !== undefined &&
    premise.deeds.some(({ deed }) => aroundDeed(deed, 'low', [premise.thing?.shape]).length > 0)
  )
}

const keepAll = (rows: readonly Row[]): Item[] => rows.map((row) => ({ row, keep: true }))
