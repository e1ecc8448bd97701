import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assemble, type AssembleOptions } from '../../tools/assemble/assemble.ts'
import type { Cue } from '../../tools/assemble/subtitles.ts'
import type { Clip, Timeline } from '../../tools/assemble/timeline.ts'
import { runInChild } from '../../tools/media/child.ts'
import type { Looked } from '../support/look.job.ts'
import type { MediaOrder } from '../support/make-media.job.ts'

let folder: string
const at = (name: string): string => join(folder, name)

function make(name: string, graph: string, codec: MediaOrder['codec']): Promise<unknown> {
  return runInChild(new URL('../support/make-media.job.ts', import.meta.url), {
    file: at(name),
    graph,
    codec,
  })
}
function look(file: string, pictures: number[] = []): Promise<Looked> {
  return runInChild<Looked>(new URL('../support/look.job.ts', import.meta.url), { file, pictures })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'firstcut-cut-'))
  await Promise.all([
    make('red.mp4', 'color=c=red:size=320x180:rate=30:duration=2', 'h264'),
    make('green.mp4', 'color=c=lime:size=180x320:rate=25:duration=2', 'mpeg4'),
    make("blue 'it, [x]; y:z.mp4", 'color=c=blue:size=640x360:rate=16:duration=1', 'h265'),
    make('white.mp4', 'color=c=white:size=322x182:rate=24:duration=2', 'av1'),
    // A click at exactly 2 s, for measuring sound against picture.
    make(
      'sound.m4a',
      'aevalsrc=if(between(t\\,2\\,2.02)\\,0.9\\,0)|if(between(t\\,2\\,2.02)\\,0.9\\,0):s=48000:d=6',
      'aac',
    ),
  ])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const clip = (
  file: string,
  start: number,
  frames: number,
  transition: Clip['transition'] = { kind: 'cut', frames: 0 },
): Clip => ({
  id: file,
  kind: 'shot',
  media: { file: at(file), hash: file },
  start,
  frames,
  transition,
})

function timeline(): Timeline {
  return {
    format: { width: 320, height: 180, fps: 24 },
    title: 'Four “colours”',
    language: 'en',
    clips: [
      clip('red.mp4', 0, 48),
      clip("blue 'it, [x]; y:z.mp4", 48, 36, { kind: 'dissolve', frames: 12 }),
      clip('green.mp4', 72, 48, { kind: 'dip-to-black', frames: 8 }),
      clip('white.mp4', 112, 32),
    ],
    chapters: [
      { title: '1. EXT. RED - DAY', start: 0 },
      { title: '2. 緑', start: 72 },
    ],
    frames: 144,
  }
}
const cues: Cue[] = [
  { start: 10, end: 40, speaker: 'MARA', text: 'We sail at dawn.' },
  { start: 60, end: 90, speaker: 'JONAS', text: '夜明けに出航だ。' },
]
const options = (more: Partial<AssembleOptions> = {}): AssembleOptions => ({
  timeline: timeline(),
  audio: at('sound.m4a'),
  cues,
  burnSubtitles: false,
  comment: 'Built-in animatic',
  cacheDir: at('cache'),
  out: at('film.mp4'),
  ...more,
})

test('clips of any size, rate and codec become one film, exact to the frame, sound in step', async () => {
  const made = await assemble(options())
  expect(made).toMatchObject({ frames: 144, segments: 6, rendered: 6 })
  const film = await look(at('film.mp4'), [20, 47, 48, 58, 90, 112, 140])
  expect(film).toMatchObject({ width: 320, height: 180, frames: 144 })
  const [red, lastRed, blue, stillBlue, , darkest, white] = film.colours as [number, number, number][]
  expect(red![0]).toBeGreaterThan(180)
  expect(lastRed![0]).toBeGreaterThan(180)
  expect(blue![2]).toBeGreaterThan(180)
  expect(stillBlue![2]).toBeGreaterThan(180)
  expect(Math.max(...darkest!)).toBeLessThan(140)
  expect(Math.min(...white!)).toBeGreaterThan(200)
  // The picture turns blue at frame 48 = 2 s; the click must be there too, within one frame.
  const click = film.peaks.findIndex((peak) => peak > 0.3)
  expect(Math.abs(click - 48)).toBeLessThanOrEqual(1)
})

test('clips of a frame or two join with longer ones, each seen for exactly its time', async () => {
  const lengths = [2, 1, 3, 1, 1, 7, 2, 1, 12]
  const files = ['red.mp4', "blue 'it, [x]; y:z.mp4"]
  let start = 0
  const clips = lengths.map((frames, index) => {
    const made = clip(files[index % 2]!, start, frames)
    start += frames
    return made
  })
  await assemble(options({ timeline: { ...timeline(), clips, chapters: [], frames: start }, cues: [] }))
  const film = await look(at('film.mp4'), [...Array(start).keys()])
  expect(film.frames).toBe(start)
  const seen = film.colours.map(([red, , blue]) => (red > blue ? 0 : 1))
  expect(seen).toEqual(lengths.flatMap((frames, index) => Array<number>(frames).fill(index % 2)))
})

test('a portrait clip keeps its shape between bars', async () => {
  await assemble(options())
  const film = await look(at('film.mp4'), [95])
  // 180×320 fitted into 320×180 covers 31.6 % of the width; a stretched one would be all green.
  expect(film.colours[0]![1]).toBeGreaterThan(50)
  expect(film.colours[0]![1]).toBeLessThan(120)
})

test('only what a change touches is rendered again, and the result is the same as from scratch', async () => {
  await assemble(options())
  const changed = timeline()
  changed.clips[3] = clip('red.mp4', 112, 32)
  const again = await assemble(options({ timeline: changed, out: at('changed.mp4') }))
  expect(again.rendered).toBe(2)
  const fresh = await assemble(options({ timeline: changed, out: at('fresh.mp4'), cacheDir: at('cache-2') }))
  expect(fresh.rendered).toBe(6)
  expect(readFileSync(at('changed.mp4')).equals(readFileSync(at('fresh.mp4')))).toBe(true)
  expect((await assemble(options({ timeline: changed, out: at('changed.mp4') }))).rendered).toBe(0)
})

test('the file starts with its index and carries subtitles, chapters, title and what made it', async () => {
  await assemble(options())
  const bytes = readFileSync(at('film.mp4'))
  const where = (word: string): number => bytes.indexOf(word, 0, 'latin1')
  expect(where('moov')).toBeLessThan(where('mdat'))
  expect(where('chpl')).toBeGreaterThan(0)
  for (const words of [
    '2. 緑',
    'We sail at dawn.',
    '夜明けに出航だ。',
    'Four “colours”',
    'Built-in animatic',
  ]) {
    expect(bytes.includes(Buffer.from(words, 'utf8')), words).toBe(true)
  }
  const { streams } = await look(at('film.mp4'))
  expect(streams).toHaveLength(3)
})

test('burned subtitles change the picture where they stand, and nowhere else', async () => {
  await assemble(options())
  await assemble(options({ burnSubtitles: true, out: at('burned.mp4') }))
  const plain = await look(at('film.mp4'), [20, 44])
  const burned = await look(at('burned.mp4'), [20, 44])
  expect(burned.frames).toBe(144)
  expect(burned.colours[0]![1] - plain.colours[0]![1]).toBeGreaterThan(0.2)
  expect(Math.abs(burned.colours[1]![1] - plain.colours[1]![1])).toBeLessThan(0.05)
})

test('a broken take stops the cut with one clear line and leaves the old film in place', async () => {
  await assemble(options())
  const before = readFileSync(at('film.mp4'))
  writeFileSync(at('broken.mp4'), 'this is not a film')
  const bad = timeline()
  bad.clips[1] = { ...bad.clips[1]!, media: { file: at('broken.mp4'), hash: 'broken' } }
  await expect(assemble(options({ timeline: bad }))).rejects.toThrow('A clip cannot be read')
  expect(readFileSync(at('film.mp4')).equals(before)).toBe(true)
  expect(existsSync(at('film.mp4.part.mp4'))).toBe(false)
})

test('an aborted cut stops soon and leaves nothing half-written', async () => {
  const controller = new AbortController()
  const running = assemble(
    options({ cacheDir: at('cache-3'), out: at('aborted.mp4'), signal: controller.signal }),
  )
  setTimeout(() => controller.abort(new Error('stopped')), 50)
  await expect(running).rejects.toThrow('stopped')
  expect(existsSync(at('aborted.mp4'))).toBe(false)
})
