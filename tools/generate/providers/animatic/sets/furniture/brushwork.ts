/** Small strokes for cutouts: the brush is in metres, y up. */
import type { Brush, Light, LocalColour, Point } from '../../stage.ts'

export interface Pen {
  /** Filled polygon. */
  shape(points: readonly Point[], colour: LocalColour, facing?: number): void
  box(left: number, foot: number, width: number, height: number, colour: LocalColour, facing?: number): void
  oval(x: number, y: number, across: number, up: number, colour: LocalColour, facing?: number): void
  line(points: readonly Point[], width: number, colour: LocalColour, facing?: number): void
  /** Not darkened by night. */
  shine(points: readonly Point[], colour: LocalColour, alpha?: number): void
  shineOval(x: number, y: number, across: number, up: number, colour: LocalColour, alpha?: number): void
}

export function createPen(brush: Brush, light: Light): Pen {
  const path = (points: readonly Point[]): void => {
    brush.beginPath()
    for (const [x, y] of points) brush.lineTo(x, y)
  }
  const round = (x: number, y: number, across: number, up: number): void => {
    brush.beginPath()
    brush.ellipse(x, y, across, up, 0, 0, Math.PI * 2)
    brush.fill()
  }
  return {
    shape: (points, colour, facing = 0) => {
      brush.fillStyle = light.shade(colour, facing)
      path(points)
      brush.fill()
    },
    box: (left, foot, width, height, colour, facing = 0) => {
      brush.fillStyle = light.shade(colour, facing)
      brush.fillRect(left, foot, width, height)
    },
    oval: (x, y, across, up, colour, facing = 0) => {
      brush.fillStyle = light.shade(colour, facing)
      round(x, y, across, up)
    },
    line: (points, width, colour, facing = 0) => {
      brush.strokeStyle = light.shade(colour, facing)
      brush.lineWidth = width
      brush.lineCap = 'round'
      brush.lineJoin = 'round'
      path(points)
      brush.stroke()
    },
    shine: (points, colour, alpha = 1) => {
      brush.fillStyle = light.glow(colour, alpha)
      path(points)
      brush.fill()
    },
    shineOval: (x, y, across, up, colour, alpha = 1) => {
      brush.fillStyle = light.glow(colour, alpha)
      round(x, y, across, up)
    },
  }
}
