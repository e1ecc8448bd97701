/** A film as it is worked on: what is planned, and what people decided about it beyond the plan. */
import { z } from 'zod'
import { Film } from './film.ts'

/** What a person decided about a shot; none of it changes what should be seen. */
export const Choices = z.object({
  /** Model the person asked for. It is honoured or refused, never replaced; null = the rules choose. */
  model: z.string().nullable(),
  /** Raised by every redo: the same shot with another seed. */
  variation: z.number().int().nonnegative(),
  /** Take picked by hand; null = the newest one made for the shot as it now is. */
  take: z.string().nullable(),
  /** Seconds of the take left out of the cut at either end. */
  trim: z.object({ head: z.number().min(0), tail: z.number().min(0) }),
})
export type Choices = z.infer<typeof Choices>

export const noChoices: Choices = { model: null, variation: 0, take: null, trim: { head: 0, tail: 0 } }

/** One part of the sound. `gain` in decibels on top of the mixer's own balance. */
export const SoundPart = z.object({ on: z.boolean(), gain: z.number().min(-40).max(12) })
export type SoundPart = z.infer<typeof SoundPart>

export const soundParts = ['voices', 'music', 'effects', 'ambience'] as const
export type SoundPartName = (typeof soundParts)[number]

export const SoundChoices = z.object({
  voices: SoundPart,
  music: SoundPart,
  effects: SoundPart,
  ambience: SoundPart,
})
export type SoundChoices = z.infer<typeof SoundChoices>

/** US dollars. */
export const Budget = z.object({
  /** Nothing is spent beyond this; null = no cap, and then every spend asks. */
  cap: z.number().nonnegative().nullable(),
  /** A request that costs no more than this is made without asking. */
  autoApprove: z.number().nonnegative(),
})
export type Budget = z.infer<typeof Budget>

export const Project = Film.extend({
  /** By shot id; a shot without an entry has `noChoices`. */
  choices: z.record(z.string(), Choices),
  sound: SoundChoices,
  budget: Budget,
})
export type Project = z.infer<typeof Project>

const plain: SoundPart = { on: true, gain: 0 }

/** A film nobody has described yet. */
export function emptyProject(): Project {
  return {
    title: '',
    settings: { aspect: '16:9', fps: 24, genre: 'drama', style: '', minutes: null, seed: 1, language: 'en' },
    story: { logline: '', want: '', obstacle: '', turn: '', beats: [] },
    bible: { characters: [], locations: [] },
    scenes: [],
    shots: [],
    choices: {},
    sound: { voices: plain, music: plain, effects: plain, ambience: plain },
    budget: { cap: null, autoApprove: 0 },
  }
}

/** A planned film nobody has decided anything about. */
export const asProject = (film: Film): Project => {
  const { choices, sound, budget } = emptyProject()
  return { ...film, choices, sound, budget }
}

export const choicesOf = (project: Pick<Project, 'choices'>, shot: string): Choices =>
  project.choices[shot] ?? noChoices
