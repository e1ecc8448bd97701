import type { TimeOfDay, Weather } from '../../film/vocabulary.ts'

const outside: Record<TimeOfDay, string> = {
  day: 'high sun, clear shadows',
  dawn: 'low cool sun from the side, long shadows',
  dusk: 'low warm sun from behind, long shadows',
  night: 'moonlight with pools of lamp light',
}
const inside: Record<TimeOfDay, string> = {
  day: 'soft daylight through the window',
  dawn: 'pale window light, the room still dark',
  dusk: 'warm slanting window light, first lamps on',
  night: 'one practical lamp, deep shadows',
}
const through: Partial<Record<Weather, string>> = {
  rain: 'grey and wet, softened by rain',
  snow: 'bright and flat, thrown back by snow',
  fog: 'diffused by fog, no hard edge',
  storm: 'dark cloud light, broken by lightning',
}

/** Without a moon something else must show the faces. */
const afterDark: Record<Exclude<Weather, 'clear'>, string> = {
  rain: 'lamp light from the side, doubled in the wet ground',
  snow: 'lamp light thrown back by snow, faces readable',
  fog: 'a lamp glowing through fog, faces near it readable',
  storm: 'lightning and a swinging lamp, faces readable between the flashes',
}

/** Source and quality of the light, one line. */
export function lightOf(time: TimeOfDay, weather: Weather, interior: boolean): string {
  if (interior) return weather === 'storm' ? `${inside[time]}, lightning at the window` : inside[time]
  if (time === 'night' && weather !== 'clear') return afterDark[weather]
  const air = through[weather]
  return air ? `${outside[time].split(',')[0]}, ${air}` : outside[time]
}
