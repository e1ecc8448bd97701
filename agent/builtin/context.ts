/** What the built-in director may look at. It never changes anything: whoever runs its tool calls does. */
import type { Project } from '../../tools/film/project.ts'

export interface TakeSummary {
  id: string
  /** Shot id. */
  shot: string
  /** 1-based within its shot. */
  number: number
}

export interface DirectorContext {
  /** The film as it now stands. */
  project(): Project
  takes(): readonly TakeSummary[]
  /** Card id of the model a shot is made by now; lets "all Sora shots" and "lock it" be understood. */
  modelOf?(shot: string): string | undefined
  /** Spoken when the message itself does not tell: `en` or `de`. */
  locale?: string
}

export type Tongue = 'en' | 'de'

/** What the conversation was about last. */
export interface Focus {
  /** Shot ids of the last request that named any. */
  shots: readonly string[]
  character: string | undefined
  scene: string | undefined
  /** Part of the sound. */
  part: string | undefined
  /** Tools called in the turn before. */
  tools: readonly string[]
}

export const noFocus: Focus = {
  shots: [],
  character: undefined,
  scene: undefined,
  part: undefined,
  tools: [],
}
