/** Painter's order: what must be drawn before what, from where the camera stands. */
import type { StageView } from './camera.ts'
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
  for (const { point, normal } of planesOf(solid)) {
    const here = dot(normal, subtract(eye, point))
    const heights = points.map((other) => dot(normal, subtract(other, point)))
    const outside = heights.every((height) => height > -slack)
    if (solid.kind === 'panel') {
      const inside = heights.every((height) => height < slack)
      if (outside) return here > 0 ? 1 : -1
      if (inside) return here > 0 ? -1 : 1
      continue
    }
    if (!outside) continue
    if (here > 0) return 1
    beyond = true
  }
  return beyond ? -1 : 0
}

/** Farthest first. */
export function paintingOrder(view: StageView, items: readonly Item[]): Item[] {
  const eye = view.camera.position
  const ranked = items
    .map((item) => ({ item, depth: view.toCamera(item.at)[2] }))
    .sort((a, b) => b.depth - a.depth)
    .map(({ item }) => item)
  const before = new Map<Item, Item[]>()
  const demand = (first: Item, then: Item): void => {
    const list = before.get(then)
    if (list) list.push(first)
    else before.set(then, [first])
  }
  const solids = ranked.filter(({ solid }) => solid)
  for (const item of solids) {
    for (const other of ranked) {
      if (other === item) continue
      const side = sideOf(item.solid!, eye, other.corners ?? [other.at])
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
