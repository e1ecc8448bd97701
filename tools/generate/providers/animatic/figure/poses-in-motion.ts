/** Poses that go somewhere: strides, blows, falls. */
import type { Vec3 } from '../stage.ts'
import { clamp, ease } from './geometry.ts'
import { type PoseAt, wave } from './stance.ts'

const both = (hand: Vec3): readonly [Vec3, Vec3] => [hand, hand]

/** One leg of a stride: planted while it moves back, lifted while it swings forward. */
const stride = (phase: number, long: number, high: number, out = 0.03): Vec3 => [
  out,
  high * Math.max(0, Math.cos(2 * Math.PI * phase)),
  long * Math.sin(2 * Math.PI * phase),
]

const walk: PoseAt = ({ time }) => {
  const phase = time * 0.92
  const swing = Math.sin(2 * Math.PI * phase)
  return {
    hip: 0.962 + 0.018 * Math.cos(4 * Math.PI * phase),
    lean: 0.05,
    twist: -0.12 * swing,
    hands: [
      [0.14, -0.93, -0.34 * swing + 0.06],
      [0.14, -0.93, 0.34 * swing + 0.06],
    ],
    feet: [stride(phase, 0.33, 0.13), stride(phase + 0.5, 0.33, 0.13)],
    elbows: 0.25,
  }
}

const run: PoseAt = ({ time }) => {
  const phase = time * 1.42
  const swing = Math.sin(2 * Math.PI * phase)
  return {
    hip: 0.93 + 0.045 * Math.cos(4 * Math.PI * phase + 0.6),
    lean: 0.24,
    twist: -0.22 * swing,
    nod: -0.16,
    hands: [
      [0.06, -0.46 + 0.12 * Math.max(0, -swing), -0.5 * swing + 0.12],
      [0.06, -0.46 + 0.12 * Math.max(0, swing), 0.5 * swing + 0.12],
    ],
    feet: [stride(phase, 0.56, 0.34), stride(phase + 0.5, 0.56, 0.34)].map((foot): Vec3 => [
      foot[0],
      foot[1] + (foot[2] < -0.2 ? (-foot[2] - 0.2) * 0.9 : 0),
      foot[2],
    ]) as unknown as readonly [Vec3, Vec3],
    elbows: 0.3,
    grip: 'fist',
  }
}

/** Guard, jab, guard, cross: two beats of about a second. */
const fight: PoseAt = ({ time }) => {
  const beat = (time * 0.9) % 2
  const hit = (start: number): number => Math.max(0, Math.sin(Math.PI * clamp((beat - start) / 0.45)))
  const [jab, cross] = [hit(0.3), hit(1.25)]
  const bounce = 0.012 * wave(time, 2.2)
  return {
    hip: 0.9 + bounce,
    shift: [0, 0.06 * (jab + cross)],
    lean: 0.14 + 0.1 * cross,
    twist: -0.3 - 0.25 * jab + 0.85 * cross,
    nod: 0.1,
    look: 0.25,
    hands: [
      [-0.12, -0.08 + 0.16 * jab, 0.5 + 0.5 * jab],
      [-0.12, -0.14 + 0.2 * cross, 0.36 + 0.66 * cross],
    ],
    feet: [
      [0.1, 0, 0.26 + 0.04 * jab],
      [0.12, 0.02 * cross, -0.26 + 0.08 * cross],
    ],
    elbows: 0.35,
    grip: 'fist',
  }
}

/** Knocked off the feet to the own right, arms thrown up, then down on the ground. */
const fall: PoseAt = ({ progress }) => {
  const down = clamp(progress / 0.62) ** 2
  const thrown = Math.sin(Math.PI * clamp(progress / 0.7))
  return {
    hip: 0.995 - 0.22 * Math.sin(Math.PI * clamp(down)),
    roll: 1.5 * down,
    spin: 0.45 * ease(progress * 1.5),
    lean: -0.25 * thrown,
    nod: -0.3 * thrown,
    hands: [
      [0.35 + 0.4 * thrown, -0.75 + 1.1 * thrown, 0.2 + 0.25 * thrown],
      [0.3 + 0.35 * thrown, -0.6 + 1.0 * thrown, 0.3],
    ],
    feet: [
      [0.1, 0.28 * thrown, 0.26 * thrown],
      [0.05, 0.02, 0.12 * thrown],
    ],
  }
}

const carry: PoseAt = (moment) => ({
  ...walk({ ...moment, time: moment.time * 0.8 }),
  lean: -0.07,
  twist: 0,
  hands: both([-0.02, -0.6, 0.48]),
  elbows: 0.5,
  grip: 'fist',
})

const aim: PoseAt = ({ time }) => ({
  hip: 0.96,
  lean: 0.06,
  twist: 0.3,
  look: -0.3,
  tip: -0.12,
  hands: [
    [-0.34, -0.05 + 0.006 * wave(time, 0.4), 0.84],
    [-0.26, 0.0 + 0.006 * wave(time, 0.4), 0.94],
  ],
  feet: [
    [0.1, 0, 0.18],
    [0.12, 0, -0.2],
  ],
  grip: 'fist',
})

const climb: PoseAt = ({ time }) => {
  const step = wave(time, 0.5)
  return {
    hip: 0.92 + 0.03 * Math.abs(step),
    lean: 0.06,
    nod: -0.3,
    tilt: 0.05 * step,
    hands: [
      [0.1, 0.62 + 0.3 * step, 0.46],
      [0.1, 0.62 - 0.3 * step, 0.46],
    ],
    feet: [
      [0.08, 0.2 - 0.18 * step, 0.22],
      [0.08, 0.2 + 0.18 * step, 0.22],
    ],
    elbows: 0.7,
    grip: 'fist',
  }
}

const dance: PoseAt = ({ time }) => {
  const [a, b] = [wave(time, 0.9), wave(time, 0.45)]
  return {
    hip: 0.95 - 0.035 * Math.abs(a),
    shift: [0.07 * b, 0],
    tilt: -0.12 * b,
    twist: 0.2 * a,
    tip: 0.16 * b,
    hands: [
      [0.42 + 0.12 * b, 0.18 + 0.42 * b, 0.3],
      [0.42 - 0.12 * b, 0.18 - 0.42 * b, 0.3],
    ],
    feet: [
      [0.1, 0.09 * Math.max(0, a), 0.05],
      [0.1, 0.09 * Math.max(0, -a), 0.05],
    ],
    elbows: 0.6,
  }
}

export const posesInMotion = { walk, run, fight, fall, climb, dance, aim, carry } as const
