/** Word tables are written as plain text, one row a line, cells parted by ` | `, words by commas. */
export const wordLanguages = ['en', 'de', 'fr', 'ja'] as const
export type WordLanguage = (typeof wordLanguages)[number]

/** Rows of trimmed cells; blank lines and lines starting with `#` are left out. */
export function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | ').map((cell) => cell.trim()))
}

/** The words of one cell: `keeper, warden` → two words; an empty cell has none. */
export function wordsOf(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(/[,、]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

export type WordsByLanguage = Record<WordLanguage, string[]>

/** The four word cells of a row, starting at `from`. */
export function wordCells(row: readonly string[], from: number): WordsByLanguage {
  return {
    en: wordsOf(row[from]),
    de: wordsOf(row[from + 1]),
    fr: wordsOf(row[from + 2]),
    ja: wordsOf(row[from + 3]),
  }
}
