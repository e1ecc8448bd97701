/**
 * What the two ways in — a logline's story and a script's breakdown — hand to coverage: scenes made of
 * moments, in the order a viewer learns them. Coverage turns moments into shots and nothing else does.
 */
import type { Bible } from '../film/bible.ts'
import type { Story } from '../film/film.ts'
import type { DialogueLine, ShotProp } from '../film/shot.ts'
import type { Genre, Mood, Pose, SoundEffect, TimeOfDay, Weather } from '../film/vocabulary.ts'

/** One thing the viewer must see or hear: an arrival, a deed, a line, a look, an object, a place. */
export interface Moment {
  kind: 'place' | 'arrive' | 'deed' | 'speech' | 'look' | 'thing'
  /** One or two sentences in the film's language, present tense: becomes the shot's action and caption. */
  text: string
  /** What the eye should be on, a few words in the film's language. */
  subject: string
  /** Character ids seen, the one it is about first. */
  cast: string[]
  bodies: { character: string; pose: Pose; holds?: string }[]
  props: ShotProp[]
  dialogue: DialogueLine[]
  sound: SoundEffect[]
  mood: Mood
  /** How much it matters: 3 is a turning point, 1 a detail. */
  weight: 1 | 2 | 3
  /** Asked for by the text itself, such as CLOSE ON or "sweeping drone shot". */
  camera?: { size?: string; movement?: string; angle?: string; framing?: 'insert' | 'pov' }
  /** Seen at another place than the scene's, such as the street before the window: location id. */
  location?: string
}

export interface SceneDraft {
  /** As a script prints it: `EXT. HARBOUR PIER - DAWN`. */
  heading: string
  /** Location id in the bible. */
  location: string
  interior: boolean
  timeOfDay: TimeOfDay
  weather: Weather
  mood: Mood
  /** What changes in this scene, one line. */
  beat: string
  /** The script's own transition out of the scene (`DISSOLVE TO:`), if it has one. */
  transition?: string
  moments: Moment[]
}

export interface FilmDraft {
  title: string
  author?: string
  language: string
  genre: Genre
  story: Story
  bible: Bible
  scenes: SceneDraft[]
}
