/** Painter's order: what must be drawn before what, from where the camera stands. */
import { nearPlane, type StageView } from './camera.ts'
import { boxShape, dot, panelNormal, subtract } from './solids.ts'
import type { Box, Brush, Panel, Vec3 } from './stage.ts'

/** Something with a place in the picture's depth. */
export interface Item {
  at: Vec3
  /** Flat or boxy things need their planes compared; others only their depth. */
  solid?: Box | Panel
  /** Points that stand for the whole of it, solids only. */
  corners?: readonly Vec3[]
  draw(brush: Brush, view: StageView): void
  /** Changes from frame to frame. */
  moves: boolean
  /** Where it is at a second, for what does not stay at `at`. */
  goes?(seconds: number): Vec3
}

interface Plane {
  point: Vec3
  /** Unit, outward. */
  normal: Vec3
}

function planesOf(solid: Box | Panel): Plane[] {
  if (solid.kind === 'panel') return [{ point: solid.corner, normal: panelNormal(solid) }]
  const shape = boxShape(solid)
  return [
    ...([0, 1, 2, 3] as const).map((side) => ({ point: shape.foot[side], normal: shape.normals[side] })),
    { point: [solid.at[0], shape.top, solid.at[2]], normal: [0, 1, 0] },
    { point: solid.at, normal: [0, -1, 0] },
  ]
}

const slack = 0.02

/** −1: the other is beyond this solid (draw it first); 1: it is on the camera's side (draw it after); 0: open. */
function sideOf(solid: Box | Panel, eye: Vec3, points: readonly Vec3[]): -1 | 0 | 1 {
  let beyond = false
  let front = false
  for (const { point, normal } of planesOf(solid)) {
    const here = dot(normal, subtract(eye, point))
    const heights = points.map((other) => dot(normal, subtract(other, point)))
    const outside = heights.every((height) => height > -slack)
    if (solid.kind === 'panel') {
      const inside = heights.every((height) => height < slack)
      // What lies on it, such as feet on a floor, is seen before it.
      if (outside && inside) return 1
      if (outside) return here > 0 ? 1 : -1
      if (inside) return here > 0 ? -1 : 1
      continue
    }
    if (!outside) continue
    if (here > 0) front = true
    else beyond = true
  }
  // Told apart both ways, the two cannot overlap in the picture: no order is needed, and none may be demanded.
  if (front === beyond) return 0
  return front ? 1 : -1
}

/** Left, lower, right and upper edge on the screen, as slopes from the lens axis. */
type Patch = readonly [left: number, low: number, right: number, high: number]

const everywhere: Patch = [-Infinity, -Infinity, Infinity, Infinity]
/** Half the width of what is known by its foot alone, metres. */
const reach = 1.2

function atNearPlane(from: Vec3, to: Vec3): Vec3 {
  const share = (nearPlane - from[2]) / (to[2] - from[2])
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, nearPlane]
}

const placeOf = (item: Item, view: StageView): Vec3 => item.goes?.(view.time) ?? item.at

/** Where an item can cover others; null when it is wholly behind the lens. */
function patchOf(view: StageView, item: Item): Patch | null {
  const seen = (item.corners ?? [placeOf(item, view)]).map((corner) => view.toCamera(corner))
  if (!item.solid) {
    const [x, y, z] = seen[0]!
    if (z < nearPlane) return everywhere
    return [(x - reach) / z, (y - reach) / z, (x + reach) / z, (y + reach * 2) / z]
  }
  const ahead = seen.filter(([, , z]) => z >= nearPlane)
  if (ahead.length === 0) return null
  // Of what reaches behind the lens only the part before it covers anything.
  const behind = seen.filter(([, , z]) => z < nearPlane)
  const ends = [...ahead, ...ahead.flatMap((from) => behind.map((to) => atNearPlane(from, to)))]
  const across = ends.map(([x, , z]) => x / z)
  const up = ends.map(([, y, z]) => y / z)
  return [Math.min(...across), Math.min(...up), Math.max(...across), Math.max(...up)]
}

const overlap = (a: Patch, b: Patch): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** Farthest first; what is wholly behind the lens is left out. */
export function paintingOrder(view: StageView, items: readonly Item[]): Item[] {
  const eye = view.camera.position
  const placed = items
    .map((item) => ({ item, depth: view.toCamera(placeOf(item, view))[2], patch: patchOf(view, item) }))
    .filter((entry): entry is typeof entry & { patch: Patch } => entry.patch !== null)
    .sort((a, b) => b.depth - a.depth)
  const ranked = placed.map(({ item }) => item)
  const before = new Map<Item, Item[]>()
  const demand = (first: Item, then: Item): void => {
    const list = before.get(then)
    if (list) list.push(first)
    else before.set(then, [first])
  }
  for (const { item, patch } of placed) {
    if (!item.solid) continue
    for (const { item: other, patch: otherPatch } of placed) {
      // Only what covers the other on the screen needs an order: more demands would only make circles.
      if (other === item || !overlap(patch, otherPatch)) continue
      const side = sideOf(item.solid, eye, other.corners ?? [placeOf(other, view)])
      if (side === 1) demand(item, other)
      else if (side === -1) demand(other, item)
    }
  }
  const done = new Set<Item>()
  const order: Item[] = []
  const visit = (item: Item): void => {
    if (done.has(item)) return
    done.add(item)
    for (const first of before.get(item) ?? []) visit(first)
    order.push(item)
  }
  for (const item of ranked) visit(item)
  return order
}
