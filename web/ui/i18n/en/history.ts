/** What was done to the film. */
export const history = {
  empty: 'Nothing has been changed yet',
  emptyHint: 'Every change, whoever makes it, is written down here and can be taken back.',
  failed: 'The history could not be loaded.',
  list: 'History, newest first',
  by: '{name}, {when}',
  'via.page': 'on the page',
  'via.chat': 'in the chat',
  'via.terminal': 'in a terminal',
  'state.undone': 'taken back',
  'state.left': 'taken back, left behind',
  leftHint: 'Taken back, and then something else was done: it cannot be done again.',
  more: { one: '{count} more change', other: '{count} more changes' },
  undoLast: 'Undo the last change',
  redoNext: 'Redo',
  here: 'The film is here',
} as const
