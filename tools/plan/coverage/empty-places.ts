import type { Moment } from '../draft.ts'

const emptiness =
  /\b(?:empty|deserted|abandoned|lifeless|nobody|no one|not a soul)\b|\b(?:leer|verlassen|menschenleer|niemand)(?:e[rnms]?)?\b|(?<!\p{L})(?:vide|désert|déserte|abandonnée?|personne)s?(?!\p{L})|誰もいない|無人|人気のない|人影もない/iu

export const speaksOfEmptiness = (text: string): boolean => emptiness.test(text)

/** Nobody stands on the empty beach. */
export function emptied(moment: Moment): Moment {
  const isEmpty = moment.kind === 'place' && moment.cast.length > 0 && speaksOfEmptiness(moment.text)
  return isEmpty ? { ...moment, cast: [], bodies: [] } : moment
}
