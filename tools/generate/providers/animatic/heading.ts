/** Where and when a shot plays, as the slate prints it. */
import type { TimeOfDay } from '../../../film/vocabulary.ts'
import { parseHeading, timeOf } from '../../../script/heading.ts'
import type { AnimaticInput } from './request.ts'

type Seen = Pick<AnimaticInput, 'shot' | 'scene' | 'location'>

interface Words {
  inside: string
  outside: string
  times: Record<TimeOfDay, string>
}

const english: Words = {
  inside: 'INT.',
  outside: 'EXT.',
  times: { day: 'DAY', dawn: 'DAWN', dusk: 'DUSK', night: 'NIGHT' },
}
/** By what a scene's own heading opens with; everything else is headed in English, as films are. */
const others: readonly (readonly [RegExp, Words])[] = [
  [
    /^(?:INNEN|AU(?:SS|ß)EN)/iu,
    {
      inside: 'INNEN.',
      outside: 'AUSSEN.',
      times: { day: 'TAG', dawn: 'MORGENGRAUEN', dusk: 'ABEND', night: 'NACHT' },
    },
  ],
]
/** By the time a heading ends with, where INT. and EXT. say nothing of the language. */
const timesOf: readonly Record<TimeOfDay, string>[] = [
  { day: 'JOUR', dawn: 'AUBE', dusk: 'CRÉPUSCULE', night: 'NUIT' },
  { day: 'TAG', dawn: 'MORGENGRAUEN', dusk: 'ABEND', night: 'NACHT' },
  { day: '昼', dawn: '夜明け', dusk: '夕方', night: '夜' },
]

const plain = (text: string): string =>
  text
    .toLocaleUpperCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The scene's own heading as long as it says what the shot shows; for a view of another place or hour, such as
 * the harbour outside of an office, what is seen, in the same form.
 */
export function headingOf({ shot, scene, location }: Seen): string {
  const { intExt, location: place, timeOfDay } = parseHeading(scene.heading)
  const time = timeOf(timeOfDay)
  const isThere =
    plain(scene.heading).includes(plain(location.name)) || plain(location.name).includes(plain(place))
  const isSide = intExt === null || intExt === 'int-ext' || (intExt === 'int') === shot.interior
  const isHour = time === null || time === 'same' || time === 'later' || time === shot.timeOfDay
  if (isThere && isSide && isHour) return scene.heading
  const words = others.find(([opening]) => opening.test(scene.heading))?.[1] ?? english
  const spoken = timesOf.find((times) => Object.values(times).includes(timeOfDay.toLocaleUpperCase()))
  const name = isThere && place !== '' ? place : location.name
  return `${shot.interior ? words.inside : words.outside} ${name.toLocaleUpperCase()} - ${(spoken ?? words.times)[shot.timeOfDay]}`
}
