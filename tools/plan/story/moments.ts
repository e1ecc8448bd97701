/** Rows and deeds made into the moments of a draft. */
import type { Moment } from '../draft.ts'
import type { ShotProp } from '../../film/shot.ts'
import type { Pose } from '../../film/vocabulary.ts'
import { deedById, roleById, thingById } from '../read/lexicons.ts'
import { readMood } from '../read/read-tone.ts'
import type { WordLanguage } from '../read/table.ts'
import type { Company } from './company.ts'
import type { Entity } from './entities.ts'
import { phrases } from './phrases.ts'
import { placeOfFamily } from './places.ts'
import type { DeedClause, Premise } from './premise.ts'
import { render, type Nouns } from './render.ts'
import type { Player, Row } from './rows.ts'
import type { Step } from './steps.ts'

export interface Telling {
  premise: Premise
  company: Company
  language: WordLanguage
  nouns: Nouns
  /** Who plays which part; a pair of heroes plays both `P` and `S`. */
  players: Partial<Record<Player, Part>>
}

export interface Part {
  entity: Entity
  /** Character ids. */
  ids: string[]
}

const voiceless = new Set(['animal', 'creature'])
const mostPeople = 4

function speaks(entity: Entity | undefined): boolean {
  if (!entity) return false
  const kind = entity.roleId === undefined ? 'human' : (roleById(entity.roleId)?.kind ?? 'human')
  return !voiceless.has(kind)
}

const needsHands: ReadonlySet<Pose> = new Set<Pose>([
  'work',
  'hold',
  'aim',
  'give',
  'carry',
  'point',
  'climb',
  'talk',
  'embrace',
])

/** Dogs do not unfold maps. */
function handy(entity: Entity | undefined): boolean {
  return entity?.roleId === undefined || roleById(entity.roleId)?.kind !== 'animal'
}

export function canPlay(row: Row, { nouns, premise, players, language }: Telling): boolean {
  for (const slot of row.needs) if (!nouns[slot] || (slot !== 'O' && !players[slot])) return false
  if (
    !handy(premise.hero) &&
    row.bodies.some(({ who, pose, holds }) => who === 'P' && (holds !== undefined || needsHands.has(pose)))
  )
    return false
  const who = row.text[language].line?.who
  return row.kind !== 'speech' || who === undefined || speaks(players[who]?.entity)
}

const labelOf = (shape: string, language: WordLanguage): string =>
  thingById(shape)?.words[language][0] ?? shape

function propsOf(row: Row, { premise, language, nouns }: Telling): ShotProp[] {
  return row.props.flatMap(({ shape, focus }): ShotProp[] => {
    const weight = focus ? 'focus' : 'set'
    if (shape !== 'O') return [{ shape, label: labelOf(shape, language), weight }]
    const thing = premise.thing
    return thing?.shape === undefined
      ? []
      : [{ shape: thing.shape, label: nouns.O?.bare ?? thing.shape, weight }]
  })
}

function bodiesOf(row: Row, { premise, players }: Telling): Moment['bodies'] {
  return row.bodies.flatMap(({ who, pose, holds }) => {
    const shape = holds === 'O' ? premise.thing?.shape : holds
    const grip = shape !== undefined && (thingById(shape)?.handheld ?? true) ? { holds: shape } : {}
    return (players[who]?.ids ?? []).map((character) => ({ character, pose, ...grip }))
  })
}

export function momentOfRow(row: Row, telling: Telling): Moment {
  const { caption, line } = row.text[telling.language]
  const bodies = bodiesOf(row, telling)
  // Who is in the picture is not a thing as well.
  const shown = row.bodies.map(({ who }) => telling.players[who]?.entity.roleId)
  const props = propsOf(row, telling).filter(({ shape }) => !shown.includes(shape))
  const focus = props.find(({ weight }) => weight === 'focus')
  const part = line && telling.players[line.who]
  const character = part && speaks(part.entity) ? part.ids[0] : undefined
  const first = row.bodies[0]?.who
  const noun = first === undefined ? undefined : telling.nouns[first]
  return {
    kind: row.kind as Moment['kind'],
    text: render(caption, telling.nouns, telling.language),
    subject: focus?.label ?? noun?.bare ?? '',
    cast: bodies.map((body) => body.character),
    bodies,
    props,
    dialogue:
      line && character !== undefined && bodies.some((body) => body.character === character)
        ? [{ character, text: render(line.text, telling.nouns, telling.language), delivery: 'on' }]
        : [],
    sound: row.sound,
    mood: row.mood,
    weight: row.weight,
  }
}

/** Poses that take two. */
const together: ReadonlySet<Pose> = new Set<Pose>(['embrace', 'fight', 'dance', 'run', 'walk', 'stand'])
const gripping: ReadonlySet<Pose> = new Set<Pose>(['hold', 'give', 'carry', 'aim', 'reach', 'work'])

export function momentOfDeed(deed: DeedClause, telling: Telling): Moment {
  const { premise, company } = telling
  const doing = deed.people.length > 0 || deed.impersonal ? deed.people : [premise.hero]
  const people = doing.filter((entity) => entity !== undefined)
  const doer =
    people[0] === premise.other && premise.hero && deed.people.length === 0 ? premise.hero : people[0]
  const withHero =
    premise.hero && !people.includes(premise.hero) && people.length < 2 && doer === premise.other
  const seen = withHero ? [...people, premise.hero!] : people
  const pose = deedById(deed.deed ?? '')?.pose ?? 'stand'
  const held = deed.things.find(({ shape }) => shape !== undefined && thingById(shape)?.handheld)
  const bodies = seen.flatMap((entity) =>
    company.idsOf(entity).map((character) => {
      if (entity !== doer)
        return { character, pose: together.has(pose) ? pose : passive(deed.deed, entity, deed.text) }
      return held?.shape !== undefined && gripping.has(pose)
        ? { character, pose, holds: held.shape }
        : { character, pose }
    }),
  )
  const seenBodies = bodies.slice(0, mostPeople)
  return {
    kind: deed.deed === 'arrive' || deed.deed === 'return' ? 'arrive' : 'deed',
    text: deed.text,
    subject: doer?.noun.bare ?? deed.things[0]?.noun.bare ?? '',
    cast: seenBodies.map(({ character }) => character),
    bodies: seenBodies,
    props: thingsOf(deed),
    dialogue: [],
    sound: (deedById(deed.deed ?? '')?.sounds ?? []).slice(0, 2),
    mood: readMood(deed.text, telling.language) ?? (deed.turn ? 'tense' : 'neutral'),
    weight: 3,
  }
}

const lyingThere =
  /\b(?:dead|wounded|injured|unconscious|asleep|sleeping|stranded|washed|dying|verletzt|verwundet|bewusstlos|schlafend|gestrandet|tot|sterbend|blessée?s?|endormie?s?|mourante?s?|échouée?s?)|傷つ|倒れ|眠っ|流れ着|死ん/iu

/** What the other one does meanwhile. */
function passive(deed: string | undefined, entity: Entity, text: string): Pose {
  const kind = roleById(entity.roleId ?? '')?.kind ?? 'human'
  if (deed === 'die' || (kind === 'robot' && (deed === 'find' || deed === 'repair'))) return 'lie'
  if (lyingThere.test(text)) return 'lie'
  return deed === 'teach' ? 'work' : 'stand'
}

function thingsOf(deed: DeedClause): ShotProp[] {
  const seen = new Set<string>()
  return deed.things.flatMap(({ shape, noun }, index): ShotProp[] => {
    if (shape === undefined || seen.has(shape)) return []
    seen.add(shape)
    return [{ shape, label: noun.bare, weight: index === 0 && deed.people.length === 0 ? 'focus' : 'set' }]
  })
}

/** The place itself, with the hour and the weather said first. */
export function momentOfPlace(step: Step, language: WordLanguage): Moment {
  const place = placeOfFamily(step.family)
  const words = phrases[language]
  const weather = words.weather[step.weather]
  const hour = words.time[step.time] + (weather === '' ? '' : words.comma + weather) + words.stop
  return {
    kind: 'place',
    text: hour + place.picture[language],
    subject: step.placeName ?? place.name[language],
    cast: [],
    bodies: [],
    props: place.props
      .slice(0, 2)
      .map((shape) => ({ shape, label: labelOf(shape, language), weight: 'set' })),
    dialogue: [],
    sound: place.sounds.slice(0, 2),
    mood: step.mood,
    weight: step.beat === 'opening' ? 3 : 2,
  }
}
