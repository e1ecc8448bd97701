/** A word as the beginning of a label. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1)
