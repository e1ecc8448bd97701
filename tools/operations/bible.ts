/** Operations on who and where. A look set here reaches every shot, because shots name people by id. */
import type { Character, Location } from '../film/bible.ts'
import type { Project } from '../film/project.ts'
import { castCharacter } from '../plan/cast.ts'
import { ageIn } from '../plan/cast/age-words.ts'
import { readLook } from '../plan/cast/read-look.ts'
import { slug } from '../plan/cast/slug.ts'
import { readPlace } from '../plan/read/read-place.ts'
import { defined } from './defined.ts'
import { findCharacter, findLocation } from './find.ts'
import type { OperationOf } from './operation.ts'
import { refusal } from './refuse.ts'

export function addCharacter(
  project: Project,
  { name, description, set = {} }: OperationOf<'add-character'>,
): Project {
  const { characters } = project.bible
  if (characters.some((known) => sameName(known.name, name))) throw refusal('name-taken', { name })
  const cast = castCharacter({
    name,
    introduction: description,
    hint: description,
    description,
    seed: project.settings.seed,
    language: project.settings.language,
    role: 'supporting',
    taken: characters.map((known) => known.look.colour),
  })
  const id = freeId(characters, `ch-${slug(name)}`)
  return withCharacters(project, [...characters, merge({ ...cast, id, name, description }, set)])
}

/** A new description is read for what it says of the look, so that words and pictures agree. */
export function editCharacter(
  project: Project,
  { character: id, set }: OperationOf<'edit-character'>,
): Project {
  const character = findCharacter(project, id)
  const { characters } = project.bible
  if (
    set.name !== undefined &&
    characters.some((other) => other.id !== id && sameName(other.name, set.name!))
  ) {
    throw refusal('name-taken', { name: set.name })
  }
  const told =
    set.description === undefined ? {} : lookIn(set.description, character, project.settings.language)
  const edited = merge(character, { ...set, look: { ...told, ...set.look } })
  return withCharacters(
    project,
    characters.map((item) => (item === character ? edited : item)),
  )
}

function lookIn(description: string, { look }: Character, language: string): Partial<Character['look']> {
  const { hairStyle, hairColour, ...told } = readLook(description, language)
  const hair = { style: hairStyle ?? look.hair.style, colour: hairColour ?? look.hair.colour }
  const age = told.age ?? ageIn(description)
  return { ...told, ...(age && { age }), hair }
}

export function removeCharacter(
  project: Project,
  { character: id }: OperationOf<'remove-character'>,
): Project {
  const character = findCharacter(project, id)
  const needed = project.shots.filter(
    (shot) =>
      shot.cast.includes(id) ||
      shot.blocking.some((body) => body.character === id) ||
      shot.dialogue.some((line) => line.character === id),
  )
  if (needed.length > 0) {
    const shots = needed.map((shot) => shot.number).join(', ')
    throw refusal('still-needed', { name: character.name, shots })
  }
  return withCharacters(
    project,
    project.bible.characters.filter((item) => item !== character),
  )
}

export function addLocation(
  project: Project,
  { name, description, set = {} }: OperationOf<'add-location'>,
): Project {
  const { locations } = project.bible
  if (locations.some((known) => sameName(known.name, name))) throw refusal('name-taken', { name })
  const read = readPlace(`${name}, ${description}`, project.settings.language)
  const location: Location = {
    id: freeId(locations, `lo-${slug(name)}`),
    name,
    description,
    family: read?.family ?? 'street',
    interior: read?.interior ?? false,
    ...defined(set),
  }
  return { ...project, bible: { ...project.bible, locations: [...locations, location] } }
}

export function editLocation(project: Project, { location: id, set }: OperationOf<'edit-location'>): Project {
  const location = findLocation(project, id)
  const read =
    set.name === undefined || set.family ? undefined : readPlace(set.name, project.settings.language)
  const edited = {
    ...location,
    ...(read && { family: read.family, interior: read.interior }),
    ...defined(set),
  }
  const locations = project.bible.locations.map((item) => (item === location ? edited : item))
  return { ...project, bible: { ...project.bible, locations } }
}

type CharacterFields = NonNullable<OperationOf<'edit-character'>['set']>

function merge(character: Character, { look, voice, ...fields }: CharacterFields): Character {
  return {
    ...character,
    ...defined(fields),
    look: { ...character.look, ...defined(look ?? {}) },
    voice: { ...character.voice, ...defined(voice ?? {}) },
  }
}

const withCharacters = (project: Project, characters: Character[]): Project => ({
  ...project,
  bible: { ...project.bible, characters },
})

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

function freeId(taken: readonly { id: string }[], wish: string): string {
  let id = wish
  for (let count = 2; taken.some((item) => item.id === id); count++) id = `${wish}-${count}`
  return id
}
