import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { Format } from '../film/format.ts'
import { fontFamilies, registerFonts, titleFamilies } from '../media/fonts.ts'

/** Words on black, before the film or after it. */
export interface Card {
  large: string
  /** Smaller lines below: the author, or what made the film. */
  small: string[]
  /** `#rrggbb`: the glow behind the words, from the film's own colours. */
  colour: string
}

/** Raise when a card's looks change: cards are cached by it. */
export const cardRecipe = 'card-1'

let canvas: Canvas | undefined

/** One frame as RGBA. `share` 0…1 through the card: words fade in and drift a little closer. */
export function drawCard(card: Card, { width, height }: Format, share: number): Buffer {
  registerFonts()
  if (canvas?.width !== width || canvas.height !== height) canvas = createCanvas(width, height)
  const brush = canvas.getContext('2d')
  brush.globalAlpha = 1
  brush.fillStyle = '#07070b'
  brush.fillRect(0, 0, width, height)
  drawGlow(brush, card.colour, width, height)
  const unit = Math.min(width, height * 1.4)
  const words = Math.min(1, Math.max(0, (share - 0.06) / 0.2))
  brush.save()
  brush.translate(width / 2, height / 2)
  const closer = 1 + 0.025 * share
  brush.scale(closer, closer)
  brush.globalAlpha = words * words * (3 - 2 * words)
  brush.textAlign = 'center'
  const bottom = drawLarge(brush, card.large, width * 0.84, unit * 0.074)
  const after = Math.min(1, Math.max(0, (share - 0.22) / 0.2))
  brush.globalAlpha *= after
  brush.fillStyle = card.colour
  brush.fillRect(-unit * 0.03, bottom + unit * 0.04, unit * 0.06, Math.max(1, unit * 0.0022))
  brush.fillStyle = '#b9b4c2'
  card.small.forEach((line, index) => {
    fitFont(brush, line, width * 0.84, unit * 0.024, fontFamilies)
    brush.fillText(line, 0, bottom + unit * (0.1 + index * 0.038))
  })
  brush.restore()
  return canvas.data()
}

function drawGlow(brush: SKRSContext2D, colour: string, width: number, height: number): void {
  const radius = Math.max(width, height) * 0.62
  const glow = brush.createRadialGradient(width / 2, height * 0.56, 0, width / 2, height * 0.56, radius)
  glow.addColorStop(0, `${colour}40`)
  glow.addColorStop(0.5, `${colour}14`)
  glow.addColorStop(1, `${colour}00`)
  brush.fillStyle = glow
  brush.fillRect(0, 0, width, height)
}

function fitFont(brush: SKRSContext2D, text: string, room: number, size: number, families: string): number {
  brush.font = `${size}px ${families}`
  const needed = brush.measureText(text).width
  const fitted = needed > room ? (size * room) / needed : size
  brush.font = `${fitted}px ${families}`
  return fitted
}

/** The title in one line, or two when it is long; returns the lowest baseline. */
function drawLarge(brush: SKRSContext2D, text: string, room: number, size: number): number {
  brush.fillStyle = '#f4efe6'
  brush.letterSpacing = `${Math.round(size * 0.06)}px`
  brush.font = `${size}px ${titleFamilies}`
  const lines = brush.measureText(text).width > room ? halves(text) : [text]
  const sizes = lines.map((line) => fitFont(brush, line, room, size, titleFamilies))
  const fitted = Math.min(...sizes)
  brush.font = `${fitted}px ${titleFamilies}`
  const top = -((lines.length - 1) * fitted * 0.62)
  lines.forEach((line, index) => brush.fillText(line, 0, top + index * fitted * 1.25))
  brush.letterSpacing = '0px'
  return top + (lines.length - 1) * fitted * 1.25
}

/** Splits at the space nearest the middle, or in the middle of a script without spaces. */
function halves(text: string): string[] {
  const middle = text.length / 2
  const spaces = [...text.matchAll(/\s+/g)].map((match) => match.index)
  if (spaces.length === 0) {
    const letters = [...text]
    const half = Math.ceil(letters.length / 2)
    return [letters.slice(0, half).join(''), letters.slice(half).join('')]
  }
  const cut = spaces.reduce((best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best))
  return [text.slice(0, cut).trim(), text.slice(cut).trim()]
}
