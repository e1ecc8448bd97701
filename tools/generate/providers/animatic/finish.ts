/** The last touch on every picture: vignette, grain and the surface it is on, made once and laid on cheaply. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { createRandom, type Random } from '../../../film/random.ts'
import type { Frame } from './camera.ts'
import type { Grade } from './grade/looks.ts'
import type { Brush } from './stage.ts'

export interface Finish {
  lay(brush: Brush): void
}

export type Surface = Pick<Grade, 'vignette' | 'grain' | 'paper' | 'edge' | 'dots'>

/** Alpha of the vignette at a distance from the middle, 1 = the middle of the longer edge. */
function shadeAt(distance: number, strength: number): number {
  const out = Math.max(0, Math.min(1, (distance - 0.5) / 0.95))
  return strength * out * out * (2.1 - 1.1 * out)
}

/** Smooth noise −1…1 over the frame, `cell` pixels from hill to hill. */
function unevenness(
  { width, height }: Frame,
  cell: number,
  random: Random,
): (x: number, y: number) => number {
  const [across, down] = [Math.ceil(width / cell) + 2, Math.ceil(height / cell) + 2]
  const hills = Float32Array.from({ length: across * down }, () => random.between(-1, 1))
  return (x, y) => {
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)]
    const [right, below] = [x / cell - column, y / cell - row]
    const at = row * across + column
    const top = hills[at]! + (hills[at + 1]! - hills[at]!) * right
    const bottom = hills[at + across]! + (hills[at + across + 1]! - hills[at + across]!) * right
    return top + (bottom - top) * below
  }
}

/** Levels of 255 by which paper is darker (above 0) or lighter than even. */
function paperOf(frame: Frame, strength: number): (x: number, y: number) => number {
  const unit = Math.max(1, frame.height / 720)
  const tooth = unevenness(frame, 2.6 * unit, createRandom('tooth'))
  const wash = unevenness(frame, 46 * unit, createRandom('wash'))
  return (x, y) => (tooth(x, y) * 6 + wash(x, y) * 14) * strength
}

/** Printing dots stand aslant. */
function dotsOf(frame: Frame, strength: number): (x: number, y: number) => number {
  const turn = (Math.PI * 1.41) / Math.max(3.2, frame.height / 130)
  return (x, y) =>
    Math.max(0, Math.sin((x + y) * turn * 0.5) * Math.sin((x - y) * turn * 0.5)) * 46 * strength
}

/** Share of bare paper towards the frame's edge, brushed on unevenly. */
function edgeOf(frame: Frame): (x: number, y: number) => number {
  const wide = frame.height * 0.05
  const brushed = unevenness(frame, frame.height / 24, createRandom('edge'))
  const fine = unevenness(frame, frame.height / 110, createRandom('bristles'))
  return (x, y) => {
    const inside = Math.min(x, y, frame.width - x, frame.height - y)
    const painted = inside / wide + brushed(x, y) * 0.55 + fine(x, y) * 0.25 - 0.35
    return Math.max(0, Math.min(1, 1 - painted * 2))
  }
}

const none = (): number => 0

/**
 * Written pixel by pixel with noise in its last bit: a gradient would show bands and seams on flat dark
 * areas. The grain is still, which breaks up the bands of wide skies and costs the encoder nothing.
 */
function paintOverlay(frame: Frame, surface: Surface): Canvas {
  const { width, height } = frame
  const { vignette = 0.6, grain: coarse = 5, paper = 0, edge = false, dots = 0 } = surface
  const paperAt = paper > 0 ? paperOf(frame, paper) : none
  const dotsAt = dots > 0 ? dotsOf(frame, dots) : none
  const edgeAt = edge ? edgeOf(frame) : none
  const canvas = createCanvas(width, height)
  const brush = canvas.getContext('2d')
  const picture = brush.createImageData(width, height)
  const random = createRandom('grain')
  for (let y = 0; y < height; y++) {
    const down = (y - height / 2) / (height / 2)
    for (let x = 0; x < width; x++) {
      const aside = (x - width / 2) / (width / 2)
      const grain = random.next() + random.next() - 1
      const touch = shadeAt(Math.hypot(aside, down), vignette) * 255 + grain * coarse
      const dark = touch + paperAt(x, y) + dotsAt(x, y)
      const bare = edgeAt(x, y)
      const at = (y * width + x) * 4
      // Below zero the grain lightens instead.
      const light = bare > 0 ? 250 - Math.max(0, dark) * 0.6 : dark < 0 ? 255 : 5
      picture.data[at] = light
      picture.data[at + 1] = light
      picture.data[at + 2] = bare > 0 ? light - 6 : dark < 0 ? 255 : 12
      picture.data[at + 3] = Math.max(bare * 255, Math.abs(dark) * (dark < 0 ? 0.7 : 1) + random.next())
    }
  }
  brush.putImageData(picture, 0, 0)
  return canvas
}

export function createFinish(frame: Frame, surface: Surface = {}): Finish {
  const overlay = paintOverlay(frame, surface)
  return { lay: (target) => target.drawImage(overlay, 0, 0) }
}
