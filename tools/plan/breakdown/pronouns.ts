import type { Look } from '../../film/bible.ts'

type Presents = Look['presents']

interface Pronoun {
  /** What stands for a person. Possessives do not: her hand is not her. */
  pattern: RegExp
  who: Presents | 'both'
}

const rule = (pattern: RegExp, who: Pronoun['who']): Pronoun => ({ pattern, who })
const pronouns: Readonly<Record<string, readonly Pronoun[]>> = {
  en: [
    rule(
      /\bshe\b|\bher\b(?=\s*(?:[.,;:!?]|$)|\s+(?:in|on|at|to|with|from|by|and|as|off|up|down|away)\b)/giu,
      'woman',
    ),
    rule(/\b(?:he|him)\b/giu, 'man'),
    rule(/\b(?:they|them)\b/giu, 'both'),
  ],
  de: [
    rule(/(?<!\p{L})sie(?!\p{L})(?=\s+\p{L}+en(?!\p{L}))/giu, 'both'),
    rule(/(?<!\p{L})sie(?!\p{L})/giu, 'woman'),
    rule(/(?<!\p{L})(?:er|ihn|ihm)(?!\p{L})/giu, 'man'),
  ],
  fr: [
    rule(/(?<!\p{L})(?:ils|elles)(?!\p{L})/giu, 'both'),
    rule(/(?<!\p{L})elle(?!\p{L})/giu, 'woman'),
    rule(/(?<!\p{L})il(?!\p{L})(?!\s+(?:pleut|neige|y a|fait))/giu, 'man'),
  ],
  ja: [rule(/彼ら|二人/gu, 'both'), rule(/彼女/gu, 'woman'), rule(/彼/gu, 'man')],
}

/** Somebody something is done to is only looked for where somebody does it. */
const objects = /^(?:her|him|ihn|ihm)$/iu
const subjects = /(?<!\p{L})(?:he|she|they|er|sie)(?!\p{L})/iu

export interface Person {
  id: string
  name: string
  presents: Presents
}

/**
 * The text with names where it says `she` or `he`: whoever was seen last and fits. `seen` latest first. A
 * pronoun that fits nobody stays.
 */
export function namePronouns(text: string, language: string, seen: readonly Person[]): string {
  let named = text
  for (const { pattern, who } of pronouns[language] ?? []) {
    named = named.replaceAll(pattern, (word: string, ...rest: unknown[]) => {
      const before = named.slice(
        0,
        rest.find((item) => typeof item === 'number'),
      )
      if (who === 'both') {
        if (/^them$/iu.test(word)) return word
        const joint = language === 'ja' ? 'と' : ' & '
        return seen.length < 2
          ? word
          : seen
              .slice(0, 2)
              .map(({ name }) => name)
              .join(joint)
      }
      const sentence = before.slice(before.search(/[^.!?。]*$/u))
      const isDone = objects.test(word) && !seen.some(({ name }) => sentence.includes(name))
      if (isDone && !subjects.test(sentence)) return word
      const fitting = seen.filter(({ presents }) => presents === who)
      const inText = fitting
        .filter(({ name }) => before.includes(name))
        .toSorted((a, b) => before.lastIndexOf(b.name) - before.lastIndexOf(a.name))
      return (inText[0] ?? fitting[0])?.name ?? word
    })
  }
  return named
}
