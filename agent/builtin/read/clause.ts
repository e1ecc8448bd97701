/** One request inside a message, with questions an intent may ask of it. */
import type { Reference } from './reference.ts'
import type { Mention, Reading, Tag } from './reading.ts'
import type { Token } from './scan.ts'
import type { Concept } from './vocabulary.ts'

export type Prefix =
  | 'size'
  | 'angle'
  | 'framing'
  | 'move'
  | 'direction'
  | 'speed'
  | 'time'
  | 'weather'
  | 'mood'
  | 'transition'
  | 'sound'
  | 'volume'
  | 'aspect'
  | 'genre'
  | 'model'
  | 'age'
  | 'kind'
  | 'file'

export class Clause {
  readonly reading: Reading
  readonly from: number
  readonly to: number
  readonly tags: readonly Tag[]
  readonly mentions: readonly Mention[]
  readonly references: readonly Reference[]

  constructor(reading: Reading, references: readonly Reference[], from: number, to: number) {
    const inside = (part: { from: number; to: number }): boolean => part.from >= from && part.to <= to
    this.reading = reading
    this.from = from
    this.to = to
    this.references = references.filter(inside)
    const free = (part: { from: number; to: number }): boolean =>
      inside(part) && !this.references.some((ref) => ref.from <= part.from && part.to <= ref.to)
    this.tags = reading.tags.filter(free)
    this.mentions = reading.mentions.filter(free)
  }

  get tokens(): readonly Token[] {
    return this.reading.tokens.slice(this.from, this.to)
  }

  get project() {
    return this.reading.project
  }

  get language() {
    return this.reading.language
  }

  /** The request as it was written. */
  get text(): string {
    return this.textBetween(this.from, this.to)
  }

  textBetween(from: number, to: number): string {
    const [first, last] = [this.reading.tokens[from], this.reading.tokens[Math.min(to, this.to) - 1]]
    return first && last && from < to ? this.reading.text.slice(first.start, last.end).trim() : ''
  }

  /** The request with some of its words replaced by a reply. */
  replacing(from: number, to: number): (reply: string) => string {
    return (reply) => `${this.textBetween(this.from, from)} ${reply} ${this.textBetween(to, this.to)}`.trim()
  }

  tag(...concepts: Concept[]): Tag | undefined {
    return this.tags.find((tag) => concepts.some((concept) => tag.concepts.includes(concept)))
  }

  has(...concepts: Concept[]): boolean {
    return this.tag(...concepts) !== undefined
  }

  /** All tags of a kind with what they say: `size` → `CU`. */
  all(prefix: Prefix): { value: string; tag: Tag }[] {
    return this.tags.flatMap((tag) => {
      const concept = tag.concepts.find(
        (name) => name.startsWith(prefix) && /^[.:]/.test(name.slice(prefix.length)),
      )
      return concept === undefined ? [] : [{ value: concept.slice(prefix.length + 1), tag }]
    })
  }

  value(prefix: Prefix): string | undefined {
    return this.all(prefix)[0]?.value
  }

  /** What stands in quotation marks. */
  get quoted(): string | undefined {
    return this.tokens.find(({ kind }) => kind === 'quote')?.text
  }

  /** Index of a mark such as `:`, or −1. */
  mark(text: string): number {
    for (let at = this.from; at < this.to; at++)
      if (this.reading.tokens[at]!.kind === 'mark' && this.reading.tokens[at]!.text === text) return at
    return -1
  }

  /** First tag that is more than politeness. */
  get head(): Tag | undefined {
    return this.tags.find(
      ({ concepts }) =>
        !concepts.every(
          (name) => name === 'polite' || name === 'and' || name === 'sequence' || name === 'then',
        ),
    )
  }
}
