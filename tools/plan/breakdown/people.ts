import type { Character } from '../../film/bible.ts'
import { Problem } from '../../film/errors.ts'
import { castCharacter } from '../cast.ts'
import { analyse } from '../../language/analyse.ts'
import { findNames } from '../../script/text/prose-speakers.ts'
import { nounHits } from '../read/hits.ts'
import { matchRoles } from '../read/lexicons.ts'
import type { Named } from '../read/mentions.ts'
import { addExtras } from './add-extras.ts'
import { isChorus } from './chorus.ts'
import { genderOfName, gendersOf } from './genders.ts'
import type { Gender } from './genders.ts'
import { giveHints, sentenceAt } from './hints.ts'
import { capitalNames } from './capital-names.ts'
import { introductions } from './introductions.ts'
import type { Part } from './part.ts'
import { speakerKey } from '../../script/cue.ts'
import type { Person } from './pronouns.ts'
import { cueOfName } from './same-person.ts'
import type { Script } from '../../script/script.ts'

export interface People {
  characters: Character[]
  /** For finding them in action. */
  named: Named[]
  /** By id. */
  persons: ReadonlyMap<string, Person>
  names: ReadonlyMap<string, string>
  /** Character of a cue; undefined for several at once. */
  idOf(cue: string): string | undefined
}

const voiceOf =
  /^(?:THE )?VOICE OF (?:THE )?(.+)$|^STIMME (?:VON|DES|DER) (.+)$|^(?:LA )?VOIX DE (?:LA |L')?(.+)$|^(.+?)(?:'S|S')? VOICE$|^(.+?)の声$/u

/** One person, one key: `MARA'S VOICE` is MARA, and so is `Mara`. */
export function personKey(cue: string): string {
  const key = speakerKey(cue)
  if (key.length > 80) return key
  const match = voiceOf.exec(key)
  return match?.slice(1).find((name) => name !== undefined) ?? key
}

export const isVoice = (cue: string): boolean => personKey(cue) !== speakerKey(cue)

const introduction =
  /^[ (,]*(?:(?:early|mid|late|ende|anfang|mitte) )?\d{1,3}|[,;]|\b(?:old|young|teen|years?|jahre|ans)\b/iu

/** Letters read for finding people in a story where nobody speaks. */
const sampleLength = 20_000
const mostUnspoken = 5
/** A crowd beyond this many speakers goes without descriptions and is not looked for in the action. */
const mostDescribed = 200
/** War and Peace has some 580 characters; a file with more is no script, and casting them takes seconds. */
const mostCharacters = 1000

/** Names and trades a wordless script comes back to. */
function unspokenNames(actions: readonly string[], language: string): string[] {
  const text = actions.join('\n').slice(0, sampleLength)
  const names = findNames(text)
  const counts = new Map<string, number>()
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const word of text.split(/[^\p{L}'-]+/u)) if (names.has(word)) count(word)
  const analysis = analyse(text, language)
  const told = nounHits(analysis, matchRoles(analysis))
  for (const hit of told)
    if (hit.part !== 'modifier') count(hit.text.charAt(0).toUpperCase() + hit.text.slice(1))
  const least = text.length < 600 ? 1 : 2
  const ranked = [...counts].filter(([, times]) => times >= least).sort((a, b) => b[1] - a[1])
  return ranked.slice(0, mostUnspoken).map(([name]) => name)
}

/**
 * Everybody with a cue, then everybody introduced in capitals, with looks from what the action says of them.
 * Throws a `Problem` of kind `file` for more speakers than any script has.
 */
export function peopleOf(script: Script, language: string, seed: number): People {
  const parts = new Map<string, Part>()
  const part = (name: string): Part => {
    const key = personKey(name)
    const known = parts.get(key)
    if (known) return known
    const made = { key, name: isVoice(name) ? key : name, aliases: [], lines: 0, hint: '', introduction: '' }
    parts.set(key, made)
    return made
  }
  const elements = script.scenes.flatMap((scene) => scene.elements)
  const cueNames = elements.flatMap((element) => (element.kind === 'character' ? [element.name] : []))
  const hasVoices = new Set(cueNames.filter((name) => !isChorus(name)).map(personKey)).size > 1
  for (const name of cueNames) if (!hasVoices || !isChorus(name)) part(name).lines++
  const actions = elements.flatMap((element) => (element.kind === 'action' ? [element.text] : []))
  const cues = [...parts.keys()]
  for (const text of actions) {
    for (const match of text.matchAll(introductions)) {
      const key = personKey(match[1]!)
      const spoken = parts.has(key) ? key : cueOfName(key, cues)
      if (!introduction.test(match[2]!) && spoken === undefined) continue
      const one = part(spoken ?? match[1]!)
      if (one.key !== key && !one.aliases.includes(key)) one.aliases.push(key)
      one.hint ||= sentenceAt(text, match.index)
      one.introduction ||= match[0]
    }
    for (const { name, at } of capitalNames(text)) {
      const key = personKey(name)
      if (!parts.has(key) && cueOfName(key, cues) === undefined) part(name).hint = sentenceAt(text, at)
    }
  }
  if (parts.size === 0) for (const name of unspokenNames(actions, language)) part(name)
  if (parts.size > mostCharacters) {
    throw new Problem(
      'file',
      `The script has ${parts.size} different speakers; ${mostCharacters} is the most that can be cast.`,
      'Check that lines in capitals are meant as character cues, or split the script.',
    )
  }
  const byLines = [...parts.values()].toSorted((a, b) => b.lines - a.lines)
  giveHints(byLines.slice(0, mostDescribed), actions)
  addExtras(parts, actions, language)
  const told = byLines.slice(0, mostDescribed).map(({ key, aliases }) => ({ key, names: [key, ...aliases] }))
  const genders = gendersOf(told, textsByScene(script), language)
  return cast([...parts.values()], { language, seed, genders })
}

/** What each scene calls people, in order: its action, and the cues between. */
function textsByScene(script: Script): string[][] {
  let left = sampleLength * 3
  return script.scenes.map((scene) =>
    scene.elements.flatMap((element) => {
      if (left <= 0 || (element.kind !== 'action' && element.kind !== 'character')) return []
      const text = element.kind === 'action' ? element.text.slice(0, 2000) : element.name
      left -= text.length
      return [text]
    }),
  )
}

interface Casting {
  language: string
  seed: number
  /** By what the script calls them, by key. */
  genders: ReadonlyMap<string, Gender>
}

function cast(parts: readonly Part[], { language, seed, genders }: Casting): People {
  const ranks = new Map(parts.toSorted((a, b) => b.lines - a.lines).map((part, rank) => [part, rank]))
  const taken: string[] = []
  const ids = new Map<string, string>()
  const used = new Set<string>()
  const characters: Character[] = []
  const named: Named[] = []
  for (const part of parts) {
    const name = spelled(part.name)
    const made = castCharacter({
      name,
      // The sentence round it may be about somebody else as well.
      hint: part.introduction || part.hint,
      introduction: part.introduction,
      seed,
      language,
      role: roleOf(part, ranks.get(part)!),
      taken: taken.slice(-12),
      ...presentsOf(part, genders),
    })
    const id = unused(made.id, used)
    characters.push({ ...made, id, description: part.hint || name })
    taken.push(made.look.colour)
    const { aliases, together } = part
    named.push({ id, name, ...(aliases.length > 0 ? { aliases } : {}), ...(together ? { together } : {}) })
    ids.set(part.key, id)
  }
  return {
    characters,
    named: named.slice(0, mostDescribed),
    persons: new Map(
      characters.map(({ id, name, look }, index) => [
        id,
        { id, name, presents: look.presents, rank: ranks.get(parts[index]!) },
      ]),
    ),
    names: new Map(characters.map(({ id, name }) => [id, name])),
    idOf: (cue) => ids.get(personKey(cue)),
  }
}

/** Only where the name itself does not say it: names in the lists of first names are known better. */
function presentsOf({ key, aliases }: Part, genders: ReadonlyMap<string, Gender>): { presents?: Gender } {
  if (genderOfName(key) !== undefined) return {}
  const gender = genderOfName(aliases.join(' ')) ?? genders.get(key)
  return gender === undefined ? {} : { presents: gender }
}

/** Two names can have one id's letters: `ANN-1` and `ANN 1`. */
function unused(id: string, ids: Set<string>): string {
  let found = id
  for (let number = 2; ids.has(found); number++) found = `${id}-${number}`
  ids.add(found)
  return found
}

function roleOf(part: Part, rank: number): Character['role'] {
  if (rank === 0) return 'lead'
  if (rank === 1 && part.lines > 1) return 'second'
  return part.lines > 1 ? 'supporting' : 'extra'
}

/** Cues shout; the bible and the captions do not. Names written in mixed case stay. */
function spelled(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  return name.replaceAll(/\p{Lu}[\p{Lu}'’]*/gu, (word) =>
    word.length === 1 || /^(?:II|III|IV|TV|DJ|FBI|CIA)$/u.test(word)
      ? word
      : word[0]! + word.slice(1).toLowerCase(),
  )
}
