import { createRandom } from '../../../../../film/random.ts'
import type { Brush, View } from '../../stage.ts'

const random = createRandom('stars')
/** Directions all around, far enough away never to shift with the camera's place. */
const field = Array.from({ length: 520 }, () => {
  const height = random.between(-1, 1)
  const azimuth = random.between(-Math.PI, Math.PI)
  const flat = Math.sqrt(1 - height * height) * 9e4
  return {
    at: [Math.sin(azimuth) * flat, height * 9e4, Math.cos(azimuth) * flat] as const,
    size: random.next() ** 3 * 1.6 + 0.5,
    alpha: random.between(0.3, 1),
  }
})

/** Stars fixed in the world. `strength` 0…1. */
export function paintStars(brush: Brush, view: View, strength: number): void {
  const pixel = view.height / 720
  brush.save()
  for (const star of field) {
    const place = view.project(star.at)
    if (place.depth <= 0 || place.x < 0 || place.x > view.width || place.y < 0 || place.y > view.height)
      continue
    brush.globalAlpha = star.alpha * strength
    brush.fillStyle = star.size > 1.4 ? '#cfe0ff' : '#ffffff'
    const radius = Math.max(0.5, star.size * pixel * 1.2)
    if (radius < 1.1) {
      // Nobody sees whether so small a star is round, and squares are far cheaper.
      brush.fillRect(place.x - radius * 0.89, place.y - radius * 0.89, radius * 1.77, radius * 1.77)
      continue
    }
    brush.beginPath()
    brush.arc(place.x, place.y, radius, 0, 2 * Math.PI)
    brush.fill()
  }
  brush.restore()
}
