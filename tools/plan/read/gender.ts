/** Grammatical genders as the word tables write them: `Lampe/f`. */
export type Gender = 'm' | 'f' | 'n'

export function ungendered(words: readonly string[]): string[] {
  return words.map((word) => word.split('/')[0]!)
}

/** Gender by lower-case word, of the words that carry one. */
export function genders(words: readonly string[]): ReadonlyMap<string, Gender> {
  const known = new Map<string, Gender>()
  for (const word of words) {
    const [name = '', gender] = word.split('/')
    if (gender === 'm' || gender === 'f' || gender === 'n') known.set(name.toLowerCase(), gender)
  }
  return known
}
