import type { Film } from '../film/film.ts'
import type { Shot } from '../film/shot.ts'
import type { MovementKind, Pose, ShotSize, SoundEffect } from '../film/vocabulary.ts'
import { Evidence, type Needs, type SubjectKind } from './needs.ts'
import type { NeedName } from './need-names.ts'
import type { Names } from './names.ts'
import { readNeeds } from './read-needs.ts'

/** What a shot's needs depend on beyond the shot itself. */
export interface FilmContext {
  language: string
  /** How unreal the film's look is, 0 … 1, from its style words. */
  stylised: number
  /** Shots each character is seen in. */
  appearances: ReadonlyMap<string, number>
  /** Characters whose face must stay the same: the lead and the second. */
  leads: ReadonlySet<string>
  names: Names
  film: Film
}

export function filmContext(film: Film): FilmContext {
  const appearances = new Map<string, number>()
  for (const character of film.shots.flatMap(({ cast }) => cast)) {
    appearances.set(character, (appearances.get(character) ?? 0) + 1)
  }
  const { style, language } = film.settings
  const leads = film.bible.characters.filter(({ role }) => role === 'lead' || role === 'second')
  return {
    language,
    stylised: style.trim() === '' ? 0 : readNeeds(style).strengths.experimental,
    appearances,
    leads: new Set(leads.map(({ id }) => id)),
    names: new Set(
      film.bible.characters.flatMap(({ name }) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? []),
    ),
    film,
  }
}

/** How much of a face a size shows. */
const faceBySize: Record<ShotSize, number> = {
  ECU: 0.85,
  CU: 0.85,
  MCU: 0.7,
  MS: 0.35,
  MLS: 0.15,
  LS: 0,
  ELS: 0,
}
/** How well a person is told apart at a size. */
const personBySize: Record<ShotSize, number> = {
  ECU: 0.5,
  CU: 0.6,
  MCU: 0.6,
  MS: 0.6,
  MLS: 0.5,
  LS: 0.3,
  ELS: 0.1,
}

const cameraByMove: Record<MovementKind, number> = {
  static: 0,
  handheld: 0.15,
  zoom: 0.4,
  whip: 0.3,
  tilt: 0.45,
  pan: 0.45,
  truck: 0.5,
  dolly: 0.5,
  crane: 0.6,
  orbit: 0.8,
}

const actionByPose: Partial<Record<Pose, number>> = {
  fight: 0.85,
  run: 0.75,
  fall: 0.6,
  climb: 0.5,
  aim: 0.4,
  dance: 0.4,
}

const bySound: Partial<Record<SoundEffect, readonly [NeedName, number]>> = {
  explosion: ['action', 0.6],
  gunshot: ['action', 0.5],
  punch: ['action', 0.5],
  sword: ['action', 0.5],
  brakes: ['action', 0.4],
  siren: ['action', 0.2],
  'glass-break': ['physics', 0.6],
  splash: ['physics', 0.5],
  fire: ['physics', 0.4],
  'sea-wave': ['physics', 0.25],
}

/** Seconds: the article speaks of quick cutaways; a longer one shows something for its own sake. */
const quick = 2

/** Words give less than the shot's own fields: they were written for people, the fields for us. */
const wordsShare = 0.6

/** Needs of a typed shot. Facts of the shot count first; its words add what no field holds. */
export function needsOf(shot: Shot, context: FilmContext): Needs {
  const evidence = new Evidence()
  const words = readNeeds(`${shot.subject}. ${shot.action}`, { language: context.language }, context.names)
  for (const need of ['physics', 'action', 'experimental', 'motion', 'realism'] as const) {
    evidence.add(need, words.strengths[need] * wordsShare, words.because[need])
  }
  addPeople(shot, context, evidence)
  addPlace(shot, evidence)
  addPurpose(shot, evidence)
  addMovement(shot, evidence)
  evidence.add('experimental', context.stylised, context.film.settings.style)
  const lipSync = shot.dialogue.some(
    ({ delivery, character }) => delivery === 'on' && shot.cast.includes(character),
  )
  return {
    language: context.language,
    subject: subjectOf(shot, context, words.subject),
    strengths: evidence.strengths,
    because: evidence.because,
    cast: shot.cast,
    lipSync: lipSync && !['LS', 'ELS'].includes(shot.size),
    seconds: shot.duration,
    height: null,
    aspect: context.film.settings.aspect,
  }
}

function addPeople(shot: Shot, context: FilmContext, evidence: Evidence): void {
  const [first] = shot.cast
  if (first === undefined || shot.role === 'insert') return
  const name = context.film.bible.characters.find(({ id }) => id === first)?.name ?? first
  evidence.add('face', faceBySize[shot.size], `${shot.size} of ${name}`)
  evidence.add('character', personBySize[shot.size], name)
  const recurs = (context.appearances.get(first) ?? 0) > 1
  if (recurs)
    evidence.add('recurring', personBySize[shot.size] * (context.leads.has(first) ? 1 : 0.6), `${name} again`)
  if (shot.dialogue.some(({ delivery }) => delivery === 'on')) evidence.add('speech', 0.8, 'dialogue')
}

function addPlace(shot: Shot, evidence: Evidence): void {
  const wide = shot.size === 'ELS' || shot.size === 'LS'
  const empty = shot.cast.length === 0
  if (shot.role === 'establish' || (wide && empty)) {
    evidence.add(shot.interior ? 'environment' : 'landscape', 0.8, 'establishing the place')
  } else if (wide) {
    evidence.add(shot.interior ? 'environment' : 'landscape', shot.size === 'ELS' ? 0.75 : 0.35, shot.size)
  }
  const wild = shot.weather === 'storm' || shot.weather === 'snow'
  if (!shot.interior && wild) evidence.add('physics', 0.3, shot.weather)
}

function addPurpose(shot: Shot, evidence: Evidence): void {
  if (shot.role === 'insert' || shot.framing === 'insert') evidence.add('cutaway', 0.8, 'insert')
  if (shot.role === 'cutaway') evidence.add('cutaway', shot.duration < quick ? 0.8 : 0.55, 'cutaway')
  if (shot.role === 'action') evidence.add('action', 0.55, 'an action shot')
  for (const { pose } of shot.blocking.slice(0, 2)) evidence.add('action', actionByPose[pose] ?? 0, pose)
  for (const effect of shot.sound) {
    const [need, strength] = bySound[effect] ?? []
    if (need !== undefined && strength !== undefined) evidence.add(need, strength, effect)
  }
  if (shot.hero) evidence.add('hero', 0.6, 'a hero shot')
  if (shot.duration > 10) evidence.add('length', 0.9, `${shot.duration.toFixed(1)} s`)
}

function addMovement({ movement, cast, role }: Shot, evidence: Evidence): void {
  // A sweep over an empty place is the place's shot, as the article says.
  const overPlace = cast.length === 0 && role !== 'insert'
  evidence.add('camera', cameraByMove[movement.kind] * (overPlace ? 0.6 : 1), movement.kind)
}

function subjectOf(shot: Shot, { film }: FilmContext, fromWords: SubjectKind): SubjectKind {
  if (shot.role === 'insert') return 'object'
  if (shot.cast.length > 2) return 'crowd'
  const kind = film.bible.characters.find(({ id }) => id === shot.cast[0])?.look.kind
  if (kind === undefined) return shot.role === 'establish' ? 'place' : fromWords
  if (kind === 'human') return 'person'
  return kind === 'animal' ? 'animal' : 'creature'
}
