import type { Live, LocalColour, Vec3 } from '../../stage.ts'

/** What wet paving shows of a lamp: a trembling streak from its foot towards the lens. Only in the wet, after dark. */
export function gleam(at: Vec3, height: number, colour: LocalColour = '#ffcf8a'): Live {
  return {
    kind: 'live',
    at,
    still: true,
    draw(brush, view) {
      const { weather, lamps } = view.light
      if (lamps < 0.1 || (weather !== 'rain' && weather !== 'storm')) return
      const foot = view.project([at[0], at[1] + 0.02, at[2]])
      if (foot.depth < 1) return
      const long = Math.min(view.height - foot.y, height * foot.scale * 0.9)
      if (long < 3) return
      const wide = 0.34 * foot.scale
      const streak = brush.createLinearGradient(0, foot.y, 0, foot.y + long)
      streak.addColorStop(0, view.light.glow(colour, 0.12 * lamps))
      streak.addColorStop(0.35, view.light.glow(colour, 0.34 * lamps))
      streak.addColorStop(1, view.light.glow(colour, 0))
      brush.fillStyle = streak
      // Dashes, wider towards the lens: the water is never smooth.
      brush.beginPath()
      for (let row = 0; row < 9; row++) {
        const y = foot.y + (long * row) / 9
        const half = wide * (0.35 + row * 0.06) * (row % 2 ? 1 : 0.72)
        brush.rect(foot.x - half + (row % 3) * wide * 0.06, y, half * 2, (long / 9) * 0.8)
      }
      brush.fill()
    },
  }
}
