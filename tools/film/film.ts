/** A film as the director holds it: settings, bible, scenes and shots. Everything else is derived from it. */
import { z } from 'zod'
import { Bible } from './bible.ts'
import { Shot } from './shot.ts'
import { Genre, Mood, TimeOfDay, Weather } from './vocabulary.ts'

export const aspects = ['16:9', '9:16', '1:1', '2.39:1'] as const
export const Aspect = z.enum(aspects)
export type Aspect = z.infer<typeof Aspect>

/** BCP 47 primary tag of the script: `en`, `de`, `fr`, `ja`, or any other. */
export const Language = z.string().min(2).max(8)

export const FilmSettings = z.object({
  aspect: Aspect,
  /** Frames per second of the timeline. */
  fps: z.literal(24),
  genre: Genre,
  /** Free words for the look: "watercolour", "noir". */
  style: z.string(),
  /** Wished length; null = what the script asks for. */
  minutes: z.number().positive().nullable(),
  seed: z.number().int().nonnegative(),
  language: Language,
})
export type FilmSettings = z.infer<typeof FilmSettings>

export const Scene = z.object({
  id: z.string(),
  /** 1-based. */
  number: z.number().int().positive(),
  /** As a script prints it: `EXT. HARBOUR PIER - DAWN`. */
  heading: z.string(),
  location: z.string(),
  interior: z.boolean(),
  timeOfDay: TimeOfDay,
  weather: Weather,
  mood: Mood,
  /** What changes in this scene, one line. */
  beat: z.string(),
})
export type Scene = z.infer<typeof Scene>

/** What the story is, so that a person can check it before anything is drawn. */
export const Story = z.object({
  logline: z.string(),
  /** Who wants what. */
  want: z.string(),
  /** What stands in the way. */
  obstacle: z.string(),
  /** What turns. */
  turn: z.string(),
  beats: z.array(z.object({ name: z.string(), text: z.string(), mood: Mood })),
})
export type Story = z.infer<typeof Story>

export const Film = z.object({
  title: z.string(),
  author: z.string().optional(),
  settings: FilmSettings,
  story: Story,
  bible: Bible,
  scenes: z.array(Scene),
  shots: z.array(Shot),
})
export type Film = z.infer<typeof Film>
