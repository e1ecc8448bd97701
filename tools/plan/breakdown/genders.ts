import { mensNames, womensNames } from '../cast/first-names.ts'

export type Gender = 'woman' | 'man'

/** Who does and who owns, by language: whom something is done to is somebody else. `sie` with a verb in -en are several. */
const telling: Readonly<Record<string, readonly (readonly [Gender, RegExp])[]>> = {
  en: [
    ['woman', /(?<!\p{L})(?:she|her)(?!\p{L})/giu],
    ['man', /(?<!\p{L})(?:he|his)(?!\p{L})/giu],
  ],
  de: [
    ['woman', /(?<!\p{L})(?:sie(?!\s+\p{L}+en(?!\p{L}))|ihre?[nrms]?)(?!\p{L})/giu],
    ['man', /(?<![\p{L}\p{N}])(?:er|sein(?:e[nrms]?)?)(?!\p{L})/giu],
  ],
  fr: [
    ['woman', /(?<!\p{L})elle(?!\p{L})/giu],
    ['man', /(?<!\p{L})il(?!\p{L})(?!\s+(?:pleut|neige|y a|fait|faut))/giu],
  ],
}
/** A pronoun that does something: only these are told by who else is there. */
const doing = /^(?:she|he|sie|er|elle|il)$/iu

export interface Told {
  key: string
  /** Everything the person is called, in capitals. */
  names: readonly string[]
}

/** By first names everybody knows. */
export function genderOfName(name: string): Gender | undefined {
  for (const word of name.toLowerCase().split(/[\s.-]+/u)) {
    if (womensNames.has(word)) return 'woman'
    if (mensNames.has(word)) return 'man'
  }
  return undefined
}

interface Sign {
  at: number
  who?: string
  gender?: Gender
  isDoer?: boolean
}

/**
 * Women and men by what a script calls them after naming them: who alone has been named in a paragraph is its
 * `she`; in a scene of two, `she` is the one whose name is not a man's. `scenes`: the texts of each scene, cues
 * among them as names in capitals.
 */
export function gendersOf(
  people: readonly Told[],
  scenes: readonly (readonly string[])[],
  language: string,
): Map<string, Gender> {
  const rules = telling[language]
  const votes = new Map<string, number>()
  const vote = (key: string, gender: Gender, weight: number): void =>
    void votes.set(key, (votes.get(key) ?? 0) + (gender === 'woman' ? weight : -weight))
  if (!rules || people.length === 0) return new Map()
  const known = new Map(people.map(({ key, names }) => [key, genderOfName(names.join(' '))]))
  const owners = wordsOfNames(people)
  for (const texts of scenes) {
    const present = new Set<string>()
    for (const text of texts) {
      const named = new Set<string>()
      const called = new Set<string>()
      for (const { who, gender, isDoer } of signsIn(text, owners, rules)) {
        if (who !== undefined) {
          named.add(who)
          present.add(who)
        }
        if (gender === undefined) continue
        const [only] = named
        if (named.size === 1) {
          // A second pronoun may be whom the first one looks at.
          if (!called.has(only!)) vote(only!, gender, 2)
          called.add(only!)
        }
        if (named.size === 0 && isDoer && present.size <= 3) {
          const fitting = [...present].filter((key) => (known.get(key) ?? gender) === gender)
          if (fitting.length === 1 && known.get(fitting[0]!) === undefined) vote(fitting[0]!, gender, 1)
        }
      }
    }
  }
  return new Map(
    [...votes].filter(([, sum]) => sum !== 0).map(([key, sum]) => [key, sum > 0 ? 'woman' : 'man']),
  )
}

/** Word of a name, in capitals → whose it is; words of two names are nobody's. */
function wordsOfNames(people: readonly Told[]): Map<string, string> {
  const owners = new Map<string, string | null>()
  for (const { key, names } of people)
    for (const word of new Set(names.flatMap((name) => name.split(/[^\p{L}\p{N}'’]+/u)))) {
      if (word.length < 2) continue
      const owner = owners.get(word)
      owners.set(word, owner === undefined || owner === key ? key : null)
    }
  return new Map([...owners].flatMap(([word, key]) => (key === null ? [] : [[word, key] as const])))
}

/** Names and pronouns of a paragraph, in reading order. */
function signsIn(
  text: string,
  owners: ReadonlyMap<string, string>,
  rules: readonly (readonly [Gender, RegExp])[],
): Sign[] {
  const signs: Sign[] = []
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{N}]*/gu)) {
    const who = owners.get(match[0].toUpperCase())
    if (who !== undefined) signs.push({ at: match.index, who })
  }
  for (const [gender, pattern] of rules)
    for (const match of text.matchAll(pattern))
      signs.push({ at: match.index, gender, isDoer: doing.test(match[0]) })
  return signs.sort((a, b) => a.at - b.at)
}
