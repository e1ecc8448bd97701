/** Finds commands by what somebody types; pure. */
export interface Findable {
  label: string
  /** More words it is found by. */
  words?: string
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** How well `query` fits: 0 = not at all. Every word must be there; at a word's beginning it counts more. */
export function fit({ label, words = '' }: Findable, query: string): number {
  const text = ` ${plain(`${label} ${words}`)}`
  let total = 1
  for (const word of plain(query).split(/\s+/).filter(Boolean)) {
    const at = text.indexOf(word)
    if (at === -1) return 0
    const begins = text.includes(` ${word}`)
    const whole = begins && ` ${text} `.includes(` ${word} `)
    total += whole ? 4 : begins ? 2 : 1
  }
  return total
}

/** Those that fit, best first; equals stay in their order. */
export const ranked = <Item extends Findable>(items: readonly Item[], query: string): Item[] =>
  items
    .map((item) => ({ item, score: fit(item, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item)
