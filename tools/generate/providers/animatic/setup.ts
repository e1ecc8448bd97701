/** One camera set-up for a shot: where the camera stands, before it moves. */
import type { Body } from './blocking.ts'
import { type Camera, type Frame, focalPixels } from './camera.ts'
import { extentOf } from './figure/extent-figure.ts'
import { overflow } from './fit.ts'
import { elevationOf, heightSlack, lensHeight, mostSwing, type Span, spanOf } from './framing.ts'
import type { BodyMarks } from './figure/figure.ts'
import { insideRoom, obstruction, roomToStand } from './obstacles.ts'
import type { StageSet, Vec3 } from './stage.ts'
import type { DrawnShot } from './request.ts'
import type { Variant } from './variant.ts'

/** What the shot is about: a body, several, or a thing. */
export interface Subject {
  /** On the ground under it. */
  at: Vec3
  marks: BodyMarks
  /** As `Actor.turn`; where a face looks, if it has one. */
  turn: number
  /** Metres it is wide, across the stage. */
  width: number
  /** Whose bodies it is made of. */
  bodies: readonly Body[]
  /** Screen side it should lean to: −1 left, 0 by look room, 1 right. */
  lean: -1 | 0 | 1
  span?: Span
}

export interface Setup {
  camera: Camera
  /** The point the camera holds, and how far it is. */
  target: Vec3
  distance: number
  subject: Subject
  /** Over whose shoulder. */
  shoulder?: Body
}

export interface SetupBrief {
  shot: DrawnShot
  set: StageSet
  frame: Frame
  bodies: readonly Body[]
  subject: Subject
  shoulder?: Body
  /** How many times farther back than the size asks; default 1. */
  back?: number
  variant: Variant
}

const wrap = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle))

/**
 * Where the camera stands about the subject, as a turn (0 = the master's side): towards a three-quarter view
 * of the face, never across the 180° line, and on the axis when nobody's face is asked for.
 */
export function azimuthFor(brief: SetupBrief): number {
  const { shot, subject, variant } = brief
  const base = shot.side === 'b' ? Math.PI : 0
  const most = mostSwing[shot.size]
  const face = wrap(subject.turn - base)
  // Where nobody looks at anybody there is no line to keep.
  if (subject.bodies.length === 0) return base + variant.turn * (brief.set.room ? 0.2 : 0.3)
  const drift = variant.turn * (0.06 + 0.22 * most)
  if (subject.bodies.length !== 1 || Math.abs(face) > 2.4) return base + drift
  if (Math.abs(face) < 0.4) return base + (Math.abs(drift) < 0.05 ? 0.08 : drift)
  const threeQuarter = face - 0.62 * Math.sign(face)
  return base + Math.max(-most, Math.min(most, threeQuarter)) + drift
}

/**
 * Over the shoulder: behind the other, on the line's own side, far enough out that the face stays free. `way`
 * is the turn's sign that leads farther out; back the other way the camera would soon cross the line.
 */
function azimuthOver(brief: SetupBrief, shoulder: Body): { azimuth: number; way: number } {
  const { subject, shot, frame } = brief
  const [x, z] = [shoulder.at[0] - subject.at[0], shoulder.at[2] - subject.at[2]]
  const between = Math.max(0.6, Math.hypot(x, z))
  const behind = Math.atan2(x, -z)
  const offset = 0.5 * (frame.width / focalPixels(shot.lens, frame)) * 0.95
  const out = Math.asin(Math.min(0.62, offset / between + 0.04 + 0.03 * brief.variant.turn))
  // The camera's side of the line: towards −z on side a.
  const base = shot.side === 'b' ? Math.PI : 0
  const way = -Math.sign(wrap(behind - base) || 1)
  return { azimuth: behind + way * out, way }
}

interface Candidate {
  swing: number
  near: number
}

const candidates: readonly Candidate[] = [1, 0.78, 0.58].flatMap((near) =>
  [0, 0.2, -0.2, 0.42, -0.42, 0.75, -0.75, 1.15, -1.15].map((swing) => ({ swing, near })),
)

/** Distance at which the subject fills the picture as the size asks, metres. */
function wantedDistance(brief: SetupBrief, span: Span): number {
  const { shot, frame, subject } = brief
  const focal = focalPixels(shot.lens, frame)
  const byHeight = ((span.top - span.bottom) * focal) / frame.height
  const byWidth = subject.bodies.length > 1 || subject.span ? (subject.width * focal) / frame.width : 0
  return Math.max(byHeight, byWidth, 0.32)
}

/** Fits the lens to the distance the place allows: the size stays true, the perspective changes. */
export function planSetup(brief: SetupBrief): Setup {
  const { shot, set, subject, shoulder, bodies } = brief
  const span = subject.span ?? spanOf(shot.size, subject.marks)
  // The lens makes up for it: only the perspective differs.
  const wanted = wantedDistance(brief, span)
  const stand = wanted * (1 + 0.08 * brief.variant.near)
  const over = shoulder && azimuthOver(brief, shoulder)
  const azimuth = over?.azimuth ?? azimuthFor(brief)
  const stands = candidates.filter(({ swing }) => !over || swing * over.way >= 0)
  const others = bodies.filter((body) => body !== shoulder && !subject.bodies.includes(body))
  let best: { setup: Setup; bad: number; swing: number; near: number } | null = null
  for (const { swing, near } of stands) {
    const setup = placeCamera(brief, span, azimuth + swing, stand * near, wanted)
    const look = lookAt(subject, span)
    const cost = Math.abs(swing) * 0.8 + (1 - near) + (setup.camera.lens < shot.lens * 0.5 ? 0.6 : 0)
    const eye = setup.camera.position
    // Where legs are shown, nothing may stand before them either.
    const legs: Vec3 = [look[0], subject.at[1] + Math.max(0.12, span.bottom + 0.1), look[2]]
    const bad = obstruction(set, others, eye, look) + obstruction(set, [], eye, legs) * 0.4 + cost
    if (!best || bad < best.bad) best = { setup, bad, swing, near }
    if (best.bad < 0.1) break
  }
  const { swing, near } = best!
  return shoulder
    ? best!.setup
    : holdAll(brief, best!.setup, (times) =>
        placeCamera(brief, span, azimuth + swing, stand * near * times, wanted * times),
      )
}

/** Goes back, or opens the lens, until all those the shot is about are inside the frame. */
function holdAll(brief: SetupBrief, first: Setup, place: (times: number) => Setup): Setup {
  const { shot, subject, frame } = brief
  const back = brief.back ?? 1
  if (back === 1 && subject.bodies.length < 2 && !subject.span) return first
  let times = back
  let setup = times > 1 ? place(times) : first
  if (subject.bodies.length < 2 && !subject.span) return setup
  for (let round = 0; round < 6; round++) {
    const over = overflow(shot, subject, setup.camera, frame)
    if (over <= 1) break
    times *= Math.min(2, over + 0.01)
    setup = place(times)
  }
  return setup
}

/** Metres the lens keeps from a body that lies. */
const clearance = 0.6

/** How far the bodies stick out that way, metres. */
function reachTowards({ bodies, at }: Subject, way: Vec3): number {
  const points = bodies.flatMap((body) => extentOf(body).whole)
  return Math.max(0, ...points.map(([x, , z]) => (x - at[0]) * way[0] + (z - at[2]) * way[2]))
}

function lookAt(subject: Subject, span: Span): Vec3 {
  const mid = Math.max(0.2, Math.min(subject.marks.top, (span.top + span.bottom) / 2))
  return [subject.at[0], subject.at[1] + mid, subject.at[2]]
}

function placeCamera(brief: SetupBrief, span: Span, azimuth: number, asked: number, wanted: number): Setup {
  const { shot, set, frame, subject, shoulder } = brief
  // Under a ceiling there is nothing to see above: the floor and those on it are looked at.
  const ceiling = set.room && shot.size === 'ELS' ? set.room.height * 0.42 - subject.at[1] : Infinity
  const middle = Math.min((span.top + span.bottom) / 2, Math.max(0.6, ceiling))
  const target: Vec3 = [subject.at[0], subject.at[1] + middle, subject.at[2]]
  const way: Vec3 = [Math.sin(azimuth), 0, -Math.cos(azimuth)]
  const onGround = subject.span !== undefined && subject.bodies.length > 0
  const level = lensHeight(shot.size, subject.marks)
  const isLevel = elevationOf(shot.angle, shot.size) === 0
  // What is looked at from above or below is so in every take.
  const tip = isLevel ? 0 : brief.variant.height * 0.06
  // Whoever lies is seen from a little above, and never from inside.
  const elevation = onGround
    ? Math.max(
        shot.angle === 'low' || shot.angle === 'worms-eye' ? 0.14 : 0.3,
        elevationOf(shot.angle, shot.size) + tip,
      )
    : elevationOf(shot.angle, shot.size) + tip
  const least = shoulder
    ? Math.hypot(shoulder.at[0] - target[0], shoulder.at[2] - target[2]) + 0.85
    : onGround
      ? reachTowards(subject, way) + clearance
      : 0.3
  const free = roomToStand(set, target, way)
  const flat = Math.min(free, Math.max(least, asked) * Math.cos(elevation))
  const rise = brief.variant.height * heightSlack[shot.size]
  const height =
    elevation === 0
      ? subject.at[1] +
        (subject.span
          ? middle + (span.top - span.bottom) * (0.35 + 0.12 * brief.variant.height)
          : level + rise)
      : target[1] + Math.tan(elevation) * flat
  const ground = subject.at[1] > 0.3 && height < subject.at[1] + 0.1 ? subject.at[1] + 0.12 : 0.12
  const position = insideRoom(set, [
    target[0] + way[0] * flat,
    Math.max(ground, height),
    target[2] + way[2] * flat,
  ])
  const [x, y, z] = [target[0] - position[0], target[1] - position[1], target[2] - position[2]]
  const across = Math.max(0.2, Math.hypot(x, z))
  const distance = Math.hypot(across, y)
  const lens = Math.max(Math.min(15, shot.lens), shot.lens * (distance / wanted))
  const focal = focalPixels(lens, frame)
  const shift = sideShift(brief, azimuth) * frame.width
  const camera: Camera = {
    position,
    yaw: Math.atan2(x, z) - Math.atan(shift / focal),
    pitch: Math.atan2(y, across),
    roll: shot.angle === 'dutch' ? (brief.variant.lean < 0 ? -0.16 : 0.16) : 0,
    lens,
  }
  return { camera, target, distance, subject, ...(shoulder && { shoulder }) }
}

/** Share of the frame's width the subject stands right of the middle: thirds, look room, the free half. */
function sideShift(brief: SetupBrief, azimuth: number): number {
  const { shot, subject, shoulder, frame } = brief
  const tight = { ECU: 0.2, CU: 0.42, MCU: 0.62, MS: 0.8, MLS: 1, LS: 1, ELS: 1 }[shot.size]
  const third = (frame.width < frame.height ? 0.08 : 0.165) * tight
  if (shoulder) {
    // The shoulder takes one side; the face belongs to the other.
    const [x, z] = [shoulder.at[0] - subject.at[0], shoulder.at[2] - subject.at[2]]
    const right = x * Math.cos(-azimuth) - z * Math.sin(-azimuth)
    return right > 0 ? -0.12 : 0.12
  }
  const room = third * (1 + 0.22 * brief.variant.lean)
  if (subject.lean !== 0) return subject.lean * room
  if (subject.bodies.length !== 1) return subject.bodies.length === 0 ? third * 0.45 * brief.variant.lean : 0
  const face = wrap(subject.turn - azimuth)
  if (Math.abs(face) < 0.25 || Math.abs(face) > 2.4) return (brief.variant.lean < 0 ? -1 : 1) * third * 0.55
  return face > 0 ? -room : room
}
