/** Heights of a body's parts above its ground, so that framing is true to the shot size. */
import type { BodyMarks, MeasureFigure } from './figure.ts'
import { shapeOf } from './animal.ts'
import { bodyOf } from './body.ts'
import { stanceAt } from './poses.ts'
import { poseSkeleton } from './skeleton.ts'
import { place } from './geometry.ts'
import { species } from './species.ts'

const order = ['top', 'eyes', 'chin', 'chest', 'waist', 'hips', 'knees'] as const

/** Shares of a beast's height, head first. */
const beastShares: Record<ReturnType<typeof shapeOf>, readonly number[]> = {
  quadruped: [1, 0.9, 0.76, 0.66, 0.52, 0.44, 0.25],
  bird: [1, 0.88, 0.78, 0.6, 0.42, 0.32, 0.16],
  swimmer: [0.6, 0.42, 0.32, 0.3, 0.28, 0.24, 0.16],
  snake: [0.36, 0.33, 0.28, 0.16, 0.08, 0.06, 0.04],
}

const marksOf = (heights: readonly number[]): BodyMarks => {
  // A lying body's parts are all near the ground; each stays at or below the one before.
  let ceiling = Infinity
  const entries = order.map((name, index) => {
    ceiling = Math.min(ceiling - (index > 0 ? 0.001 : 0), heights[index]!)
    return [name, ceiling] as const
  })
  return Object.fromEntries(entries) as unknown as BodyMarks
}

export const measureFigure: MeasureFigure = (look, pose, seat) => {
  const word = look.species?.toLowerCase() ?? ''
  const beast =
    look.kind === 'animal' || (look.kind === 'creature' && (word in species || shapeOf(word) !== 'quadruped'))
  if (beast) {
    const low = pose === 'lie' || pose === 'fall' ? 0.72 : 1
    return marksOf(beastShares[shapeOf(word)].map((share) => share * look.height * low))
  }
  const body = bodyOf(look)
  const bones = poseSkeleton(
    body,
    stanceAt(pose, {
      time: 0,
      progress: 0.5,
      mouth: 0,
      seat: (seat ?? body.thigh + body.ankle * 0.8) / body.leg,
    }),
  )
  const head = (level: number): number => place(bones.chin, bones.head, 0, body.head * level, 0)[1]
  return marksOf([
    head(1),
    head(0.46),
    head(0),
    bones.chest[1],
    (bones.chest[1] + bones.pelvis[1] * 2) / 3,
    bones.pelvis[1],
    (bones.legs[0].middle[1] + bones.legs[1].middle[1]) / 2,
  ])
}
