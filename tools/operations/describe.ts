/** Part changes as a person reads them: whose field, from what, to what. */
import { noChoices, type Project } from '../film/project.ts'
import { changesBetween, type PartChange, toParts } from './parts.ts'
import type { Change } from './report.ts'

type Of = Change['of']
interface Thing {
  of: Of
  id: string
  label: string
}

/** Parts of a thing that are shown as fields of their own, one level down. */
const nested = new Set(['movement', 'transition', 'look', 'voice', 'trim', 'hair'])

/** Every field that differs. A film planned anew is one change, not one per shot. */
export function describeChanges(before: Project, after: Project): Change[] {
  const changes = changesBetween(toParts(before), toParts(after))
  const kept = new Set(before.shots.map((shot) => shot.id))
  const planned = after.shots.length > 0 && !after.shots.some((shot) => kept.has(shot.id))
  if (planned || changes.length > mostParts) return [wholeFilm(before, after)]
  return changes.flatMap((change) => describeOne(change, before, after))
}

/** Beyond this nobody reads a list. */
const mostParts = 400

function wholeFilm(before: Project, after: Project): Change {
  const { title, author } = after
  const label = author === undefined ? title : `${title}, ${author}`
  return { of: 'film', id: 'film', label, field: 'planned', before: sizeOf(before), after: sizeOf(after) }
}

/** Seconds as they are seen: dissolves overlap. */
function sizeOf({ title, scenes, shots }: Project): object {
  const overlaps = shots.slice(0, -1).reduce((sum, shot) => sum + shot.transition.seconds, 0)
  const seconds = Number((shots.reduce((sum, shot) => sum + shot.duration, 0) - overlaps).toFixed(1))
  return { title, scenes: scenes.length, shots: shots.length, seconds }
}

function describeOne(
  { key, before: old, after: now }: PartChange,
  before: Project,
  after: Project,
): Change[] {
  const slash = key.indexOf('/') + 1
  const id = key.slice(slash)
  const kind = slash === 0 ? key : key.slice(0, slash)
  switch (kind) {
    case 'order/':
      return id === 'shots' ? orderChange(before, after) : []
    case 'shot/':
      return thingChanges(shotThing(id, before, after), old, now)
    case 'choices/':
      return fieldChanges(
        shotThing(id, before, after),
        (old ?? noChoices) as object,
        (now ?? noChoices) as object,
      )
    case 'scene/':
      return thingChanges({ of: 'scene', id, label: numberOf(id, before.scenes, after.scenes) }, old, now)
    case 'character/':
      return thingChanges(
        { of: 'character', id, label: nameOf(id, before.bible.characters, after.bible.characters) },
        old,
        now,
      )
    case 'location/':
      return thingChanges(
        { of: 'location', id, label: nameOf(id, before.bible.locations, after.bible.locations) },
        old,
        now,
      )
    default:
      return fieldChanges(
        { of: 'film', id: 'film', label: after.title },
        (old ?? {}) as object,
        (now ?? {}) as object,
        key,
      )
  }
}

const shotThing = (id: string, before: Project, after: Project): Thing => ({
  of: 'shot',
  id,
  label: numberOf(id, before.shots, after.shots),
})

type Numbered = readonly { id: string; number: number }[]
function numberOf(id: string, before: Numbered, after: Numbered): string {
  const found = before.find((item) => item.id === id) ?? after.find((item) => item.id === id)
  return String(found?.number ?? '')
}

type Named = readonly { id: string; name: string }[]
function nameOf(id: string, before: Named, after: Named): string {
  return (before.find((item) => item.id === id) ?? after.find((item) => item.id === id))?.name ?? id
}

function thingChanges(thing: Thing, old: unknown, now: unknown): Change[] {
  const words = (value: unknown): unknown => {
    const { action, name, heading } = value as { action?: string; name?: string; heading?: string }
    return action ?? name ?? heading ?? ''
  }
  if (old === undefined) return [{ ...thing, field: 'added', before: null, after: words(now) }]
  if (now === undefined) return [{ ...thing, field: 'removed', before: words(old), after: null }]
  return fieldChanges(thing, old as object, now as object)
}

/** `prefix` is put before fields that would be unclear alone, such as the parts of the sound. */
function fieldChanges(thing: Thing, old: object, now: object, prefix = ''): Change[] {
  const [a, b] = [old as Record<string, unknown>, now as Record<string, unknown>]
  const plain = prefix === 'head' || prefix === 'settings'
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((name): Change[] => {
    const [before, after] = [a[name], b[name]]
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    const field = prefix && !plain ? `${prefix}.${name}` : name
    const deep = nested.has(name) || prefix === 'sound'
    if (deep && isObject(before) && isObject(after)) {
      return fieldChanges(thing, before, after, field)
    }
    return [{ ...thing, field, before, after }]
  })
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Told only when shots that stay changed places: an insert moves nobody. */
function orderChange(before: Project, after: Project): Change[] {
  const was = new Map(before.shots.map((shot) => [shot.id, shot.number]))
  const now = after.shots.flatMap((shot) => was.get(shot.id) ?? [])
  const then = [...now].sort((a, b) => a - b)
  if (now.every((number, index) => number === then[index])) return []
  return [{ of: 'film', id: 'film', label: after.title, field: 'order', before: then, after: now }]
}
