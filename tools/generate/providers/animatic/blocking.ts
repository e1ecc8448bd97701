/** Where everybody stands, sits and faces: a shot's blocking turned into places on the stage. */
import { hashSeed, type Random } from '../../../film/random.ts'
import type { Blocking } from '../../../film/shot.ts'
import type { Pose } from '../../../film/vocabulary.ts'
import type { PropShape, StageSet, Vec3 } from './stage.ts'
import type { DrawnCharacter, DrawnShot } from './request.ts'

export interface Body {
  character: DrawnCharacter
  look: DrawnCharacter['look']
  at: Vec3
  /** As `Actor.turn`. */
  turn: number
  pose: Pose
  seat?: number
  holds?: PropShape
  seed: number
  /** Metres per second over the ground. */
  velocity: Vec3
}

export interface BlockingBrief {
  shot: DrawnShot
  characters: readonly DrawnCharacter[]
  set: StageSet
  /** Width over height of the picture. */
  aspect: number
  findProp(word: string): PropShape | undefined
  /** Nobody stands on the inch. */
  marks: Random
}

const profile = 1.25
const crossing = 1.46
const turns = { left: -profile, right: profile, camera: 0, away: Math.PI - 0.3 } as const

/** Metres between two people, by how near the camera is: tight shots cheat them together. */
const spacings = { ECU: 0.5, CU: 0.55, MCU: 0.66, MS: 0.86, MLS: 1.05, LS: 1.35, ELS: 1.8 } as const

/** Metres above the floor where a climber begins, metres a second from there; seen half from behind. */
const climbing = { from: 0.3, pace: 0.34, turn: 2.6 } as const

/** Metres a second. */
const gaits: Partial<Record<Pose, number>> = { walk: 1.1, run: 2.9, carry: 0.8 }

/** They lie across the picture, and before the feet of those who stand or kneel by them. */
const lying: ReadonlySet<Pose> = new Set(['lie', 'fall'])
/** Metres. */
const beforeOthers = 0.5

function blockingOf(shot: DrawnShot, id: string, index: number, count: number): Blocking {
  const given = shot.blocking.find(({ character }) => character === id)
  if (given) return given
  const place = count === 1 ? 'centre' : (['left', 'right', 'centre'] as const)[index % 3]!
  const facing = count === 1 ? 'camera' : place === 'left' ? 'right' : place === 'right' ? 'left' : 'camera'
  return { character: id, pose: 'stand', facing, place }
}

/** As `Body.turn`, for a pose that faces somewhere. */
function turnOf({ pose, facing }: Blocking): number {
  const sign = facing === 'left' ? -1 : 1
  if (pose === 'climb') return climbing.turn * sign
  if (lying.has(pose)) return turns[facing] * 0.2
  // Walkers cross the picture; a step towards the lens would soon fill it.
  if (gaits[pose] !== undefined && (facing === 'left' || facing === 'right')) return crossing * sign
  return turns[facing]
}

/** Metres to the side and into the stage for a place in the picture; `rank` counts those sharing it. */
function spot(place: Blocking['place'], rank: number, spacing: number): readonly [x: number, z: number] {
  const aside = rank === 0 ? 0 : Math.ceil(rank / 2) * 0.62 * (rank % 2 === 0 ? -1 : 1)
  const behind = rank * 0.34
  if (place === 'background') return [0.9 + aside * 1.4, 3 + behind]
  if (place === 'foreground') return [spacing * 0.5 + aside, -0.9 - behind]
  const x = { left: -0.5, centre: 0, right: 0.5 }[place] * spacing
  return [x + aside, behind]
}

/** Everybody in the same third would stand in each other: then they spread out in order. */
function spreadPlaces(list: readonly Blocking[]): Blocking['place'][] {
  const places = list.map(({ place }) => place)
  const abreast = places.filter((place) => place !== 'background' && place !== 'foreground')
  if (abreast.length < 2 || new Set(abreast).size > 1) return places
  let next = 0
  const order = abreast.length === 2 ? (['left', 'right'] as const) : (['left', 'centre', 'right'] as const)
  return places.map((place) =>
    place === 'background' || place === 'foreground' ? place : order[next++ % order.length]!,
  )
}

/** Nobody sits farther than this from the mark when others share the picture, metres. */
const company = 1.7

type Seat = NonNullable<StageSet['seats']>[number]

/** Metres between two seats, more when those who sit on them turn their backs on each other. */
function seatsApart(one: Seat, other: Seat): number {
  const [x, z] = [other.at[0] - one.at[0], other.at[2] - one.at[2]]
  const towards = (seat: Seat, sign: number): number =>
    sign * (Math.sin(seat.turn) * x - Math.cos(seat.turn) * z)
  const back = [towards(one, 1), towards(other, -1)].filter((ahead) => ahead < -0.3).length
  return Math.hypot(x, z) + back
}

const faces: ReadonlySet<DrawnShot['size']> = new Set(['ECU', 'CU', 'MCU'])

/** A desk is sat at with the back to us; a face that is near, or that speaks, is not seen from there. */
function showsFace(shot: DrawnShot, { turn }: Seat): boolean {
  const isWanted = faces.has(shot.size) || shot.dialogue.some(({ delivery }) => delivery === 'on')
  if (!isWanted || shot.blocking.some(({ pose, facing }) => pose === 'sit' && facing === 'away')) return true
  return Math.cos(turn - (shot.side === 'b' ? Math.PI : 0)) > -0.7
}

/** The seat nearest the mark, and then those that go best with it. */
function seatsFor(set: StageSet, count: number, shot: DrawnShot): Seat[] {
  const free = (set.seats ?? [])
    .filter((seat) => showsFace(shot, seat))
    .sort((a, b) => Math.hypot(a.at[0], a.at[2]) - Math.hypot(b.at[0], b.at[2]))
  const first = free.shift()
  if (!first || count === 0) return []
  free.sort((a, b) => seatsApart(first, a) - seatsApart(first, b))
  return [first, ...free.slice(0, count - 1)]
}

/** Two people who talk look at each other, a little opened to the camera. */
function turnTo(from: Vec3, to: Vec3): number {
  return Math.atan2(to[0] - from[0], -(to[2] - from[2])) * 0.9
}

/** Places the cast of a shot on the stage, in the shot's order. */
export function blockCast(brief: BlockingBrief): Body[] {
  const { shot, set, characters } = brief
  const cast = shot.cast
    .map((id) => characters.find((character) => character.id === id))
    .filter((character) => character !== undefined)
  const plans = cast.map(({ id }, index) => blockingOf(shot, id, index, cast.length))
  const places = spreadPlaces(plans)
  const { marks } = brief
  const spacing = spacings[shot.size] * (brief.aspect < 1 ? 0.72 : 1) * marks.between(0.95, 1.08)
  const mirror = shot.side === 'b' ? -1 : 1
  const level = set.markHeight ?? 0
  const sitters = plans.filter(({ pose }) => pose === 'sit').length
  const seats = seatsFor(set, sitters, shot).filter(
    ({ at }, _index, all) =>
      cast.length === 1 || Math.hypot(at[0] - (all[0]?.at[0] ?? 0), at[2] - (all[0]?.at[2] ?? 0)) < company,
  )
  // Who sits far off is not in the picture with the others: then there is a crate at the mark.
  const first = seats[0]
  const apart = cast.length > sitters && first && Math.hypot(first.at[0], first.at[2]) > company
  if (cast.length > 1 && (apart || seats.length < sitters)) seats.length = 0
  seats.sort((a, b) => (a.at[0] - b.at[0]) * mirror)
  const ranks = new Map<string, number>()
  const bodies = cast.map((character, index): Body => {
    const plan = plans[index]!
    const place = places[index]!
    const rank = ranks.get(place) ?? 0
    ranks.set(place, rank + 1)
    const [wide, z] = spot(place, rank, spacing)
    // Who stands before the lens stands across from whom they look at.
    const across = place === 'foreground' && cast.length === 2 && places.includes('right')
    const x = across ? -wide : wide
    const seat = plan.pose !== 'sit' ? undefined : place === 'left' ? seats.shift() : seats.pop()
    const low = lying.has(plan.pose)
    const climbs = plan.pose === 'climb'
    const pace = gaits[plan.pose] ?? 0
    const slack = low || climbs || pace > 0 ? 0 : 1
    const turn = seat ? seat.turn : turnOf(plan) + marks.between(-0.13, 0.13) * slack
    const [aside, away] = [marks.between(-0.05, 0.05) * slack, marks.between(-0.1, 0.1) * slack]
    return {
      character,
      look: character.look,
      at: seat
        ? [seat.at[0], seat.at[1], seat.at[2]]
        : low && cast.length > 1
          ? [x * mirror * 0.5, level, (z - beforeOthers) * mirror]
          : [x * mirror + aside, level + (climbs ? climbing.from : 0), z + away],
      turn,
      pose: plan.pose,
      ...(plan.pose === 'sit' && { seat: seat?.height ?? 0.46 }),
      ...(plan.holds && { holds: brief.findProp(plan.holds) }),
      seed: hashSeed(character.id) % 1000,
      velocity: [Math.sin(turn) * pace, climbs ? climbing.pace : 0, -Math.cos(turn) * pace],
    }
  })
  faceEachOther(bodies, plans)
  return bodies
}

function faceEachOther(bodies: Body[], plans: readonly Blocking[]): void {
  const [first, second] = bodies
  if (bodies.length !== 2 || !first || !second) return
  for (const [body, other, plan] of [
    [first, second, plans[0]!],
    [second, first, plans[1]!],
  ] as const) {
    if (plan.facing !== 'left' && plan.facing !== 'right') continue
    if (gaits[plan.pose] !== undefined || plan.pose === 'sit' || lying.has(plan.pose)) continue
    const wanted = turnTo(body.at, other.at)
    // Only when the blocking agrees: two who look the same way are not made to meet.
    if (Math.sign(wanted) === Math.sign(body.turn)) body.turn = wanted
  }
}
