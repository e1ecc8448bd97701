import type { problems as english } from '../en/problems.ts'
import type { Translation } from '../translation.ts'

export const problems: Translation<typeof english> = {
  network: 'Das Studio antwortet nicht.',
  'network.remedy': 'Sieh nach, ob es noch läuft (npm start), und versuch es nochmal.',
  unreadable: 'Die Antwort des Studios war nicht lesbar.',
  'unreadable.remedy': 'Lade die Seite neu und versuch es nochmal.',
}
