import type { Mood } from '../../film/vocabulary.ts'
import type { ModeName } from './modes.ts'

/** The players of the score. `timpani` and `drums` are there only where the mood asks for them. */
export type Part = 'pad' | 'lead' | 'figure' | 'bass' | 'colour' | 'timpani' | 'drums'

/** Seconds from the start of its section; MIDI pitch and velocity. */
export interface Note {
  part: Part
  start: number
  seconds: number
  pitch: number
  velocity: number
}

/** A stretch of film under one mood. */
export interface Section {
  start: number
  seconds: number
  mood: Mood
  place: 'title' | 'film' | 'end'
  /** Nothing plays: a silence kept on purpose. */
  silent: boolean
  /** Where somebody speaks, in seconds from the section's start. */
  speech: { start: number; end: number }[]
  /** The next section plays, so this one leads into it instead of closing. */
  leadsOn: boolean
}

export interface ComposedSection extends Section {
  mode: ModeName
  /** Beats a minute, after fitting whole beats between the cuts. */
  tempo: number
  /** 0…1 */
  intensity: number
  /** MIDI program by part. */
  programs: Partial<Record<Part, number>>
  /** Root of every chord as a scale degree, 0 = tonic. */
  roots: number[]
  notes: Note[]
}
