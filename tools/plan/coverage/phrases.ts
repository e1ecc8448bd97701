/** What a silent listener does, in the film's language; other languages say the name alone. */
const listens: Record<string, (name: string) => string> = {
  en: (name) => `${name} listens.`,
  de: (name) => `${name} hört zu.`,
  fr: (name) => `${name} écoute.`,
  es: (name) => `${name} escucha.`,
  it: (name) => `${name} ascolta.`,
  ja: (name) => `${name}は聞いている。`,
}
const watches: Record<string, (name: string) => string> = {
  en: (name) => `${name} watches.`,
  de: (name) => `${name} sieht zu.`,
  fr: (name) => `${name} observe.`,
  es: (name) => `${name} observa.`,
  it: (name) => `${name} osserva.`,
  ja: (name) => `${name}が見ている。`,
}

const keepsStill: Record<string, (name: string) => string> = {
  en: (name) => `${name} is silent.`,
  de: (name) => `${name} schweigt.`,
  fr: (name) => `${name} se tait.`,
  es: (name) => `${name} calla.`,
  it: (name) => `${name} tace.`,
  ja: (name) => `${name}は黙っている。`,
}
const reactions = { speech: listens, deed: watches, narration: keepsStill }

export function reactionText(language: string, name: string, to: keyof typeof reactions): string {
  const table = reactions[to]
  return table[language]?.(name) ?? `${name}.`
}

const says: Record<string, (name: string, to: string | undefined) => string> = {
  en: (name, to) => (to ? `${name} speaks to ${to}.` : `${name} speaks.`),
  de: (name, to) => (to ? `${name} spricht mit ${to}.` : `${name} spricht.`),
  fr: (name, to) => (to ? `${name} parle à ${to}.` : `${name} parle.`),
  es: (name, to) => (to ? `${name} habla con ${to}.` : `${name} habla.`),
  it: (name, to) => (to ? `${name} parla con ${to}.` : `${name} parla.`),
  ja: (name, to) => (to ? `${name}が${to}に話す。` : `${name}が話す。`),
}

/** What is seen of a speech when the script says no more than its words. */
export function speechText(language: string, name: string, to?: string): string {
  return says[language]?.(name, to) ?? (to ? `${name} – ${to}.` : `${name}.`)
}
