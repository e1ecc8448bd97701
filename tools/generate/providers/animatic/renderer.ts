/** Draws the frames of one shot, slate and all, as RGBA rows ready for an encoder. */
import { Problem } from '../../../film/errors.ts'
import { registerFonts } from '../../../media/fonts.ts'
import { createGrade } from './grade/create-grade.ts'
import { drawFigure } from './figure/draw-figure.ts'
import { measureFigure } from './figure/measure-figure.ts'
import { planMouths } from './mouths.ts'
import { createOverlay } from './overlay.ts'
import { createPicture, type Picture } from './picture.ts'
import { findProp } from './props/find-prop.ts'
import { type AnimaticInput, frameCount } from './request.ts'
import { sets } from './sets/index.ts'
import { captionsOf, slateText } from './slate.ts'
import type { SetDesign } from './stage.ts'
import { createTags } from './tags.ts'

export interface Renderer {
  width: number
  height: number
  frames: number
  picture: Picture
  /** RGBA, `width × height × 4` bytes; the buffer is reused for the next frame. */
  render(frame: number): Buffer
}

/** The set of a family; an unknown one plays on the plainest of its kind. */
function designFor({ family, interior }: AnimaticInput['location']): SetDesign {
  const own = sets.find((design) => design.family === family)
  const plain = sets.find((design) => design.family === (interior ? 'room' : 'field'))
  const design = own ?? plain ?? sets[0]
  if (!design) throw new Problem('internal', 'The animatic has no sets.', 'Install Firstcut again.')
  return design
}

export function createRenderer(input: AnimaticInput): Renderer {
  registerFonts()
  const { shot, characters, location, width, height, fps, seed } = input
  const frames = frameCount(input)
  const overlay = input.overlay
    ? createOverlay({
        frame: { width, height },
        fps,
        text: slateText(input),
        captions: captionsOf(shot, characters, input.mouth),
      })
    : null
  const grade = createGrade(input.style)
  const rect = overlay?.picture ?? { x: 0, y: 0, width, height }
  const picture = createPicture({
    shot,
    characters,
    location,
    design: designFor(location),
    frame: rect,
    fps,
    frames,
    seed,
    drawFigure,
    measureFigure,
    findProp,
    ...(grade && { surface: grade.surface }),
    mouthAt: planMouths(shot, input.mouth, seed),
  })
  const tags = input.overlay ? createTags(shot, picture, rect) : null
  const pixels = Buffer.alloc(width * height * 4)
  return {
    width,
    height,
    frames,
    picture,
    render: (frame) => {
      const canvas = picture.draw(frame)
      tags?.(canvas.getContext('2d'), frame, frame / fps)
      // Rows are whole: the picture is as wide as the frame, so one copy puts it in its place.
      if (grade) grade.copy(canvas.data(), pixels, rect.y * width * 4)
      else canvas.data().copy(pixels, rect.y * width * 4)
      overlay?.write(pixels, frame / fps, frames > 1 ? frame / (frames - 1) : 1)
      return pixels
    },
  }
}
