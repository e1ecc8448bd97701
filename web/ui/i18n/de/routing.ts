import type { routing as english } from '../en/routing.ts'
import type { Translation } from '../translation.ts'

export const routing: Translation<typeof english> = {
  badge: 'Modell: {name}. Warum?',
  badgeLocked: 'Modell: {name}, von Hand gewählt. Warum?',
  why: '{name} für Einstellung {number}',
  yourChoice:
    'Du hast dieses Modell verlangt. Es wird genommen oder abgelehnt, nie durch ein fremdes ersetzt.',
  runnerUp: 'Zweiter',
  confidence: 'Sicherheit',
  wouldChange: 'Was es änderte',
  madeBy: 'Bild von',
  steps: { one: '{count} Weg versucht', other: '{count} Wege versucht' },
  title: 'Modellwahl',
  all: 'Alle Modelle',
  filter: 'Zeige die Einstellungen von',
  search: 'In den Gründen suchen',
  count: '{name}: {count}',
  shot: 'Einstellung',
  model: 'Modell',
  rule: 'Regel',
  score: 'Punkte',
  route: 'Weg',
  locked: 'von Hand gewählt',
  nothing: 'Keine Einstellung passt.',
  empty: 'Hier stehen die Einstellungen und die Modelle, die für sie gewählt wurden.',
  standIns: {
    one: '{count} Einstellung entsteht durch einen Ersatz für ihr Modell. Ihr Weg sagt, warum.',
    other: '{count} Einstellungen entstehen durch einen Ersatz für ihr Modell. Ihre Wege sagen, warum.',
  },
}
