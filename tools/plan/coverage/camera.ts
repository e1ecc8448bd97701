import { shotSizes } from '../../film/vocabulary.ts'
import type { Random } from '../../film/random.ts'
import type { Blocking } from '../../film/shot.ts'
import type { Angle, Direction, MovementKind, Mood, ShotSize } from '../../film/vocabulary.ts'
import {
  Angle as AngleWord,
  MovementKind as MovementWord,
  ShotSize as SizeWord,
} from '../../film/vocabulary.ts'
import type { Beat } from './beat.ts'
import { roomForBodies } from './body-room.ts'
import { moodRest, moves, restShare, still } from './camera-moves.ts'
import type { Move } from './camera-moves.ts'

export interface Setup {
  size: ShotSize
  angle: Angle
  lens: number
  movement: { kind: MovementKind; direction: Direction; speed: 'slow' | 'medium' | 'fast' }
}

/** Millimetres on full frame: wide for places, normal for bodies, long for faces. */
export const lenses: Record<ShotSize, readonly number[]> = {
  ELS: [18, 21, 24],
  LS: [24, 28],
  MLS: [32, 35],
  MS: [35, 40, 50],
  MCU: [50, 65],
  CU: [75, 85],
  ECU: [100],
}

const step = (a: ShotSize, b: ShotSize): number => Math.abs(shotSizes.indexOf(a) - shotSizes.indexOf(b))
/** A hand is not a second view of whose it is. */
const subjectOf = ({ framing, cast, subject }: Beat): string =>
  framing === 'insert' ? subject : (cast[0] ?? subject)

/** Chooses camera positions one after the other, so that each differs from the one before it. */
export class Camera {
  readonly #random: Random
  readonly #used = new Map<ShotSize, number>()
  #last: { beat: Beat; setup: Setup } | null = null
  #shots = 0
  #static = 0

  readonly #heights: ReadonlyMap<string, number>

  /** `heights` of the cast, metres. */
  constructor(random: Random, heights: ReadonlyMap<string, number>) {
    this.#random = random
    this.#heights = heights
  }

  place(beat: Beat, blocking: readonly Blocking[], facing: 'left' | 'right', isNewScene: boolean): Setup {
    const size = this.#size(beat, this.#nearest(beat, blocking))
    const angle = this.#angle(beat, size)
    const movement = this.#movement(beat, facing, isNewScene)
    const options = beat.framing === 'over-the-shoulder' ? [50, 65] : lenses[size]
    const setup = { size, angle, movement, lens: this.#random.pick(options) }
    this.follow(beat, setup)
    return setup
  }

  /** Goes on from a shot that is made. */
  follow(beat: Beat, { size, angle, lens, movement }: Setup): void {
    this.#last = { beat, setup: { size, angle, lens, movement } }
    this.#used.set(size, (this.#used.get(size) ?? 0) + 1)
    this.#shots++
    if (movement.kind === 'static') this.#static++
  }

  /** Index of the nearest size that still shows what the shot is about. */
  #nearest(beat: Beat, blocking: readonly Blocking[]): number {
    if (beat.framing === 'establishing') {
      const isOpening = beat.role === 'establish' || beat.elsewhere !== undefined
      return shotSizes.indexOf(isOpening ? 'LS' : 'MLS')
    }
    const room = roomForBodies(beat, blocking, this.#heights)
    return Math.max(shotSizes.indexOf(beat.nearest ?? 'ECU'), shotSizes.indexOf(room))
  }

  /** The wished size unless it repeats the last one; what the film has little of comes first. */
  #size(beat: Beat, nearest: number): ShotSize {
    const wish = beat.role === 'establish' ? undefined : SizeWord.safeParse(beat.moment.camera?.size).data
    const last = this.#last
    const isSame = last !== null && subjectOf(last.beat) === subjectOf(beat)
    const fresh = (size: ShotSize): boolean => !isSame || step(size, last.setup.size) >= 1
    const holds = (size: ShotSize): boolean => shotSizes.indexOf(size) >= nearest
    if (wish && fresh(wish) && holds(wish)) return wish
    const cost = (size: ShotSize): number => {
      const rank = beat.sizes.indexOf(size)
      const away =
        rank < 0 ? 2 + 1.6 * Math.min(...beat.sizes.map((other) => step(size, other))) : rank * 0.45
      const near =
        last === null ? 0 : ([isSame ? 9 : 0.7, isSame ? 0.6 : 0][step(size, last.setup.size)] ?? 0)
      const often = (3 * (this.#used.get(size) ?? 0)) / (this.#shots + 4)
      return away + near + often + this.#random.next() * 0.35
    }
    const costs = new Map(shotSizes.map((size) => [size, cost(size)]))
    return shotSizes
      .toSorted((a, b) => costs.get(a)! - costs.get(b)!)
      .find((size) => fresh(size) && holds(size))!
  }

  /** Angles carry power and mood; two views of one subject never come from nearly the same place. */
  #angle(beat: Beat, size: ShotSize): Angle {
    const wish = AngleWord.safeParse(beat.moment.camera?.angle).data
    if (wish) return wish
    const last = this.#last
    const mood = moodAngle(beat.moment.mood, beat, size, this.#random)
    if (!last || subjectOf(last.beat) !== subjectOf(beat)) return mood
    const isNear = last.beat.framing === beat.framing && step(size, last.setup.size) < 2
    if (!isNear || mood !== last.setup.angle) return mood
    if (last.setup.angle !== 'eye-level') return 'eye-level'
    return size === 'ELS' || size === 'LS' || beat.framing === 'insert'
      ? 'high'
      : this.#random.pick(['low', 'high'])
  }

  #movement(beat: Beat, facing: 'left' | 'right', isNewScene: boolean): Setup['movement'] {
    const wish = MovementWord.safeParse(beat.moment.camera?.movement).data
    if (wish && (beat.role !== 'reaction' || beat.told === 'moment'))
      return asked(wish, beat.moment.text, facing)
    const share = this.#shots === 0 ? restShare : this.#static / this.#shots
    const lean = (restShare - share) * 1.6 + (moodRest[beat.moment.mood] ?? 0) + (isNewScene ? -0.15 : 0)
    const isSpoken = beat.dialogue.length > 0
    const rests = this.#random.chance(restShare + lean + (isSpoken ? 0.12 : -0.05))
    if (rests) return movementOf(still, facing)
    return movementOf(weighted(movesFor(beat), this.#random), facing)
  }
}

/** High looks down on the small, low up to the strong; tilted horizons are rare. */
function moodAngle(mood: Mood, beat: Beat, size: ShotSize, random: Random): Angle {
  if (beat.role === 'establish') return random.chance(0.3) ? 'high' : 'eye-level'
  const roll = random.next()
  if (beat.framing === 'insert') return roll < 0.35 ? 'high' : roll < 0.42 ? 'overhead' : 'eye-level'
  if (beat.framing === 'over-the-shoulder') return 'eye-level'
  // Who speaks is looked in the eye, but for the few who stand above or below it.
  if (beat.dialogue.length > 0)
    return roll > 0.15 ? 'eye-level' : mood === 'melancholy' || mood === 'tender' ? 'high' : 'low'
  if (mood === 'triumphant' || mood === 'awe') return roll < 0.5 ? 'low' : 'eye-level'
  if (mood === 'ominous' || mood === 'mysterious')
    return roll < 0.3 ? 'low' : roll < 0.4 ? 'dutch' : 'eye-level'
  if (mood === 'tense' || mood === 'urgent') return roll < 0.22 ? 'low' : roll < 0.3 ? 'dutch' : 'eye-level'
  if (mood === 'melancholy') return roll < 0.3 ? 'high' : 'eye-level'
  return roll < 0.1 ? (size === 'LS' || size === 'ELS' ? 'high' : 'low') : 'eye-level'
}

const travelling = new Set(['walk', 'run', 'carry', 'climb'])
const violent = new Set(['run', 'fight', 'fall', 'aim'])

function movesFor(beat: Beat): readonly Move[] {
  const { mood, bodies } = beat.moment
  if (beat.role === 'establish') return mood === 'awe' ? moves.awe : moves.establish
  if (beat.framing === 'insert') return moves.thing
  if (beat.dialogue.length > 0 || beat.role === 'reaction') return moves.face
  if (bodies.some((body) => violent.has(body.pose)) || mood === 'urgent') return moves.action
  if (mood === 'awe') return moves.awe
  if (beat.role === 'reveal') return moves.reveal
  if (beat.moment.kind === 'arrive' || bodies.some((body) => travelling.has(body.pose))) return moves.travel
  return moves.deed
}

function weighted(options: readonly Move[], random: Random): Move {
  let left = random.next() * options.reduce((sum, move) => sum + move[3], 0)
  return options.find((move) => (left -= move[3]) < 0) ?? options[0]!
}

/** Sideways moves go the way the one in the picture looks. */
function movementOf([kind, direction, speed]: Move, facing: 'left' | 'right'): Setup['movement'] {
  return { kind, direction: direction === 'right' ? facing : direction, speed }
}

const directionWords: readonly [RegExp, Direction][] = [
  [/\bleft\b|\blinks\b|\bgauche\b|左/iu, 'left'],
  [/\bright\b|\brechts\b|\bdroite\b|右/iu, 'right'],
  [/\bup\b|\bhoch\b|\bhaut\b|上/iu, 'up'],
  [/\bdown\b|\brunter\b|\bbas\b|下/iu, 'down'],
  [/\bout\b|\bback\b|\bzurück\b|\barrière\b/iu, 'out'],
]
const possible: Record<MovementKind, readonly Direction[]> = {
  static: ['none'],
  handheld: ['none'],
  pan: ['right', 'left'],
  whip: ['right', 'left'],
  truck: ['right', 'left'],
  orbit: ['right', 'left'],
  tilt: ['up', 'down'],
  crane: ['up', 'down'],
  dolly: ['in', 'out'],
  zoom: ['in', 'out'],
}

/** A move the text asks for, in the direction it names if it names one. */
function asked(kind: MovementKind, text: string, facing: 'left' | 'right'): Setup['movement'] {
  const named = directionWords.filter(([pattern]) => pattern.test(text)).map(([, direction]) => direction)
  const usual = possible[kind].includes(facing) ? facing : possible[kind][0]!
  const direction = named.find((word) => possible[kind].includes(word)) ?? usual
  return { kind, direction, speed: kind === 'whip' ? 'fast' : kind === 'handheld' ? 'medium' : 'slow' }
}
