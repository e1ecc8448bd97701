/** The order of the film: which rows are played where, at what hour, in what weather. */
import type { Genre, LocationFamily, Mood, TimeOfDay, Weather } from '../../film/vocabulary.ts'
import { roleById } from '../read/lexicons.ts'
import { actsHostile, beatPlaces, dramaticWeather, patternWeather, type Pattern } from './patterns.ts'
import { placeOfFamily } from './places.ts'
import type { DeedClause, Premise } from './premise.ts'
import { isExterior } from '../read/read-place.ts'
import { thingById } from '../read/lexicons.ts'
import { dark, darkHours, dayHours, deedFamily, homeOf } from './home.ts'
import { withPauses } from './pauses.ts'
import { withTrials } from './trials.ts'
import { aroundDeed, frame, routine, setback, type Row } from './rows.ts'

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

const keep = (rows: readonly Row[]): Item[] => rows.map((row) => ({ row, keep: row.weight === 3 }))

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

/** Where the low point, the turn and the end are played: where the logline went, if it says where. */
function placeOfBeat(beat: FrameBeat, premise: Premise, pattern: Pattern, genre: Genre): NamedPlace {
  const home = homeOf(premise, genre)
  const special = isSpecial(premise)
  const where = special && beat === 'turn' ? 'inside' : beatPlaces[pattern][beat]
  const goal = premise.places.findLast(({ family }) => family !== home)
  const isThere = beat === 'low' || beat === 'turn' || (beat === 'end' && where === 'far')
  if (!special && goal && isThere) return goal
  const own = beat === 'want' && premise.places.length === 0 ? genreRooms[genre] : undefined
  const family = own ?? (where === 'home' ? home : placeOfFamily(home)[where])
  return premise.places.find((place) => place.family === family) ?? { family }
}

type NamedPlace = Premise['places'][number]

/** What the pattern adds behind the deeds: low point, turn, end and closing image. */
function lastSteps(premise: Premise, pattern: Pattern, genre: Genre): Step[] {
  const special = isSpecial(premise)
  const told = premise.weather === 'clear' ? undefined : premise.weather
  const bad = told ?? patternWeather[pattern] ?? dramaticWeather[genre]
  const rows = (beat: FrameBeat): Item[] => keep(specialBeat(beat, premise, pattern))
  const at = (beat: FrameBeat) => {
    const { family, name } = placeOfBeat(beat, premise, pattern, genre)
    return { beat, family, ...(name === undefined ? {} : { placeName: name }) }
  }
  const low = at('low')
  const won = stake('turn', premise, special || pattern === 'haunting')
  const ending = special ? [] : keep(setback(`ending.${genre}`))
  return [
    {
      ...low,
      time: 'night',
      weather: bad,
      mood: 'ominous',
      items: lowPoint(premise, pattern, low.family, special),
    },
    { ...at('turn'), time: 'night', weather: bad, mood: 'tense', items: [...rows('turn'), ...won] },
    { ...at('end'), time: 'dawn', weather: 'clear', mood: 'tender', items: rows('end') },
    {
      ...at('close'),
      time: special ? 'dusk' : 'day',
      weather: 'clear',
      mood: 'calm',
      items: [...rows('close'), ...ending],
    },
  ]
}

export function planSteps(premise: Premise, pattern: Pattern, genre: Genre, minutes = 1): Step[] {
  const home = homeOf(premise, genre)
  const placeName = premise.places.find(({ family }) => family === home)?.name
  // A storm is what comes; before it the sky is clear.
  const first = premise.deeds[0]?.weather
  const weather = first === undefined || first === 'storm' ? 'clear' : first
  const allNight = premise.time === 'night' && premise.deeds.length <= 3
  const early: Pick<Step, 'time' | 'weather' | 'mood'> = {
    time: allNight ? 'night' : 'dusk',
    weather,
    mood: 'calm',
  }
  const daily = keepAll(pattern === 'place' ? [] : routine(premise.hero?.roleId))
  const atHome = !isExterior(home) || !indoorRoutine.has(premise.hero?.roleId ?? '')
  const want = placeOfBeat('want', premise, pattern, genre)
  const steps = withoutRepeats([
    { beat: 'opening', family: home, placeName, ...early, items: atHome ? daily : [] },
    {
      beat: 'want',
      family: want.family,
      placeName: want.name,
      ...early,
      items: [...(atHome ? [] : daily), ...keep(frame(pattern, 'want'))],
    },
    ...deedSteps(premise, pattern, home, weather, dark.has(genre) ? darkHours : dayHours),
    ...lastSteps(premise, pattern, genre),
  ])
  const full = withTrials(steps, premise, home, minutes, genre)
  return withThreePlaces(withPauses(full, premise, minutes), home)
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
