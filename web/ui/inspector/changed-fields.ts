/** What a form sends: only the fields that say something else than the film does now. */

type Group = Readonly<Record<string, unknown>>

/** Fields of `draft` that differ from `now`; null when none do. Nested groups are compared field by field. */
export function changedFields<T extends object>(
  now: T,
  draft: { readonly [K in keyof T]?: unknown },
): Partial<T> | null {
  return difference(now as Group, draft as Group) as Partial<T> | null
}

function difference(now: Group, draft: Group): Group | null {
  const changed: Record<string, unknown> = {}
  for (const [name, after] of Object.entries(draft)) {
    const before = now[name]
    if (after === undefined || same(before, after)) continue
    const inner = isGroup(before) && isGroup(after) ? difference(before, after) : after
    if (inner !== null) changed[name] = inner
  }
  return Object.keys(changed).length > 0 ? changed : null
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((value, index) => same(value, right[index]))
  }
  if (!isGroup(left) || !isGroup(right)) return false
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...names].every((name) => same(left[name], right[name]))
}
