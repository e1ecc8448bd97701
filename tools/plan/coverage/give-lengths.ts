import type { FilmSettings } from '../../film/film.ts'
import type { Random } from '../../film/random.ts'
import type { Shot } from '../../film/shot.ts'
import type { Mood, ShotRole, ShotSize } from '../../film/vocabulary.ts'
import { averageShotLength, fitLengths, longestFor, onGrid, spreadLengths } from '../lengths.ts'
import type { Stretch } from '../lengths.ts'
import type { Beat } from './beat.ts'
import { leastSeconds } from './least-seconds.ts'
import type { Untimed } from './shoot-scenes.ts'

/** How much more or less than the average a shot wants, as powers of e. */
const roleWish: Partial<Record<ShotRole, number>> = {
  establish: 0.5,
  reveal: 0.35,
  button: 0.4,
  insert: -0.5,
  reaction: -0.5,
  cutaway: -0.2,
}
const sizeWish: Partial<Record<ShotSize, number>> = { ELS: 0.35, LS: 0.2, ECU: -0.25 }
const moodWish: Partial<Record<Mood, number>> = {
  urgent: -0.6,
  tense: -0.15,
  comic: -0.1,
  calm: 0.25,
  awe: 0.35,
  melancholy: 0.3,
  tender: 0.2,
}

/** How long a shot may be held at the most, as a share of the genre's average. */
const roleMost: Partial<Record<ShotRole, number>> = {
  establish: 1.1,
  cutaway: 1.1,
  insert: 0.9,
  reaction: 1,
  button: 1.4,
}
/** Nobody looks at a place for longer than this, seconds, where films are not slow on purpose. */
const longestPlace = 5
const slowFilms = 8

/** Seconds of silence round a line. */
const longestBreath = 1.2

function mostOf({ role, framing, hero }: Untimed, average: number): number {
  const most = (roleMost[role] ?? (hero ? 2.5 : 1.8)) * average
  const isPlace = framing === 'establishing' && average < slowFilms
  return isPlace ? Math.min(longestPlace, Math.max(3, most)) : most
}

export function giveLengths(
  shots: readonly Untimed[],
  beats: readonly Beat[],
  settings: FilmSettings,
  random: Random,
): Omit<Shot, 'number'>[] {
  const average = averageShotLength[settings.genre]
  const desire = shots.map((shot, index) => desireOf(shot, beats[index]!) + random.normal() * 0.45)
  const wishes = spreadLengths(desire, average)
  const overlaps = shots.map((shot) => shot.transition.seconds)
  const stretches = shots.map((shot, index) => {
    // Nothing is said while one picture goes over into the next.
    const edges = (overlaps[index - 1] ?? 0) + overlaps[index]!
    const floor = leastSeconds(beats[index]!, shot.role, shot.action, average)
    const isSpoken = shot.dialogue.length > 0
    const least = isSpoken ? floor + edges : Math.max(floor, edges + 0.5)
    // Speech sets its own pace: a breath before or after it, never ten seconds of waiting.
    const wish = isSpoken ? Math.min(wishes[index]!, least + 0.6) : wishes[index]!
    return isSpoken
      ? { wish: Math.max(wish, least + 0.2), least, most: least + longestBreath }
      : { wish, least, most: mostOf(shot, average) }
  })
  const overlap = overlaps.slice(0, -1).reduce((sum, seconds) => sum + seconds, 0)
  const total =
    settings.minutes === null ? naturalTotal(shots, stretches, average) : settings.minutes * 60 + overlap
  const lengths = fitLengths(stretches, total, longestFor(average))
  return shots.map((shot, index) => ({ ...shot, duration: onGrid(lengths[index]!) }))
}

/** Without a wished length silent shots last as long as the genre's do, speech as long as it takes. */
function naturalTotal(shots: readonly Untimed[], stretches: readonly Stretch[], average: number): number {
  return shots.reduce((sum, shot, index) => {
    const { wish, most = average } = stretches[index]!
    return sum + (shot.dialogue.length > 0 ? wish : Math.min(average, most))
  }, 0)
}

function desireOf(shot: Untimed, { moment }: Beat): number {
  const words = Math.min(0.5, shot.action.length / 300)
  const hero = shot.hero ? 0.6 : 0
  return (
    (roleWish[shot.role] ?? 0) +
    (sizeWish[shot.size] ?? 0) +
    (moodWish[shot.mood] ?? 0) +
    words +
    hero +
    (moment.weight - 2) * 0.15
  )
}
