import { createRandom, type Random } from '../../../../../film/random.ts'
import type { Brush, Cutout, Light, LocalColour, Point, Vec3 } from '../../stage.ts'
import { bar, ellipse, fill, keySide, polygon, rounded, smooth, stroke, line } from './paint.ts'

export type TreeKind = 'oak' | 'birch' | 'poplar' | 'spruce' | 'pine' | 'palm' | 'bare' | 'jungle' | 'acacia'

interface Species {
  /** Width as a share of the height. */
  slender: number
  bark: LocalColour
  leaves: LocalColour
  sway: number
  paint(brush: Brush, light: Light, random: Random, species: Species): void
}

/** Leaves in three tones: dark mass, then lights stepping towards the key. Height is 1. */
function crown(
  brush: Brush,
  light: Light,
  random: Random,
  colour: LocalColour,
  centre: Point,
  radii: Point,
  count = 22,
): void {
  const side = keySide(light)
  const tones = [
    [-0.85, 1, 0, 0.3],
    [-0.35, 0.78, 0.1, 0.24],
    [0.2, 0.6, 0.26, 0.17],
    [0.75, 0.44, 0.42, 0.1],
  ] as const
  for (const [facing, spread, shift, size] of tones) {
    brush.fillStyle = light.shade(colour, facing)
    brush.beginPath()
    for (let index = 0; index < count; index++) {
      const angle = random.between(0, 2 * Math.PI)
      const reach = Math.sqrt(random.next()) * spread
      const radius = size * random.between(0.55, 1) * Math.min(radii[0], radii[1])
      const x = centre[0] + Math.cos(angle) * reach * radii[0] * 0.86 + shift * side * radii[0] * 0.6
      const y = centre[1] + Math.sin(angle) * reach * radii[1] * 0.84 + shift * radii[1] * 0.7
      ellipse(x, y, radius * 1.15, radius)(brush)
    }
    brush.fill()
  }
}

/** A tapering trunk from the foot to `top`. */
function trunk(brush: Brush, light: Light, bark: LocalColour, width: number, top: number, lean = 0): void {
  const gradient = rounded(brush, light, bark, -width / 2, width / 2)
  fill(
    brush,
    gradient,
    polygon([
      [-width * 0.8, 0],
      [-width * 0.42, top * 0.12],
      [-width * 0.22 + lean, top],
      [width * 0.22 + lean, top],
      [width * 0.42, top * 0.12],
      [width * 0.8, 0],
    ]),
  )
}

function branch(
  brush: Brush,
  random: Random,
  style: string,
  from: Point,
  angle: number,
  length: number,
  width: number,
): void {
  const to: Point = [from[0] + Math.sin(angle) * length, from[1] + Math.cos(angle) * length]
  stroke(brush, style, width, line([from, to]))
  if (length < 0.045) return
  for (const turn of [-1, 1]) {
    branch(
      brush,
      random,
      style,
      to,
      angle + turn * random.between(0.2, 0.6),
      length * random.between(0.62, 0.78),
      width * 0.62,
    )
  }
}

function conifer(tiers: number, start: number) {
  return (brush: Brush, light: Light, random: Random, species: Species): void => {
    trunk(brush, light, species.bark, 0.045, 0.5)
    const side = keySide(light)
    for (let tier = 0; tier < tiers; tier++) {
      const share = tier / tiers
      const bottom = start + share * (0.93 - start)
      const half = species.slender * 0.5 * (1 - share * 0.86) * random.between(0.86, 1)
      const tip = Math.min(1, bottom + (1 - start) * (0.36 - 0.12 * share))
      const teeth: Point[] = []
      for (let tooth = 0; tooth <= 8; tooth++) {
        const x = -half + (tooth / 8) * half * 2
        teeth.push([x, bottom + (tooth % 2 ? 0.018 : -0.012) + 0.03 * (1 - Math.abs(x) / half)])
      }
      fill(brush, light.shade(species.leaves, -0.9 + share * 0.5), polygon([...teeth, [0, tip]]))
      const lit = teeth.filter(([x]) => x * side > half * 0.1)
      const order = side > 0 ? lit : lit.toReversed()
      fill(brush, light.shade(species.leaves, -0.05 + share * 0.4), polygon([...order, [0, tip]]))
      fill(
        brush,
        light.shade(species.leaves, 0.75),
        polygon([
          [side * half * 0.98, bottom - 0.012],
          [side * half * 0.66, bottom + 0.03],
          [side * half * 0.12, tip - 0.03],
          [side * half * 0.3, bottom + 0.07],
        ]),
      )
    }
  }
}

const species: Record<TreeKind, Species> = {
  oak: {
    slender: 0.95,
    bark: '#6b5140',
    leaves: '#5f8a3c',
    sway: 0.12,
    paint(brush, light, random, { bark, leaves }) {
      trunk(brush, light, bark, 0.09, 0.55)
      for (const turn of [-0.6, 0.5])
        stroke(brush, light.shade(bark, -0.5), 0.03, bar(0, 0.3, turn * 0.35, 0.55))
      crown(brush, light, random, leaves, [0, 0.64], [0.44, 0.34], 30)
    },
  },
  birch: {
    slender: 0.5,
    bark: '#d8d4c8',
    leaves: '#93a94a',
    sway: 0.2,
    paint(brush, light, random, { bark, leaves }) {
      trunk(brush, light, bark, 0.04, 0.9)
      for (let mark = 0; mark < 12; mark++) {
        const y = 0.04 + mark * 0.045
        stroke(brush, light.shade('#4a443d', -0.4), 0.006, bar(-0.014, y, random.between(-0.004, 0.01), y))
      }
      crown(brush, light, random, leaves, [0, 0.68], [0.22, 0.3], 20)
    },
  },
  poplar: {
    slender: 0.26,
    bark: '#6b5a48',
    leaves: '#56803f',
    sway: 0.2,
    paint(brush, light, random, { bark, leaves }) {
      trunk(brush, light, bark, 0.035, 0.3)
      crown(brush, light, random, leaves, [0, 0.55], [0.12, 0.43], 40)
    },
  },
  spruce: { slender: 0.42, bark: '#5a4436', leaves: '#35604a', sway: 0.1, paint: conifer(7, 0.1) },
  pine: {
    slender: 0.34,
    bark: '#8a5a40',
    leaves: '#3d6640',
    sway: 0.15,
    paint(brush, light, random, { bark, leaves }) {
      trunk(brush, light, bark, 0.045, 0.95)
      for (const [x, y, radius] of [
        [-0.08, 0.62, 0.09],
        [0.09, 0.7, 0.1],
        [-0.05, 0.8, 0.11],
        [0.02, 0.9, 0.1],
      ] as const)
        crown(brush, light, random, leaves, [x, y], [radius, 0.045], 12)
    },
  },
  palm: {
    slender: 0.8,
    bark: '#8f7355',
    leaves: '#4f8a45',
    sway: 0.35,
    paint(brush, light, random, { bark, leaves }) {
      const lean = random.between(-0.14, 0.14)
      const top: Point = [lean, 0.76]
      stroke(brush, light.shade(bark, -0.5), 0.036, (path) => {
        path.moveTo(0, 0)
        path.quadraticCurveTo(0, 0.45, ...top)
      })
      brush.save()
      brush.translate(0.008 * keySide(light), 0)
      stroke(brush, light.shade(bark, 0.5), 0.012, (path) => {
        path.moveTo(0, 0)
        path.quadraticCurveTo(0, 0.45, ...top)
      })
      brush.restore()
      for (let frond = 0; frond < 11; frond++) {
        const angle = -1.9 + (frond / 10) * 3.8 + random.between(-0.12, 0.12)
        const reach = random.between(0.3, 0.38)
        const tip: Point = [top[0] + Math.sin(angle) * reach, top[1] + Math.cos(angle) * reach * 0.5 - 0.09]
        const knee: Point = [
          top[0] + Math.sin(angle) * reach * 0.6,
          top[1] + 0.14 * Math.cos(angle * 0.6) + 0.03,
        ]
        const facing = Math.sin(angle) * keySide(light) * 0.7 - (frond % 2) * 0.35
        fill(brush, light.shade(leaves, facing), (path) => {
          path.moveTo(...top)
          path.quadraticCurveTo(knee[0], knee[1] + 0.035, ...tip)
          path.quadraticCurveTo(knee[0], knee[1] - 0.05, ...top)
        })
      }
    },
  },
  bare: {
    slender: 0.8,
    bark: '#4d4038',
    leaves: '#4d4038',
    sway: 0.06,
    paint(brush, light, random, { bark }) {
      trunk(brush, light, bark, 0.07, 0.34)
      for (const angle of [-0.55, -0.12, 0.45])
        branch(
          brush,
          random,
          light.shade(bark, -0.4),
          [0, 0.3],
          angle + random.between(-0.1, 0.1),
          0.19,
          0.03,
        )
    },
  },
  jungle: {
    slender: 0.7,
    bark: '#5d4a38',
    leaves: '#2f6b38',
    sway: 0.1,
    paint(brush, light, random, { bark, leaves }) {
      trunk(brush, light, bark, 0.1, 0.85)
      for (const root of [-0.13, -0.07, 0.08, 0.14])
        fill(
          brush,
          light.shade(bark, -0.6),
          smooth([
            [root, 0],
            [root * 0.4, 0.02],
            [root * 0.2, 0.14],
            [0, 0.02],
          ]),
        )
      crown(brush, light, random, leaves, [0, 0.82], [0.33, 0.15], 30)
      crown(brush, light, random, leaves, [-0.18, 0.64], [0.13, 0.07], 12)
      crown(brush, light, random, leaves, [0.19, 0.58], [0.12, 0.06], 12)
      for (let vine = 0; vine < 7; vine++) {
        const x = random.between(-0.28, 0.28)
        stroke(brush, light.shade('#45703a', -0.5), 0.006, bar(x, 0.75, x + 0.01, random.between(0.3, 0.5)))
      }
    },
  },
  acacia: {
    slender: 1.25,
    bark: '#6d5440',
    leaves: '#7d8c45',
    sway: 0.1,
    paint(brush, light, random, { bark, leaves }) {
      for (const lean of [-0.24, 0.05, 0.26])
        stroke(
          brush,
          light.shade(bark, -0.3),
          0.035,
          line([
            [0, 0],
            [lean * 0.3, 0.4],
            [lean, 0.8],
          ]),
        )
      crown(brush, light, random, leaves, [0, 0.84], [0.56, 0.12], 30)
    },
  },
}

export interface TreeOptions {
  /** Which of the drawn individuals, default 0. */
  variant?: number
  leaves?: LocalColour
  flip?: boolean
  reflect?: boolean
}

/** A tree `height` metres tall; equal kind, height and variant share one picture. */
export function tree(kind: TreeKind, at: Vec3, height: number, options: TreeOptions = {}): Cutout {
  const tall = Math.max(1, Math.round(height))
  const variant = options.variant ?? 0
  const own = { ...species[kind], ...(options.leaves ? { leaves: options.leaves } : {}) }
  return {
    kind: 'cutout',
    at,
    width: tall * own.slender * 1.15,
    height: tall * 1.04,
    key: `tree-${kind}-${tall}-${variant}-${own.leaves}`,
    // Beyond this the swing is less than a leaf: a resting camera may keep the picture.
    ...(Math.hypot(at[0], at[2]) < 16 ? { sway: own.sway } : {}),
    ...(options.flip ? { flip: true } : {}),
    ...(options.reflect ? { reflect: true } : {}),
    paint(brush, light) {
      brush.scale(tall, tall)
      own.paint(brush, light, createRandom(`${kind}/${variant}`), own)
    },
  }
}
