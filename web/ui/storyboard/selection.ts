/** Which shots are chosen on the board; pure, so that mouse and keyboard cannot disagree. */
export interface Selection {
  ids: readonly string[]
  /** Where a range begins. */
  anchor: string | null
  /** The one that keys act from. */
  focus: string | null
}

export const nothing: Selection = { ids: [], anchor: null, focus: null }

export const only = (id: string): Selection => ({ ids: [id], anchor: id, focus: id })

/** Ctrl or ⌘ click: in or out, leaving the others. */
export function toggled(selection: Selection, id: string): Selection {
  const inside = selection.ids.includes(id)
  const ids = inside ? selection.ids.filter((other) => other !== id) : [...selection.ids, id]
  return { ids, anchor: id, focus: id }
}

/** Shift click: everything between the anchor and here, in the film's order. */
export function extended(selection: Selection, order: readonly string[], id: string): Selection {
  const anchor = selection.anchor ?? id
  const [from, to] = [order.indexOf(anchor), order.indexOf(id)]
  if (from === -1 || to === -1) return only(id)
  return { ids: order.slice(Math.min(from, to), Math.max(from, to) + 1), anchor, focus: id }
}

export const everything = (order: readonly string[]): Selection => ({
  ids: order,
  anchor: order[0] ?? null,
  focus: order.at(-1) ?? null,
})

/** Drops what is gone from the film; the very same object when nothing is. */
export function pruned(selection: Selection, order: ReadonlySet<string>): Selection {
  const gone = (id: string | null): boolean => id !== null && !order.has(id)
  if (!selection.ids.some(gone) && !gone(selection.anchor) && !gone(selection.focus)) return selection
  return {
    ids: selection.ids.filter((id) => order.has(id)),
    anchor: gone(selection.anchor) ? null : selection.anchor,
    focus: gone(selection.focus) ? null : selection.focus,
  }
}
