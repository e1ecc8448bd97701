/** One picture of a set, for people who design sets: no shot, no film, only a place and its light. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { createRandom } from '../../../film/random.ts'
import type { LocationFamily, ShotSize, TimeOfDay, Weather } from '../../../film/vocabulary.ts'
import { type Camera, createView, focalPixels } from './camera.ts'
import { createLight } from './light.ts'
import type { Item } from './order.ts'
import { sets } from './sets/index.ts'
import { createSpriteShelf, lightFromCamera } from './sprites.ts'
import type { SetDesign } from './stage.ts'
import { createWorld, paintStage } from './world.ts'

export interface StillOrder {
  family: LocationFamily
  time: TimeOfDay
  weather: Weather
  size: ShotSize
  /** Radians the camera walks about the mark. */
  yaw: number
  /** Focal length, mm. */
  lens: number
  width: number
  height: number
  /** Seconds into the shot. */
  at: number
  seed: string
}

/** Metres of subject the height of the frame holds. */
const covers: Record<ShotSize, number> = { ECU: 0.3, CU: 0.55, MCU: 0.85, MS: 1.25, MLS: 1.8, LS: 3, ELS: 9 }

export function findSet(family: LocationFamily): SetDesign | undefined {
  return sets.find((design) => design.family === family)
}

/** Draws the still; `bodies` lets a caller put figures on the mark. */
export function drawStill(
  order: StillOrder,
  design: SetDesign,
  bodies: (mark: number) => readonly Item[] = () => [],
): Canvas {
  const { width, height } = order
  const light = createLight({ time: order.time, weather: order.weather, interior: design.interior })
  const set = design.build({ light, random: createRandom(order.seed) })
  const mark = set.markHeight ?? 0
  const focal = focalPixels(order.lens, order)
  const away = (covers[order.size] * focal) / height
  let [x, z] = [-Math.sin(order.yaw) * away, -Math.cos(order.yaw) * away]
  const { room } = set
  if (room) {
    x = Math.max(room.left + 0.3, Math.min(room.right - 0.3, x))
    z = Math.max(room.near + 0.3, Math.min(room.far - 0.3, z))
  }
  const eyes = order.size === 'LS' ? 1.5 : order.size === 'ELS' ? 2.6 : 1.55
  const top = room ? room.height - 0.3 : 100
  const camera: Camera = {
    position: [x, Math.min(top, mark + eyes), z],
    yaw: order.yaw,
    pitch: 0,
    roll: 0,
    lens: order.lens,
  }
  const view = createView(camera, order, light, order.at, focal)
  const shelf = createSpriteShelf(lightFromCamera(light, camera.yaw))
  const canvas = createCanvas(width, height)
  paintStage(canvas.getContext('2d'), view, createWorld(set, shelf), shelf, bodies(mark))
  return canvas
}
