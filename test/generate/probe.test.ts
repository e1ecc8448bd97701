import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findCuts, largestChange, type Grey } from '../../tools/generate/clip-motion.ts'
import { checkProbe, probeClip, type Probe } from '../../tools/generate/probe.ts'
import { runInChild } from '../../tools/media/child.ts'

const folder = mkdtempSync(join(tmpdir(), 'firstcut-probe-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const width = 64
const height = 36
/** A picture by what is at each point. */
function picture(level: (x: number, y: number) => number): Grey {
  const points = Array.from({ length: width * height }, (_, at) => level(at % width, Math.floor(at / width)))
  return Uint8Array.from(points, (value) => Math.max(0, Math.min(255, value)))
}
const waves = (offset: number, gain = 1) =>
  picture((x, y) => gain * (120 + 60 * Math.sin((x + offset) / 4) * Math.cos(y / 5)))
const blocks = (offset: number) =>
  picture((x, y) => ((Math.floor((x + offset) / 9) + Math.floor(y / 7)) % 2 ? 200 : 40))
const [wavy, blocky] = [waves(0), blocks(0)]
const mixed = (share: number): Grey => wavy.map((level, at) => level * (1 - share) + blocky[at]! * share)
const film = (frames: number, draw: (frame: number) => Grey): Grey[] =>
  Array.from({ length: frames }, (_, at) => draw(at))

test('a hard cut is found where it is', () => {
  expect(findCuts(film(48, (at) => (at < 20 ? waves(at / 3) : blocks(at / 3))))).toEqual([20])
  expect(findCuts(film(60, (at) => (at < 20 || at >= 40 ? waves(at / 3) : blocks(at / 3))))).toEqual([20, 40])
})

test.for([
  ['a slow pan', (at: number) => waves(at / 2)],
  ['a whip pan', (at: number) => blocks(at * 5)],
  ['a light that goes on', (at: number) => waves(at / 4, at < 24 ? 0.35 : 1)],
  ['lightning', (at: number) => (at === 24 || at === 25 ? picture(() => 250) : waves(at / 4))],
  ['somebody who runs past the lens', (at: number) => (at === 24 || at === 25 ? blocks(0) : waves(at / 4))],
  ['a fade', (at: number) => waves(0, Math.max(0, 1 - at / 48))],
  ['a dissolve', (at: number) => mixed(at / 48)],
  ['stillness', () => waves(0)],
] as const)('%s is no cut', ([, draw]) => {
  expect(findCuts(film(48, draw))).toEqual([])
})

test('how far a picture gets from where it began', () => {
  expect(largestChange([])).toBe(0)
  expect(largestChange(film(9, () => waves(0)))).toBe(0)
  expect(largestChange(film(9, (at) => waves(at)))).toBeGreaterThan(20)
})

const make = async (name: string, graph: string): Promise<Probe> => {
  const file = join(folder, name)
  await runInChild(new URL('../support/make-media.job.ts', import.meta.url), { file, graph, codec: 'h264' })
  return probeClip(file)
}

test('a clip is measured in seconds, whatever its frame rate', async () => {
  const wan = await make('wan.mp4', 'testsrc2=size=208x120:rate=16:duration=5.0625')
  expect(wan).toMatchObject({ width: 208, height: 120, frames: 81, hasAudio: false, cuts: [] })
  expect(wan.seconds).toBeCloseTo(81 / 16, 2)
  expect(wan.change).toBeGreaterThan(20)
  const still = await make('still.mp4', 'smptebars=size=208x120:rate=24:duration=1')
  expect(still.change).toBeLessThan(4)
})

const good: Probe = {
  width: 1280,
  height: 720,
  frames: 120,
  seconds: 5,
  hasAudio: true,
  blackShare: 0,
  change: 80,
  cuts: [],
}
const asked = { prompt: '', seconds: 5, width: 1280, height: 720, fps: 24, seed: 1, providerOptions: {} }
const codeOf = (
  probe: Partial<Probe>,
  more = {},
  vendor: string | undefined = 'Acme',
): string | undefined => {
  try {
    checkProbe({ ...good, ...probe }, { ...asked, ...more }, vendor)
    return undefined
  } catch (error) {
    return (error as { code: string }).code
  }
}

test('longer is trimmed, a little short will do, much shorter will not', () => {
  expect(codeOf({ seconds: 8 })).toBeUndefined()
  expect(codeOf({ seconds: 4.7 })).toBeUndefined()
  expect(codeOf({ seconds: 4.2 })).toBe('clip-short')
})

test('another shape is noted while it can be cropped, and refused when it cannot', () => {
  expect(checkProbe({ ...good, width: 960 }, asked, 'Acme')[0]).toContain('960×720')
  expect(checkProbe({ ...good, width: 1264, height: 704 }, asked, 'Acme')).toEqual([])
  expect(codeOf({ width: 720, height: 720 })).toBe('clip-shape')
  expect(codeOf({ width: 720, height: 1280 })).toBe('clip-shape')
})

test('what was filmed must move and be one shot; what is drawn here may stand still', () => {
  expect(codeOf({ change: 2 })).toBe('clip-frozen')
  expect(codeOf({ cuts: [2.5] })).toBe('clip-cut')
  expect(codeOf({ cuts: [2.5] }, { multiShot: true })).toBeUndefined()
  expect(codeOf({ cuts: [5.5], seconds: 8 })).toBeUndefined()
  expect(() => checkProbe({ ...good, change: 0, cuts: [1] }, asked)).not.toThrow()
})

test('missing sound is noted', () => {
  expect(checkProbe({ ...good, hasAudio: false }, { ...asked, audio: true }, 'Acme')[0]).toContain('sound')
  expect(checkProbe({ ...good, hasAudio: false }, asked, 'Acme')).toEqual([])
})
