import type { exportFormats } from '../../tools/operations/operation.ts'

/** Name of each export's file in the film folder. */
export const exportFiles: Readonly<Record<(typeof exportFormats)[number], string>> = {
  mp4: 'cut.mp4',
  'shotlist-json': 'shotlist.json',
  'shotlist-csv': 'shotlist.csv',
  storyboard: 'storyboard.png',
  routing: 'routing.md',
  srt: 'cut.srt',
  vtt: 'cut.vtt',
}

/** Where a page downloads it. */
export function exportUrl(film: string, format: keyof typeof exportFiles): string {
  const file = exportFiles[format]
  const place = format === 'mp4' ? file : `files/${file}`
  return `/api/films/${encodeURIComponent(film)}/${place}?download=1`
}
