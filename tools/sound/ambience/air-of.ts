import type { LocationFamily, TimeOfDay, Weather } from '../../film/vocabulary.ts'
import type { SoundName } from '../effects/effect-of.ts'
import type { Air } from './air.ts'
import { insideAirs } from './airs-inside.ts'
import { natureAirs } from './airs-nature.ts'
import { settledAirs } from './airs-settled.ts'
import type { BedName } from './beds.ts'

export interface Place {
  family: LocationFamily
  interior: boolean
  timeOfDay: TimeOfDay
  weather: Weather
}

/** What is heard in a place at an hour in a weather. Levels in dB against a line of speech. */
export interface Atmosphere {
  beds: { name: BedName; level: number }[]
  events: { name: SoundName; perMinute: number; level: number }[]
}

/** The air of every place the film knows. */
const airs: Record<LocationFamily, Air> = { ...natureAirs, ...settledAirs, ...insideAirs }

/** Sealed off: neither rain nor wind is heard there. */
const sealed = new Set<LocationFamily>(['spaceship', 'space', 'underwater', 'plane', 'cave', 'cellar', 'lab'])

/** What weather adds, outside and behind walls. */
const weathers: Record<
  Weather,
  { outside: readonly [BedName, number][]; inside: readonly [BedName, number][] }
> = {
  clear: { outside: [], inside: [] },
  rain: { outside: [['rain', -12]], inside: [['rain-roof', -23]] },
  snow: { outside: [['snow', -24]], inside: [] },
  fog: { outside: [['snow', -29]], inside: [] },
  storm: {
    outside: [
      ['rain', -10],
      ['wind-strong', -13],
    ],
    inside: [
      ['rain-roof', -20],
      ['wind-howl', -28],
    ],
  },
}

/** How far snow, fog and rain swallow what lives there, dB; in a storm no bird sings. */
const hush: Record<Weather, number> = { clear: 0, rain: -7, snow: -6, fog: -3, storm: -40 }

const living = new Set<SoundName>(['birdsong', 'gull', 'crow', 'owl', 'frog', 'dog-bark', 'laugh'])

export function airOf(place: Place): Atmosphere {
  const { family, interior, weather } = place
  const night = place.timeOfDay === 'night'
  const own = airs[family]
  const beds = [...((night ? own.night : undefined) ?? own.beds)]
  if (!sealed.has(family)) beds.push(...(interior ? weathers[weather].inside : weathers[weather].outside))
  const wanted = night ? 'night' : 'day'
  const events = own.events
    .filter(([, , , when]) => when === undefined || when === wanted)
    .map(([name, perMinute, level]) => ({
      name,
      perMinute: living.has(name) && place.timeOfDay === 'dawn' ? perMinute * 1.3 : perMinute,
      level: level + (living.has(name) && !interior ? hush[weather] : 0),
    }))
  if (weather === 'storm' && !sealed.has(family)) {
    events.push({ name: 'thunder', perMinute: 2.2, level: interior ? -22 : -9 })
  }
  return {
    // The city sleeps too.
    beds: beds.map(([name, level]) => ({
      name,
      level: level - (night && !own.night && (name === 'city' || name === 'city-far') ? 4 : 0),
    })),
    events: events.filter(({ level }) => level > -45),
  }
}
