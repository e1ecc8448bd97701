/** Words that pick shots out of a film, as tests on a shot. */
import type { Shot } from '../../../tools/film/shot.ts'
import type { Reading } from './reading.ts'
import type { Lookup } from './references.ts'
import { locationAt } from './reference-words.ts'
import { tagAt, valueAt } from './tags-at.ts'

export type ShotTest = (shot: Shot) => boolean

export interface Tested {
  test: ShotTest
  /** Token index behind the words. */
  to: number
}

/** Sizes as people say them: a close-up is anything from a face to head and shoulders. */
const sizesMeant: Readonly<Record<string, readonly string[]>> = {
  ECU: ['ECU'],
  CU: ['ECU', 'CU', 'MCU'],
  MCU: ['MCU'],
  MS: ['MS'],
  MLS: ['MLS'],
  LS: ['LS', 'ELS'],
  ELS: ['ELS'],
}
const tight = new Set(['ECU', 'CU', 'MCU'])

const kinds: Readonly<Record<string, ShotTest>> = {
  dialogue: (shot) => shot.role === 'dialogue' || shot.dialogue.length > 0,
  establish: (shot) => shot.role === 'establish',
  insert: (shot) => shot.role === 'insert' || shot.framing === 'insert',
  cutaway: (shot) => shot.role === 'cutaway' || shot.role === 'insert',
  reaction: (shot) => shot.role === 'reaction',
  action: (shot) => shot.role === 'action',
  hero: (shot) => shot.hero,
}

export const isHead = (reading: Reading, at: number): boolean => tagAt(reading, at, 'noun.shot') !== undefined

/** "close-ups", "wide": `tight` when the picture is of one face. */
export function sizeTest(reading: Reading, at: number): (Tested & { tight: boolean }) | undefined {
  const size = valueAt(reading, at, 'size')
  const meant = size && sizesMeant[size.value]
  if (!meant) return undefined
  return { test: (shot) => meant.includes(shot.size), to: size.to, tight: tight.has(size.value) }
}

/** "inserts", "establishing shots": a noun of its own. */
export function kindTest(reading: Reading, at: number): Tested | undefined {
  const kind = valueAt(reading, at, 'kind')
  if (kind) return { test: kinds[kind.value]!, to: kind.to }
  const dialogue = reading.tokens[at]?.lower.startsWith('dialog') ?? false
  return dialogue && isHead(reading, at + 1) ? { test: kinds.dialogue!, to: at + 2 } : undefined
}

/** "night", "rainy", "Kling", "pier" before the noun. */
export function adjectiveTest(reading: Reading, at: number, lookup: Lookup): Tested | undefined {
  const time = valueAt(reading, at, 'time')
  if (time) return { test: ({ timeOfDay }) => timeOfDay === time.value, to: time.to }
  const weather = valueAt(reading, at, 'weather')
  if (weather) return { test: (shot) => shot.weather === weather.value, to: weather.to }
  const model = reading.tags.find(
    ({ from, concepts }) => from === at && concepts.some((name) => name.startsWith('model:')),
  )
  const card = model?.concepts.find((name) => name.startsWith('model:'))?.slice('model:'.length)
  if (model) return { test: ({ id }) => lookup.modelOf(id) === card, to: model.to }
  const place = locationAt(reading, at)
  return place && isHead(reading, place.to)
    ? { test: ({ location }) => place.ids.includes(location), to: place.to }
    : undefined
}
