import { describe, expect, it } from 'vitest'
import { LocationFamily } from '../../tools/film/vocabulary.ts'
import { airOf, type Place } from '../../tools/sound/ambience/air-of.ts'
import { beds, type BedName } from '../../tools/sound/ambience/beds.ts'
import { renderBed } from '../../tools/sound/ambience/render-bed.ts'
import { fromDecibels, peak } from '../../tools/sound/signal/levels.ts'
import { integratedLoudness } from '../../tools/sound/signal/loudness.ts'
import { spectralDistance, spectrum } from './helpers.ts'

const place = (family: LocationFamily, change: Partial<Place> = {}): Place => ({
  family,
  interior: false,
  timeOfDay: 'day',
  weather: 'clear',
  ...change,
})

const rendered = new Map<BedName, readonly [Float32Array, Float32Array]>()
const bed = (name: BedName): readonly [Float32Array, Float32Array] => {
  const known = rendered.get(name) ?? renderBed(name, 3)
  rendered.set(name, known)
  return known
}

/** The continuous air of a place, two seconds of its left side. */
function listen(where: Place): number[] {
  const sum = new Float32Array(96_000)
  for (const { name, level } of airOf(where).beds) {
    const [left] = bed(name)
    for (let index = 0; index < sum.length; index++)
      sum[index]! += left[index + 48_000]! * fromDecibels(level)
  }
  return spectrum(sum)
}

describe('airOf', () => {
  it.each(LocationFamily.options)('knows the air of %s at every hour and in every weather', (family) => {
    for (const timeOfDay of ['day', 'night'] as const) {
      for (const weather of ['clear', 'rain', 'snow', 'fog', 'storm'] as const) {
        const { beds: layers, events } = airOf(place(family, { timeOfDay, weather }))
        expect(layers.length).toBeGreaterThan(0)
        for (const { level } of layers) expect(level).toBeLessThan(-8)
        for (const { level, perMinute } of events) {
          expect(level).toBeLessThan(-5)
          expect(perMinute).toBeGreaterThan(0)
        }
      }
    }
  })

  it('tells places, hours and weather apart', () => {
    const different = (a: Place, b: Place): void => {
      expect(spectralDistance(listen(a), listen(b))).toBeGreaterThan(3)
    }
    different(place('forest'), place('street'))
    different(place('forest'), place('forest', { timeOfDay: 'night' }))
    different(place('street'), place('street', { weather: 'rain' }))
    different(place('bar', { interior: true }), place('spaceship', { interior: true }))
    different(place('beach'), place('cave'))
  })

  it('sings by day, hoots by night, and is struck dumb by a storm', () => {
    const names = (where: Place): string[] => airOf(where).events.map(({ name }) => name)
    expect(names(place('forest'))).toContain('birdsong')
    expect(names(place('forest', { timeOfDay: 'night' }))).toContain('owl')
    expect(names(place('forest', { timeOfDay: 'night' }))).not.toContain('birdsong')
    const storm = names(place('forest', { weather: 'storm' }))
    expect(storm).toContain('thunder')
    expect(storm).not.toContain('birdsong')
    expect(names(place('spaceship', { interior: true, weather: 'storm' }))).not.toContain('thunder')
  })
})

describe('renderBed', () => {
  it.each(Object.keys(beds) as BedName[])('%s is a level, wide, seamless loop', (name) => {
    const [left, right] = bed(name)
    expect(integratedLoudness(left, right)).toBeCloseTo(-20, 0)
    expect(Math.max(peak(left), peak(right))).toBeLessThan(1)
    expect(left).not.toEqual(right)
    // The step over the seam is no larger than the sound's own steps.
    let steepest = 0
    for (let index = 1; index < 48_000; index++)
      steepest = Math.max(steepest, Math.abs(left[index]! - left[index - 1]!))
    expect(Math.abs(left[0]! - left.at(-1)!)).toBeLessThanOrEqual(steepest * 1.5)
  })
})
