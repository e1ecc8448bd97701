import type { Random } from '../../film/random.ts'
import type { Voicing } from './harmony.ts'
import type { TextureName } from './moods.ts'
import type { Note } from './score.ts'

/** One bar to be played. Seconds from the section's start. */
export interface Bar {
  start: number
  beats: number
  /** Seconds a beat lasts. */
  beat: number
  chord: Voicing
  /** Pitch of an added seventh or ninth above the chord, if the mood has one. */
  added?: number
  tonic: number
  /** 0…1 */
  intensity: number
  /** Somebody speaks in this bar: what moves in the speech band keeps still. */
  spoken: boolean
  last: boolean
}

type Texture = (bar: Bar, random: Random) => Note[]

const loud = (bar: Bar, base: number, span = 45): number => Math.round(base + span * bar.intensity)

const hold = (bar: Bar, part: Note['part'], pitch: number, velocity: number): Note => ({
  part,
  start: bar.start,
  seconds: bar.beats * bar.beat * 0.98,
  pitch,
  velocity,
})

/** Evenly spaced notes: `step` in beats, `pitch` null for a rest. */
function steps(
  bar: Bar,
  part: Note['part'],
  step: number,
  length: number,
  note: (index: number) => readonly [pitch: number, velocity: number] | null,
): Note[] {
  const notes: Note[] = []
  for (let index = 0; index * step < bar.beats - 1e-6; index++) {
    const wanted = note(index)
    if (!wanted) continue
    const [pitch, velocity] = wanted
    notes.push({
      part,
      start: bar.start + index * step * bar.beat,
      seconds: length * bar.beat,
      pitch,
      velocity,
    })
  }
  return notes
}

export const textures: Record<TextureName, Texture> = {
  pad: (bar) => [
    ...bar.chord.upper.map((pitch) => hold(bar, 'pad', pitch, loud(bar, 44))),
    hold(bar, 'pad', bar.chord.bass + 12, loud(bar, 40)),
    ...(bar.added === undefined ? [] : [hold(bar, 'pad', bar.added, loud(bar, 30, 30))]),
  ],
  drone: (bar) => [
    hold(bar, 'bass', bar.tonic - 12, loud(bar, 50)),
    hold(bar, 'pad', bar.tonic + 7, loud(bar, 36, 30)),
    hold(bar, 'pad', bar.tonic, loud(bar, 38, 30)),
    // The chord is only hinted at: its third, which tells where we are.
    hold(bar, 'pad', bar.chord.upper[1], loud(bar, 30, 30)),
  ],
  arpeggio: (bar, random) => {
    const [low, middle, high] = bar.chord.upper
    const ladder = [low, middle, high, (bar.added ?? low + 12) + 0, high, middle]
    return steps(bar, 'figure', 0.5, 0.9, (index) =>
      bar.spoken && index % 2 === 1
        ? null
        : [ladder[index % ladder.length]!, loud(bar, index % 4 === 0 ? 52 : 42, 36) + random.integer(-3, 3)],
    )
  },
  broken: (bar, random) => {
    const order = [bar.chord.bass + 12, bar.chord.upper[0], bar.chord.upper[1], bar.chord.upper[2]]
    return steps(bar, 'figure', bar.spoken ? 2 : 1, bar.spoken ? 2.4 : 1.8, (index) => [
      order[(bar.spoken ? index * 2 : index) % 4]!,
      loud(bar, 44, 34) + random.integer(-4, 4) - (index % 2) * 4,
    ])
  },
  ostinato: (bar, random) => {
    const root = bar.chord.bass + 12
    const third = bar.chord.tones[1]!
    const up = root + ((third - (root % 12) + 12) % 12)
    const pattern = [root, root, up, root, root + 7, root, up, root]
    return steps(bar, 'figure', 0.5, 0.32, (index) => [
      pattern[index % 8]!,
      loud(bar, index % 4 === 0 ? 58 : index % 2 === 0 ? 46 : 38) + random.integer(-3, 3),
    ])
  },
  pulse: (bar) =>
    steps(bar, 'bass', 0.5, 0.4, (index) => [bar.chord.bass, loud(bar, index % 2 === 0 ? 56 : 40)]),
  bass: (bar) => [
    {
      ...hold(bar, 'bass', bar.chord.bass, loud(bar, 52)),
      seconds: (bar.last ? bar.beats : Math.min(2, bar.beats)) * bar.beat * 0.95,
    },
    ...(bar.beats >= 4 && !bar.last
      ? [
          {
            part: 'bass' as const,
            start: bar.start + 2 * bar.beat,
            seconds: 1.9 * bar.beat,
            pitch: fifth(bar),
            velocity: loud(bar, 42),
          },
        ]
      : []),
  ],
  pizzicato: (bar, random) =>
    steps(bar, 'figure', 0.5, 0.25, (index) =>
      index % 2 === 0
        ? random.chance(0.2)
          ? [bar.chord.upper[2] + 12, loud(bar, 46)]
          : null
        : [bar.chord.upper[Math.floor(index / 2) % 3]!, loud(bar, 48, 30)],
    ),
  timpani: (bar, random) =>
    bar.spoken && bar.intensity < 0.8
      ? []
      : [
          { ...hold(bar, 'timpani', bar.chord.bass, loud(bar, 48)), seconds: bar.beat * 2 },
          ...(bar.last || random.chance(0.3)
            ? steps(bar, 'timpani', 0.25, 0.24, (index) =>
                index >= bar.beats * 4 - 4 ? [bar.chord.bass, 40 + (index % 4) * 9] : null,
              )
            : []),
        ],
  drums: (bar) => [
    // 35 bass drum, 41 and 45 low toms, 49 crash.
    ...steps(bar, 'drums', 0.5, 0.3, (index) =>
      index % 8 === 0
        ? [35, loud(bar, 62)]
        : [0, 3, 6].includes(index % 8)
          ? [41, loud(bar, 50)]
          : index % 2 === 1
            ? [45, loud(bar, 30)]
            : null,
    ),
    ...(bar.start < 0.01
      ? [{ part: 'drums' as const, start: 0, seconds: 2, pitch: 49, velocity: loud(bar, 40) }]
      : []),
  ],
  shimmer: (bar, random) =>
    bar.spoken
      ? []
      : steps(bar, 'colour', 2, 1.9, () =>
          random.chance(0.65) ? [random.pick(bar.chord.upper) + 12, loud(bar, 30, 30)] : null,
        ),
  horns: (bar) =>
    bar.spoken
      ? []
      : [
          hold(bar, 'colour', bar.chord.upper[0] - (bar.chord.upper[0] > 60 ? 12 : 0), loud(bar, 44)),
          hold(bar, 'colour', bar.chord.upper[1], loud(bar, 40)),
        ],
}

/** The chord's fifth, below the root if that keeps the bass low. */
function fifth(bar: Bar): number {
  const wanted = bar.chord.tones[2]!
  const up = bar.chord.bass + ((wanted - (bar.chord.bass % 12) + 12) % 12)
  return up > 47 ? up - 12 : up
}
