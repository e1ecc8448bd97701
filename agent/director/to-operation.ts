import { Operation, type OperationKind, type PlanSource } from '../../tools/operations/operation.ts'
import { refusal } from '../../tools/operations/refuse.ts'
import type { Reference } from './messages.ts'
import type { References } from './references.ts'
import { hasSceneHeading } from './screenplay.ts'

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isName = (value: unknown): value is Reference => typeof value === 'string' || typeof value === 'number'
const each = (values: unknown, one: (name: Reference) => string): unknown =>
  Array.isArray(values) ? values.map((value) => (isName(value) ? one(value) : value)) : values

/** A longer text is a script whatever it looks like; the planner reads prose too. */
const longestLogline = 2000

/** Takes the person's message as a plan's source. */
export function messageSource(text: string): PlanSource {
  const isFountain = hasSceneHeading(text)
  if (text.length <= longestLogline && !isFountain) return { kind: 'logline', text }
  const name = isFountain ? 'message.fountain' : 'message.txt'
  return { kind: 'script', name, base64: Buffer.from(text, 'utf8').toString('base64') }
}

function setFields(set: unknown, names: References): unknown {
  if (!isFields(set)) return set
  const done = { ...set }
  if (isName(set.scene)) done.scene = names.scene(set.scene)
  if (isName(set.location)) done.location = names.location(set.location)
  if ('cast' in set) done.cast = each(set.cast, names.character)
  for (const field of ['blocking', 'dialogue']) {
    const rows = set[field]
    if (!Array.isArray(rows)) continue
    done[field] = rows.map((row: unknown) =>
      isFields(row) && isName(row.character) ? { ...row, character: names.character(row.character) } : row,
    )
  }
  return done
}

type Resolve = (value: unknown, names: References, shot: string) => unknown

const one =
  (pick: (names: References) => (name: Reference) => string): Resolve =>
  (value, names) =>
    isName(value) ? pick(names)(value) : value
const takeOf: Resolve = (value, names, shot) => (isName(value) ? names.take(shot, value) : value)
/** "after 0" is how people who count say "at the very beginning". */
const afterShot: Resolve = (value, names) =>
  value === 0 || value === '0' ? null : isName(value) ? names.shot(value) : value

const resolvers: Readonly<Record<string, Resolve>> = {
  shot: one((names) => names.shot),
  first: one((names) => names.shot),
  second: one((names) => names.shot),
  after: afterShot,
  shots: (value, names) => each(value, names.shot),
  scene: one((names) => names.scene),
  character: one((names) => names.character),
  location: one((names) => names.location),
  take: takeOf,
  better: takeOf,
  worse: takeOf,
  set: (value, names) => setFields(value, names),
  model: (value, names) => (typeof value === 'string' ? names.model(value) : value),
}

/**
 * The operation a tool call asks for, with ids in place of names.
 * @param message The person's own last words, for a plan that is made from them.
 * @throws Problem when a name fits nothing or the result is no operation.
 */
export function toOperation(
  kind: OperationKind,
  input: object,
  names: References,
  message: string,
): Operation {
  const fields: Fields = { ...input }
  const shot = isName(fields.shot) ? names.shot(fields.shot) : ''
  for (const [field, resolve] of Object.entries(resolvers)) {
    if (field in fields) fields[field] = resolve(fields[field], names, shot)
  }
  if (kind === 'plan') {
    fields.wishes ??= {}
    if (isFields(fields.source) && fields.source.kind === 'message') fields.source = messageSource(message)
  }
  const parsed = Operation.safeParse({ kind, ...fields })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw refusal('not-understood', { detail: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim() })
}
