import type { ShotRole } from '../../film/vocabulary.ts'
import { shortestShot, speechSeconds } from '../lengths.ts'
import type { Beat } from './beat.ts'

/** Letters a second a caption is read at, beside looking at the picture; and when it is long enough. */
const readingSpeed = 20
const longestReading = 4

/** Seconds a picture needs to be read, whatever is told in it. */
const leastOf: Partial<Record<ShotRole, number>> = {
  establish: 2,
  reveal: 2,
  button: 1.8,
  action: 1.6,
  'work-in': 1.6,
}

/** Genres that cut quicker than this many seconds on average ask their viewers to read quicker. */
const easyPace = 4

/** The shortest a shot may be, seconds: time to speak, or to take in what is shown and told in it. */
export function leastSeconds(beat: Beat, role: ShotRole, text: string, average: number): number {
  if (beat.dialogue.length > 0) return beat.dialogue.reduce((sum, line) => sum + speechSeconds(line.text), 0)
  const look = leastOf[role] ?? 0
  // A second view of a moment needs no second reading.
  const read = beat.need < 1 ? 0 : Math.min(longestReading, text.length / readingSpeed)
  return Math.max(shortestShot, Math.max(look, read) * Math.min(1, average / easyPace))
}
