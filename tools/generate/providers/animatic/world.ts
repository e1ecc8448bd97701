/** A set standing in its light, ready to be painted through any view. */
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import type { StageView } from './camera.ts'
import { paintGround, paintWater } from './ground.ts'
import { type Item, paintingOrder } from './order.ts'
import { paintPiece, paintUnderlay } from './pieces.ts'
import { paintRidgeReflections, paintRidges } from './ridges.ts'
import { paintSky } from './sky.ts'
import { add, boxShape, paintPanel, seesFront } from './solids.ts'
import type { SpriteShelf } from './sprites.ts'
import { css, parseColour } from './colour.ts'
import type { Box, Brush, Panel, Piece, StageSet, Vec3 } from './stage.ts'

export interface World {
  set: StageSet
  water: boolean
  /** Walls, ceilings, roads: always behind what stands on the stage. */
  shells: readonly Panel[]
  items: readonly Item[]
}

function cornersOf(piece: Box | Panel): Vec3[] {
  if (piece.kind === 'panel') {
    const { corner, across, up } = piece
    return [corner, add(corner, across), add(corner, up), add(add(corner, across), up)]
  }
  const shape = boxShape(piece)
  return [...shape.foot, ...shape.foot.map((foot): Vec3 => [foot[0], shape.top, foot[2]])]
}

function middle(points: readonly Vec3[]): Vec3 {
  const sum = points.reduce<Vec3>((total, point) => add(total, point), [0, 0, 0])
  return [sum[0] / points.length, sum[1] / points.length, sum[2] / points.length]
}

/** Sprites that swing or float and flames change by themselves; everything else stands still. */
function movesByItself(piece: Piece): boolean {
  if (piece.kind === 'live') return !piece.still
  if (piece.kind === 'cutout') return Boolean(piece.sway ?? piece.bob)
  return piece.kind === 'glow' && Boolean(piece.flicker)
}

/** `later` gives the view by which things move that move by themselves. */
export function createWorld(
  set: StageSet,
  shelf: SpriteShelf,
  later: (view: StageView) => StageView = (view) => view,
): World {
  const shells: Panel[] = []
  const items: Item[] = []
  for (const piece of set.pieces) {
    if (piece.kind === 'panel' && piece.shell) {
      shells.push(piece)
      continue
    }
    const moves = movesByItself(piece)
    const draw: Item['draw'] = (brush, view) => paintPiece(brush, moves ? later(view) : view, shelf, piece)
    if (piece.kind === 'box' || piece.kind === 'panel') {
      const corners = cornersOf(piece)
      items.push({ at: middle(corners), solid: piece, corners, draw, moves: false })
    } else items.push({ at: piece.at, draw, moves })
  }
  return { set, water: set.ground?.pattern === 'water', shells, items }
}

/** Paints the sky; see `keepSky`. */
export type SkyKeeper = (brush: Brush, view: StageView) => void

/** The sky is infinitely far: it stays the same picture as long as the camera does not turn or zoom. */
export function keepSky(world: World): SkyKeeper {
  let kept: { canvas: Canvas; name: string } | null = null
  return (brush, view) => {
    const { yaw, pitch } = view.camera
    const name = `${yaw}/${pitch}/${view.focal}/${view.width}/${view.height}`
    if (kept?.name !== name) {
      // Turning cameras never see the same sky twice: only a second look is worth a copy.
      const first = kept === null || kept.name !== `once ${name}`
      if (first) {
        kept = { canvas: kept?.canvas ?? createCanvas(view.width, view.height), name: `once ${name}` }
        paintSky(brush, view, world.set.starry)
        return
      }
      const canvas = createCanvas(view.width, view.height)
      paintSky(canvas.getContext('2d'), view, world.set.starry)
      kept = { canvas, name }
    }
    brush.drawImage(kept.canvas, 0, 0)
  }
}

/** Everything behind the pieces that does not move. */
export function paintBackdrop(brush: Brush, view: StageView, world: World, sky?: SkyKeeper): void {
  const { set } = world
  if (set.backdrop) set.backdrop(brush, view)
  else if (sky) sky(brush, view)
  else paintSky(brush, view, set.starry)
  const ridges = set.ridges ?? []
  // The ground first: a near ridge's foot lies well below the horizon.
  if (set.ground) {
    paintGround(brush, view, set.ground)
    if (world.water) paintRidgeReflections(brush, view, ridges)
  }
  if (!set.room) paintRidges(brush, view, ridges)
  if (set.ground) paintMist(brush, view)
}

/** Shadows, reflections, floors and walls: still, and over the water's ripples. */
export function paintFloor(brush: Brush, view: StageView, world: World, shelf: SpriteShelf): void {
  for (const piece of world.set.pieces) paintUnderlay(brush, view, shelf, piece, world.water)
  paintShells(brush, view, world.shells)
}

/** A breath of haze along the horizon joins land and sky. */
function paintMist(brush: Brush, view: StageView): void {
  const { light } = view
  if (light.interior || light.time === 'day') return
  const high = view.focal * 0.035
  if (view.horizon < -high || view.horizon > view.height + high) return
  const haze = parseColour(light.haze)
  const gradient = brush.createLinearGradient(0, view.horizon - high, 0, view.horizon + high * 1.6)
  gradient.addColorStop(0, css(haze, 0))
  gradient.addColorStop(0.4, css(haze, 0.34))
  gradient.addColorStop(1, css(haze, 0))
  brush.fillStyle = gradient
  brush.fillRect(0, view.horizon - high, view.width, high * 2.6)
}

function paintShells(brush: Brush, view: StageView, shells: readonly Panel[]): void {
  const items = shells
    .filter((panel) => !panel.oneSided || seesFront(view, panel))
    .map((panel): Item => {
      const corners = cornersOf(panel)
      return {
        at: middle(corners),
        solid: panel,
        corners,
        draw: () => paintPanel(brush, view, panel),
        moves: false,
      }
    })
  for (const item of paintingOrder(view, items)) item.draw(brush, view)
}

/** Draws the whole stage into one picture; `extras` are bodies and things placed for the shot. */
export function paintStage(
  brush: Brush,
  view: StageView,
  world: World,
  shelf: SpriteShelf,
  extras: readonly Item[] = [],
): void {
  paintBackdrop(brush, view, world)
  if (world.set.ground && world.water) paintWater(brush, view, world.set.ground)
  paintFloor(brush, view, world, shelf)
  for (const item of paintingOrder(view, [...world.items, ...extras])) item.draw(brush, view)
}
