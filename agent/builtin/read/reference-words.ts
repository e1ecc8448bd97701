/** Shots and scenes named by what they show: "the shot where she opens the door", "the beach scene". */
import { readPlace } from '../../../tools/plan/read/read-place.ts'
import stopWords from '../../../tools/language/stop-words.json' with { type: 'json' }
import { scan } from './scan.ts'
import type { Reading } from './reading.ts'
import { reference, type Reference } from './reference.ts'
import { lowerAt, skipArticles, tagAt } from './tags-at.ts'

const little = new Set<string>([...stopWords.en, ...stopWords.de])

const endsClause = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (!token || token.kind === 'mark') return true
  return reading.tags.some(
    ({ from, concepts }) =>
      from === at &&
      concepts.some((name) => /^(?:model|then|do\.redo|do\.swap|do\.delete)/.test(name)) &&
      !inText(reading, at),
  )
}

const inText = (reading: Reading, at: number): boolean =>
  reading.project.shots.some(({ action }) => action.toLowerCase().includes(reading.tokens[at]!.lower))

/** "the shot where…", "the one in which…", "die Einstellung, in der…", "the shot on the beach where…". */
export function toldShotAt(reading: Reading, at: number): Reference | undefined {
  let start = skipArticles(reading, at)
  const noun = tagAt(reading, start, 'noun.shot')
  if (!noun && !(start > at && lowerAt(reading, start) === 'one')) return undefined
  start = noun ? noun.to : start + 1
  const place = /^(?:on|in|at|am|im|an|auf)$/.test(lowerAt(reading, start) ?? '')
    ? locationAt(reading, start + 1)
    : undefined
  if (place) start = place.to
  if (lowerAt(reading, start) === ',') start += 1
  const where = tagAt(reading, start, 'clause.where')
  if (!where) return undefined
  let to = where.to
  while (!endsClause(reading, to)) to += 1
  const stems = reading.tokens
    .slice(where.to, to)
    .filter(({ kind, lower }) => kind === 'word' && !little.has(lower))
    .map((token) => token.stem)
  const named = reading.mentions.filter(({ from }) => from >= where.to && from < to).flatMap(({ ids }) => ids)
  const scored = reading.project.shots
    .filter(({ location }) => !place || place.ids.includes(location))
    .map((shot) => {
      const words = new Set(scan(`${shot.action} ${shot.subject}`, reading.language).map(({ stem }) => stem))
      const told = stems.filter((stem) => words.has(stem)).length
      return { shot, score: told + 0.4 * named.filter((id) => shot.cast.includes(id)).length, told }
    })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const shots = scored.filter(({ score, told }) => told > 0 && score === best).map(({ shot }) => shot)
  return reference('shots', at, to, { shots: shots.slice(0, 1) })
}

/** A location of the film named at a token: by its own words, or by the kind of place it is. */
export function locationAt(reading: Reading, at: number): { ids: string[]; to: number } | undefined {
  const start = skipArticles(reading, at)
  const { locations } = reading.project.bible
  const words = (name: string): string[] => scan(name, reading.language).map(({ lower }) => lower)
  const whole = locations
    .filter(({ name }) => words(name).every((word, offset) => lowerAt(reading, start + offset) === word))
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (whole) return { ids: [whole.id], to: start + words(whole.name).length }
  const token = reading.tokens[start]
  if (token?.kind !== 'word' || token.lower.length < 4) return undefined
  const part = locations.filter(({ name }) => words(name).includes(token.lower))
  if (part.length > 0) return { ids: part.map(({ id }) => id), to: start + 1 }
  const family = readPlace(token.text, reading.language)?.family
  const alike = locations.filter((location) => location.family === family)
  return alike.length > 0 ? { ids: alike.map(({ id }) => id), to: start + 1 } : undefined
}

/** "the beach scene", "Waldszene", "the scene on the beach". */
export function placedSceneAt(reading: Reading, at: number): Reference | undefined {
  const start = skipArticles(reading, at)
  const before = tagAt(reading, start, 'noun.scene') ? undefined : locationAt(reading, start)
  if (before && tagAt(reading, before.to, 'noun.scene'))
    return scenesAt(reading, at, before.to + 1, before.ids)
  const noun = tagAt(reading, start, 'noun.scene')
  if (!noun || !/^(?:on|in|at|am|im|an|auf|by)$/.test(lowerAt(reading, noun.to) ?? '')) return undefined
  const behind = locationAt(reading, noun.to + 1)
  return behind && scenesAt(reading, at, behind.to, behind.ids)
}

function scenesAt(reading: Reading, from: number, to: number, locations: readonly string[]): Reference {
  const { scenes, shots } = reading.project
  const ids = scenes.filter(({ location }) => locations.includes(location)).map(({ id }) => id)
  return reference('scene', from, to, {
    scenes: ids,
    shots: shots.filter(({ scene }) => ids.includes(scene)),
  })
}
