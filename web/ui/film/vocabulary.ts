/** The film's closed lists by the names the dictionary of words knows them by. */
import {
  Angle,
  Direction,
  Facing,
  Framing,
  Genre,
  LocationFamily,
  Mood,
  MovementKind,
  Pose,
} from '../../../tools/film/vocabulary.ts'
import {
  ShotRole,
  ShotSize,
  SoundEffect,
  TimeOfDay,
  TransitionKind,
  Weather,
} from '../../../tools/film/vocabulary.ts'
import type { SelectItem } from '../parts/select.tsx'
import type { I18n } from '../i18n/use-i18n.ts'

export const vocabulary = {
  size: ShotSize.options,
  framing: Framing.options,
  angle: Angle.options,
  movement: MovementKind.options,
  direction: Direction.options,
  speed: ['slow', 'medium', 'fast'],
  role: ShotRole.options,
  timeOfDay: TimeOfDay.options,
  weather: Weather.options,
  mood: Mood.options,
  genre: Genre.options,
  transition: TransitionKind.options,
  pose: Pose.options,
  facing: Facing.options,
  place: ['left', 'centre', 'right', 'background', 'foreground'],
  delivery: ['on', 'off', 'over'],
  side: ['a', 'b'],
  sound: SoundEffect.options,
  family: LocationFamily.options,
  weight: ['focus', 'set'],
} as const

export type Group = keyof typeof vocabulary
export type WordOf<G extends Group> = (typeof vocabulary)[G][number]

/** A list as the items of a select, in the reader's language. */
export function itemsOf<Value extends string>(
  group: string,
  values: readonly Value[],
  word: I18n['word'],
): SelectItem<Value>[] {
  return values.map((value) => ({ value, label: word(group, value) }))
}
