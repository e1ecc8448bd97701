/** Draws any character in one frame. */
import type { Brush, View } from '../stage.ts'
import type { Actor, DrawFigure } from './figure.ts'
import { paintAnimal, shapeOf } from './animal.ts'
import { paintGhost } from './ghost.ts'
import { paintHuman } from './human.ts'
import { createLens, type Lens } from './lens.ts'
import { paintMonster } from './monster.ts'
import { paintRobot } from './robot.ts'
import { createSketch, type Sketch } from './sketch.ts'
import { species } from './species.ts'

const beasts = new Set(Object.keys(species))

function paintBody(sketch: Sketch, actor: Actor): void {
  const { kind, species: word } = actor.look
  switch (kind) {
    case 'robot':
      paintRobot(sketch, actor)
      return
    case 'ghost':
      paintGhost(sketch, actor)
      return
    case 'animal':
      paintAnimal(sketch, actor)
      return
    case 'creature':
      if (word && (beasts.has(word) || shapeOf(word) !== 'quadruped')) paintAnimal(sketch, actor)
      else paintMonster(sketch, actor)
      return
    default:
      paintHuman(sketch, actor)
  }
}

/** Soft dark where a body meets the ground. */
function contactShadow(brush: Brush, lens: Lens, wide: number, long: number): void {
  const spot = lens.see([0, 0, 0])
  const radius = wide * spot.scale
  const flat = Math.max(0.12, Math.abs(lens.direct([0, 1, 0])[2]))
  brush.save()
  brush.translate(spot.x, spot.y)
  brush.scale(radius * long, radius * flat)
  const soft = brush.createRadialGradient(0, 0, 0, 0, 0, 1)
  soft.addColorStop(0, 'rgba(8,5,16,0.6)')
  soft.addColorStop(0.55, 'rgba(8,5,16,0.32)')
  soft.addColorStop(1, 'rgba(8,5,16,0)')
  brush.fillStyle = soft
  brush.beginPath()
  brush.arc(0, 0, 1, 0, 7)
  brush.fill()
  brush.restore()
}

/** How far the ground shadow reaches sideways, in heights: lying bodies and beasts are long. */
function shadowLength(actor: Actor): number {
  const across = Math.abs(Math.cos(actor.turn))
  const { kind } = actor.look
  if (kind === 'animal' || kind === 'creature') return 1 + 1.2 * (1 - across)
  return actor.pose === 'lie' || (actor.pose === 'fall' && actor.progress > 0.5) ? 1 + 1.1 * across : 1
}

export const drawFigure: DrawFigure = (brush: Brush, view: View, actor: Actor) => {
  const { height, kind } = actor.look
  const lens = createLens(view, actor.at, actor.turn)
  if (lens.see([0, height * 0.5, 0]).depth < 0.15) return
  const sketch = createSketch(brush, lens, height)
  brush.save()
  if (kind !== 'ghost' && actor.pose !== 'climb')
    contactShadow(brush, lens, height * 0.24, shadowLength(actor))
  paintBody(sketch, actor)
  sketch.render()
  brush.restore()
}
