/** A prompt as parts of different weight, so that what has to go for length goes in the right order. */
import { wholeCharacters } from './clean-words.ts'

export interface Piece {
  /** For the notes: what a person would call it. */
  name: string
  /** The lowest goes first. */
  rank: number
  /** Ways to say it, longest first. After the last one it is left out, unless it stays. */
  forms: readonly string[]
  /** `always`: its last form is never left out. `whole`: left out only when all else is as short as it can be. */
  stays?: 'always' | 'whole'
}

export interface Section {
  head?: string
  pieces: readonly Piece[]
  /** Between its pieces; a space if left out. */
  between?: string
}

/**
 * The text, at most `limit` characters long: the least important pieces are shortened first, then left out; of
 * spoken lines only whole ones go, the last first, and only when nothing else can.
 */
export function layOut(
  sections: readonly Section[],
  limit: number,
  between = ' ',
): { prompt: string; notes: string[] } {
  const chosen = new Map<Piece, number>()
  const say = (piece: Piece): string => piece.forms[chosen.get(piece) ?? 0] ?? ''
  const text = (): string => compose(sections, say, between)
  const tooLong = (): boolean => text().length > limit
  const pieces = sections.flatMap((section) => section.pieces)
  const inOrder = pieces
    .filter((piece) => piece.stays !== 'whole')
    .sort((a, b) => (a.rank === b.rank ? b.forms.join().length - a.forms.join().length : a.rank - b.rank))
  for (const piece of inOrder) {
    const last = piece.stays === 'always' ? piece.forms.length - 1 : piece.forms.length
    while (tooLong() && (chosen.get(piece) ?? 0) < last) chosen.set(piece, (chosen.get(piece) ?? 0) + 1)
  }
  const lines = pieces.filter((piece) => piece.stays === 'whole').reverse()
  for (const line of lines) if (tooLong()) chosen.set(line, line.forms.length)
  return { prompt: wholeCharacters(text(), limit).trim(), notes: notesOf(pieces, chosen, limit) }
}

function compose(sections: readonly Section[], say: (piece: Piece) => string, between: string): string {
  return sections
    .flatMap(({ head = '', pieces, between: inside = ' ' }) => {
      const said = pieces.map(say).filter(Boolean).join(inside)
      return said ? [head + said] : []
    })
    .join(between)
}

function notesOf(pieces: readonly Piece[], chosen: ReadonlyMap<Piece, number>, limit: number): string[] {
  const namesOf = (test: (piece: Piece, form: number) => boolean): string[] => [
    ...new Set(pieces.filter((piece) => test(piece, chosen.get(piece) ?? 0)).map((piece) => piece.name)),
  ]
  const gone = (piece: Piece, form: number): boolean => form >= piece.forms.length && piece.forms.length > 0
  const left = namesOf((piece, form) => piece.stays !== 'whole' && gone(piece, form))
  const shorter = namesOf((piece, form) => form > 0 && !gone(piece, form))
  const lost = pieces.filter((piece) => piece.stays === 'whole' && gone(piece, chosen.get(piece) ?? 0))
  return [
    ...(shorter.length > 0
      ? [`Said more briefly to keep within ${limit} characters: ${shorter.join(', ')}.`]
      : []),
    ...(left.length > 0 ? [`Left out to keep within ${limit} characters: ${left.join(', ')}.`] : []),
    ...(lost.length > 0 ? [`Spoken lines that do not fit and are left to the mix: ${lost.length}.`] : []),
  ]
}
