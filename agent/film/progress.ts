/** What is told while a film is made: stages one after the other, each with its share. */
export interface Progress {
  /** A stage begins; the one before it ends. */
  stage(name: Stage): void
  /** `share` 0…1 of the running stage, with a word on what it is at. */
  update(share: number, note: string): void
  /** Something worth a line of its own, such as a finished shot. */
  line(text: string): void
  /** Ends the running stage. */
  done(note?: string): void
}

export type Stage = 'plan' | 'voices' | 'takes' | 'sound' | 'cut' | 'papers'
