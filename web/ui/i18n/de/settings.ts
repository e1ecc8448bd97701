import type { settings as english } from '../en/settings.ts'
import type { Translation } from '../translation.ts'

export const settings: Translation<typeof english> = {
  title: 'Einstellungen',
  director: 'Regie',
  directorHint: 'Wer versteht, was du sagst. Der Film ändert sich so oder so nur durch geprüfte Schritte.',
  'provider.builtin': 'Eingebaute Regie',
  'provider.openai': 'OpenAI',
  'provider.compatible': 'OpenAI-kompatibler Server',
  'provider.anthropic': 'Anthropic',
  'provider.google': 'Google',
  'about.builtin':
    'Läuft ohne Schlüssel auf diesem Rechner. Versteht Wünsche ans Drehen auf Deutsch und Englisch und fragt nach, wenn etwas unklar ist.',
  'about.openai': 'Deine Worte und die Daten des Films gehen an OpenAI.',
  'about.compatible': 'Ollama, LM Studio, vLLM oder jeder andere Server mit dieser Schnittstelle.',
  'about.anthropic': 'Deine Worte und die Daten des Films gehen an Anthropic.',
  'about.google': 'Deine Worte und die Daten des Films gehen an Google.',
  unavailable: 'nicht verfügbar',
  inUse: 'in Gebrauch',
  use: 'Verwenden',
  model: 'Modell',
  modelPlaceholder: 'Name des Modells',
  baseUrl: 'Adresse',
  baseUrlHint: 'Zum Beispiel http://127.0.0.1:11434/v1',
  keysHint: 'Schlüssel kommen nur aus der Umgebung; sie werden hier nie eingegeben oder gespeichert.',
  saved: 'Regie: {label}',
  failed: 'Die Regie wurde nicht geändert.',
  look: 'Darstellung',
  name: 'Dein Name',
  nameHint: 'Sehen andere, die am selben Film arbeiten.',
}
