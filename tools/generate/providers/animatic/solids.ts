/** Panels and boxes: flat faces in perspective with their light, haze and decals. */
import type { StageView } from './camera.ts'
import { css, mix, parseColour, type Rgb } from './colour.ts'
import { fillPolygon, traceLine, tracePolygon } from './polygon.ts'
import type { Box, Brush, Decal, LocalColour, Paint, Panel, Vec3 } from './stage.ts'

export const add = (a: Vec3, b: Vec3, times = 1): Vec3 => [
  a[0] + b[0] * times,
  a[1] + b[1] * times,
  a[2] + b[2] * times,
]
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
export const unit = (a: Vec3): Vec3 => {
  const long = Math.hypot(...a) || 1
  return [a[0] / long, a[1] / long, a[2] / long]
}

/** One flat face: its corners, the frame its decals are drawn in, and how it takes the light. */
interface Face {
  corners: readonly Vec3[]
  /** Lower left corner and unit vectors of the decals' frame. */
  origin: Vec3
  across: Vec3
  up: Vec3
  colour: LocalColour
  colourTop: LocalColour
  /** −1…1 */
  facing: number
  /** How much less light its foot or top gets. */
  falloff: number
}

function hazed(view: StageView, colour: LocalColour, facing: number, depth: number, extra = 1): Rgb {
  const { light } = view
  return mix(light.lit(colour, facing), parseColour(light.haze), Math.min(1, light.hazeAt(depth) * extra))
}

function isLevel({ corners }: Face): boolean {
  const heights = corners.map((corner) => corner[1])
  return Math.max(...heights) - Math.min(...heights) < 0.05
}

/** Level ground fades with distance towards the horizon, wherever on it the camera stands. */
function levelStyle(brush: Brush, view: StageView, face: Face): Paint {
  const farthest = Math.max(...face.corners.map((corner) => view.toCamera(corner)[2]))
  const near = 3
  const drop = Math.abs(view.camera.position[1] - face.corners[0]![1]) * view.focal
  if (farthest < near * 2 || drop < 1)
    return css(hazed(view, face.colour, face.facing, Math.max(0, farthest / 2)))
  const side = view.camera.position[1] >= face.corners[0]![1] ? 1 : -1
  const gradient = brush.createLinearGradient(
    0,
    view.horizon + (side * drop) / near,
    0,
    view.horizon + (side * drop) / farthest,
  )
  for (const stop of [0, 0.4, 0.7, 0.85, 0.93, 0.97, 1]) {
    const depth = 1 / ((1 - stop) / near + stop / farthest)
    gradient.addColorStop(stop, css(hazed(view, face.colour, face.facing, depth)))
  }
  return gradient
}

/** Lengthwise when the face runs away from the lens, upright otherwise: one gradient carries haze and light. */
function faceStyle(brush: Brush, view: StageView, face: Face): Paint {
  if (isLevel(face)) return levelStyle(brush, view, face)
  const seen = face.corners.map((corner) => ({ corner, depth: Math.max(0.2, view.toCamera(corner)[2]) }))
  seen.sort((a, b) => a.depth - b.depth)
  const near = seen[0]!
  const far = seen.at(-1)!
  const middle = (near.depth + far.depth) / 2
  const spread = view.light.hazeAt(far.depth) - view.light.hazeAt(near.depth)
  if (spread > 0.12 && face.colour === face.colourTop) {
    const from = view.project(add(view.camera.position, subtract(near.corner, view.camera.position)))
    const to = view.project(far.corner)
    if (near.depth > 0.25 && Math.hypot(from.x - to.x, from.y - to.y) > 4) {
      const gradient = brush.createLinearGradient(from.x, from.y, to.x, to.y)
      for (const stop of [0, 0.35, 0.7, 1]) {
        const depth = 1 / ((1 - stop) / near.depth + stop / far.depth)
        gradient.addColorStop(stop, css(hazed(view, face.colour, face.facing, depth)))
      }
      return gradient
    }
  }
  const high = Math.max(...face.corners.map((corner) => corner[1]))
  const low = Math.min(...face.corners.map((corner) => corner[1]))
  if (high - low < 0.05) return css(hazed(view, face.colour, face.facing, middle))
  const anchor = seen.find(({ depth }) => depth > 0.25)?.corner ?? far.corner
  const top = view.project([anchor[0], high, anchor[2]])
  const foot = view.project([anchor[0], low, anchor[2]])
  if (top.depth < 0.2 || Math.abs(top.y - foot.y) < 3)
    return css(hazed(view, face.colour, face.facing, middle))
  const gradient = brush.createLinearGradient(top.x, top.y, foot.x, foot.y)
  const { falloff } = face
  gradient.addColorStop(0, css(hazed(view, face.colourTop, face.facing - Math.max(0, falloff), middle, 0.85)))
  gradient.addColorStop(0.45, css(hazed(view, face.colour, face.facing, middle)))
  gradient.addColorStop(1, css(hazed(view, face.colour, face.facing + Math.min(0, falloff), middle, 1.25)))
  return gradient
}

/** A window is dark glass by day and a lamp by night. */
function decalColour(view: StageView, decal: Decal, facing: number, depth: number): string {
  const { light } = view
  const base = hazed(view, decal.colour, facing, depth)
  if (!decal.glow) return css(base)
  const burn = Math.min(1, decal.glow) * (decal.always ? Math.max(0.7, light.lamps) : light.lamps)
  const glass = mix(hazed(view, '#33465a', facing, depth), base, 0.3)
  const shine = mix(parseColour(decal.colour), parseColour(light.haze), light.hazeAt(depth) * 0.5)
  return css(mix(decal.always ? base : glass, shine, burn))
}

/** Thinner than this many pixels it would only cost time: thin edges are the dearest thing to draw. */
const thinnest = 0.55

/** Whether a decal falls into the frame and is thick enough to be seen. */
function worthDrawing(view: StageView, points: readonly Vec3[], line: number | undefined): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  let area = 0
  let last: { x: number; y: number } | null = null
  let first: { x: number; y: number } | null = null
  for (const point of points) {
    const seen = view.toCamera(point)
    if (seen[2] < 0.2) return true
    const at = view.toScreen(seen)
    left = Math.min(left, at.x)
    right = Math.max(right, at.x)
    top = Math.min(top, at.y)
    bottom = Math.max(bottom, at.y)
    if (last) area += last.x * at.y - at.x * last.y
    first ??= at
    last = at
  }
  if (!first || !last) return false
  area += last.x * first.y - first.x * last.y
  if (right < 0 || left > view.width || bottom < 0 || top > view.height) return false
  const long = Math.max(right - left, bottom - top)
  if (line !== undefined) return long > 2
  return Math.abs(area) / 2 / Math.max(1, long) > thinnest
}

function paintDecals(
  brush: Brush,
  view: StageView,
  face: Face,
  decals: readonly Decal[],
  depth: number,
): void {
  const level = isLevel(face)
  for (const decal of decals) {
    const points = decal.points.map(([x, y]) => add(add(face.origin, face.across, x), face.up, y))
    if (!worthDrawing(view, points, decal.line)) continue
    const style = decalColour(
      view,
      decal,
      face.facing,
      level ? Math.max(1, view.toCamera(points[0]!)[2]) : depth,
    )
    brush.beginPath()
    if (decal.line === undefined) {
      if (!tracePolygon(brush, view, points)) continue
      brush.fillStyle = style
      brush.fill()
    } else {
      traceLine(brush, view, points)
      brush.strokeStyle = style
      const middle = view.project(points[Math.floor(points.length / 2)] ?? face.origin)
      if (middle.depth <= 0) continue
      brush.lineWidth = Math.max(0.6, decal.line * middle.scale)
      brush.stroke()
    }
  }
}

export function panelNormal(panel: Panel): Vec3 {
  return unit(cross(panel.across, panel.up))
}

/** Whether the camera stands on the panel's front (the side from which `across` runs to the right). */
export function seesFront(view: StageView, panel: Panel): boolean {
  return dot(panelNormal(panel), subtract(view.camera.position, panel.corner)) < 0
}

export function paintPanel(brush: Brush, view: StageView, panel: Panel): void {
  const front = seesFront(view, panel)
  if (panel.oneSided && !front) return
  const normal = panelNormal(panel)
  const outward: Vec3 = front ? [-normal[0], -normal[1], -normal[2]] : normal
  const { corner, across, up } = panel
  const corners = [corner, add(corner, across), add(add(corner, across), up), add(corner, up)]
  const upright = Math.abs(up[1]) > 0.5 * Math.hypot(...up)
  const face: Face = {
    corners,
    origin: corner,
    across: unit(across),
    up: unit(up),
    colour: panel.colour,
    colourTop: panel.colourTop ?? panel.colour,
    facing: dot(outward, view.light.keyDirection) * 0.9,
    falloff: panel.shell && upright ? 0.3 : 0,
  }
  if (!fillPolygon(brush, view, corners, faceStyle(brush, view, face))) return
  if (panel.decals?.length) paintDecals(brush, view, face, panel.decals, middleDepth(view, corners))
}

function middleDepth(view: StageView, corners: readonly Vec3[]): number {
  return corners.reduce((sum, corner) => sum + Math.max(0, view.toCamera(corner)[2]), 0) / corners.length
}

/** A box's upright walls, in decal order: side 0 faces −z, 1 +x, 2 +z, 3 −x, before turning. */
export interface BoxShape {
  /** Foot corners, seen from above: left near, right near, right far, left far. */
  foot: readonly [Vec3, Vec3, Vec3, Vec3]
  /** Outward, one per side. */
  normals: readonly [Vec3, Vec3, Vec3, Vec3]
  top: number
}

export function boxShape(box: Box): BoxShape {
  const turn = box.turn ?? 0
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const place = (x: number, z: number): Vec3 => [
    box.at[0] + x * cos - z * sin,
    box.at[1],
    box.at[2] + x * sin + z * cos,
  ]
  const [wide, high, long] = box.size
  const [x, z] = [wide / 2, long / 2]
  return {
    foot: [place(-x, -z), place(x, -z), place(x, z), place(-x, z)],
    normals: [
      [sin, 0, -cos],
      [cos, 0, sin],
      [-sin, 0, cos],
      [-cos, 0, -sin],
    ],
    top: box.at[1] + high,
  }
}

const raise = (point: Vec3, y: number): Vec3 => [point[0], y, point[2]]
const halfway = (a: Vec3, b: Vec3): Vec3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]

/** Sloped faces of a roof, wound so that their outside is seen from above, and their gables. */
function roofFaces(box: Box, shape: BoxShape): { corners: Vec3[]; colour: LocalColour }[] {
  const { roof } = box
  const [a, b, c, d] = shape.foot.map((corner) => raise(corner, shape.top)) as [Vec3, Vec3, Vec3, Vec3]
  if (!roof || roof.kind === 'flat') {
    return [{ corners: [a, b, c, d], colour: roof?.colour ?? box.colour }]
  }
  const peak = shape.top + roof.height
  const alongX = box.size[0] >= box.size[2]
  const [p, q] = alongX ? [halfway(a, d), halfway(b, c)] : [halfway(a, b), halfway(d, c)]
  const inset = roof.kind === 'hip' ? 0.28 : 0
  const start = raise(add(p, subtract(q, p), inset), peak)
  const end = raise(add(q, subtract(p, q), inset), peak)
  const gable = roof.kind === 'gable' ? box.colour : roof.colour
  return alongX
    ? [
        { corners: [a, b, end, start], colour: roof.colour },
        { corners: [c, d, start, end], colour: roof.colour },
        { corners: [b, c, end], colour: gable },
        { corners: [d, a, start], colour: gable },
      ]
    : [
        { corners: [b, c, end, start], colour: roof.colour },
        { corners: [d, a, start, end], colour: roof.colour },
        { corners: [a, b, start], colour: gable },
        { corners: [c, d, end], colour: gable },
      ]
}

/** Draws the faces turned to the lens. `mirror` draws them below their foot instead, for reflections. */
export function paintBox(brush: Brush, view: StageView, box: Box, mirror = false): void {
  const shape = boxShape(box)
  const flip = (point: Vec3): Vec3 => (mirror ? [point[0], -point[1], point[2]] : point)
  const eye = flip(view.camera.position)
  const { keyDirection } = view.light
  const draw = (corners: readonly Vec3[], normal: Vec3, colour: LocalColour, side?: 0 | 1 | 2 | 3): void => {
    const [first, second] = [corners[0]!, corners[1]!]
    const face: Face = {
      corners: corners.map(flip),
      origin: flip(first),
      across: unit(subtract(second, first)),
      up: [0, mirror ? -1 : 1, 0],
      colour,
      colourTop: colour,
      facing: dot(normal, keyDirection),
      falloff: -0.25,
    }
    if (!fillPolygon(brush, view, face.corners, faceStyle(brush, view, face))) return
    if (side === undefined || !box.decals) return
    paintDecals(brush, view, face, box.decals(side), middleDepth(view, face.corners))
  }
  const roofs = roofFaces(box, shape).map(({ corners, colour }) => {
    let normal = unit(cross(subtract(corners[1]!, corners[0]!), subtract(corners[2]!, corners[1]!)))
    if (dot(normal, subtract(corners[0]!, [box.at[0], shape.top - 0.2, box.at[2]])) < 0) {
      normal = [-normal[0], -normal[1], -normal[2]]
    }
    return { corners, colour, normal }
  })
  const visible = (normal: Vec3, on: Vec3): boolean => dot(normal, subtract(eye, on)) > 0
  for (const { corners, colour, normal } of roofs)
    if (visible(normal, corners[0]!)) draw(corners, normal, colour)
  for (const side of [0, 1, 2, 3] as const) {
    const normal = shape.normals[side]
    const [left, right] = [shape.foot[side], shape.foot[((side + 1) % 4) as 0 | 1 | 2 | 3]]
    if (!visible(normal, left)) continue
    draw([left, right, raise(right, shape.top), raise(left, shape.top)], normal, box.colour, side)
  }
}
