/** Shallow depth of field: what lies behind the subject is painted small, blurred and laid out large. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import type { Camera } from './camera.ts'
import { type LayerBrief, movingStack, stillStack } from './layers.ts'
import { lensView } from './lens-view.ts'
import type { Item } from './order.ts'
import type { Brush } from './stage.ts'

const share = 0.25

export interface Softener {
  background(brush: Brush, camera: Camera, seconds: number): void
  /** A shoulder close to the lens. */
  foreground(brush: Brush, camera: Camera, seconds: number, item: Item): void
}

/** `fixed` is the camera of a shot whose camera never moves. */
export function softener(brief: LayerBrief, fixed: Camera | null): Softener {
  const { frame, light } = brief
  const small = { width: Math.ceil(frame.width * share), height: Math.ceil(frame.height * share) }
  const reduced: LayerBrief = { ...brief, frame: small }
  const stack = fixed ? stillStack(reduced, fixed) : movingStack(reduced)
  const still =
    fixed !== null &&
    !reduced.extras.length &&
    !brief.world.water &&
    brief.world.items.every(({ moves }) => !moves)
  const drawn = createCanvas(small.width, small.height)
  const blurred = createCanvas(small.width, small.height)
  const radius = Math.max(1, small.height / 75)
  let kept: Canvas | null = null

  const blur = (source: Canvas, by: number): Canvas => {
    const brush = blurred.getContext('2d')
    brush.clearRect(0, 0, small.width, small.height)
    brush.filter = `blur(${by}px)`
    // Drawn a little over the edge, so that the blur does not fade to nothing there.
    const over = by * 2
    brush.drawImage(source, -over, -over, small.width + over * 2, small.height + over * 2)
    brush.filter = 'none'
    return blurred
  }

  return {
    background: (brush, camera, seconds) => {
      if (!kept) {
        stack.paint(drawn.getContext('2d'), lensView(camera, small, light, seconds))
        const soft = blur(drawn, radius)
        if (still) {
          kept = createCanvas(frame.width, frame.height)
          kept.getContext('2d').drawImage(soft, 0, 0, frame.width, frame.height)
        } else brush.drawImage(soft, 0, 0, frame.width, frame.height)
      }
      if (kept) brush.drawImage(kept, 0, 0)
    },
    foreground: (brush, camera, seconds, item) => {
      const near = drawn.getContext('2d')
      near.clearRect(0, 0, small.width, small.height)
      const lens = lensView(camera, small, light, seconds)
      near.save()
      lens.aim(near)
      item.draw(near, lens.view)
      near.restore()
      brush.drawImage(blur(drawn, radius * 0.7), 0, 0, frame.width, frame.height)
    },
  }
}
