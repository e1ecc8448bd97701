import type { palette as english } from '../en/palette.ts'
import type { Translation } from '../translation.ts'

export const palette: Translation<typeof english> = {
  label: 'Befehl oder Einstellung suchen',
  placeholder: 'Befehl oder Nummer einer Einstellung …',
  emptyHome: 'Nichts gefunden für „{query}“.',
  results: 'Befehle',
  goShot: 'Zu Einstellung {number}',
  redoShot: 'Einstellung {number} neu drehen',
  redoShots: { one: 'Dreh Einstellung {numbers} neu', other: 'Dreh die Einstellungen {numbers} neu' },
  redoStale: 'Alle veralteten Einstellungen neu drehen',
  say: 'Der Regie sagen: {text}',
  themeTo: 'Farbschema: {name}',
  languageTo: 'Sprache: {name}',
  download: '{name} herunterladen',
  openFilm: '{title} öffnen',
  'file.mp4': 'den Schnitt (MP4)',
  'file.srt': 'die Untertitel (SRT)',
  'file.storyboard': 'das Storyboard (PNG)',
  'file.csv': 'die Einstellungsliste (CSV)',
  'file.json': 'die Einstellungsliste (JSON)',
  'file.routing': 'die Modelltabelle',
}
