/** A camera's view for drawing, with the dutch lean left to the brush. */
import { type Camera, createView, focalPixels, type Frame, type StageView } from './camera.ts'
import type { StageLight } from './light.ts'
import type { Brush } from './stage.ts'

export interface LensView {
  view: StageView
  /** Puts the brush so that the view's upright picture lands leaning in the frame. */
  aim(brush: Brush): void
}

/** `scale` draws the same picture in fewer pixels. The leaning picture is painted larger, corners included. */
export function lensView(camera: Camera, frame: Frame, light: StageLight, time: number, scale = 1): LensView {
  const width = frame.width * scale
  const height = frame.height * scale
  const lean = Math.abs(camera.roll)
  const wide = lean > 0 ? Math.ceil(width * Math.cos(lean) + height * Math.sin(lean)) : width
  const high = lean > 0 ? Math.ceil(height * Math.cos(lean) + width * Math.sin(lean)) : height
  const focal = focalPixels(camera.lens, { width, height })
  return {
    view: createView(camera, { width: wide, height: high }, light, time, focal),
    aim: (brush) => {
      if (lean === 0) return
      brush.translate(width / 2, height / 2)
      brush.rotate(camera.roll)
      brush.translate(-wide / 2, -high / 2)
    },
  }
}
