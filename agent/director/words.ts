/** What the director says by itself when the language model cannot, in the languages the studio speaks. */
export type Locale = 'en' | 'de'

/** The studio's language for a language tag: German where German is read, English everywhere else. */
export const localeOf = (tag: string): Locale => (/^de\b/i.test(tag) ? 'de' : 'en')

const en = {
  timeout: 'The language model took too long, so I stopped waiting.',
  unreachable:
    'The language model cannot be reached. Is its server running, and is the address in the settings right?',
  key: 'The language model refused the key. Check it in the environment, or choose another director in the settings.',
  'rate-limit': 'The language model has had too many requests for now. Try again in {wait}.',
  server: 'The language model failed with an error of its own. Try again in a moment.',
  request: 'The language model did not accept the request: {detail}. Another model in the settings may.',
  'cut-off': 'The answer of the language model broke off half-way. Send the message again.',
  'too-long-answer':
    'The answer of the language model was longer than it may be and broke off. Ask for less at once.',
  refused:
    'The language model declined to answer this. Say it another way, or choose another director in the settings.',
  empty: 'The language model gave no answer. Send the message again, or say it another way.',
  malformed:
    'The language model asked for things the studio does not know, several times over, so I stopped it. Say it in simpler words, or choose another director in the settings.',
  loop: 'The language model kept asking for the same thing, so I stopped it. Say what should change in other words.',
  'too-many-steps':
    'This took more steps than one message may. Look at the film as it is now and go on from here.',
  approval: 'That approval does not belong to the question I asked. Ask again and I give the price anew.',
  internal: 'Something went wrong on my side. Send the message again.',
  'malformed-call': 'The language model asked for something the studio does not know. Nothing was done.',
  'failed-call': 'That could not be done. Nothing was changed.',
  'stopped-call': 'It was stopped before anything was done.',
  done: 'Done.',
  unchanged: 'The film is unchanged and nothing was spent.',
  kept: 'What was already done stays: {done}. “Undo” takes it back.',
  'one-done': 'one change',
  'many-done': '{count} changes',
  'ask-price': '{takes} with {model}: {price}.',
  'ask-price-only': '{takes}: {price}.',
  'one-take': 'One new take',
  'many-takes': '{count} new takes',
  'ask-budget': 'Let the film spend more: {what}.',
  'budget-cap': 'up to {amount} in all',
  'budget-no-cap': 'without a limit',
  'budget-auto': 'up to {amount} at a time without asking',
  seconds: '{count} seconds',
  'a-minute': 'a minute',
} as const
type Word = keyof typeof en

const de: Record<Word, string> = {
  timeout: 'Das Sprachmodell hat zu lange gebraucht, ich warte nicht länger.',
  unreachable:
    'Das Sprachmodell ist nicht erreichbar. Läuft sein Server, und stimmt die Adresse in den Einstellungen?',
  key: 'Das Sprachmodell hat den Schlüssel abgelehnt. Prüfe ihn in der Umgebung oder wähle in den Einstellungen eine andere Regie.',
  'rate-limit': 'Das Sprachmodell hat gerade zu viele Anfragen. Versuche es in {wait} noch einmal.',
  server: 'Das Sprachmodell ist mit einem eigenen Fehler gescheitert. Versuche es gleich noch einmal.',
  request:
    'Das Sprachmodell hat die Anfrage nicht angenommen: {detail}. Ein anderes Modell in den Einstellungen vielleicht schon.',
  'cut-off': 'Die Antwort des Sprachmodells brach mittendrin ab. Schick die Nachricht noch einmal.',
  'too-long-answer':
    'Die Antwort des Sprachmodells war länger als erlaubt und brach ab. Bitte um weniger auf einmal.',
  refused:
    'Das Sprachmodell wollte darauf nicht antworten. Sag es anders oder wähle in den Einstellungen eine andere Regie.',
  empty: 'Das Sprachmodell hat nichts geantwortet. Schick die Nachricht noch einmal oder sag es anders.',
  malformed:
    'Das Sprachmodell hat mehrmals etwas verlangt, das das Studio nicht kennt; ich habe es angehalten. Sag es einfacher oder wähle in den Einstellungen eine andere Regie.',
  loop: 'Das Sprachmodell hat immer wieder dasselbe verlangt; ich habe es angehalten. Sag mit anderen Worten, was sich ändern soll.',
  'too-many-steps':
    'Das brauchte mehr Schritte, als eine Nachricht haben darf. Sieh dir den Film an, wie er jetzt ist, und mach von hier weiter.',
  approval:
    'Diese Freigabe gehört nicht zu der Frage, die ich gestellt habe. Frag noch einmal, dann nenne ich den Preis neu.',
  internal: 'Bei mir ist etwas schiefgegangen. Schick die Nachricht noch einmal.',
  'malformed-call': 'Das Sprachmodell hat etwas verlangt, das das Studio nicht kennt. Es wurde nichts getan.',
  'failed-call': 'Das ging nicht. Es wurde nichts geändert.',
  'stopped-call': 'Es wurde angehalten, bevor etwas getan war.',
  done: 'Erledigt.',
  unchanged: 'Der Film ist unverändert, und nichts wurde ausgegeben.',
  kept: 'Was schon getan ist, bleibt: {done}. „Rückgängig“ nimmt es zurück.',
  'one-done': 'eine Änderung',
  'many-done': '{count} Änderungen',
  'ask-price': '{takes} mit {model}: {price}.',
  'ask-price-only': '{takes}: {price}.',
  'one-take': 'Eine neue Aufnahme',
  'many-takes': '{count} neue Aufnahmen',
  'ask-budget': 'Der Film darf mehr ausgeben: {what}.',
  'budget-cap': 'insgesamt bis zu {amount}',
  'budget-no-cap': 'ohne Grenze',
  'budget-auto': 'bis zu {amount} auf einmal ohne Rückfrage',
  seconds: '{count} Sekunden',
  'a-minute': 'einer Minute',
}

const words: Readonly<Record<Locale, Readonly<Record<Word, string>>>> = { en, de }

/** One sentence, its `{name}`s filled. */
export function say(
  locale: Locale,
  word: Word,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return words[locale][word].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}

export const money = (locale: Locale, amount: number): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' }).format(amount)

/** "$1.20 to $2.40", or one amount where both are the same. */
export function sayPrice(locale: Locale, { low, high }: { low: number; high: number }): string {
  const [from, to] = [money(locale, low), money(locale, high)]
  return from === to ? to : `${from} ${locale === 'de' ? 'bis' : 'to'} ${to}`
}
