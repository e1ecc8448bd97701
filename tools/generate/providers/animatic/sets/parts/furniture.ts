/** What stands about outdoors: lamps, posts, benches, signs, barrels, carts, graves, tents. */
import type { Brush, Cutout, Glow, Light, LocalColour, Piece, Vec3 } from '../../stage.ts'
import { gleam } from './gleam.ts'
import {
  bar,
  spots,
  ellipse,
  fill,
  keySide,
  polygon,
  rectangle,
  rounded,
  solid,
  stroke,
  upright,
  type Trace,
} from './paint.ts'

const iron = '#34343c'

function cutout(key: string, at: Vec3, width: number, height: number, paint: Cutout['paint']): Cutout {
  return { kind: 'cutout', key, at, width, height, paint }
}

/** A steel mast bent over the road. */
function paintMast(brush: Brush, light: Light, height: number, reach: number): void {
  const side = keySide(light)
  const arm: Trace = (path) => {
    path.moveTo(0, 0)
    path.lineTo(0, height - 0.5)
    path.quadraticCurveTo(0, height + 0.1, reach, height + 0.08)
  }
  stroke(brush, light.shade(iron, -0.5), 0.13, arm)
  brush.save()
  brush.translate(0.035 * side, 0)
  stroke(brush, light.shade(iron, 0.9), 0.03, arm)
  brush.restore()
  fill(
    brush,
    light.shade(iron, -0.6),
    polygon([
      [reach - 0.3, height - 0.1],
      [reach - 0.14, height + 0.14],
      [reach + 0.14, height + 0.14],
      [reach + 0.3, height - 0.1],
    ]),
  )
}

/** A cast-iron post with a glass lantern. */
function paintLantern(brush: Brush, light: Light, height: number): void {
  fill(
    brush,
    rounded(brush, light, iron, -0.08, 0.08),
    polygon([
      [-0.16, 0],
      [-0.14, 0.4],
      [-0.05, 0.6],
      [-0.045, height - 0.6],
      [0.045, height - 0.6],
      [0.05, 0.6],
      [0.14, 0.4],
      [0.16, 0],
    ]),
  )
  fill(
    brush,
    light.shade('#c9c2a8', 0.1),
    polygon([
      [-0.14, height - 0.58],
      [-0.22, height - 0.1],
      [0.22, height - 0.1],
      [0.14, height - 0.58],
    ]),
  )
  if (light.lamps > 0.02)
    fill(
      brush,
      light.glow('#ffe0a0', light.lamps),
      polygon([
        [-0.12, height - 0.56],
        [-0.19, height - 0.12],
        [0.19, height - 0.12],
        [0.12, height - 0.56],
      ]),
    )
  fill(
    brush,
    light.shade(iron, -0.4),
    polygon([
      [-0.28, height - 0.1],
      [0, height + 0.2],
      [0.28, height - 0.1],
    ]),
  )
  stroke(brush, light.shade(iron, -0.4), 0.04, bar(0, height - 0.58, 0, height - 0.1))
}

/** A lamp post with its light. `modern` arcs over the road, otherwise a lantern on top. */
export function lampPost(
  at: Vec3,
  options: { modern?: boolean; height?: number; flip?: boolean } = {},
): Piece[] {
  const { modern = false, height = 4.2, flip = false } = options
  const reach = modern ? (flip ? -0.75 : 0.75) : 0
  const post = cutout(
    `lamp-${modern}-${height}-${flip}`,
    at,
    modern ? 1.4 : 0.7,
    height + 0.6,
    (brush, light) => {
      if (modern) {
        paintMast(brush, light, height, reach)
      } else {
        paintLantern(brush, light, height)
      }
    },
  )
  const lamp: Glow = {
    kind: 'glow',
    at: [at[0] + reach, at[1] + height - (modern ? 0.12 : 0.34), at[2]],
    radius: 2.6,
    colour: '#ffcf8a',
    strength: 0.75,
  }
  return [post, lamp, gleam([at[0] + reach, at[1], at[2]], height)]
}

/** A round wooden pile or bollard, with a cap. */
export function post(at: Vec3, width: number, height: number, colour: LocalColour = '#4d3d36'): Cutout {
  const key = `post-${width}-${height}-${colour}`
  return cutout(key, at, width * 1.1, height * 1.1, (brush, light) => {
    const half = width / 2
    const side = keySide(light)
    fill(brush, upright(brush, light, colour, 0, height, [-0.85, -0.4]), rectangle(-half, 0, width, height))
    fill(brush, light.shade(colour, 0.8), rectangle(side > 0 ? half * 0.62 : -half, 0, half * 0.38, height))
    fill(brush, light.shade(colour, 0.1), ellipse(0, height, half, half * 0.3))
  })
}

export function bench(at: Vec3, colour: LocalColour = '#8a5f3c'): Cutout {
  return cutout(`bench-${colour}`, at, 2, 1, (brush, light) => {
    for (const x of [-0.75, 0.75]) fill(brush, light.shade(iron, -0.5), rectangle(x - 0.04, 0, 0.08, 0.85))
    for (const [y, facing] of [
      [0.38, -0.3],
      [0.6, 0.1],
      [0.74, 0.35],
    ] as const)
      fill(brush, light.shade(colour, facing), rectangle(-0.95, y, 1.9, 0.1))
    fill(brush, light.shade(colour, 0.5), rectangle(-0.95, 0.42, 1.9, 0.05))
  })
}

export function barrel(at: Vec3, colour: LocalColour = '#7a5638'): Cutout {
  return cutout(`barrel-${colour}`, at, 0.8, 1, (brush, light) => {
    fill(brush, rounded(brush, light, colour, -0.36, 0.36), (path) => {
      path.moveTo(-0.28, 0)
      path.quadraticCurveTo(-0.44, 0.46, -0.28, 0.92)
      path.lineTo(0.28, 0.92)
      path.quadraticCurveTo(0.44, 0.46, 0.28, 0)
    })
    for (const y of [0.18, 0.7]) stroke(brush, light.shade(iron, 0), 0.05, bar(-0.35, y, 0.35, y))
    fill(brush, light.shade(colour, 0.3), ellipse(0, 0.92, 0.28, 0.07))
  })
}

export function crate(at: Vec3, size = 0.8, colour: LocalColour = '#9a7448'): Cutout {
  return cutout(`crate-${size}-${colour}`, at, size * 1.05, size * 1.05, (brush, light) => {
    const half = size / 2
    solid(brush, light, colour, [-half, 0, half, size], rectangle(-half, 0, size, size), 0.02)
    stroke(brush, light.shade(colour, -0.8), 0.02, (path) => {
      for (const share of [0.28, 0.5, 0.72]) {
        path.moveTo(-half, size * share)
        path.lineTo(half, size * share)
      }
    })
    stroke(
      brush,
      light.shade(colour, 0.4),
      size * 0.09,
      bar(-half * 0.86, size * 0.08, half * 0.86, size * 0.92),
    )
    stroke(
      brush,
      light.shade(colour, 0.1),
      size * 0.09,
      rectangle(-half * 0.9, size * 0.05, size * 0.9, size * 0.9),
    )
  })
}

/** A gravestone: rounded slab, cross or obelisk. */
export function gravestone(at: Vec3, kind: 'slab' | 'cross' | 'obelisk', lean = 0): Cutout {
  return cutout(`grave-${kind}-${lean}`, at, 1.4, 2.2, (brush, light) => {
    const stone = '#8d9090'
    brush.rotate(lean)
    if (kind === 'slab') {
      solid(
        brush,
        light,
        stone,
        [-0.4, 0, 0.4, 1.1],
        (path) => {
          path.moveTo(-0.4, -0.1)
          path.lineTo(-0.4, 0.75)
          path.arc(0, 0.75, 0.4, Math.PI, 0, true)
          path.lineTo(0.4, -0.1)
        },
        0.04,
      )
      for (const y of [0.5, 0.64, 0.78]) stroke(brush, light.shade(stone, -0.8), 0.025, bar(-0.2, y, 0.2, y))
    } else if (kind === 'cross') {
      solid(
        brush,
        light,
        stone,
        [-0.5, 0, 0.5, 1.7],
        polygon(
          spots(
            '-0.13 -0.1, -0.11 0.95, -0.5 0.95, -0.5 1.2, -0.11 1.2, -0.11 1.7, 0.11 1.7, 0.11 1.2, 0.5 1.2, 0.5 0.95, 0.11 0.95, 0.13 -0.1',
          ),
        ),
        0.035,
      )
    } else {
      solid(
        brush,
        light,
        stone,
        [-0.3, 0, 0.3, 2],
        polygon(spots('-0.22 0.3, -0.15 1.8, 0 2.05, 0.15 1.8, 0.22 0.3')),
        0.04,
      )
      solid(brush, light, stone, [-0.4, 0, 0.4, 0.4], rectangle(-0.42, -0.05, 0.84, 0.42), 0.03)
    }
    fill(brush, light.shade('#6d7a4c', -0.2), ellipse(0, 0.02, 0.5, 0.08))
  })
}

/** A board on a post: station names, road signs, farm gates. */
export function signBoard(
  at: Vec3,
  options: { width?: number; height?: number; colour?: LocalColour; high?: number } = {},
): Cutout {
  const { width = 1.4, height = 0.5, colour = '#2f4f7a', high = 2.2 } = options
  return cutout(
    `sign-${width}-${height}-${colour}-${high}`,
    at,
    width * 1.1,
    high + height * 1.2,
    (brush, light) => {
      for (const x of width > 1 ? [-width * 0.36, width * 0.36] : [0])
        fill(brush, light.shade(iron, -0.4), rectangle(x - 0.04, 0, 0.08, high + 0.1))
      solid(
        brush,
        light,
        colour,
        [-width / 2, high, width / 2, high + height],
        rectangle(-width / 2, high, width, height),
        0.02,
      )
      stroke(
        brush,
        light.shade('#f0ece0', 0.2),
        0.03,
        rectangle(-width / 2 + 0.06, high + 0.06, width - 0.12, height - 0.12),
      )
      fill(
        brush,
        light.shade('#f0ece0', 0.2),
        rectangle(-width * 0.3, high + height * 0.42, width * 0.6, height * 0.16),
      )
    },
  )
}
