export type ProblemKind =
  | 'input'
  | 'file'
  | 'disk'
  | 'media'
  | 'model'
  /** Somebody else changed the same thing first. */
  | 'conflict'
  /** It would cost more than is allowed. */
  | 'budget'
  | 'internal'

export interface ProblemOptions extends ErrorOptions {
  /** Names the sentence, so that it can be said in the reader's language. */
  code?: string
  /** What the sentence speaks of. */
  params?: Readonly<Record<string, string | number>>
}

/**
 * Something a person can act on. `message` says what happened, `remedy` what to do next; the command line,
 * the chat and the pages all show the two together, so neither may hold a stack trace or a secret.
 */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly remedy: string
  readonly code: string | undefined
  readonly params: Readonly<Record<string, string | number>>

  constructor(kind: ProblemKind, message: string, remedy: string, options: ProblemOptions = {}) {
    super(message, options)
    this.name = 'Problem'
    this.kind = kind
    this.remedy = remedy
    this.code = options.code
    this.params = options.params ?? {}
  }

  /** One line for a terminal. */
  get line(): string {
    return `${this.message} ${this.remedy}`.replaceAll(/\s+/g, ' ').trim()
  }
}
