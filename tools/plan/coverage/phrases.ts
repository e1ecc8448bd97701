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

export function reactionText(language: string, name: string, to: 'speech' | 'deed'): string {
  const table = to === 'speech' ? listens : watches
  return table[language]?.(name) ?? `${name}.`
}
