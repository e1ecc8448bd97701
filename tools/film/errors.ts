export type ProblemKind = 'input' | 'file' | 'disk' | 'media' | 'model' | 'internal'

/**
 * Something a person can act on. `message` says what happened, `remedy` what to do next; the command line,
 * the chat and the pages all show the two together, so neither may hold a stack trace or a secret.
 */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly remedy: string

  constructor(kind: ProblemKind, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Problem'
    this.kind = kind
    this.remedy = remedy
  }

  /** One line for a terminal. */
  get line(): string {
    return `${this.message} ${this.remedy}`.replaceAll(/\s+/g, ' ').trim()
  }
}
