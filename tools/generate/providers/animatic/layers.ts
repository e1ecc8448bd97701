/** Pictures of what stands still, kept between frames, and the order in which all of it is laid down. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import type { Camera, Frame, StageView } from './camera.ts'
import { paintWater } from './ground.ts'
import { type LensView, lensView } from './lens-view.ts'
import type { StageLight } from './light.ts'
import { type Item, paintingOrder } from './order.ts'
import type { SpriteShelf } from './sprites.ts'
import type { Brush } from './stage.ts'
import { keepSky, paintBackdrop, paintFloor, type World } from './world.ts'

export interface LayerBrief {
  world: World
  shelf: SpriteShelf
  light: StageLight
  frame: Frame
  /** Bodies and weather, drawn anew every time. */
  extras: readonly Item[]
}

/** What is drawn, far to near: a picture made before, or something drawn now. */
type Step = { picture: Canvas } | { draw(brush: Brush, view: StageView): void }

export interface Stack {
  /** Paints the stage as it is at that second. */
  paint(brush: Brush, lens: LensView): void
}

function bake(frame: Frame, lens: LensView, draws: readonly Item['draw'][]): Canvas {
  const canvas = createCanvas(frame.width, frame.height)
  const brush = canvas.getContext('2d')
  lens.aim(brush)
  for (const draw of draws) draw(brush, lens.view)
  return canvas
}

/** Draws everything anew: for cameras that move. */
export function movingStack(brief: LayerBrief): Stack {
  const { world, shelf, extras } = brief
  const all = [...world.items, ...extras]
  const sky = keepSky(world)
  const walkers = extras.some(({ goes }) => goes)
  let order: Item[] = []
  let sorted: readonly number[] = []
  return {
    paint: (brush, lens) => {
      const { view } = lens
      const [x, , z] = view.camera.position
      const moved = Math.hypot(x - (sorted[0] ?? Infinity), z - (sorted[1] ?? 0)) > 0.12
      const late = walkers && view.time - (sorted[3] ?? 0) > 0.2
      if (moved || late || Math.abs(view.camera.yaw - (sorted[2] ?? 0)) > 0.1) {
        order = paintingOrder(view, all)
        sorted = [x, z, view.camera.yaw, view.time]
      }
      brush.save()
      lens.aim(brush)
      paintBackdrop(brush, view, world, sky)
      if (world.set.ground && world.water) paintWater(brush, view, world.set.ground)
      paintFloor(brush, view, world, shelf)
      for (const item of order) item.draw(brush, view)
      brush.restore()
    },
  }
}

/** Keeps everything that stands still as pictures: for cameras that stand still. */
export function stillStack(brief: LayerBrief, camera: Camera): Stack {
  const { world, shelf, light, frame, extras } = brief
  const lens = lensView(camera, frame, light, 0)
  const steps: Step[] = []
  let waiting: Item['draw'][] = [(brush, view) => paintBackdrop(brush, view, world)]
  const flush = (): void => {
    if (waiting.length > 0) steps.push({ picture: bake(frame, lens, waiting) })
    waiting = []
  }
  const { ground } = world.set
  if (ground && world.water) {
    flush()
    steps.push({ draw: (brush, view) => paintWater(brush, view, ground) })
  }
  waiting.push((brush, view) => paintFloor(brush, view, world, shelf))
  for (const item of paintingOrder(lens.view, [...world.items, ...extras])) {
    if (item.moves) {
      flush()
      steps.push(item)
    } else waiting.push(item.draw)
  }
  flush()
  return {
    paint: (brush, now) => {
      for (const step of steps) {
        if ('picture' in step) {
          brush.drawImage(step.picture, 0, 0)
          continue
        }
        brush.save()
        now.aim(brush)
        step.draw(brush, now.view)
        brush.restore()
      }
    },
  }
}
