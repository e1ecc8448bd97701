/** Casts the story: bible characters for the protagonist, the other and whoever else is named. */
import type { Character } from '../../film/bible.ts'
import { createRandom } from '../../film/random.ts'
import { castCharacter } from '../cast.ts'
import { roleById } from '../read/lexicons.ts'
import type { WordLanguage } from '../read/table.ts'
import type { Entity } from './entities.ts'
import type { Noun } from './noun.ts'
import type { Premise } from './premise.ts'

export interface Company {
  characters: Character[]
  /** Character ids of an entity: several for `three sisters`. */
  idsOf(entity: Entity): string[]
  /** Nouns with what casting settled: an English keeper becomes a she or a he. */
  nounOf(entity: Entity): Noun
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** Names of the members of a group, so that each can be told apart. */
const memberNames: Readonly<Record<WordLanguage, readonly string[]>> = {
  en: ['Ada', 'Nora', 'May', 'Tom', 'Ben', 'Sam'],
  de: ['Ida', 'Klara', 'Lotte', 'Emil', 'Paul', 'Karl'],
  fr: ['Lucie', 'Jeanne', 'Margot', 'Paul', 'Louis', 'Jules'],
  ja: ['ハナ', 'ユキ', 'アキ', 'ケン', 'タロウ', 'ジロウ'],
}

export function inventEntity(roleId: string, language: WordLanguage): Entity {
  const role = roleById(roleId)!
  const word = role.words[language][0]!
  const table = language === 'de' || language === 'fr' ? role.gender[language] : undefined
  const noun: Noun = {
    bare: word,
    proper: false,
    plural: false,
    gender: table?.get(word.toLowerCase()) ?? 'n',
  }
  return { noun, roleId, words: [word], start: -1, end: -1, count: 1 }
}

const womanly = /(?<!\p{L})(?:she|her|hers|herself)(?!\p{L})|彼女/iu
const manly = /(?<!\p{L})(?:he|his|him|himself)(?!\p{L})/iu

function presentsOf(entity: Entity, logline: string, language: WordLanguage, isHero: boolean) {
  const role = entity.roleId === undefined ? undefined : roleById(entity.roleId)
  if (role && role.kind !== 'human') return role.presents
  if (role?.presents) return role.presents
  if ((language === 'de' || language === 'fr') && entity.noun.gender !== 'n')
    return entity.noun.gender === 'f' ? 'woman' : 'man'
  if (entity.noun.proper && entity.noun.gender !== 'n') return entity.noun.gender === 'f' ? 'woman' : 'man'
  if (!isHero) return undefined
  return womanly.test(logline) ? 'woman' : manly.test(logline) ? 'man' : undefined
}

function membersOf(
  entity: Entity,
  logline: string,
  language: WordLanguage,
  part: Character['role'],
  seed: number,
  taken: string[],
) {
  const presents = presentsOf(entity, logline, language, part === 'lead')
  const half = presents === 'man' ? memberNames[language].slice(3) : memberNames[language].slice(0, 3)
  const names = createRandom(seed).fork(`members/${entity.noun.bare}`).shuffle(half)
  const label = capital(entity.noun.bare)
  return Array.from({ length: entity.count }, (_, index) => {
    const name = entity.count === 1 ? label : names[index]!
    const character = castCharacter({
      name,
      seed,
      language,
      role: part,
      taken,
      roleId: entity.roleId,
      presents,
      hint: entity.words[0],
      description: label,
    })
    taken.push(character.look.colour)
    return character
  })
}

/** The English pronoun follows the casting; German and French follow the noun. */
function settledNoun(entity: Entity, first: Character | undefined, language: WordLanguage): Noun {
  if ((language === 'de' || language === 'fr') && !entity.noun.proper) return entity.noun
  if (entity.count > 1) return { ...entity.noun, gender: 'n' }
  const presents = first?.look.presents
  return { ...entity.noun, gender: presents === 'woman' ? 'f' : presents === 'man' ? 'm' : 'n' }
}

export function castStory(premise: Premise, logline: string, language: WordLanguage, seed: number): Company {
  const taken: string[] = []
  const members = new Map<Entity, Character[]>()
  const order = [premise.hero, premise.other, premise.against, ...premise.extras]
  const ids = new Set<string>()
  for (const [index, entity] of order.entries()) {
    if (!entity || members.has(entity)) continue
    const part = index === 0 ? 'lead' : index === 1 ? 'second' : 'supporting'
    const cast = membersOf(entity, logline, language, part, seed, taken).filter(({ id }) => !ids.has(id))
    for (const { id } of cast) ids.add(id)
    members.set(entity, cast)
  }
  return {
    characters: [...members.values()].flat(),
    idsOf: (entity) => (members.get(entity) ?? []).map(({ id }) => id),
    nounOf: (entity) => settledNoun(entity, members.get(entity)?.[0], language),
  }
}
