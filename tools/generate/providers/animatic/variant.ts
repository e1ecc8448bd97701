/** What may differ between two takes of one shot: everything nobody asked for, never who it is or where. */
import { createRandom, type Random } from '../../../film/random.ts'
import type { StageView } from './camera.ts'

export interface Variant {
  /** The camera's way about the subject, its height, its distance and the subject's place: −1…1 each. */
  turn: number
  height: number
  near: number
  lean: number
  /** Where people and things stand within their marks. */
  marks: Random
  props: Random
  /** Seconds by which birds, boats, traffic, smoke and rain are ahead. */
  ahead: number
  /** The sun's or lamp's way from where the palette has it, −1…1 sideways and up. */
  sun: { turn: number; lift: number }
  /** Names the cloud picture. */
  clouds: string
  /** Seconds somebody's idle motion is ahead, and how soon their gesture comes: below 1 early, above late. */
  gesture(character: string): { ahead: number; tempo: number }
}

export function variantOf(seed: number): Variant {
  const random = createRandom(seed)
  const camera = random.fork('camera')
  const sun = random.fork('sun')
  const share = (stream: Random): number => stream.between(-1, 1)
  return {
    turn: share(camera),
    height: share(camera),
    near: share(camera),
    lean: share(camera),
    marks: random.fork('marks'),
    props: random.fork('props'),
    ahead: random.fork('ahead').between(0, 300),
    sun: { turn: share(sun), lift: share(sun) },
    clouds: String(random.fork('clouds').integer(0, 9999)),
    gesture: (character) => {
      const own = random.fork(`gesture/${character}`)
      return { ahead: own.between(0, 40), tempo: own.between(0.8, 1.25) }
    },
  }
}

/** The same view some seconds later: for what moves by itself. */
export function laterBy(seconds: number): (view: StageView) => StageView {
  let last: StageView | null = null
  let later: StageView | null = null
  return (view) => {
    if (view !== last || !later) {
      last = view
      later = { ...view, time: view.time + seconds }
    }
    return later
  }
}
