import type { Character, Look } from '../../../tools/film/bible.ts'
import { readLook } from '../../../tools/plan/cast/read-look.ts'
import { ask, call, type Outcome } from '../outcome.ts'
import { phrase } from '../answer/phrases.ts'
import type { Clause } from '../read/clause.ts'
import { personMeant, type Situation } from '../read/situation.ts'
import { tidy } from '../read/tidy.ts'
import type { Intent } from './intent.ts'

/** Whom a request is about: one character, a question which, or nobody. */
export function whoIsMeant(
  clause: Clause,
  situation: Situation,
  pronouns = true,
): Character | Outcome | undefined {
  const { characters } = situation.project.bible
  const by = (how: 'name' | 'role') => clause.mentions.find((mention) => mention.by === how)
  const mention = by('name') ?? by('role')
  const found = characters.filter(({ id }) => mention?.ids.includes(id))
  if (found.length > 1) {
    const name = clause.textBetween(mention!.from, mention!.to)
    return ask(
      phrase(situation.language, 'ask-which-person', { name }),
      found.map((one) => one.name),
      clause.replacing(mention!.from, mention!.to),
    )
  }
  if (found.length === 1 || !pronouns) return found[0]
  const whose = clause.has('pronoun.she') ? 'she' : clause.has('pronoun.he') ? 'he' : undefined
  if (!whose) return undefined
  const id = personMeant(whose, situation)
  const one = characters.find((character) => character.id === id)
  if (one) return one
  const pronoun = clause.tag('pronoun.she', 'pronoun.he')!
  return ask(
    phrase(situation.language, 'ask-who'),
    characters.slice(0, 4).map(({ name }) => name),
    clause.replacing(pronoun.from, pronoun.to),
  )
}

const isPerson = (found: Character | Outcome): found is Character => !('kind' in found)

/** "rename Jonas to Henrik", "the keeper's name should be Hanna". */
export const renamePerson: Intent = (clause, situation) => {
  const verb = clause.tag('do.rename')
  if (!verb) return undefined
  const who = whoIsMeant(clause, situation, false)
  if (!who) return undefined
  if (!isPerson(who)) return who
  const name = clause.quoted ?? newName(clause, who)
  return name ? call('edit_character', { character: who.id, set: { name } }) : undefined
}

/** The last capitalised words that are not the old name. */
function newName(clause: Clause, who: Character): string | undefined {
  const old = new Set(who.name.toLowerCase().split(/\s+/))
  const mention = clause.mentions[0]
  const words = clause.tokens.filter(
    ({ kind, text, start }) =>
      kind === 'word' &&
      /^\p{Lu}/u.test(text) &&
      !old.has(text.toLowerCase().replace(/['’]s$/, '')) &&
      start > (clause.reading.tokens[mention?.from ?? 0]?.start ?? 0),
  )
  return words.length > 0 ? tidy(words.map(({ text }) => text).join(' ')) : undefined
}

/** "add a character called Finn, a small boy", "neue Figur: Paul, ein junger Förster". */
export const addPerson: Intent = (clause) => {
  const noun =
    clause.tag('noun.character') ??
    clause.tags.find(
      ({ concepts, from, to }) =>
        concepts.includes('do.add') && /charact|figur|charakter|person/i.test(clause.textBetween(from, to)),
    )
  if (!noun || !clause.has('do.add') || clause.references.some(({ kind }) => kind === 'shots'))
    return undefined
  const named = clause.tag('named')
  const text = tidy(clause.textBetween(Math.max(noun.to, named?.to ?? 0), clause.to).replace(/^[\s:,]+/, ''))
  const [first = '', ...rest] = text.split(/[,:–]\s*|\s+(?=who\s)/)
  const name = tidy(first)
  if (!name || name.length > 60) return undefined
  return call('add_character', { name, description: tidy(rest.join(', ')) || name })
}

/** "remove Jonas from the film", "streich Lena aus dem Film". */
export const removePerson: Intent = (clause, situation) => {
  if (!clause.has('do.delete') || !clause.references.some(({ kind }) => kind === 'film')) return undefined
  const who = whoIsMeant(clause, situation, false)
  if (!who) return undefined
  return isPerson(who) ? call('remove_character', { character: who.id }) : who
}

const ages: readonly Look['age'][] = ['child', 'young', 'adult', 'old']

/** "give Mara a red coat", "make him older", "Jonas needs a beard", "take away her hat". */
export const dressPerson: Intent = (clause, situation) => {
  const [look, voice] = [lookIn(clause), voiceIn(clause)]
  const aged =
    clause.has('cast.age.older', 'cast.age.younger', 'cast.taller', 'cast.smaller') ||
    clause.value('age') !== undefined
  if (Object.keys(look).length === 0 && !aged && !voice) return undefined
  const shots = clause.references.some(
    ({ kind }) => kind === 'shots' || kind === 'scene' || kind === 'numbers',
  )
  if (shots) return undefined
  const pronoun = !clause.has('sound.voices') || voice !== undefined
  const who = whoIsMeant(clause, situation, pronoun)
  if (!who) return undefined
  if (!isPerson(who)) return who
  const hair = look.hair ? { hair: { ...who.look.hair, ...look.hair } } : {}
  const change = { ...look, ...hair, ...grown(clause, who) }
  const set = { ...(Object.keys(change).length > 0 && { look: change }), ...(voice && { voice: voice(who) }) }
  if (Object.keys(set).length === 0) return undefined
  return call('edit_character', { character: who.id, set })
}

function lookIn(clause: Clause): Partial<Record<keyof Look, unknown>> {
  // German "hat" is a verb, whatever a wardrobe makes of it.
  const told = readLook(
    clause.language === 'de' ? clause.text.replaceAll(/\bhat\b/g, '') : clause.text,
    clause.language,
  )
  // "make the coat green" puts the colour behind.
  const inColour = (text: string) => readLook(`in ${text}`, clause.language).colour
  const behind =
    told.wardrobe && !told.hairColour
      ? clause.tokens.map(({ text }) => inColour(text)).find(Boolean)
      : undefined
  const colour = told.colour ?? behind
  const off =
    clause.has('not', 'do.delete') ||
    /\b(?:take away|take off|lose|loses|nimm .* (?:ab|weg)|setz .* ab)\b/i.test(clause.text)
  const look: Partial<Record<keyof Look, unknown>> = {}
  if (told.wardrobe && !off) look.wardrobe = told.wardrobe
  if (told.headwear) look.headwear = off ? 'none' : told.headwear
  if (colour && !off) look.colour = colour
  if (told.build) look.build = told.build
  for (const part of ['beard', 'glasses', 'scarf'] as const) {
    if (told[part] !== undefined) look[part] = off ? false : told[part]
  }
  const hair = {
    ...(told.hairStyle && { style: told.hairStyle }),
    ...(told.hairColour && { colour: told.hairColour }),
  }
  if (Object.keys(hair).length > 0 && !off) look.hair = hair
  return look
}

function grown(clause: Clause, who: Character): Partial<Look> {
  const at = ages.indexOf(who.look.age)
  const said = clause.value('age') as Look['age'] | undefined
  if (clause.has('cast.age.older')) return { age: ages[Math.min(ages.length - 1, at + 1)]! }
  if (clause.has('cast.age.younger')) return { age: ages[Math.max(0, at - 1)]! }
  const height = (factor: number) => ({
    height: Math.max(0.2, Math.min(4, Number((who.look.height * factor).toFixed(2)))),
  })
  if (clause.has('cast.taller')) return height(1.12)
  if (clause.has('cast.smaller')) return height(0.88)
  return said && !/sie|ihr/.test(said) ? { age: said } : {}
}

function voiceIn(clause: Clause): ((who: Character) => object) | undefined {
  if (!clause.has('voice', 'voice.deeper', 'voice.higher')) return undefined
  const by = clause.has('voice.deeper') ? -0.15 : clause.has('voice.higher') ? 0.15 : 0
  if (by === 0) return undefined
  return ({ voice }) => ({ pitch: Math.max(-0.5, Math.min(0.5, Number((voice.pitch + by).toFixed(2)))) })
}
