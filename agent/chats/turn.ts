/** One answer of the director while it is being given. Any number of readers follow it, from its first word. */
import type { DirectorChunk } from '../director/messages.ts'

export class Turn {
  /** Of the message that is being written. */
  readonly id: string
  readonly #controller = new AbortController()
  readonly #chunks: DirectorChunk[]
  #grown = Promise.withResolvers<void>()
  #ended = false

  /** @param said what the message holds already, when an approval lets it go on */
  constructor(id: string, said: readonly DirectorChunk[] = []) {
    this.id = id
    this.#chunks = [...said]
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  get chunks(): readonly DirectorChunk[] {
    return this.#chunks
  }

  add(chunk: DirectorChunk): void {
    this.#chunks.push(chunk)
    this.#wake()
  }

  end(): void {
    this.#ended = true
    this.#wake()
  }

  /** Asks the director to stop; what was said stays. Resolves when the answer is kept. */
  async stop(): Promise<void> {
    this.#controller.abort()
    while (!this.#ended) await this.#grown.promise
  }

  /** All chunks from number `from` on, and those to come, until the answer ends. */
  async *follow(from = 0): AsyncGenerator<DirectorChunk> {
    for (let next = from; ;) {
      while (next < this.#chunks.length) yield this.#chunks[next++]!
      if (this.#ended) return
      await this.#grown.promise
    }
  }

  #wake(): void {
    const { resolve } = this.#grown
    this.#grown = Promise.withResolvers<void>()
    resolve()
  }
}
