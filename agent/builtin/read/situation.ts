/** What a request is understood against: the film, its takes, and what was talked about just before. */
import type { Project } from '../../../tools/film/project.ts'
import type { Shot } from '../../../tools/film/shot.ts'
import type { DirectorContext, Focus, TakeSummary, Tongue } from '../context.ts'
import type { Call, Question } from '../outcome.ts'
import type { Clause } from './clause.ts'
import type { Reference } from './reference.ts'
import { phrase } from '../answer/phrases.ts'

export interface Situation {
  project: Project
  takes: readonly TakeSummary[]
  language: Tongue
  focus: Focus
  /** Calls of the requests before this one in the same message. */
  earlier: readonly Call[]
  modelOf(shot: string): string | undefined
}

export function situationOf(context: DirectorContext, language: Tongue, focus: Focus): Situation {
  return {
    project: context.project(),
    takes: context.takes(),
    language,
    focus,
    earlier: [],
    modelOf: (shot) => context.project().choices[shot]?.model ?? context.modelOf?.(shot),
  }
}

export interface Meant {
  shots: readonly Shot[]
  /** Whether the message names them or the conversation does; `none` when nobody does. */
  by: 'said' | 'focus' | 'film' | 'none'
  ask?: Question
}

interface Options {
  /** Bare figures are shots. */
  bare?: boolean
  /** "the end" is the last shot. */
  edges?: boolean
}

/** Which shots a request is about. */
export function shotsMeant(clause: Clause, situation: Situation, options: Options = {}): Meant {
  const { bare = true, edges = true } = options
  const named = clause.references.filter(
    ({ kind }) => kind === 'shots' || kind === 'scene' || (edges && kind === 'edge'),
  )
  const exact = named.filter(({ kind }) => kind !== 'edge')
  const numbers = clause.references.filter(({ kind }) => kind === 'numbers' && bare)
  const used = exact.length > 0 ? exact : numbers.length > 0 ? numbers : named
  const unknown = used.flatMap((ref) => ref.unknown)
  if (unknown.length > 0)
    return { shots: [], by: 'said', ask: unknownShot(situation, unknown[0]!, used[0]!, clause) }
  if (used.length > 0) {
    const shots = [
      ...new Set(
        used.flatMap((ref) => (ref.whose ? whoseShots(ref.shots, ref.whose, situation) : ref.shots)),
      ),
    ]
    return shots.length > 0 ? { shots, by: 'said' } : { shots, by: 'said', ask: noMatch(clause, situation) }
  }
  if (clause.references.some(({ kind }) => kind === 'film'))
    return { shots: situation.project.shots, by: 'film' }
  const focused = situation.project.shots.filter(({ id }) => situation.focus.shots.includes(id))
  return focused.length > 0 ? { shots: focused, by: 'focus' } : { shots: [], by: 'none' }
}

function whoseShots(shots: readonly Shot[], whose: 'she' | 'he', situation: Situation): Shot[] {
  const id = personMeant(whose, situation)
  return shots.filter(({ cast }) => id !== undefined && cast[0] === id)
}

/** Whom "she" or "he" is: the one talked about, else the only one of the film who can be. */
export function personMeant(whose: 'she' | 'he' | 'it', { project, focus }: Situation): string | undefined {
  const { characters } = project.bible
  const presents = whose === 'she' ? 'woman' : 'man'
  const fits = whose === 'it' ? characters : characters.filter(({ look }) => look.presents === presents)
  const focused = fits.find(({ id }) => id === focus.character)
  return (focused ?? (fits.length === 1 ? fits[0] : undefined))?.id
}

function unknownShot(
  { project, language }: Situation,
  number: number,
  said: Reference,
  clause: Clause,
): Question {
  const scene = said.kind === 'scene'
  const things = scene ? project.scenes : project.shots
  if (things.length === 0) return { question: phrase(language, 'no-film'), options: [] }
  const near = things
    .toSorted((a, b) => Math.abs(a.number - number) - Math.abs(b.number - number))
    .slice(0, 3)
  const noun = phrase(language, scene ? 'scene' : 'shot')
  return {
    question: phrase(language, scene ? 'ask-unknown-scene' : 'ask-unknown-shot', {
      number,
      count: things.length,
    }),
    options: near.toSorted((a, b) => a.number - b.number).map((thing) => `${noun} ${thing.number}`),
    finish: clause.replacing(said.from, said.to),
  }
}

function noMatch(clause: Clause, { project, language }: Situation): Question {
  if (project.shots.length === 0) return { question: phrase(language, 'no-film'), options: [] }
  const said = clause.references[0]
  const words = said ? clause.textBetween(said.from, said.to) : clause.text
  const cast = project.bible.characters.slice(0, 3)
  return {
    question: phrase(language, 'ask-no-match', { words }),
    options: cast.map(({ name }) => phrase(language, 'shots-with', { name })),
    ...(said && { finish: clause.replacing(said.from, said.to) }),
  }
}
