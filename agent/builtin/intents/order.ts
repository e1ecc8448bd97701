import { ask, call } from '../outcome.ts'
import { nameShots } from '../answer/name-shots.ts'
import { phrase } from '../answer/phrases.ts'
import type { Shot } from '../../../tools/film/shot.ts'
import type { Clause } from '../read/clause.ts'
import type { Reference } from '../read/reference.ts'
import { shotsMeant, type Situation } from '../read/situation.ts'
import type { Intent } from './intent.ts'

const named = (clause: Clause): Reference[] =>
  clause.references.filter(({ kind }) => kind !== 'takes' && kind !== 'film')

export const swap: Intent = (clause, situation) => {
  if (!clause.has('do.swap') || clause.all('model').length > 0 || clause.has('model.free')) return undefined
  const { language, project } = situation
  const bad = shotsMeant(clause, situation).ask
  if (bad && named(clause).length > 0) return { kind: 'ask', ask: bad }
  const shots = [...new Set(named(clause).flatMap((ref) => ref.shots))]
  if (shots.length === 2) return call('swap_shots', { first: shots[0]!.id, second: shots[1]!.id })
  const [only] = shots
  const others = project.shots.filter(({ number }) => only && Math.abs(number - only.number) === 1)
  const options = others.map((other) =>
    phrase(language, 'swap-these', { first: only!.number, second: other.number }),
  )
  return ask(phrase(language, shots.length > 2 ? 'ask-swap-two' : 'ask-swap-with'), options)
}

/** The id of the shot before the place that is named; `undefined` when no place is named. */
export function placeIn(
  clause: Clause,
  { project }: Situation,
): { after: string | null; used: Reference | undefined } | undefined {
  const { shots } = project
  for (const ref of named(clause)) {
    const between = /^(?:between|zwischen)$/.test(clause.reading.tokens[ref.from - 1]?.lower ?? '')
    if (between && ref.shots[0]) return { after: ref.shots[0].id, used: ref }
    const before = clause.tags.find(({ to, concepts }) => to === ref.from && concepts.includes('before'))
    const after = clause.tags.find(({ to, concepts }) => to === ref.from && concepts.includes('after'))
    if (before && ref.shots[0]) return { after: shots[ref.shots[0].number - 2]?.id ?? null, used: ref }
    if (after && ref.shots.length > 0) return { after: ref.shots.at(-1)!.id, used: ref }
  }
  const edge = clause.references.find(({ kind }) => kind === 'edge')
  if (edge?.edge === 'start') return { after: null, used: edge }
  if (edge?.edge === 'end') return { after: shots.at(-1)?.id ?? null, used: edge }
  if (/\b(?:nach vorne?|to the front|goes first|go first|comes? first|an erste Stelle)\b/i.test(clause.text))
    return { after: null, used: undefined }
  return undefined
}

/** "move shot 5 to the beginning", "put 8 after 2", "start with shot 6", "Einstellung 5 an den Anfang". */
export const move: Intent = (clause, situation) => {
  if (clause.has('do.add', 'do.delete', 'do.trim', 'do.redo', 'do.lock') && !clause.has('do.move', 'do.open'))
    return undefined
  const { language, project } = situation
  const place = placeOf(clause, situation)
  const verb = clause.has('do.move', 'do.open', 'do.close')
  if (!place) return verb ? unplaced(clause, situation) : undefined
  const moved = named(clause).filter((ref) => ref !== place.used && ref.kind !== 'edge')
  const fields =
    clause.all('size').length +
    clause.all('time').length +
    clause.all('move').length +
    clause.all('transition').length +
    clause.all('weather').length
  const placed = clause.has('after', 'before') && moved.length > 0 && clause.tokens.length <= 12
  if (fields > 0 || (!verb && !placed && (place.used?.kind !== 'edge' || moved.length === 0)))
    return undefined
  const unknown = moved.find((ref) => ref.unknown.length > 0)
  if (unknown) return { kind: 'ask', ask: shotsMeant(clause, situation).ask! }
  const said = [...new Set(moved.flatMap((ref) => ref.shots))]
  const shots = said.length > 0 ? said : project.shots.filter(({ id }) => situation.focus.shots.includes(id))
  if (shots.length === 0)
    return ask(phrase(language, 'ask-which-shot'), nameShots(project.shots.slice(0, 3), language))
  const after = settle(project.shots, shots, place.after)
  return call('move_shots', { shots: shots.map(({ id }) => id), after })
}

function placeOf(clause: Clause, situation: Situation) {
  if (clause.has('do.open')) return { after: null, used: undefined }
  if (clause.has('do.close')) return { after: situation.project.shots.at(-1)?.id ?? null, used: undefined }
  return placeIn(clause, situation)
}

/** A place behind a shot that itself moves is the place behind the last one that stays. */
function settle(all: readonly Shot[], moved: readonly Shot[], after: string | null): string | null {
  let at = all.findIndex(({ id }) => id === after)
  while (at >= 0 && moved.includes(all[at]!)) at -= 1
  return at >= 0 ? all[at]!.id : null
}

function unplaced(clause: Clause, situation: Situation) {
  const onlyMoves = clause.tokens[0]?.lower.match(
    /^(?:move|shift|schieb|schiebe|verschieb|verschiebe|rück|rücke)$/,
  )
  const { shots } = shotsMeant(clause, situation)
  const content = clause.tags.some(({ concepts }) =>
    concepts.some((name) =>
      /^(?:size|time|weather|mood|angle|style|aspect|move|direction|speed|model)/.test(name),
    ),
  )
  if (!onlyMoves || content || shots.length === 0) return undefined
  const { language } = situation
  const number = shots[0]!.number
  return ask(phrase(language, 'ask-move-where', { number }), [
    phrase(language, 'move-start', { number }),
    phrase(language, 'move-end', { number }),
  ])
}
