/** Template rows read once: what is seen, by whom, and the sentences for it. */
import { Mood, Pose, SoundEffect } from '../../film/vocabulary.ts'
import { rowsOf, wordLanguages, wordsOf, type WordLanguage } from '../read/table.ts'
import { deedSceneRows } from './deed-scene-rows.ts'
import { frameRows } from './frame-rows.ts'
import { pauseRows } from './pause-rows.ts'
import { setbackRows } from './setback-rows.ts'
import { routineRows } from './routine-rows.ts'
import { trialRows } from './trial-rows.ts'
import { slotsOf, type Slot } from './render.ts'
import type { Moment } from '../draft.ts'

/** Whose body and voice a row can use. */
export type Player = 'P' | 'S' | 'A'

export interface Row {
  key: string
  kind: Moment['kind'] | 'want' | 'obstacle' | 'turn'
  bodies: { who: Player; pose: Pose; holds?: string }[]
  props: { shape: string; focus: boolean }[]
  sound: SoundEffect[]
  mood: Mood
  weight: 1 | 2 | 3
  text: Record<WordLanguage, { caption: string; line?: { who: Player; text: string } }>
  /** Whom and what the row cannot do without. */
  needs: Set<Slot>
}

const listOf = (cell: string | undefined): string[] => (cell === '-' ? [] : wordsOf(cell))

function bodiesOf(cell: string): Row['bodies'] {
  if (cell === '-') return []
  return cell.split(' ').map((body) => {
    const [who, doing = 'stand'] = body.split('=')
    const [pose, holds] = doing.split(':')
    return { who: who as Player, pose: Pose.parse(pose), ...(holds === undefined ? {} : { holds }) }
  })
}

function sentenceOf(cell: string): { caption: string; line?: { who: Player; text: string } } {
  const [caption = '', spoken] = cell.split('::').map((part) => part.trim())
  if (spoken === undefined) return { caption }
  const [who, text = ''] = spoken.split('>').map((part) => part.trim())
  return { caption, line: { who: who as Player, text } }
}

function rowFrom(cells: readonly string[]): Row {
  const [key = '', kind = '', bodies = '-', props = '-', sound = '-', mood = '', weight = '1', ...sentences] =
    cells
  const text = Object.fromEntries(
    wordLanguages.map((language, index) => [language, sentenceOf(sentences[index] ?? '')]),
  ) as Row['text']
  const body = bodiesOf(bodies)
  const slots = wordLanguages.flatMap((language) => [...slotsOf(text[language].caption)])
  return {
    key,
    kind: kind as Row['kind'],
    bodies: body,
    props: listOf(props).map((shape) => ({ shape: shape.replace('!', ''), focus: shape.endsWith('!') })),
    sound: listOf(sound).map((effect) => SoundEffect.parse(effect)),
    mood: Mood.parse(mood),
    weight: Number(weight) as Row['weight'],
    text,
    needs: new Set([...slots, ...body.map(({ who }) => who)]),
  }
}

function group(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  return Map.groupBy(rows, ({ key }) => key)
}

const frames = group(rowsOf(frameRows).map(rowFrom))
const scenes = group(rowsOf(deedSceneRows).map(rowFrom))
const routines = group(
  rowsOf(routineRows).map(([role = '', pose = '', props = '', sound = '', ...sentences]) =>
    rowFrom([role, 'deed', `P=${pose}`, props, sound, 'calm', '2', ...sentences]),
  ),
)

const trials = group(rowsOf(trialRows).map(rowFrom))

/** What fills the middle of a longer film, by phase. */
export const trial = (phase: string): Row[] => trials.get(`trial.${phase}`) ?? []

const pauses = group(rowsOf(pauseRows).map(rowFrom))

/** `at.sea,harbour` stands for every place it names. */
const setbacks = group(
  rowsOf(setbackRows).flatMap((cells) => {
    const [head = '', ...rest] = cells
    if (!head.startsWith('at.')) return [rowFrom(cells)]
    return wordsOf(head.slice('at.'.length)).map((family) => rowFrom([`at.${family}`, ...rest]))
  }),
)

/** What goes wrong in a place, how the key object is lost and won back, how a genre ends. */
export const setback = (key: string): Row[] => setbacks.get(key) ?? []

/** Rows for the breath between two deeds. */
export const pause = (when: string): Row[] => pauses.get(`pause.${when}`) ?? []

export const frame = (pattern: string, beat: string): Row[] => frames.get(`${pattern}.${beat}`) ?? []

/** What goes around a deed; the rows for this very thing come before the general ones. */
export function aroundDeed(
  deed: string | undefined,
  phase: string,
  shapes: readonly (string | undefined)[],
): Row[] {
  for (const shape of shapes) {
    const special = shape === undefined ? undefined : scenes.get(`${deed}@${shape}.${phase}`)
    if (special) return special
  }
  return scenes.get(`${deed}.${phase}`) ?? []
}

export const routine = (role: string | undefined): Row[] =>
  routines.get(role ?? '*') ?? routines.get('*') ?? []
