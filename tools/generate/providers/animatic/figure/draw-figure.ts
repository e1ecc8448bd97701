/** Draws any character in one frame. */
import type { Brush, View } from '../stage.ts'
import type { Actor, DrawFigure } from './figure.ts'
import { paintHuman } from './human.ts'
import { createLens, type Lens } from './lens.ts'
import { createSketch } from './sketch.ts'

function contactShadow(brush: Brush, lens: Lens, wide: number, long: number, ground: number): void {
  const spot = lens.see([0, ground, 0])
  const near = lens.see([0, ground + 0.0, 0.001])
  void near
  const radius = wide * lens.scale
  const flat = Math.max(0.12, Math.abs(lens.direct([0, 1, 0])[2]))
  brush.save()
  brush.translate(spot.x, spot.y)
  brush.scale(radius * long, radius * flat)
  const soft = brush.createRadialGradient(0, 0, 0, 0, 0, 1)
  soft.addColorStop(0, 'rgba(8,5,16,0.62)')
  soft.addColorStop(0.55, 'rgba(8,5,16,0.34)')
  soft.addColorStop(1, 'rgba(8,5,16,0)')
  brush.fillStyle = soft
  brush.beginPath()
  brush.arc(0, 0, 1, 0, 7)
  brush.fill()
  brush.restore()
}

export const drawFigure: DrawFigure = (brush: Brush, view: View, actor: Actor) => {
  const lens = createLens(view, actor.at, actor.turn)
  const { height } = actor.look
  if (view.project(actor.at).depth < 0.2 && lens.see([0, height, 0]).depth < 0.2) return
  const sketch = createSketch(brush, lens, height)
  brush.save()
  contactShadow(brush, lens, height * 0.26, 1, 0)
  paintHuman(sketch, actor)
  sketch.render()
  brush.restore()
}
