import type { Call } from './outcome.ts'

/** Tools whose calls on the same things are one change: a single card, a single step to undo. */
const mergeable = new Set([
  'edit_shots',
  'edit_scene',
  'edit_character',
  'edit_location',
  'set_style',
  'set_budget',
  'set_sound',
])

/** Said twice, these are meant twice. */
const repeatable = new Set(['undo', 'redo', 'add_shot'])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function merge(a: Record<string, unknown>, b: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...a }
  for (const [key, value] of Object.entries(b)) {
    const old = merged[key]
    merged[key] = isObject(old) && isObject(value) ? merge(old, value) : value
  }
  return merged
}

const isPace = ({ tool, input }: Call, shots: number): boolean =>
  tool === 'edit_shots' &&
  Array.isArray(input.shots) &&
  input.shots.length === shots &&
  input.scale !== undefined &&
  isObject(input.set) &&
  Object.keys(input.set).length === 0

/** A length said in seconds outdoes "longer" said beside it. */
function settled(input: Record<string, unknown>): Record<string, unknown> {
  const { scale, ...rest } = input
  const exact = isObject(input.set) && input.set.duration !== undefined
  return scale === undefined || exact ? rest : input
}

const target = ({ shots, scene, character, location, part }: Record<string, unknown>): string =>
  JSON.stringify([shots, scene, character, location, part])

/** Neighbouring changes of the same things become one. @param shots How many the film has. */
export function mergeCalls(calls: readonly Call[], shots: number): Call[] {
  const merged: Call[] = []
  for (const call of calls) {
    const twice = merged.some((made) => JSON.stringify(made) === JSON.stringify(call))
    if (twice && !repeatable.has(call.tool)) continue
    const last = merged.at(-1)
    const same =
      last && last.tool === call.tool && mergeable.has(call.tool) && target(last.input) === target(call.input)
    if (same) merged[merged.length - 1] = { tool: last.tool, input: settled(merge(last.input, call.input)) }
    else merged.push(call)
  }
  // "Too long, lose 15 seconds": the length says it exactly.
  const exact = merged.some(({ tool, input }) => tool === 'set_length' && input.shots === undefined)
  return exact ? merged.filter((call) => !isPace(call, shots)) : merged
}
