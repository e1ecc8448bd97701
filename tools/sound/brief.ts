/**
 * What the sound department is told about a cut. All times are seconds on the cut's own timeline, so a
 * shot that begins under a dissolve begins where it first shows.
 */
import type { Voice } from '../film/bible.ts'
import type { Genre, LocationFamily, Mood, Pose, ShotRole, SoundEffect } from '../film/vocabulary.ts'
import type { TimeOfDay, Weather } from '../film/vocabulary.ts'

export interface SoundLine {
  character: string
  text: string
  /** BCP 47 primary tag when the line is not in the film's language. */
  language?: string
  voice: Voice
  /** In the picture, off-screen, or over it. */
  delivery: 'on' | 'off' | 'over'
}

export interface SoundShot {
  id: string
  start: number
  seconds: number
  scene: string
  family: LocationFamily
  interior: boolean
  timeOfDay: TimeOfDay
  weather: Weather
  mood: Mood
  role: ShotRole
  sound: readonly SoundEffect[]
  /** What the bodies in the picture do; steps are heard when somebody walks or runs. */
  poses: readonly Pose[]
  lines: readonly SoundLine[]
}

export interface SoundBrief {
  seconds: number
  fps: number
  seed: number
  genre: Genre
  language: string
  shots: readonly SoundShot[]
  /** Where the story turns: the score changes there if a scene starts near. */
  beats: readonly { start: number; mood: Mood }[]
  /** Factor of a part of the sound that somebody set louder or softer; 0 is off. */
  levels?: Partial<Record<'dialogue' | 'music' | 'effects' | 'ambience', number>>
  /** Length of the title card at the head, 0 if there is none. */
  titleSeconds: number
  /** Length of the end card at the tail, 0 if there is none. */
  endSeconds: number
}

/** Where a line is really heard. */
export interface PlacedLine {
  shot: string
  /** Index in the shot's lines. */
  line: number
  start: number
  end: number
  /** How far the speaker's mouth is open, 0 … 1, one value for every frame from `start`. */
  mouth: number[]
}
