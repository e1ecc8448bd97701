/** The last touch on every picture: vignette and grain, made once and laid on cheaply. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { createRandom } from '../../../film/random.ts'
import type { Frame } from './camera.ts'
import type { Brush } from './stage.ts'

export interface Finish {
  lay(brush: Brush): void
}

/** Alpha of the vignette at a distance from the middle, 1 = the middle of the longer edge. */
function shadeAt(distance: number, strength: number): number {
  const out = Math.max(0, Math.min(1, (distance - 0.5) / 0.95))
  return strength * out * out * (2.1 - 1.1 * out)
}

/**
 * Written pixel by pixel with noise in its last bit: a gradient would show bands and seams on flat dark
 * areas. The grain is still, which breaks up the bands of wide skies and costs the encoder nothing.
 */
function paintOverlay({ width, height }: Frame, strength: number): Canvas {
  const canvas = createCanvas(width, height)
  const brush = canvas.getContext('2d')
  const picture = brush.createImageData(width, height)
  const random = createRandom('grain')
  for (let y = 0; y < height; y++) {
    const down = (y - height / 2) / (height / 2)
    for (let x = 0; x < width; x++) {
      const aside = (x - width / 2) / (width / 2)
      const grain = random.next() + random.next() - 1
      const dark = shadeAt(Math.hypot(aside, down), strength) * 255 + grain * 5
      const at = (y * width + x) * 4
      // Below zero the grain lightens instead.
      const light = dark < 0 ? 255 : 5
      picture.data[at] = light
      picture.data[at + 1] = light
      picture.data[at + 2] = dark < 0 ? 255 : 12
      picture.data[at + 3] = Math.abs(dark) * (dark < 0 ? 0.7 : 1) + random.next()
    }
  }
  brush.putImageData(picture, 0, 0)
  return canvas
}

export function createFinish(frame: Frame, strength = 0.6): Finish {
  const overlay = paintOverlay(frame, strength)
  return { lay: (target) => target.drawImage(overlay, 0, 0) }
}
