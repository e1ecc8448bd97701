/** Soft round spots, made once per colour: clouds, glows, shadows and suns are all drawn with them. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { css, parseColour } from './colour.ts'

const size = 128
const discs = new Map<string, Canvas>()

/** A spot full in the middle and gone at the edge, falling off like light does. */
export function softDisc(colour: string): Canvas {
  const known = discs.get(colour)
  if (known) return known
  const canvas = createCanvas(size, size)
  const brush = canvas.getContext('2d')
  const rgb = parseColour(colour)
  const gradient = brush.createRadialGradient(size / 2, size / 2, 0, size / 2, size / 2, size / 2)
  for (let step = 0; step <= 12; step++) {
    const out = step / 12
    gradient.addColorStop(out, css(rgb, Math.min(0.999, (1 - out) ** 2 * (1 + 2 * out) * 0.999)))
  }
  brush.fillStyle = gradient
  brush.fillRect(0, 0, size, size)
  discs.set(colour, canvas)
  return canvas
}
