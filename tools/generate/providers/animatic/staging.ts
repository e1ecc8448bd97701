/** A shot put on its stage: who stands where, what lies about, and what the camera does. */
import type { LocationFamily } from '../../../film/vocabulary.ts'
import { blockCast, type Body } from './blocking.ts'
import { climbingPieces } from './climbing.ts'
import type { Frame } from './camera.ts'
import { overflowAlong } from './fit.ts'
import { extentOf } from './figure/extent-figure.ts'
import type { BodyMarks, MeasureFigure } from './figure/figure.ts'
import { lies, lyingSubject } from './lying.ts'
import { type CameraPath, planMove } from './moves.ts'
import { isLandmark, landmarkOf } from './landmarks.ts'
import { isAfloat, placeProps, type PlacedProp, propPieces } from './properties.ts'
import { planSetup, type Setup, type SetupBrief, type Subject } from './setup.ts'
import { goAlong, planTravel } from './travel.ts'
import type { Piece, PropShape, StageSet, Vec3 } from './stage.ts'
import type { Variant } from './variant.ts'
import type { DrawnCharacter, DrawnShot } from './request.ts'

export interface StagingBrief {
  shot: DrawnShot
  characters: readonly DrawnCharacter[]
  set: StageSet
  /** The picture without the slate's bars. */
  frame: Frame
  seed: number
  variant: Variant
  family: LocationFamily
  measure: MeasureFigure
  findProp(word: string): PropShape | undefined
}

export interface Staging {
  bodies: readonly Body[]
  /** The set with the shot's own things in it. */
  set: StageSet
  setup: Setup
  camera: CameraPath
  /** Metres along the lens axis beyond which the picture is soft; null keeps all of it sharp. */
  softBeyond: number | null
  /** Where a body is after some seconds. */
  place(body: Body, seconds: number): Vec3
}

const emptyMarks: BodyMarks = {
  top: 1.72,
  eyes: 1.6,
  chin: 1.5,
  chest: 1.3,
  waist: 1.05,
  hips: 0.92,
  knees: 0.5,
}

/** How many times a thing's own height the picture holds. */
const insertSpans = { ECU: 0.72, CU: 1.3, MCU: 1.6, MS: 2, MLS: 2.6, LS: 3.2, ELS: 8 } as const

function propSubject(shot: DrawnShot, { shape, at }: PlacedProp): Subject {
  const times = Math.min(shot.framing === 'insert' ? 1.45 : 9, insertSpans[shot.size])
  const middle = shape.height * 0.5
  const reach = shape.height * 0.5 * times
  return {
    at,
    marks: { ...emptyMarks, top: shape.height },
    turn: 0,
    width: shape.width * Math.max(0.9, times),
    bodies: [],
    lean: 0,
    span: { top: middle + reach, bottom: middle - reach },
  }
}

/** The thing fills the picture. */
const closeOn = ({ framing, size }: DrawnShot): boolean =>
  framing === 'insert' || ['ECU', 'CU', 'MCU'].includes(size)

/** Who the picture is about: the speaker, or whom the shot names first. */
function leadOf(shot: DrawnShot, bodies: readonly Body[]): Body | undefined {
  const behind = new Set(
    shot.blocking.filter(({ place }) => place === 'foreground').map(({ character }) => character),
  )
  const open = bodies.filter(({ character }) => !behind.has(character.id))
  const speaker = shot.dialogue.find(({ delivery }) => delivery === 'on')?.character
  return open.find(({ character }) => character.id === speaker) ?? open[0] ?? bodies[0]
}

/** Sizes that are about the face: who crouches or bends over something has it far from their feet. */
const faces: ReadonlySet<DrawnShot['size']> = new Set(['ECU', 'CU', 'MCU'])

function middleOf(points: readonly Vec3[]): Vec3 {
  const mean = (axis: 0 | 1 | 2): number =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length
  return [mean(0), mean(1), mean(2)]
}

function bodySubject(brief: StagingBrief, bodies: readonly Body[]): Subject {
  const { shot, measure, frame } = brief
  const [only] = bodies
  if (bodies.length === 1 && only && lies(only)) {
    return lyingSubject(shot, only, measure(only.look, only.pose), frame)
  }
  const marks = bodies.map(({ character, pose, seat }) => measure(character.look, pose, seat))
  const tallest = marks.reduce((best, mark) => (mark.top > best.top ? mark : best), marks[0]!)
  const low = bodies.some(lies)
  const xs = bodies.flatMap((body) => (lies(body) ? extentOf(body).whole.map(([x]) => x) : [body.at[0]]))
  const zs = bodies.map(({ at }) => at[2])
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const place =
    bodies.length === 1
      ? shot.blocking.find(({ character }) => character === bodies[0]!.character.id)?.place
      : undefined
  const lean = place === 'left' ? -1 : place === 'right' ? 1 : 0
  const ground = Math.min(...bodies.map(({ at }) => at[1]))
  const head = bodies.length === 1 && faces.has(shot.size) ? middleOf(extentOf(bodies[0]!).head) : undefined
  return {
    at: head
      ? [head[0], ground, head[2]]
      : [(left + right) / 2, ground, zs.reduce((sum, z) => sum + z, 0) / zs.length],
    marks: tallest,
    turn: bodies[0]!.turn,
    width: right - left + (shot.size === 'CU' || shot.size === 'ECU' ? 0.5 : 0.85),
    bodies,
    lean,
    ...(low && { span: { top: tallest.top * 1.16, bottom: -0.2 } }),
  }
}

/** The landmark of the set, when the shot is about it. */
function ownFocus({ shot, set, family, findProp }: StagingBrief): StageSet['landmark'] {
  const focus = shot.props.find(({ weight }) => weight === 'focus')
  const id = focus && findProp(focus.shape)?.id
  return id !== undefined && isLandmark(family, id) ? landmarkOf(set) : undefined
}

function landmarkSubject(shot: DrawnShot, { at, width, height }: NonNullable<StageSet['landmark']>): Subject {
  const near = shot.framing === 'insert' || ['ECU', 'CU', 'MCU'].includes(shot.size)
  // Of a tower the top tells the story; from farther away all of it is seen.
  const span = near
    ? { top: height * 1.06, bottom: height * 0.62 }
    : { top: height * 1.2, bottom: -height * 0.1 }
  return {
    at,
    marks: { ...emptyMarks, top: height },
    turn: 0,
    width: width * 1.4,
    bodies: [],
    lean: 0,
    span,
  }
}

function chooseSubject(brief: StagingBrief, bodies: readonly Body[], props: readonly PlacedProp[]): Subject {
  const { shot, set } = brief
  const focus = props.find(({ prop }) => prop.weight === 'focus') ?? props[0]
  const own = bodies.length === 0 && shot.framing !== 'establishing' && ownFocus(brief)
  if (own) return landmarkSubject(shot, own)
  const lost = focus?.shape.rests === 'water' && !isAfloat(set)
  if (
    focus &&
    !lost &&
    (shot.framing === 'insert' || bodies.length === 0) &&
    shot.framing !== 'establishing'
  ) {
    return propSubject(shot, focus)
  }
  const crowd = ['two-shot', 'three-shot', 'group', 'establishing'].includes(shot.framing)
  const lead = leadOf(shot, bodies)
  if (lead) {
    const abreast = bodies.filter(({ at }) => at[2] < 2.5)
    return bodySubject(brief, crowd || shot.size === 'LS' ? (abreast.length > 0 ? abreast : bodies) : [lead])
  }
  return {
    at: [0, set.markHeight ?? 0, 0],
    marks: emptyMarks,
    turn: 0,
    width: 1,
    bodies: [],
    lean: 0,
  }
}

/** An empty stage is shown wide, whatever the size says, unless there is a thing to be near to. */
function roomy(shot: DrawnShot, subject: Subject): DrawnShot {
  if (shot.framing !== 'establishing' && (subject.bodies.length > 0 || subject.span)) return shot
  const wide = shot.size === 'ELS' || shot.framing === 'establishing' ? 'ELS' : 'LS'
  return { ...shot, size: shot.size === 'LS' && subject.bodies.length > 0 ? 'LS' : wide }
}

/** People without a chair sit on a crate. */
function crates(bodies: readonly Body[], set: StageSet): Piece[] {
  return bodies
    .filter(
      ({ pose, at }) =>
        pose === 'sit' && !set.seats?.some((seat) => seat.at[0] === at[0] && seat.at[2] === at[2]),
    )
    .map(({ at, seat }) => ({ kind: 'box', at, size: [0.5, (seat ?? 0.46) - 0.04, 0.42], colour: '#6b4f38' }))
}

/** A set-up and its move; where the move would lose somebody, both begin farther back. */
function planCamera({ seed }: StagingBrief, plan: SetupBrief): { setup: Setup; path: CameraPath } {
  const { shot, set, frame, subject, shoulder } = plan
  const { movement, duration } = shot
  let back = 1
  for (let round = 0; ; round++) {
    const setup = planSetup({ ...plan, back })
    const path = planMove({ movement, setup, set, frame, duration, seed })
    const over = shoulder || movement.kind === 'static' ? 0 : overflowAlong(shot, subject, frame, path)
    if (over <= 1 || round === 3) return { setup, path }
    back *= Math.min(1.6, over + 0.02)
  }
}

export function stageShot(brief: StagingBrief): Staging {
  const { frame, findProp, variant } = brief
  const bodies = blockCast({ ...brief, aspect: frame.width / frame.height, marks: variant.marks })
  const props = placeProps({
    shot: brief.shot,
    set: brief.set,
    bodies,
    random: variant.props,
    family: brief.family,
    findProp,
  })
  const set: StageSet = {
    ...brief.set,
    pieces: [
      ...brief.set.pieces,
      ...props.flatMap((placed) => propPieces(placed, brief.set, closeOn(brief.shot))),
      ...crates(bodies, brief.set),
      ...climbingPieces(bodies, brief.set, brief.family),
    ],
  }
  const subject = chooseSubject(brief, bodies, props)
  const shot = roomy(brief.shot, subject)
  const lead = leadOf(shot, bodies)
  const shoulder =
    shot.framing === 'over-the-shoulder' && bodies.length > 1
      ? bodies.find((body) => body !== lead)
      : undefined
  const { setup, path } = planCamera(brief, {
    shot,
    set,
    frame,
    bodies,
    subject: shoulder && lead ? bodySubject(brief, [lead]) : subject,
    ...(shoulder && { shoulder }),
    variant,
  })
  const travel = planTravel({ bodies, shot, setup, frame, set })
  const tight = ['ECU', 'CU', 'MCU'].includes(shot.size) || shot.framing === 'insert' || Boolean(shoulder)
  const subjectDepth = setup.distance
  return {
    bodies,
    set,
    setup,
    camera: (share, seconds) => goAlong(path(share, seconds), travel.camera(seconds)),
    softBeyond: tight ? subjectDepth + Math.max(0.6, subjectDepth * 0.35) : null,
    place: (body, seconds) => {
      const way = travel.body(body, seconds)
      return [body.at[0] + way[0], body.at[1] + way[1], body.at[2] + way[2]]
    },
  }
}
