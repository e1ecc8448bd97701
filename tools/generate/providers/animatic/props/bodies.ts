/** Robots and animals as props: the same figures, seen flat from the side. */
import type { PropShape, View } from '../stage.ts'
import type { Actor } from '../figure/figure.ts'
import { drawFigure } from '../figure/draw-figure.ts'

const look: Actor['look'] = {
  kind: 'animal',
  age: 'adult',
  presents: 'neutral',
  height: 1,
  build: 'average',
  skin: '#d8a884',
  hair: { style: 'bald', colour: '#3a2a26' },
  beard: false,
  glasses: false,
  scarf: false,
  wardrobe: 'shirt',
  headwear: 'none',
  colour: '#8a8078',
  accent: '#4f9ab0',
}

interface BodyProp {
  id: string
  width: number
  height: number
  rests: PropShape['rests']
  kind?: Actor['look']['kind']
  /** Height asked of the figure, when it is not the picture's own (fish are measured along). */
  tall?: number
  pose?: Actor['pose']
  turn?: number
  colour?: string
}

const bodies: readonly BodyProp[] = [
  {
    id: 'robot',
    width: 0.75,
    height: 1.3,
    rests: 'ground',
    kind: 'robot',
    turn: 0.5,
    colour: '#d08a3c',
    tall: 1.24,
  },
  { id: 'dog', width: 1.1, height: 0.8, rests: 'ground', tall: 0.75 },
  { id: 'cat', width: 0.72, height: 0.46, rests: 'ground', tall: 0.42 },
  { id: 'horse', width: 3, height: 2.3, rests: 'ground', tall: 2.05 },
  { id: 'wolf', width: 1.7, height: 1.0, rests: 'ground', tall: 0.95 },
  { id: 'bear', width: 3, height: 1.6, rests: 'ground', tall: 1.5 },
  { id: 'dragon', width: 8.6, height: 5.4, rests: 'ground', kind: 'creature', tall: 3.8, turn: 0.85 },
  { id: 'bird', width: 0.3, height: 0.24, rests: 'surface', tall: 0.23 },
  { id: 'gull', width: 0.6, height: 0.44, rests: 'surface', tall: 0.42 },
  { id: 'crow', width: 0.6, height: 0.44, rests: 'surface', tall: 0.42 },
  { id: 'owl', width: 0.36, height: 0.42, rests: 'surface', tall: 0.4, turn: 0.5 },
  { id: 'fish', width: 0.46, height: 0.26, rests: 'water', tall: 0.36 },
  { id: 'whale', width: 15.5, height: 6.8, rests: 'water', tall: 11 },
]

/** A lens without perspective: metres on the brush are metres in the world. */
function flatView(light: View['light'], time: number, width: number, height: number, pixels: number): View {
  return {
    width: width * pixels,
    height: height * pixels,
    horizon: 0,
    light,
    time,
    project: ([x, y, z]) => ({
      x: (x + width / 2) * pixels,
      y: (height - y) * pixels,
      scale: pixels,
      depth: 5 + z,
    }),
  }
}

/** Pictures are drawn at this many pixels a metre-high figure and scaled by the brush. */
const fineness = 500

export const bodyProps: readonly PropShape[] = bodies.map((body) => ({
  id: body.id,
  width: body.width,
  height: body.height,
  rests: body.rests,
  animated: true,
  paint(brush, light, time) {
    const pixels = fineness / body.height
    brush.save()
    brush.scale(1 / pixels, -1 / pixels)
    brush.translate((-body.width / 2) * pixels, -body.height * pixels)
    drawFigure(brush, flatView(light, time, body.width, body.height, pixels), {
      look: {
        ...look,
        kind: body.kind ?? 'animal',
        ...(body.kind === 'robot' ? {} : { species: body.id }),
        height: body.tall ?? body.height,
        colour: body.colour ?? look.colour,
      },
      at: [0, 0, 0],
      turn: body.turn ?? Math.PI / 2,
      pose: body.pose ?? 'stand',
      mood: 'calm',
      mouth: 0,
      progress: 0,
      seed: 3,
    })
    brush.restore()
  },
}))
