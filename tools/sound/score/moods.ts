import type { Mood } from '../../film/vocabulary.ts'
import type { ModeName } from './modes.ts'

/** Ways of playing a chord; each is written in `textures.ts`. */
export type TextureName =
  | 'pad'
  | 'drone'
  | 'arpeggio'
  | 'broken'
  | 'ostinato'
  | 'pulse'
  | 'bass'
  | 'pizzicato'
  | 'timpani'
  | 'drums'
  | 'shimmer'
  | 'horns'

export interface MoodScore {
  mode: ModeName
  /** Against the genre's own pace. */
  pace: number
  /** 0…1: how hard everybody plays. */
  intensity: number
  /** Chord roots, one a bar, as degrees of the mode. */
  progressions: readonly (readonly number[])[]
  textures: readonly TextureName[]
  /** What becomes of the theme: as it is, at half pace, only its head, or nothing. */
  theme: 'whole' | 'slow' | 'head' | 'none'
  /** Scale steps added above the root: 6 a seventh, 8 a ninth. */
  added?: number
  /** dB against a line of speech when nobody speaks. */
  level: number
}

export const moods: Record<Mood, MoodScore> = {
  neutral: {
    mode: 'dorian',
    pace: 0.95,
    intensity: 0.35,
    progressions: [
      [0, 3, 0, 6],
      [0, 2, 3, 0],
    ],
    textures: ['pad', 'broken', 'bass'],
    theme: 'slow',
    added: 8,
    level: -8,
  },
  calm: {
    mode: 'major',
    pace: 0.85,
    intensity: 0.3,
    progressions: [
      [0, 3, 0, 4],
      [0, 5, 3, 4],
    ],
    textures: ['pad', 'broken'],
    theme: 'slow',
    added: 8,
    level: -8,
  },
  tender: {
    mode: 'major',
    pace: 0.88,
    intensity: 0.4,
    progressions: [
      [0, 2, 3, 4],
      [3, 0, 4, 5],
    ],
    textures: ['pad', 'arpeggio', 'bass'],
    theme: 'whole',
    added: 8,
    level: -6,
  },
  joyful: {
    mode: 'major',
    pace: 1.22,
    intensity: 0.65,
    progressions: [
      [0, 3, 4, 0],
      [0, 4, 5, 3],
    ],
    textures: ['arpeggio', 'bass', 'pad', 'shimmer'],
    theme: 'whole',
    level: -4,
  },
  comic: {
    mode: 'mixolydian',
    pace: 1.25,
    intensity: 0.5,
    progressions: [
      [0, 4, 0, 6],
      [0, 3, 0, 4],
    ],
    textures: ['pizzicato', 'bass'],
    theme: 'whole',
    level: -6,
  },
  awe: {
    mode: 'lydian',
    pace: 0.8,
    intensity: 0.6,
    progressions: [
      [0, 1, 0, 1],
      [0, 5, 1, 0],
    ],
    textures: ['pad', 'shimmer', 'arpeggio', 'drone'],
    theme: 'slow',
    added: 8,
    level: -4,
  },
  mysterious: {
    mode: 'dorian',
    pace: 0.8,
    intensity: 0.3,
    progressions: [
      [0, 3, 0, 2],
      [0, 6, 3, 0],
    ],
    textures: ['drone', 'broken', 'shimmer'],
    theme: 'head',
    added: 8,
    level: -8,
  },
  tense: {
    mode: 'minor',
    pace: 1.1,
    intensity: 0.5,
    progressions: [
      [0, 0, 5, 4],
      [0, 5, 0, 3],
    ],
    textures: ['drone', 'ostinato', 'timpani'],
    theme: 'head',
    level: -7,
  },
  ominous: {
    mode: 'phrygian',
    pace: 0.75,
    intensity: 0.45,
    progressions: [
      [0, 1, 0, 0],
      [0, 0, 1, 6],
    ],
    textures: ['drone', 'pad', 'timpani'],
    theme: 'head',
    level: -7,
  },
  urgent: {
    mode: 'minor',
    pace: 1.45,
    intensity: 0.85,
    progressions: [
      [0, 5, 2, 6],
      [0, 6, 5, 4],
    ],
    textures: ['ostinato', 'pulse', 'drums', 'horns', 'pad'],
    theme: 'head',
    level: -2,
  },
  melancholy: {
    mode: 'minor',
    pace: 0.8,
    intensity: 0.38,
    progressions: [
      [0, 5, 2, 6],
      [0, 3, 5, 4],
    ],
    textures: ['pad', 'broken', 'bass'],
    theme: 'slow',
    added: 8,
    level: -6,
  },
  triumphant: {
    mode: 'major',
    pace: 1.12,
    intensity: 0.95,
    progressions: [
      [0, 3, 5, 4],
      [0, 4, 5, 3],
    ],
    textures: ['pad', 'horns', 'ostinato', 'bass', 'timpani', 'drums'],
    theme: 'whole',
    level: -1,
  },
}
