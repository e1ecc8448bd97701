/** Somebody to be cast, as the script tells of them. */
export interface Part {
  key: string
  /** Longer and shorter names the action has for them, in capitals. */
  aliases: string[]
  /** As first written. */
  name: string
  lines: number
  hint: string
  /** What is said of them alone where they first appear. */
  introduction: string
  /** The word for all of their kind: `soldiers`. */
  together?: string
}
