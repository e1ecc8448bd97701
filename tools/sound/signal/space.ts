import type { LocationFamily } from '../../film/vocabulary.ts'
import { sampleRate } from './levels.ts'

/** How a place answers. `seconds` to −60 dB, `wet` dB of the answer against the direct sound. */
export interface Space {
  seconds: number
  wet: number
  /** Hz above which the walls swallow. */
  bright: number
}

const outdoors: Space = { seconds: 0.5, wet: -26, bright: 2500 }
const indoors: Space = { seconds: 0.45, wet: -17, bright: 4500 }

/** Only the places that answer in their own way; the rest are outdoors or a room. */
const spaces: Partial<Record<LocationFamily, Space>> = {
  alley: { seconds: 0.8, wet: -18, bright: 3500 },
  cave: { seconds: 2.4, wet: -11, bright: 3000 },
  mountain: { seconds: 1.6, wet: -22, bright: 2000 },
  castle: { seconds: 1.4, wet: -16, bright: 3500 },
  station: { seconds: 1.8, wet: -16, bright: 4000 },
  bridge: { seconds: 0.9, wet: -22, bright: 2500 },
  underwater: { seconds: 1.2, wet: -10, bright: 900 },
  corridor: { seconds: 0.9, wet: -14, bright: 4500 },
  church: { seconds: 3.2, wet: -10, bright: 4000 },
  hall: { seconds: 1.9, wet: -13, bright: 4500 },
  stage: { seconds: 1.4, wet: -16, bright: 5000 },
  gym: { seconds: 2, wet: -12, bright: 5000 },
  courtroom: { seconds: 1.1, wet: -15, bright: 4500 },
  library: { seconds: 0.8, wet: -17, bright: 4000 },
  hospital: { seconds: 0.8, wet: -15, bright: 5500 },
  lab: { seconds: 0.7, wet: -15, bright: 5500 },
  spaceship: { seconds: 0.9, wet: -14, bright: 5000 },
  cellar: { seconds: 1, wet: -13, bright: 3000 },
  cell: { seconds: 0.9, wet: -12, bright: 4500 },
  'lamp-room': { seconds: 0.9, wet: -13, bright: 5500 },
  workshop: { seconds: 0.8, wet: -15, bright: 4500 },
  car: { seconds: 0.15, wet: -14, bright: 3500 },
  plane: { seconds: 0.25, wet: -15, bright: 3500 },
  tent: { seconds: 0.12, wet: -20, bright: 2500 },
  bedroom: { seconds: 0.35, wet: -18, bright: 3500 },
}

export const spaceOf = (family: LocationFamily, interior: boolean): Space =>
  spaces[family] ?? (interior ? indoors : outdoors)

const combDelays = [1557, 1617, 1491, 1422, 1277, 1356]
const allPassDelays = [225, 556, 441]

/**
 * The sound in its place, in stereo: Schroeder's reverberator, six combs that lose their highs and three
 * all-passes, set differently left and right. `pan` −1 left … 1 right. Longer than the input by the tail.
 */
export function placeInSpace(dry: Float32Array, space: Space, pan: number): [Float32Array, Float32Array] {
  const frames = dry.length + Math.round(Math.min(space.seconds, 2.5) * 0.8 * sampleRate)
  const angle = ((Math.max(-1, Math.min(1, pan)) + 1) * Math.PI) / 4
  const wet = 10 ** (space.wet / 20)
  return [0, 1].map((side) => {
    const direct = (side === 0 ? Math.cos(angle) : Math.sin(angle)) * Math.SQRT2
    const output = reverberate(dry, frames, space, side * 23)
    for (let index = 0; index < frames; index++) {
      output[index] = output[index]! * wet + (index < dry.length ? dry[index]! * direct : 0)
    }
    return output
  }) as [Float32Array, Float32Array]
}

function reverberate(dry: Float32Array, frames: number, space: Space, spread: number): Float32Array {
  const output = new Float32Array(frames)
  const damping = Math.exp((-2 * Math.PI * space.bright) / sampleRate)
  for (const base of combDelays) {
    // Small places have short ways between their walls.
    const delay = Math.round((base + spread) * Math.min(1, 0.35 + space.seconds * 0.5))
    const feedback = 10 ** ((-3 * delay) / sampleRate / Math.max(0.1, space.seconds))
    const line = new Float32Array(delay)
    let slot = 0
    let low = 0
    for (let index = 0; index < frames; index++) {
      const returned = line[slot]!
      low = returned * (1 - damping) + low * damping
      line[slot] = (index < dry.length ? dry[index]! : 0) + low * feedback
      output[index]! += returned
      slot = slot + 1 === delay ? 0 : slot + 1
    }
  }
  for (const base of allPassDelays) allPass(output, base + spread)
  return output
}

function allPass(samples: Float32Array, delay: number): void {
  const line = new Float32Array(delay)
  let slot = 0
  for (let index = 0; index < samples.length; index++) {
    const returned = line[slot]!
    const input = samples[index]! + returned * 0.5
    line[slot] = input
    samples[index] = returned - input * 0.5
    slot = slot + 1 === delay ? 0 : slot + 1
  }
}
