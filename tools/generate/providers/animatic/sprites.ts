/** Upright pictures, painted once and kept: for each the size it is needed in and the haze it stands in. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { css, parseColour } from './colour.ts'
import type { StageLight } from './light.ts'
import type { Brush, Light } from './stage.ts'

export interface Sprite {
  canvas: Canvas
  /** Pixels per metre in the canvas. */
  scale: number
  /** Pixel in the canvas where the middle of the foot is. */
  footX: number
  footY: number
}

export interface SpriteOrder {
  key: string
  width: number
  height: number
  paint(brush: Brush, light: Light): void
}

/** Room around the stated size, in shares of it: painters lean over their edges. */
const margin = { side: 0.3, top: 0.16, foot: 0.08 }
const mostPixels = 1500

export interface SpriteShelf {
  /** `haze` 0…1. */
  get(order: SpriteOrder, pixelsPerMetre: number, haze: number): Sprite
}

/** `light` is seen from the camera: its key direction has x to the right of the picture. */
export function createSpriteShelf(light: StageLight): SpriteShelf {
  const shelf = new Map<string, Sprite>()
  return {
    get: (order, pixelsPerMetre, haze) => {
      const level = Math.ceil(Math.log2(Math.max(2, pixelsPerMetre)) * 2) / 2
      const mist = Math.round(haze * 16) / 16
      const name = `${order.key}|${order.width}|${order.height}|${level}|${mist}`
      const known = shelf.get(name)
      if (known) return known
      const sprite = paintSprite(order, 2 ** level, mist, light)
      shelf.set(name, sprite)
      return sprite
    },
  }
}

function paintSprite(order: SpriteOrder, wanted: number, haze: number, light: StageLight): Sprite {
  const wide = order.width * (1 + margin.side * 2)
  const high = order.height * (1 + margin.top + margin.foot)
  const scale = Math.min(wanted, mostPixels / Math.max(wide, high))
  const canvas = createCanvas(Math.max(2, Math.ceil(wide * scale)), Math.max(2, Math.ceil(high * scale)))
  const brush = canvas.getContext('2d')
  const footX = (wide * scale) / 2
  const footY = order.height * (1 + margin.top) * scale
  brush.save()
  brush.translate(footX, footY)
  brush.scale(scale, -scale)
  order.paint(brush, light)
  brush.restore()
  if (haze > 0) {
    const mist = parseColour(light.haze)
    const gradient = brush.createLinearGradient(0, footY - order.height * scale, 0, footY)
    gradient.addColorStop(0, css(mist, haze * 0.82))
    gradient.addColorStop(0.6, css(mist, haze * 0.96))
    gradient.addColorStop(1, css(mist, Math.min(1, haze * 1.3)))
    brush.globalCompositeOperation = 'source-atop'
    brush.fillStyle = gradient
    brush.fillRect(0, 0, canvas.width, canvas.height)
  }
  return crop({ canvas, scale, footX, footY })
}

/** Cuts away the empty margin: nothing is paid for twice in every frame. */
function crop(sprite: Sprite): Sprite {
  const { canvas } = sprite
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3] === 0) continue
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      bottom = y
    }
  }
  if (right <= left || bottom <= top) return sprite
  // One empty pixel all around keeps the edge soft when the sprite is scaled.
  const [x, y] = [Math.max(0, left - 1), Math.max(0, top - 1)]
  const cut = createCanvas(Math.min(width, right + 2) - x, Math.min(height, bottom + 2) - y)
  cut.getContext('2d').drawImage(canvas, -x, -y)
  return { ...sprite, canvas: cut, footX: sprite.footX - x, footY: sprite.footY - y }
}

/** The same light with its directions told in the camera's own right, up and ahead. */
export function lightFromCamera(light: StageLight, yaw: number): StageLight {
  const [x, y, z] = light.keyDirection
  return {
    ...light,
    keyDirection: [x * Math.cos(yaw) - z * Math.sin(yaw), y, z * Math.cos(yaw) + x * Math.sin(yaw)],
  }
}
