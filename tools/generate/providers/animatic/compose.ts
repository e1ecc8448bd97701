/** Lays one frame together: stage, bodies, weather and depth of field, from far to near. */
import type { Camera, Frame } from './camera.ts'
import { type LayerBrief, movingStack, stillStack } from './layers.ts'
import { type LensView, lensView } from './lens-view.ts'
import type { StageLight } from './light.ts'
import { type Item, paintingOrder } from './order.ts'
import { softener } from './soften.ts'
import type { SpriteShelf } from './sprites.ts'
import type { Brush } from './stage.ts'
import type { Staging } from './staging.ts'
import type { WeatherPainter } from './weather.ts'
import type { World } from './world.ts'

export interface ComposeBrief {
  staging: Staging
  world: World
  shelf: SpriteShelf
  light: StageLight
  frame: Frame
  bodies: readonly Item[]
  /** Whom the picture is about: never soft. */
  focus: ReadonlySet<Item>
  /** Whose shoulder is close to the lens. */
  shoulder: Item | null
  weather: WeatherPainter | null
  /** The camera in the middle of the shot; for a camera that never moves, all of it. */
  middle: Camera
  steady: boolean
}

export type Compose = (brush: Brush, lens: LensView, camera: Camera, seconds: number) => void

/** Metres from the lens below which nothing of the set is drawn in a soft picture. */
const tooNear = 0.5

function aimed(brush: Brush, lens: LensView, draw: (brush: Brush, view: LensView['view']) => void): void {
  brush.save()
  lens.aim(brush)
  draw(brush, lens.view)
  brush.restore()
}

function ahead(camera: Camera, metres: number): Item['at'] {
  const [x, y, z] = camera.position
  return [x + Math.sin(camera.yaw) * metres, y, z + Math.cos(camera.yaw) * metres]
}

function nearestDepth(item: Item, view: LensView['view']): number {
  return Math.min(...(item.corners ?? [item.at]).map((corner) => view.toCamera(corner)[2]))
}

/** Everything in focus. */
function composeSharp(brief: ComposeBrief): Compose {
  const { world, shelf, light, frame, bodies, weather, middle, steady, staging } = brief
  const behind: Item[] = weather
    ? [{ at: ahead(middle, staging.setup.distance * 1.4), moves: true, draw: weather.back }]
    : []
  const layers: LayerBrief = { world, shelf, light, frame, extras: [...bodies, ...behind] }
  const stack = steady ? stillStack(layers, middle) : movingStack(layers)
  return (brush, lens) => {
    stack.paint(brush, lens)
    if (weather) aimed(brush, lens, weather.front)
  }
}

/** What lies behind the subject is soft, and so is a shoulder before it. */
function composeSoft(brief: ComposeBrief, beyond: number): Compose {
  const { world, shelf, light, frame, bodies, focus, shoulder, weather, middle, steady } = brief
  const split = lensView(middle, frame, light, 0).view
  const isFar = (item: Item): boolean => !focus.has(item) && nearestDepth(item, split) > beyond
  const far = world.items.filter(isFar)
  const soft = softener(
    { world: { ...world, items: far }, shelf, light, frame, extras: bodies.filter(isFar) },
    steady ? middle : null,
  )
  const sharp = [
    ...world.items.filter((item) => !isFar(item) && nearestDepth(item, split) > tooNear),
    ...bodies.filter((item) => !isFar(item)),
  ]
  return (brush, lens, camera, seconds) => {
    soft.background(brush, camera, seconds)
    if (weather) aimed(brush, lens, weather.back)
    aimed(brush, lens, (brush, view) => {
      for (const item of paintingOrder(view, sharp)) item.draw(brush, view)
    })
    if (shoulder) soft.foreground(brush, camera, seconds, shoulder)
    if (weather) aimed(brush, lens, weather.front)
  }
}

export function planCompose(brief: ComposeBrief): Compose {
  const { softBeyond } = brief.staging
  return softBeyond === null ? composeSharp(brief) : composeSoft(brief, softBeyond)
}
