/** What a shot asks of a model: read from a typed shot or from anyone's words. */
import type { Aspect } from '../film/film.ts'
import { needNames, type NeedName } from './need-names.ts'

export type SubjectKind =
  | 'person'
  | 'crowd'
  | 'animal'
  | 'creature'
  | 'object'
  | 'place'
  | 'abstract'
  | 'unknown'

export interface Needs {
  /** BCP 47 primary tag of the text they were read from. */
  language: string
  subject: SubjectKind
  /** How strongly each need is present, 0 … 1. */
  strengths: Record<NeedName, number>
  /** The words of the shot that speak for a need. */
  because: Partial<Record<NeedName, string>>
  /** Bible ids of the people seen, the lead first; empty for single prompts. */
  cast: string[]
  /** Whether lips must move to words. */
  lipSync: boolean
  /** Limits the text or the film sets; null = none. */
  seconds: number | null
  height: number | null
  aspect: Aspect | null
}

/** Collects evidence for needs; several pieces join as 1 − Π(1 − s), so no pile of weak hints beats a fact. */
export class Evidence {
  readonly strengths = Object.fromEntries(needNames.map((name) => [name, 0])) as Record<NeedName, number>
  readonly because: Partial<Record<NeedName, string>> = {}
  private readonly strongest: Partial<Record<NeedName, number>> = {}

  add(need: NeedName, strength: number, words?: string): void {
    const capped = Math.min(Math.max(strength, 0), 0.98)
    if (capped === 0) return
    this.strengths[need] = 1 - (1 - this.strengths[need]) * (1 - capped)
    if (words === undefined || capped <= (this.strongest[need] ?? 0)) return
    this.strongest[need] = capped
    this.because[need] = words
  }

  scale(need: NeedName, factor: number): void {
    this.strengths[need] *= factor
  }
}
