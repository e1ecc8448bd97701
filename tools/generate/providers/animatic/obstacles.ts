/** Keeps the camera out of walls, houses and people, and its view of the subject free. */
import type { Body } from './blocking.ts'
import { boxShape, dot, panelNormal, subtract } from './solids.ts'
import type { Box, Panel, StageSet, Vec3 } from './stage.ts'

const clearance = 0.3

/** Share of the way from a to b at which the way enters the box, or null. Works in the box's own turn. */
function enters(box: Box, from: Vec3, to: Vec3, grow: number): number | null {
  const turn = box.turn ?? 0
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const local = (point: Vec3): Vec3 => {
    const [x, y, z] = subtract(point, box.at)
    return [x * cos + z * sin, y, z * cos - x * sin]
  }
  const [a, b] = [local(from), local(to)]
  const roof = box.roof && box.roof.kind !== 'flat' ? box.roof.height * 0.5 : 0
  const low: Vec3 = [-box.size[0] / 2 - grow, -grow, -box.size[2] / 2 - grow]
  const high: Vec3 = [box.size[0] / 2 + grow, box.size[1] + roof + grow, box.size[2] / 2 + grow]
  let start = 0
  let end = 1
  for (const axis of [0, 1, 2] as const) {
    const way = b[axis] - a[axis]
    if (Math.abs(way) < 1e-6) {
      if (a[axis] < low[axis] || a[axis] > high[axis]) return null
      continue
    }
    const [first, second] = [(low[axis] - a[axis]) / way, (high[axis] - a[axis]) / way]
    start = Math.max(start, Math.min(first, second))
    end = Math.min(end, Math.max(first, second))
  }
  return start <= end ? start : null
}

function crosses(panel: Panel, from: Vec3, to: Vec3): boolean {
  const normal = panelNormal(panel)
  const [a, b] = [dot(normal, subtract(from, panel.corner)), dot(normal, subtract(to, panel.corner))]
  if (a * b >= 0) return false
  if (panel.oneSided && a > 0) return false
  const share = a / (a - b)
  const hit = subtract(
    [
      from[0] + (to[0] - from[0]) * share,
      from[1] + (to[1] - from[1]) * share,
      from[2] + (to[2] - from[2]) * share,
    ],
    panel.corner,
  )
  const along = dot(hit, panel.across) / dot(panel.across, panel.across)
  const rise = dot(hit, panel.up) / dot(panel.up, panel.up)
  return along > 0 && along < 1 && rise > 0 && rise < 1
}

/** Distance of a point from the middle part of a way, on the ground. */
function aside(point: Vec3, from: Vec3, to: Vec3): number {
  const [x, z] = [to[0] - from[0], to[2] - from[2]]
  const long = x * x + z * z || 1
  const share = ((point[0] - from[0]) * x + (point[2] - from[2]) * z) / long
  if (share < -0.05 || share > 0.85) return Infinity
  return Math.hypot(point[0] - from[0] - x * share, point[2] - from[2] - z * share)
}

/** How badly a camera place sees the subject: 0 free … higher worse. */
export function obstruction(set: StageSet, others: readonly Body[], eye: Vec3, subject: Vec3): number {
  let bad = 0
  for (const piece of set.pieces) {
    if (piece.kind === 'box') {
      if (enters(piece, eye, eye, clearance) !== null) bad += 10
      else if (enters(piece, eye, subject, 0.02) !== null) bad += 3
    } else if (piece.kind === 'panel') {
      if (crosses(piece, eye, subject)) bad += 3
    } else if (piece.kind === 'cutout') {
      if (piece.height < 0.6 || piece.at[1] > subject[1]) continue
      if (Math.hypot(piece.at[0] - subject[0], piece.at[2] - subject[2]) < 0.3) continue
      const near = aside(piece.at, eye, subject)
      const body = Math.min(1.4, piece.width * 0.4)
      const reaches = piece.at[1] + piece.height > Math.min(eye[1], subject[1])
      if (reaches && near < body + 0.12) bad += 2
    }
  }
  for (const { at } of others) if (aside(at, eye, subject) < 0.32) bad += 1
  return bad
}

/** The farthest the camera can stand from the subject that way, metres (Infinity outdoors). */
export function roomToStand(set: StageSet, from: Vec3, way: Vec3): number {
  const { room } = set
  if (!room) return Infinity
  const limits: readonly (readonly [number, number, number])[] = [
    [from[0], way[0], way[0] < 0 ? room.left + clearance : room.right - clearance],
    [from[2], way[2], way[2] < 0 ? room.near + clearance : room.far - clearance],
  ]
  let most = Infinity
  for (const [start, step, limit] of limits) {
    if (Math.abs(step) > 1e-4) most = Math.min(most, Math.max(0, (limit - start) / step))
  }
  return most
}

/** How far a body can walk that way before it meets furniture, a house or a wall; at most `most` metres. */
export function freeWalk(set: StageSet, from: Vec3, way: Vec3, most: number): number {
  const reach = Math.min(most, Math.max(0, roomToStand(set, from, way)))
  const to: Vec3 = [from[0] + way[0] * reach, from[1] + 0.5, from[2] + way[2] * reach]
  const knee: Vec3 = [from[0], from[1] + 0.5, from[2]]
  return set.pieces.reduce((free, piece) => {
    if (piece.kind !== 'box') return free
    const share = enters(piece, knee, to, 0.3)
    return share === null ? free : Math.min(free, share * reach)
  }, reach)
}

/** Puts a camera back between floor and ceiling, and between the walls. */
export function insideRoom(set: StageSet, [x, y, z]: Vec3): Vec3 {
  const low = 0.12
  const { room } = set
  if (!room) return [x, Math.max(low, y), z]
  return [
    Math.max(room.left + clearance, Math.min(room.right - clearance, x)),
    Math.max(low, Math.min(room.height - clearance, y)),
    Math.max(room.near + clearance, Math.min(room.far - clearance, z)),
  ]
}

/** Highest level a foot at this place would stand on, metres. */
export function levelAt(set: StageSet, x: number, z: number): number {
  let level = 0
  for (const piece of set.pieces) {
    if (piece.kind !== 'box' || piece.size[1] > 1.4) continue
    const { top } = boxShape(piece)
    if (enters(piece, [x, top - 0.01, z], [x, top - 0.01, z], 0) !== null) level = Math.max(level, top)
  }
  return level
}
