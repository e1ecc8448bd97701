/** From a gesture to `move-shots`: which shot the moved ones come after. */

/** `undefined` when nothing would move; `null` = to the very beginning. */
export type After = string | null | undefined

/** Shots dropped at one edge of another. */
export function dropped(
  order: readonly string[],
  moving: readonly string[],
  target: string,
  edge: 'before' | 'after',
): After {
  const inMotion = new Set(moving)
  const at = order.indexOf(target) + (edge === 'after' ? 1 : 0)
  const after = order.slice(0, at).findLast((id) => !inMotion.has(id)) ?? null
  return unmoved(order, moving, after) ? undefined : after
}

/** One place earlier or later, together. */
export function nudged(order: readonly string[], moving: readonly string[], step: 1 | -1): After {
  const inMotion = new Set(moving)
  const places = order.flatMap((id, index) => (inMotion.has(id) ? [index] : []))
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const still = order.filter((id) => !inMotion.has(id))
  const ahead = still.indexOf(order.slice(0, first).at(-1) ?? '')
  const behind = order.slice(last + 1).find((id) => !inMotion.has(id))
  const after = step === -1 ? (ahead === -1 ? undefined : (still[ahead - 1] ?? null)) : behind
  return after === undefined || unmoved(order, moving, after) ? undefined : after
}

/** The order a move makes. */
export function reordered(
  order: readonly string[],
  moving: readonly string[],
  after: string | null,
): string[] {
  const inMotion = new Set(moving)
  const still = order.filter((id) => !inMotion.has(id))
  const at = after === null ? 0 : still.indexOf(after) + 1
  const sorted = order.filter((id) => inMotion.has(id))
  return [...still.slice(0, at), ...sorted, ...still.slice(at)]
}

function unmoved(order: readonly string[], moving: readonly string[], after: string | null): boolean {
  return reordered(order, moving, after).every((id, index) => id === order[index])
}
