/** Where a body's ends are in the world, so that the picture can hold all of a body that lies or reaches. */
import type { Look } from '../../../../film/bible.ts'
import type { Pose } from '../../../../film/vocabulary.ts'
import type { Vec3 } from '../stage.ts'
import { shapeOf } from './animal.ts'
import { bodyOf } from './body.ts'
import { place } from './geometry.ts'
import { stanceAt } from './poses.ts'
import { poseSkeleton, type Skeleton } from './skeleton.ts'

export interface PosedBody {
  look: Look
  at: Vec3
  /** As `Actor.turn`. */
  turn: number
  pose: Pose
  /** Height of the seat, metres. */
  seat?: number
}

export interface Extent {
  /** The head, with as much about it as a hat needs. */
  head: readonly Vec3[]
  /** Every end of the body, head among them. */
  whole: readonly Vec3[]
}

function bonesAt({ look, pose, seat }: PosedBody, progress: number): Skeleton {
  const body = bodyOf(look)
  const height = (seat ?? body.thigh + body.ankle * 0.8) / body.leg
  return poseSkeleton(body, stanceAt(pose, { time: 0, progress, mouth: 0, seat: height }))
}

function headOf(bones: Skeleton, size: number): Vec3[] {
  return ([-0.1, 1.08] as const).flatMap((level) =>
    [-0.5, 0.5].map((side) => place(bones.chin, bones.head, side * size, level * size, 0)),
  )
}

/** A beast is longer than it is wide; its head is at one end of it. */
function beastEnds({ height, species = '' }: Look): Extent {
  const front = shapeOf(species.toLowerCase()) === 'bird' ? 0.3 : 0.6
  const head = ([0.75, 1] as const).map((up): Vec3 => [0, up * height, height * front])
  return { head, whole: [...head, [0, 0, height * 0.55], [0, 0, -height * 0.6], [0, height * 0.7, -0.3]] }
}

/** In the world's metres. Who falls is measured standing and lying. */
export function extentOf(body: PosedBody): Extent {
  const { look, at, turn, pose } = body
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const toWorld = ([left, up, front]: Vec3): Vec3 => [
    at[0] + left * cos + front * sin,
    at[1] + up,
    at[2] + left * sin - front * cos,
  ]
  const beast = look.kind === 'animal' || look.kind === 'creature'
  if (beast) {
    const { head, whole } = beastEnds(look)
    return { head: head.map(toWorld), whole: whole.map(toWorld) }
  }
  const moments = (pose === 'fall' ? [0, 1] : [0.5]).map((progress) => bonesAt(body, progress))
  const size = bodyOf(look).head
  const last = moments.at(-1)!
  return {
    head: headOf(last, size).map(toWorld),
    whole: moments.flatMap((bones) =>
      [
        ...headOf(bones, size),
        bones.pelvis,
        ...[...bones.arms, ...bones.legs].flatMap(({ root, middle, end }) => [root, middle, end]),
      ].map(toWorld),
    ),
  }
}
