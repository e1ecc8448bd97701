import type { Look } from '../../film/bible.ts'
import { owners, subjects } from './pronoun-rules.ts'
import type { Pronoun, Several } from './pronoun-rules.ts'

/** Somebody something is done to is only looked for where somebody does it. */
const objects = /^(?:her|him|ihn|ihm)$/iu
const doers = /(?<!\p{L})(?:he|she|they|er|sie)(?!\p{L})/iu

export interface Person {
  id: string
  name: string
  presents: Look['presents']
  /** 0 has the most to say. */
  rank?: number
}

/** Who may be meant, latest first: `seen` before, of them `here` in this scene. */
export interface Company {
  seen: readonly Person[]
  here: readonly Person[]
}

/** `They` are rarely more; everybody is as many as a picture holds. */
const most: Record<Several, number> = { they: 3, two: 2, three: 3, all: 5 }
const joints: Readonly<Record<string, string>> = { ja: 'と' }

/**
 * The text with names where it says `she`, `they` or `the two`: whoever was seen last and fits. A pronoun that
 * fits nobody stays.
 */
export function namePronouns(text: string, language: string, company: Company): string {
  return named(text, language, subjects[language] ?? [], company)
}

/** The same for `his hand` and `behind them`: for texts in which nobody is named who does something. */
export function nameOwners(text: string, language: string, company: Company): string {
  return named(text, language, owners[language] ?? [], company, true)
}

function named(
  text: string,
  language: string,
  rules: readonly Pronoun[],
  company: Company,
  areOwners = false,
): string {
  let result = text
  for (const { pattern, who } of rules) {
    result = result.replaceAll(pattern, (word: string, ...rest: unknown[]) => {
      const before = result.slice(
        0,
        rest.find((item) => typeof item === 'number'),
      )
      if (isSeveral(who)) return severalNames(who, company, joints[language] ?? ' & ', areOwners) ?? word
      const sentence = before.slice(before.search(/[^.!?。]*$/u))
      const isDone =
        !areOwners && objects.test(word) && !company.seen.some(({ name }) => sentence.includes(name))
      if (isDone && !doers.test(sentence)) return word
      const fitting = company.seen.filter(
        ({ presents, name }) =>
          (who === 'anybody' || presents === who) &&
          // Hale offers him a cigarette: him is not Hale.
          !(objects.test(word) && !areOwners && sentence.includes(name)),
      )
      const inText = fitting
        .filter(({ name }) => before.includes(name))
        .toSorted((a, b) => before.lastIndexOf(b.name) - before.lastIndexOf(a.name))
      return (inText[0] ?? fitting[0])?.name ?? word
    })
  }
  return result
}

const isSeveral = (who: Pronoun['who']): who is Several => who in most

function severalNames(
  who: Several,
  { seen, here }: Company,
  joint: string,
  areOwners: boolean,
): string | undefined {
  const meant = here.length >= 2 ? firstOf(here, most[who]) : who === 'all' ? here : seen.slice(0, 2)
  // One person alone is not `they`, but is there when something is done to them.
  if (meant.length < 2 && !areOwners && who !== 'all') return undefined
  return meant.length === 0 ? undefined : meant.map(({ name }) => name).join(joint)
}

/** Of more people than are meant, the two who have the most to say to each other. */
function firstOf(here: readonly Person[], count: number): readonly Person[] {
  if (here.length <= count) return here
  const chosen = new Set(here.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).slice(0, count))
  return here.filter((person) => chosen.has(person))
}
