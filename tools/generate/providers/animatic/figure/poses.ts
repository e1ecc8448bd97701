/** The poses as motion over time. */
import type { Pose } from '../../../../film/vocabulary.ts'
import { ease } from './geometry.ts'
import { posesInMotion } from './poses-in-motion.ts'
import { type Moment, type PoseAt, rest, type Stance, wave } from './stance.ts'

const sit: PoseAt = ({ time, seat, mouth }) => ({
  hip: seat + 0.05,
  lean: -0.03 + 0.015 * wave(time, 0.21),
  hands: [
    [-0.05, -0.68 + 0.1 * mouth, 0.5],
    [-0.02, -0.68, 0.52],
  ],
  feet: [
    [0.07, 0, 0.47],
    [0.05, 0, 0.5],
  ],
  elbows: 0.5,
})

const lie: PoseAt = ({ time }) => ({
  roll: Math.PI / 2,
  spin: 0.95,
  nod: 0.1,
  lean: 0.02 * wave(time, 0.22),
  hands: [
    [0.02, -0.62, 0.34],
    [0.2, -0.94, 0.06],
  ],
  feet: [
    [0.04, 0.03, 0.06],
    [0.06, 0, 0.02],
  ],
})

const embrace: PoseAt = ({ time, progress }) => {
  const close = ease(0.55 + progress)
  const sway = 0.03 * wave(time, 0.2)
  return {
    lean: 0.1 * close,
    tilt: sway,
    nod: 0.12,
    tip: 0.22 * close,
    hands: [
      [0.3 - 0.5 * close, -0.1, 0.66],
      [0.3 - 0.5 * close, -0.32, 0.64],
    ],
    elbows: 0.9,
  }
}

const point: PoseAt = ({ time, progress }) => {
  const out = ease(0.4 + progress * 3)
  return {
    twist: 0.18 * out,
    hands: [rest.hands[0], [0.3, -0.95 + 1.0 * out + 0.01 * wave(time, 0.6), 0.92 * out]],
    feet: [
      [0.05, 0, -0.05],
      [0.06, 0, 0.08],
    ],
    grip: 'point',
  }
}

const talk: PoseAt = ({ time, mouth }) => {
  const live = 0.35 + 0.65 * mouth
  const [a, b] = [wave(time, 0.43), wave(time, 0.31, 0.3)]
  return {
    tilt: 0.02 * b,
    nod: 0.05 * wave(time, 0.9) * live,
    look: 0.08 * wave(time, 0.27),
    tip: 0.05 * b,
    hands: [
      [0.16 + 0.1 * a * live, -0.7 + 0.2 * (0.5 + 0.5 * b) * live, 0.4],
      [0.2 + 0.12 * b * live, -0.62 + 0.34 * (0.5 + 0.5 * a) * live, 0.44],
    ],
    elbows: 0.4,
  }
}

const kneel: PoseAt = ({ time }) => ({
  hip: 0.54,
  lean: 0.08 + 0.01 * wave(time, 0.23),
  nod: 0.12,
  hands: [
    [-0.05, -0.62, 0.48],
    [0.1, -0.9, 0.16],
  ],
  feet: [
    [0.05, 0, 0.42],
    [0.02, 0.05, -0.52],
  ],
})

const crouch: PoseAt = ({ time }) => ({
  hip: 0.4,
  shift: [0, -0.12],
  lean: 0.5 + 0.01 * wave(time, 0.25),
  nod: -0.35,
  hands: [
    [-0.05, -0.66, 0.56],
    [0.04, -0.72, 0.52],
  ],
  feet: [
    [0.12, 0, 0.16],
    [0.12, 0.02, -0.02],
  ],
})

const reach: PoseAt = ({ progress }) => {
  const out = ease(0.25 + progress * 1.2)
  return {
    lean: 0.16 * out,
    twist: 0.3 * out,
    nod: -0.1 * out,
    hands: [rest.hands[0], [0.05, -0.7 + 0.95 * out, 0.3 + 0.62 * out]],
    feet: [
      [0.05, 0, -0.14],
      [0.05, 0, 0.12],
    ],
  }
}

const hold: PoseAt = ({ time }) => ({
  nod: 0.16,
  hands: [
    [-0.1, -0.48 + 0.01 * wave(time, 0.25), 0.52],
    [-0.1, -0.46 + 0.01 * wave(time, 0.25), 0.5],
  ],
  elbows: 0.4,
  grip: 'fist',
})

const give: PoseAt = ({ progress }) => {
  const out = ease(0.2 + progress * 1.6)
  return {
    lean: 0.12 * out,
    hands: [
      [-0.02, -0.62 + 0.22 * out, 0.4 + 0.2 * out],
      [-0.04, -0.55 + 0.36 * out, 0.42 + 0.5 * out],
    ],
    feet: [
      [0.05, 0, -0.1],
      [0.05, 0, 0.12],
    ],
  }
}

const work: PoseAt = ({ time }) => {
  const [a, b] = [wave(time, 0.8), wave(time, 1.05, 0.2)]
  return {
    lean: 0.24 + 0.01 * a,
    nod: 0.3,
    look: 0.06 * wave(time, 0.17),
    hands: [
      [0 + 0.05 * b, -0.52 + 0.03 * a, 0.58],
      [-0.02 + 0.06 * a, -0.48 + 0.06 * Math.abs(b), 0.6 + 0.05 * b],
    ],
    feet: [
      [0.07, 0, 0.05],
      [0.07, 0, -0.06],
    ],
    elbows: 0.6,
    grip: 'fist',
  }
}

const stand: PoseAt = ({ time }) => ({ tilt: 0.012 * wave(time, 0.13), shift: [0.008 * wave(time, 0.13), 0] })

const poses: Record<Pose, PoseAt> = {
  ...posesInMotion,
  stand,
  sit,
  lie,
  embrace,
  point,
  talk,
  kneel,
  crouch,
  reach,
  hold,
  give,
  work,
  'look-up': ({ time }) => ({ lean: -0.07, nod: -0.42 + 0.02 * wave(time, 0.2) }),
}

/** The joints' targets of a pose at a moment, breathing included. */
export function stanceAt(pose: Pose, moment: Moment): Stance {
  const stance = { ...rest, ...poses[pose](moment) }
  return { ...stance, lean: stance.lean + 0.008 * wave(moment.time, 0.24) }
}
