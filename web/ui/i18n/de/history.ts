import type { history as english } from '../en/history.ts'
import type { Translation } from '../translation.ts'

export const history: Translation<typeof english> = {
  empty: 'Noch wurde nichts geändert',
  emptyHint: 'Jede Änderung, von wem auch immer, steht hier und lässt sich zurücknehmen.',
  failed: 'Der Verlauf ließ sich nicht laden.',
  list: 'Verlauf, Neuestes zuerst',
  by: '{name}, {when}',
  'via.page': 'auf der Seite',
  'via.chat': 'im Chat',
  'via.terminal': 'im Terminal',
  'state.undone': 'zurückgenommen',
  'state.left': 'zurückgenommen, abgezweigt',
  leftHint: 'Zurückgenommen, und dann geschah etwas anderes: Es lässt sich nicht wiederholen.',
  more: { one: '{count} weitere Änderung', other: '{count} weitere Änderungen' },
  undoLast: 'Letzte Änderung zurücknehmen',
  redoNext: 'Wiederholen',
  here: 'Hier steht der Film',
}
