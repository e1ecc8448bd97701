/** Who is around in a story, and whose turn it is to speak. */
import { articles, pronouns } from './speech-words.ts'

/** Part of a paragraph: quoted speech or what stands round it. */
export interface Piece {
  text: string
  quoted: boolean
}

/** In German every noun has a capital: a text with this share of capitals inside its sentences tells no names. */
const tooManyCapitals = 0.08

/** Words written with a capital in the middle of a sentence. */
export function findNames(text: string): Set<string> {
  const capitals = text.match(/(?<=[\p{Ll},] )\p{Lu}[\p{Ll}'’-]+/gu) ?? []
  const small = text.match(/(?<=[\p{Ll},] )\p{Ll}/gu)?.length ?? 0
  if (capitals.length > Math.max(5, small * tooManyCapitals)) return new Set()
  return new Set(capitals.map(withoutGenitive).filter((word) => !pronouns.has(word.toLowerCase())))
}

const withoutGenitive = (word: string): string => word.replace(/['’]s$/u, '')

export class ProseSpeakers {
  readonly #known = new Map<string, string>()
  #turns: string[] = []
  #subject: string | null = null

  constructor(names: ReadonlySet<string>) {
    for (const name of names) this.#known.set(name.toLowerCase(), name)
  }

  /** Somebody has spoken: two people talking take turns. */
  spoke(name: string): void {
    this.#known.set(name.toLowerCase(), name)
    this.#turns = [name, ...this.#turns.filter((other) => other !== name)].slice(0, 4)
    this.#subject = name
  }

  /** Whom the narration of a paragraph names last is whom the next `she` means. */
  mention(pieces: readonly Piece[]): void {
    this.#subject = this.namedIn(pieces) ?? this.#subject
  }

  namedIn(pieces: readonly Piece[]): string | null {
    const words = pieces
      .filter((piece) => !piece.quoted)
      .flatMap((piece) => piece.text.slice(0, 600).split(/[^\p{L}'’-]+/u))
    const known = words
      .map((word) => this.#known.get(withoutGenitive(word).toLowerCase()))
      .find((name) => name !== undefined)
    const isName = (word: string): boolean =>
      /^\p{Lu}\p{Ll}/u.test(word) && !pronouns.has(word.toLowerCase()) && !articles.has(word.toLowerCase())
    return known ?? (this.#known.size === 0 ? (words.find(isName) ?? null) : null)
  }

  /** Whom a pronoun stands for. */
  get meant(): string | null {
    return this.#subject
  }

  /** Whose turn it is in a talk of two. */
  get next(): string | null {
    return this.#turns[1] ?? null
  }

  forget(): void {
    this.#turns = []
  }
}
