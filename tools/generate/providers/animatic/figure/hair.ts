/** Hair: what stands behind the head, the cap with its hairline, and what falls in front. */
import type { Look } from '../../../../film/bible.ts'
import type { Vec3 } from '../stage.ts'
import { createRandom } from '../../../../film/random.ts'
import { darker, lighter } from './palette.ts'
import { balls, refine, type Section, type Sketch } from './sketch.ts'
import { strokeOn, surfaceOf } from './surface.ts'
import type { Hairline, Shell, Skull } from './skull.ts'
import type { Skeleton } from './skeleton.ts'
import { place, scale } from './geometry.ts'

type Style = Look['hair']['style']

/** Skin inside these azimuths: low levels all round, then the nape, temples and forehead. */
const lines: Record<'none' | 'cropped' | 'short' | 'updo' | 'parted' | 'framed' | 'hood', Hairline> = {
  none: [
    [-0.01, Math.PI, Math.PI],
    [1, Math.PI, Math.PI],
  ],
  cropped: [
    [-0.01, Math.PI, Math.PI],
    [0.16, Math.PI, Math.PI],
    [0.2, 2.5, 2.5],
    [0.34, 1.9, 1.9],
    [0.5, 1.5, 1.5],
    [0.6, 1.3, 1.3],
    [0.68, 1.05, 1.05],
    [0.77, 0.95, 0.95],
    [0.81, 0.7, 0.7],
    [0.83, 0.3, 0.3],
  ],
  short: [
    [-0.01, Math.PI, Math.PI],
    [0.14, Math.PI, Math.PI],
    [0.17, 2.5, 2.5],
    [0.3, 1.9, 1.9],
    [0.42, 1.45, 1.45],
    [0.58, 1.3, 1.3],
    [0.66, 1.12, 1.0],
    [0.73, 0.98, 0.7],
    [0.79, 0.8, 0.25],
    [0.82, 0.5, -0.1],
  ],
  updo: [
    [-0.01, Math.PI, Math.PI],
    [0.2, Math.PI, Math.PI],
    [0.23, 2.4, 2.4],
    [0.34, 1.95, 1.95],
    [0.44, 1.5, 1.5],
    [0.5, 1.36, 1.36],
    [0.6, 1.24, 1.22],
    [0.68, 1.08, 1.0],
    [0.75, 0.9, 0.7],
    [0.81, 0.64, 0.24],
    [0.845, 0.36, -0.06],
  ],
  parted: [
    [-0.01, Math.PI, Math.PI],
    [0.06, 1.6, 1.6],
    [0.3, 1.24, 1.24],
    [0.55, 1.12, 1.1],
    [0.68, 1.0, 0.9],
    [0.75, 0.84, 0.62],
    [0.81, 0.6, 0.2],
    [0.85, 0.34, -0.06],
  ],
  framed: [
    [-0.01, 1.0, 1.0],
    [0.1, 1.12, 1.12],
    [0.3, 1.12, 1.12],
    [0.5, 1.06, 1.06],
    [0.62, 0.98, 0.98],
    [0.67, 0.86, 0.86],
    [0.7, 0.62, 0.62],
    [0.72, 0.3, 0.3],
  ],
  hood: [
    [-0.01, 0.95, 0.95],
    [0.1, 1.08, 1.08],
    [0.4, 1.16, 1.16],
    [0.65, 1.05, 1.05],
    [0.78, 0.8, 0.8],
    [0.86, 0.45, 0.45],
    [0.88, 0.15, 0.15],
  ],
}

interface Cut {
  line: keyof typeof lines
  cap: Shell | null
  ears: boolean
}

export const hairCuts: Record<Style, Cut> = {
  bald: { line: 'none', cap: null, ears: true },
  crop: { line: 'cropped', cap: { from: 0.1, out: 0.016, lift: 0.02 }, ears: true },
  short: { line: 'short', cap: { from: 0.1, out: 0.036, lift: 0.16 }, ears: true },
  curly: { line: 'framed', cap: { from: 0.2, out: 0.085, lift: 0.2 }, ears: false },
  bob: { line: 'framed', cap: { from: 0.04, out: 0.065, lift: 0.06 }, ears: false },
  long: { line: 'parted', cap: { from: 0.0, out: 0.05, lift: 0.06 }, ears: false },
  ponytail: { line: 'updo', cap: { from: 0.12, out: 0.03, lift: 0.05 }, ears: true },
  bun: { line: 'updo', cap: { from: 0.12, out: 0.03, lift: 0.05 }, ears: true },
  wild: { line: 'short', cap: { from: 0.06, out: 0.075, lift: 0.24 }, ears: false },
}

export const hairlineOf = (name: keyof typeof lines): Hairline => lines[name]

/** Strands following the head, so that hair does not look like a helmet. */
function paintStrands(sketch: Sketch, skull: Skull, cap: Section[], colour: string): void {
  if (sketch.pixels < 500) return
  const surface = surfaceOf(sketch, cap)
  for (let strand = 0; strand < 9; strand++) {
    const azimuth = -2.6 + strand * 0.62
    const points = Array.from(
      { length: 12 },
      (_, i) => [azimuth + Math.sin(i * 0.5 + strand) * 0.05, 0.3 + i * 0.055] as const,
    )
    strokeOn(sketch, surface, points, 0.012 * skull.size, sketch.shade(darker(colour, 0.4), -0.2, 0.4))
  }
  const light = Math.atan2(-sketch.lens.direct([1, 0, 0])[2], -sketch.lens.direct([0, 0, 1])[2])
  const shine = Array.from(
    { length: 12 },
    (_, i) => [light - 0.55 + i * 0.1, 0.6 + 0.2 * Math.sin((i * Math.PI) / 11)] as const,
  )
  strokeOn(sketch, surface, shine, 0.03 * skull.size, sketch.shade(lighter(colour, 0.25), 0.3, 0.28))
}

/** The cap of hair over skull and nape; the face is laid over it afterwards. */
export function hairCap(sketch: Sketch, skull: Skull): (() => void) | null {
  const { look } = skull
  const cut = hairCuts[look.hair.style]
  if (!cut.cap) return null
  const cap = refine(
    skull.stack({ ...cut.cap, hair: cut.ears ? 'tucked' : 'hanging' }),
    sketch.pixels > 500 ? 3 : 1,
  )
  return () => {
    sketch.solid(cap, look.hair.colour, {
      anchor: skull.core,
      nearer: 0.004,
      after: () => paintStrands(sketch, skull, cap, look.hair.colour),
    })
  }
}

function tail(sketch: Sketch, skull: Skull, from: Vec3, down: number, thick: number): void {
  const sway = Math.sin(sketch.lens.view.time * 1.9) * 0.06
  const [x, y, z] = from
  sketch.solid(
    refine(
      balls([
        [skull.at(x, y, z), 0.1 * skull.size],
        [skull.at(x + sway * 0.4, y - down * 0.25, z - 0.16), thick * skull.size],
        [skull.at(x + sway, y - down * 0.65, z - 0.14), thick * 0.95 * skull.size],
        [skull.at(x + sway * 1.8, y - down, z - 0.05), thick * 0.25 * skull.size],
      ]),
      3,
    ),
    skull.look.hair.colour,
    { nearer: -0.02 },
  )
}

function curls(sketch: Sketch, skull: Skull, spiky: boolean): void {
  const random = createRandom(`curls/${skull.look.hair.colour}`)
  const { slices, look, size } = skull
  for (let index = 0; index < 30; index++) {
    const azimuth = (index * 2.399) % (2 * Math.PI)
    const level = 0.3 + 0.72 * (index / 30)
    const slice = slices.find(([l]) => l >= Math.min(1, level)) ?? slices.at(-1)!
    // Nothing over the face.
    if (Math.cos(azimuth) > 0.35 && level < 0.78) continue
    const out = spiky ? 1.16 : 1.12
    const at = (far: number): Vec3 =>
      skull.at(
        slice[1] * Math.sin(azimuth) * far,
        level + (far - 1) * (level - 0.3) * 0.9,
        slice[2] + slice[3] * Math.cos(azimuth) * far,
      )
    const radius = size * random.between(0.09, 0.13)
    const tip = at(out + random.between(0.25, 0.5))
    const sections = spiky
      ? balls([
          [at(out * 0.95), radius],
          [[tip[0], tip[1] + 0.12 * size, tip[2]], radius * 0.12],
        ])
      : balls([[at(out), radius]])
    sketch.solid(sections, look.hair.colour, { nearer: -0.03, bias: random.between(-0.12, 0.06) })
  }
}

/** Hair hanging behind the shoulders, and buns and tails. */
export function paintHairBehind(sketch: Sketch, skull: Skull, bones: Skeleton, covered: boolean): void {
  const { look, size } = skull
  const { style, colour } = look.hair
  if (style === 'long' || style === 'bob') {
    const low = style === 'long' ? -0.75 : 0.0
    const hang = (level: number, wide: number, deep: number, back: number): Section => ({
      at:
        level < 0 ? place(skull.at(0, 0, -back), bones.torso, 0, level * size, 0) : skull.at(0, level, -back),
      side: scale(bones.head.left, wide * size),
      front: scale(bones.head.front, deep * size),
    })
    const sections =
      style === 'long'
        ? [
            hang(0.55, 0.39, 0.3, 0.17),
            hang(0.15, 0.41, 0.27, 0.2),
            hang(-0.3, 0.42, 0.2, 0.25),
            hang(low, 0.3, 0.12, 0.3),
          ]
        : [hang(0.55, 0.4, 0.34, 0.12), hang(0.25, 0.43, 0.35, 0.1), hang(low, 0.42, 0.33, 0.09)]
    sketch.solid(refine(sections, 4), colour, {
      anchor: skull.core,
      nearer: skull.toward > -0.1 ? -size * 0.55 : size * 0.5,
      bias: -0.12,
    })
  }
  if (style === 'ponytail') tail(sketch, skull, [0, 0.68, -0.46], 0.95, 0.13)
  if (style === 'bun' && !covered)
    sketch.solid(balls([[skull.at(0, 0.93, -0.36), 0.19 * size]]), colour, { nearer: -0.03 })
  if (covered) return
  if (style === 'curly') curls(sketch, skull, false)
  if (style === 'wild') curls(sketch, skull, true)
}
