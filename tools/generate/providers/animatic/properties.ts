/** The things of a shot, put where they read well: held, on a surface, on the ground, afloat or in the air. */
import type { Random } from '../../../film/random.ts'
import type { ShotProp } from '../../../film/shot.ts'
import type { LocationFamily } from '../../../film/vocabulary.ts'
import type { Body } from './blocking.ts'
import { isLandmark, landmarkOf } from './landmarks.ts'
import { levelAt } from './obstacles.ts'
import type { Piece, PropShape, StageSet, Vec3 } from './stage.ts'
import type { DrawnShot } from './request.ts'

export interface PlacedProp {
  prop: ShotProp
  shape: PropShape
  at: Vec3
}

export interface PropertiesBrief {
  shot: DrawnShot
  set: StageSet
  bodies: readonly Body[]
  random: Random
  family: LocationFamily
  findProp(word: string): PropShape | undefined
}

const tableHeight = 0.76
/** Metres to a boat that has no water near: a shape on the horizon. */
const farOff = 60

/** Boats of a place with no water for them are only looked at from far away. */
export const isAfloat = (set: StageSet): boolean =>
  set.ground?.pattern === 'water' || set.waterAt !== undefined

/** Where a thing goes when somebody or nobody is on the stage. `side` −1 or 1: the free side. */
function placeFor(brief: PropertiesBrief, shape: PropShape, focus: boolean, side: number): Vec3 {
  const { set, bodies, random } = brief
  const level = set.markHeight ?? 0
  const alone = bodies.length === 0
  const clear = shape.width / 2 + 0.75
  switch (shape.rests) {
    case 'air':
      return [side * random.between(0.5, 2), level + random.between(2.6, 4.2), random.between(7, 12)]
    case 'water': {
      const afloat = set.ground?.pattern === 'water'
      if (set.waterAt) return [set.waterAt[0], set.waterAt[1], set.waterAt[2] + shape.width * 0.4]
      if (!afloat) return [side * 9, 0, farOff]
      if (alone && focus) return [0, afloat ? 0 : level, afloat && level > 0 ? 7 + shape.width : 0]
      return [side * (2.6 + shape.width * 0.6), afloat ? 0 : level, 6 + shape.width]
    }
    case 'surface':
      if (set.propAt) return set.propAt
      return alone ? [0, level + tableHeight, 0] : [side * 0.95, level + tableHeight, 0.35]
    case 'ground': {
      if (alone && focus) return [0, level, 0]
      const x = side * (clear + (focus ? 0.1 : 0.7))
      const z = focus ? 0.5 : random.between(1.4, 2.6)
      return [x, Math.max(level, levelAt(set, x, z)), z]
    }
  }
}

/** Places every thing whose shape is known and that nobody holds. */
export function placeProps(brief: PropertiesBrief): PlacedProp[] {
  const held = new Set(brief.bodies.map(({ holds }) => holds?.id))
  const weight = brief.bodies.reduce((sum, { at }) => sum + Math.sign(at[0]), 0)
  let side = weight > 0 ? -1 : weight < 0 || brief.random.chance(0.5) ? 1 : -1
  return brief.shot.props.flatMap((prop, index) => {
    const shape = brief.findProp(prop.shape)
    if (!shape || held.has(shape.id)) return []
    const shown = prop.weight === 'set' || landmarkOf(brief.set) !== undefined
    if (shown && isLandmark(brief.family, shape.id)) return []
    if (prop.weight === 'set' && shape.rests === 'water' && !isAfloat(brief.set)) return []
    // Small things nobody looks at need something to lie on.
    if (prop.weight === 'set' && shape.rests === 'surface' && !brief.set.propAt) return []
    const at = placeFor(brief, shape, prop.weight === 'focus', side)
    side = -side
    const crowd: Vec3 = index > 1 ? [at[0] * 1.6, at[1], at[2] + 0.8 * index] : at
    return [{ prop, shape, at: crowd }]
  })
}

/** What the painters draw for it; small things on a bare stage get a table to lie on. `near`: an insert of it. */
export function propPieces({ shape, at }: PlacedProp, set: StageSet, near = false): Piece[] {
  const pieces: Piece[] = []
  const level = set.markHeight ?? 0
  if (shape.rests === 'surface' && !set.propAt && at[1] > level + 0.5) {
    const top = at[1] - level
    pieces.push(
      { kind: 'box', at: [at[0], at[1] - 0.06, at[2]], size: [1.25, 0.06, 0.75], colour: '#7a5537' },
      { kind: 'box', at: [at[0], level, at[2]], size: [1.05, top - 0.06, 0.55], colour: '#4c3524' },
    )
  }
  if (shape.animated) {
    pieces.push({
      kind: 'live',
      at,
      draw: (brush, view) => {
        const foot = view.project(at)
        if (foot.depth < 0.3) return
        brush.translate(foot.x, foot.y)
        brush.scale(foot.scale, -foot.scale)
        shape.paint(brush, view.light, view.time)
      },
    })
  } else {
    pieces.push({
      kind: 'cutout',
      at,
      width: shape.width,
      height: shape.height,
      key: `prop:${shape.id}`,
      paint: (brush, light) => shape.paint(brush, light, 0),
      shadow: shape.rests !== 'air' && !(shape.rests === 'water' && isAfloat(set)),
      ...(shape.rests === 'water' && isAfloat(set) && { bob: 0.06, reflect: true }),
    })
  }
  if (shape.glow) {
    const { at: spot, ...shine } = shape.glow
    pieces.push({
      kind: 'glow',
      at: [at[0] + spot[0], at[1] + spot[1], at[2] - 0.05],
      ...shine,
      // Close to the lens the halo would wash the thing itself out: it must be seen crisp in its own light.
      strength: near ? 0.34 : 0.8,
      radius: near ? Math.min(shine.radius, Math.max(shape.width, shape.height) * 0.75) : shine.radius,
    })
  }
  return pieces
}
