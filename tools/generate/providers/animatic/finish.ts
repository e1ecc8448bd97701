/** The last touch on every picture: vignette and grain, made once and laid on cheaply. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { createRandom } from '../../../film/random.ts'
import type { Frame } from './camera.ts'
import type { Brush } from './stage.ts'

export interface Finish {
  lay(brush: Brush): void
}

function paintVignette({ width, height }: Frame, strength: number): Canvas {
  const canvas = createCanvas(width, height)
  const brush = canvas.getContext('2d')
  brush.translate(width / 2, height / 2)
  brush.scale(width / 2, height / 2)
  const gradient = brush.createRadialGradient(0, 0, 0.5, 0, 0, 1.45)
  gradient.addColorStop(0, 'rgba(6,4,14,0)')
  gradient.addColorStop(0.45, `rgba(6,4,14,${strength * 0.22})`)
  gradient.addColorStop(1, `rgba(6,4,14,${strength})`)
  brush.fillStyle = gradient
  brush.fillRect(-1, -1, 2, 2)
  return canvas
}

/** A tile of film grain, fine enough not to show that it repeats. */
function paintGrain(size: number): Canvas {
  const canvas = createCanvas(size, size)
  const brush = canvas.getContext('2d')
  const picture = brush.createImageData(size, size)
  const random = createRandom('grain')
  for (let pixel = 0; pixel < picture.data.length; pixel += 4) {
    const level = random.normal()
    const light = level > 0 ? 255 : 0
    picture.data[pixel] = light
    picture.data[pixel + 1] = light
    picture.data[pixel + 2] = light
    picture.data[pixel + 3] = Math.min(16, Math.abs(level) * 4.6)
  }
  brush.putImageData(picture, 0, 0)
  return canvas
}

export function createFinish(frame: Frame, strength = 0.62): Finish {
  const overlay = paintVignette(frame, strength)
  const tile = paintGrain(256)
  const brush = overlay.getContext('2d')
  // Still grain: it breaks up the bands of wide gradients and costs the encoder nothing.
  for (let y = 0; y < frame.height; y += 256) {
    for (let x = 0; x < frame.width; x += 256) brush.drawImage(tile, x, y)
  }
  return { lay: (target) => target.drawImage(overlay, 0, 0) }
}
