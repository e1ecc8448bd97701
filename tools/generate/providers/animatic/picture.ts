/** A shot as pictures: stage, bodies, weather and lens, frame by frame, without the slate. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { createRandom } from '../../../film/random.ts'
import type { Camera, Frame } from './camera.ts'
import { focalPixels } from './camera.ts'
import type { Actor, DrawFigure, MeasureFigure } from './figure/figure.ts'
import { planCompose } from './compose.ts'
import { createFinish, type Surface } from './finish.ts'
import { type LensView, lensView } from './lens-view.ts'
import { createLight, type StageLight } from './light.ts'
import type { Item } from './order.ts'
import { createSpriteShelf, lightFromCamera } from './sprites.ts'
import type { Brush, PropShape, SetDesign } from './stage.ts'
import { type Staging, stageShot } from './staging.ts'
import { laterBy, type Variant, variantOf } from './variant.ts'
import { createWeather, type WeatherPainter } from './weather.ts'
import { createWorld } from './world.ts'
import type { DrawnCharacter, DrawnLocation, DrawnShot } from './request.ts'

export interface PictureBrief {
  shot: DrawnShot
  characters: readonly DrawnCharacter[]
  location: DrawnLocation
  design: SetDesign
  frame: Frame
  fps: number
  frames: number
  seed: number
  drawFigure: DrawFigure
  measureFigure: MeasureFigure
  findProp(word: string): PropShape | undefined
  /** What the picture is on; default the renderer's own. */
  surface?: Surface
  /** How far a mouth is open at a second, 0…1. */
  mouthAt(character: string, seconds: number): number
}

export interface Picture {
  staging: Staging
  light: StageLight
  /** Draws one frame; the canvas is reused for the next. */
  draw(frame: number): Canvas
  /** The lens of a frame, for marks laid over it. */
  lens(frame: number): LensView
}

interface Bodies {
  items: Item[]
  focus: ReadonlySet<Item>
  shoulder: Item | null
}

function bodyItems(brief: PictureBrief, staging: Staging, variant: Variant): Bodies {
  const { shot, drawFigure, mouthAt } = brief
  const { setup } = staging
  const partner = (index: number): Actor['gaze'] => {
    const other = staging.bodies.length === 2 ? staging.bodies[1 - index] : undefined
    if (!other || shot.dialogue.length === 0) return undefined
    return [other.at[0], other.at[1] + other.character.look.height * 0.93, other.at[2]]
  }
  const items = staging.bodies.map((body, index): Item => {
    const { ahead, tempo } = variant.gesture(body.character.id)
    const later = laterBy(ahead)
    return {
      // Who sits is painted after what carries them.
      at: [body.at[0], body.at[1] + (body.seat === undefined ? 0 : body.seat + 0.05), body.at[2]],
      moves: true,
      ...(body.velocity.some((part) => part !== 0) && {
        goes: (seconds: number) => staging.place(body, seconds),
      }),
      draw: (brush, view) => {
        const { character, pose, seat, holds, seed, turn } = body
        const gaze = partner(index)
        drawFigure(brush, later(view), {
          look: character.look,
          at: staging.place(body, view.time),
          turn,
          pose,
          ...(seat !== undefined && { seat }),
          mood: shot.mood,
          mouth: mouthAt(character.id, view.time),
          progress: Math.min(1, view.time / shot.duration) ** tempo,
          ...(holds && { holds }),
          ...(gaze && { gaze }),
          seed,
        })
      },
    }
  })
  const focus = new Set(items.filter((_, index) => setup.subject.bodies.includes(staging.bodies[index]!)))
  const position = setup.shoulder ? staging.bodies.indexOf(setup.shoulder) : -1
  const shoulder = position < 0 ? null : items.splice(position, 1)[0]!
  return { items, focus, shoulder }
}

function weatherOf(
  { shot, design, seed }: PictureBrief,
  later: ReturnType<typeof laterBy>,
): WeatherPainter | null {
  const weather = createWeather(shot.weather, design.interior, seed)
  return (
    weather && {
      back: (brush, view) => weather.back(brush, later(view)),
      front: (brush, view) => weather.front(brush, later(view)),
    }
  )
}

const sameCamera = (a: Camera, b: Camera): boolean =>
  a.yaw === b.yaw &&
  a.pitch === b.pitch &&
  a.lens === b.lens &&
  a.roll === b.roll &&
  a.position.every((value, axis) => value === b.position[axis])

/** Pixels the picture slides sideways from one frame to the next at which the eye sees a streak. */
const streakFrom = 46

export function createPicture(brief: PictureBrief): Picture {
  const { shot, design, frame, fps, frames } = brief
  const variant = variantOf(brief.seed)
  const later = laterBy(variant.ahead)
  const light = createLight({
    time: shot.timeOfDay,
    weather: shot.weather,
    interior: design.interior,
    sun: variant.sun,
    clouds: variant.clouds,
  })
  const random = createRandom(`${brief.location.id}/${design.family}`)
  const staging = stageShot({
    ...brief,
    variant,
    set: design.build({ light, random }),
    family: design.family,
    measure: brief.measureFigure,
  })
  const cameraOf = (index: number): Camera =>
    staging.camera(frames > 1 ? index / (frames - 1) : 0, index / fps)
  const middle = cameraOf(frames >> 1)
  const steady = [0, frames >> 2, frames - 1].every((index) => sameCamera(cameraOf(index), middle))
  const shelf = createSpriteShelf(lightFromCamera(light, middle.yaw))
  const world = createWorld(staging.set, shelf, later)
  const { items, focus, shoulder } = bodyItems(brief, staging, variant)
  const weather = weatherOf(brief, later)
  const canvas = createCanvas(frame.width, frame.height)
  const brush = canvas.getContext('2d')
  const finish = createFinish(frame, brief.surface)

  const compose = planCompose({
    staging,
    world,
    shelf,
    light,
    frame,
    bodies: items,
    focus,
    shoulder,
    weather,
    middle,
    steady,
  })

  const lensOf = (index: number): LensView => lensView(cameraOf(index), frame, light, index / fps)
  return {
    staging,
    light,
    lens: lensOf,
    draw: (index) => {
      const camera = cameraOf(index)
      compose(brush, lensOf(index), camera, index / fps)
      const before = cameraOf(Math.max(0, index - 1))
      const slide = Math.abs(camera.yaw - before.yaw) * focalPixels(camera.lens, frame)
      if (slide > streakFrom) streak(canvas, brush, slide)
      finish.lay(brush)
      return canvas
    },
  }
}

/** The sideways smear of a whip: squeezed narrow and stretched out again. */
function streak(canvas: Canvas, brush: Brush, pixels: number): void {
  const narrow = createCanvas(Math.max(8, Math.round((canvas.width / pixels) * 2)), canvas.height)
  const squeezed = narrow.getContext('2d')
  squeezed.imageSmoothingQuality = 'high'
  squeezed.drawImage(canvas, 0, 0, narrow.width, narrow.height)
  brush.drawImage(narrow, 0, 0, canvas.width, canvas.height)
}
