import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planSegments } from '../../tools/assemble/segments.ts'
import { toSrt, toVtt, wrapCue } from '../../tools/assemble/subtitles.ts'
import { buildTimeline } from '../../tools/assemble/timeline.ts'
import { escapePath } from '../../tools/media/escape-path.ts'
import { film } from '../support/film.ts'

const format = { width: 320, height: 180, fps: 24 }
const media = { file: '/x.mp4', hash: 'x' }
const shots = fc.array(
  fc.record({
    frames: fc.integer({ min: 1, max: 200 }),
    kind: fc.constantFrom('cut', 'dissolve', 'dip-to-black', 'wipe' as const),
    overlap: fc.integer({ min: 0, max: 96 }),
  }),
  { minLength: 1, maxLength: 30 },
)

function timelineOf(list: { frames: number; kind: string; overlap: number }[]) {
  const made = film(
    list.map(({ frames, kind, overlap }) => ({
      duration: frames / 24,
      transition: { kind: kind as 'cut', seconds: overlap / 24 },
    })),
  )
  return buildTimeline(made, format, {
    title: media,
    end: media,
    takes: new Map(made.shots.map((shot) => [shot.id, media])),
  })
}

test('segments tile the timeline exactly, whatever the shots and transitions', () => {
  fc.assert(
    fc.property(shots, (list) => {
      const timeline = timelineOf(list)
      const segments = planSegments(timeline)
      expect(segments.reduce((sum, segment) => sum + segment.frames, 0)).toBe(timeline.frames)
      expect(segments.every((segment) => segment.frames > 0)).toBe(true)
      const asked = list.reduce((sum, shot) => sum + shot.frames, 0) + 60 + 72
      const overlaps = timeline.clips.reduce((sum, clip) => sum + clip.transition.frames, 0)
      expect(timeline.frames).toBe(asked - overlaps)
    }),
  )
})

test('every source range lies within its clip', () => {
  fc.assert(
    fc.property(shots, (list) => {
      const timeline = timelineOf(list)
      const lengths = timeline.clips.map((clip) => clip.frames)
      for (const segment of planSegments(timeline)) {
        const ranges = segment.kind === 'body' ? [segment.source] : [segment.from, segment.to]
        for (const { from, to } of ranges) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThanOrEqual(Math.max(...lengths))
          expect(to).toBeGreaterThan(from)
        }
      }
    }),
  )
})

test('a changed take changes only the keys of the segments it is in', () => {
  const list = Array.from({ length: 6 }, () => ({ frames: 48, kind: 'cut', overlap: 0 }))
  const before = planSegments(timelineOf(list)).map((segment) => segment.key)
  const timeline = timelineOf(list)
  timeline.clips[3] = { ...timeline.clips[3]!, media: { file: '/y.mp4', hash: 'y' } }
  const after = planSegments(timeline).map((segment) => segment.key)
  expect(after.filter((key) => !before.includes(key))).toHaveLength(1)
})

test('chapters start where their scenes do', () => {
  const timeline = timelineOf([{ frames: 48, kind: 'cut', overlap: 0 }])
  expect(timeline.chapters).toEqual([{ title: '1. EXT. PIER - DAWN', start: timeline.clips[1]!.start }])
})

test('SRT and VTT give times to the millisecond and keep their cues apart', () => {
  const cues = [
    { start: 24, end: 61, speaker: 'MARA <i>', text: 'We sail\n\nat dawn & never --> look back.' },
    { start: 86_400 * 24 - 24, end: 86_400 * 24, speaker: 'B', text: 'Late.' },
  ]
  const srt = toSrt(cues, 24)
  expect(srt).toContain('00:00:01,000 --> 00:00:02,542')
  expect(srt).toContain('23:59:59,000 --> 24:00:00,000')
  expect(srt.match(/^\d+$/gm)).toHaveLength(2)
  const vtt = toVtt(cues, 24)
  expect(vtt.startsWith('WEBVTT\n')).toBe(true)
  expect(vtt).toContain('<v MARA &lt;i&gt;>We sail at dawn &amp; never --&gt; look')
})

test('wrapping keeps every word and adds no blank line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zäß漢]{1,20}$/), { minLength: 1, maxLength: 40 }),
      (words) => {
        const wrapped = wrapCue(words.join(' '))
        expect(wrapped.split(/\s/)).toEqual(words)
        expect(wrapped).not.toMatch(/\n\s*\n/)
      },
    ),
  )
})

test('an escaped path means itself again after the graph and the option have read it', () => {
  const read = (text: string): string => text.replaceAll(/\\(.)/gs, '$1')
  fc.assert(
    fc.property(fc.string(), (path) => {
      const escaped = escapePath(path)
      expect(read(read(escaped))).toBe(path.replaceAll('\\', '/'))
      expect(escaped.replaceAll(/\\./gs, '')).not.toMatch(/[',;[\]]/)
    }),
  )
})
