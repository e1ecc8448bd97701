import type { PlacedLine } from '../brief.ts'
import { Biquad } from '../signal/biquad.ts'
import { fromDecibels, rms, sampleRate } from '../signal/levels.ts'
import type { Bus } from './clip.ts'
import { stereo, type Desk } from './desk.ts'

/** What every bus yields to a voice at least, dB. */
const courtesy: Record<Exclude<Bus, 'dialogue'>, number> = { music: -8, ambience: -4, effects: -3 }
/** dB a voice must stand above everything else between 300 and 3400 Hz. */
const clearance = 11
/** However loud the world is, it yields no further than this, dB. */
const furthest: Record<Exclude<Bus, 'dialogue'>, number> = { music: -26, ambience: -16, effects: -16 }
/** Seconds to get out of the way, and to come back. */
const leave = 0.25
const comeBack = 0.7

interface Dip {
  start: number
  end: number
  depth: Record<Exclude<Bus, 'dialogue'>, number>
}

/** How far each bus steps back for the voices: measured against every line, then drawn as a smooth curve. */
export class Ducking {
  private readonly dips: Dip[]

  constructor(lines: readonly PlacedLine[], desk: Desk) {
    this.dips = lines.map((line) => ({ start: line.start, end: line.end, depth: depthsFor(line, desk) }))
  }

  /** Factor for a bus at a second of the film. */
  gain(bus: Bus, at: number): number {
    if (bus === 'dialogue') return 1
    let lowest = 0
    for (const { start, end, depth } of this.dips) {
      if (at < start - leave || at > end + comeBack) continue
      const away = at < start ? (start - at) / leave : at > end ? (at - end) / comeBack : 0
      lowest = Math.min(lowest, depth[bus] * (0.5 + 0.5 * Math.cos(Math.PI * away)))
    }
    return fromDecibels(lowest)
  }
}

/** Every bus steps back by its courtesy, then the music first and the world half as fast, until words stand clear. */
function depthsFor({ start, end }: PlacedLine, desk: Desk): Dip['depth'] {
  const level = (bus: Bus): number => speechBand(desk, bus, start, end)
  const levels = { music: level('music'), ambience: level('ambience'), effects: level('effects') }
  const wanted = level('dialogue') / fromDecibels(clearance)
  const worlds = ['music', 'ambience', 'effects'] as const
  let depth = courtesy
  for (let more = 1; more <= 24; more++) {
    const bed = Math.hypot(...worlds.map((bus) => levels[bus] * fromDecibels(depth[bus])))
    if (bed <= wanted) break
    const deeper = (bus: (typeof worlds)[number], share: number): number =>
      Math.max(furthest[bus], courtesy[bus] - more * share)
    depth = { music: deeper('music', 1), ambience: deeper('ambience', 0.6), effects: deeper('effects', 0.6) }
  }
  return depth
}

/** Level of a bus in the band of the telephone, where words are understood. */
export function speechBand(desk: Desk, bus: Bus, start: number, end: number): number {
  const from = Math.round(start * sampleRate)
  const piece = stereo(Math.max(1, Math.round((end - start) * sampleRate)))
  desk.sum(bus, from, piece)
  const middle = piece[0].map((sample, index) => (sample + piece[1][index]!) / 2)
  return rms(new Biquad('lowpass', 3400).run(new Biquad('highpass', 300).run(middle)))
}
