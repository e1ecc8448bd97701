import type { common as english } from '../en/common.ts'
import type { Translation } from '../translation.ts'

export const common: Translation<typeof english> = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  delete: 'Löschen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  retry: 'Nochmal versuchen',
  reload: 'Neu laden',
  more: 'Mehr',
  copy: 'Kopieren',
  copied: 'Kopiert',
  loading: 'Lädt …',
  notices: 'Hinweise',
  on: 'an',
  off: 'aus',
  shot: 'Einstellung {number}',
  shots: { one: '{count} Einstellung', other: '{count} Einstellungen' },
  scene: 'Szene {number}',
  take: 'Take {number}',
  free: 'kostenlos',
  skip: 'Zum Film springen',
  guest: 'Gast {id}',
}
