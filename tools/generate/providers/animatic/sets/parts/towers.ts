/** Landmarks seen from far: lighthouses, churches, keeps. */
import { createRandom, type Random } from '../../../../../film/random.ts'
import type { Brush, Cutout, Light, LocalColour, Vec3 } from '../../stage.ts'
import {
  bar,
  spots,
  ellipse,
  fill,
  keySide,
  line,
  pane,
  polygon,
  rectangle,
  rounded,
  solid,
  stroke,
} from './paint.ts'

/** A white tower with red bands and a lantern; its beam is a piece of its own. */
export function lighthouseTower(at: Vec3, height: number): Cutout {
  const tall = Math.round(height)
  return {
    kind: 'cutout',
    at,
    width: tall * 0.42,
    height: tall * 1.02,
    key: `lighthouse-${tall}`,
    reflect: true,
    paint(brush, light) {
      brush.scale(tall, tall)
      const half = (y: number): number => 0.115 - 0.062 * (y / 0.8)
      const band = (from: number, to: number, colour: LocalColour): void =>
        fill(
          brush,
          rounded(brush, light, colour, -0.11, 0.11),
          polygon([
            [-half(from), from],
            [-half(to), to],
            [half(to), to],
            [half(from), from],
          ]),
        )
      fill(
        brush,
        rounded(brush, light, '#8a8078', -0.17, 0.17),
        polygon(spots('-0.17 0, -0.13 0.05, 0.13 0.05, 0.17 0')),
      )
      for (let part = 0; part < 6; part++)
        band(0.04 + part * 0.127, 0.04 + (part + 1) * 0.127 + 0.002, part % 2 ? '#c2473a' : '#efe8dc')
      for (const y of [0.16, 0.36, 0.56]) pane(brush, light, rectangle(-0.012, y, 0.024, 0.045))
      fill(brush, rounded(brush, light, '#5a4a48', -0.09, 0.09), rectangle(-0.085, 0.795, 0.17, 0.025))
      stroke(brush, light.shade('#3a3438', -0.3), 0.006, line(spots('-0.085 0.85, 0.085 0.85')))
      for (const x of [-0.08, -0.04, 0, 0.04, 0.08])
        stroke(brush, light.shade('#3a3438', -0.3), 0.005, bar(x, 0.82, x, 0.85))
      fill(brush, light.shade('#b8c8c8', 0.3), rectangle(-0.042, 0.82, 0.084, 0.09))
      fill(brush, light.glow('#ffe9a8', 0.35 + 0.65 * light.lamps), rectangle(-0.042, 0.82, 0.084, 0.09))
      for (const x of [-0.042, -0.014, 0.014, 0.042])
        stroke(brush, light.shade('#3a3438', -0.4), 0.006, bar(x, 0.82, x, 0.91))
      fill(
        brush,
        rounded(brush, light, '#a83e34', -0.06, 0.06),
        polygon(spots('-0.06 0.91, -0.03 0.96, 0 0.985, 0.03 0.96, 0.06 0.91')),
      )
      stroke(brush, light.shade('#3a3438', -0.4), 0.008, line(spots('0 0.98, 0 1.01')))
    },
  }
}

/** Clock, louvres and door of the tower. */
function paintBelfry(brush: Brush, light: Light): void {
  fill(brush, light.shade('#efe8d6', 0.2), ellipse(-0.18, 0.5, 0.04))
  stroke(brush, light.shade('#3a3438', -0.4), 0.007, line(spots('-0.18 0.53, -0.18 0.5, -0.16 0.49')))
  for (const x of [-0.22, -0.14])
    fill(brush, light.shade('#4a4650', -0.6), rectangle(x - 0.015, 0.34, 0.03, 0.08))
  fill(brush, light.shade('#5a3a2c', -0.3), (path) => {
    path.moveTo(-0.22, 0)
    path.lineTo(-0.22, 0.09)
    path.quadraticCurveTo(-0.18, 0.16, -0.14, 0.09)
    path.lineTo(-0.14, 0)
  })
}

/** A parish church: nave and spire. */
export function church(
  at: Vec3,
  height: number,
  options: { stone?: LocalColour; roof?: LocalColour; flip?: boolean } = {},
): Cutout {
  const { stone = '#cbbfa8', roof = '#5f5a66', flip } = options
  const tall = Math.round(height)
  return {
    kind: 'cutout',
    at,
    width: tall * 1.05,
    height: tall * 1.04,
    key: `church-${tall}-${stone}-${roof}`,
    ...(flip ? { flip } : {}),
    paint(brush, light) {
      brush.scale(tall, tall)
      solid(brush, light, stone, [-0.1, 0, 0.48, 0.3], rectangle(-0.1, 0, 0.58, 0.24), 0.008)
      solid(
        brush,
        light,
        roof,
        [-0.1, 0.24, 0.5, 0.42],
        polygon(spots('-0.12 0.235, -0.02 0.42, 0.42 0.42, 0.51 0.235')),
        0.008,
      )
      for (let bay = 0; bay < 4; bay++) {
        const x = 0.06 + bay * 0.105
        pane(
          brush,
          light,
          (path) => {
            path.moveTo(x - 0.02, 0.06)
            path.lineTo(x - 0.02, 0.15)
            path.quadraticCurveTo(x - 0.018, 0.18, x, 0.2)
            path.quadraticCurveTo(x + 0.018, 0.18, x + 0.02, 0.15)
            path.lineTo(x + 0.02, 0.06)
          },
          '#ffcf7a',
        )
      }
      solid(brush, light, stone, [-0.28, 0, -0.08, 0.6], rectangle(-0.28, 0, 0.2, 0.58), 0.01)
      solid(
        brush,
        light,
        roof,
        [-0.3, 0.58, -0.06, 1],
        polygon(spots('-0.3 0.575, -0.235 0.66, -0.18 0.97, -0.125 0.66, -0.06 0.575')),
        0.008,
      )
      stroke(brush, light.shade('#c9a24e', 0.4), 0.008, line(spots('-0.18 0.96, -0.18 1.03')))
      stroke(brush, light.shade('#c9a24e', 0.4), 0.008, line(spots('-0.2 1.005, -0.16 1.005')))
      paintBelfry(brush, light)
    },
  }
}

function crenels(brush: Brush, left: number, right: number, y: number, size: number): void {
  for (let x = left; x < right - size * 0.5; x += size * 2) brush.rect(x, y, Math.min(size, right - x), size)
}

/** A steep roof of slates. */
function paintCone(brush: Brush, light: Light, cone: LocalColour, width: number, top: number): void {
  const half = width / 2
  const side = keySide(light)
  fill(
    brush,
    rounded(brush, light, cone, -half * 1.2, half * 1.2),
    polygon([
      [-half * 1.25, top],
      [0, top + width * 1.5],
      [half * 1.25, top],
    ]),
  )
  fill(
    brush,
    light.shade(cone, 0.9),
    polygon([
      [side * half * 1.25, top],
      [0, top + width * 1.5],
      [side * half * 1.05, top],
    ]),
  )
}

function paintSlits(brush: Brush, light: Light, random: Random, width: number, height: number): void {
  const half = width / 2
  for (const share of [0.35, 0.62, 0.84]) {
    const x = random.between(-0.25, 0.25) * half
    fill(
      brush,
      light.shade('#3a3230', -0.8),
      rectangle(x - width * 0.05, height * share, width * 0.1, width * 0.26),
    )
    if (random.chance(0.75) && light.lamps > 0.02)
      fill(
        brush,
        light.glow('#ffbf62', light.lamps * 0.9),
        rectangle(x - width * 0.035, height * share, width * 0.07, width * 0.24),
      )
  }
}

/** A round castle tower with battlements, or a cone of slates. */
export function keep(
  at: Vec3,
  width: number,
  height: number,
  options: { colour?: LocalColour; cone?: LocalColour } = {},
): Cutout {
  const { colour = '#a39a8c', cone } = options
  const top = height * 1.02
  return {
    kind: 'cutout',
    at,
    width: width * 1.4,
    height: cone ? height + width * 1.7 : height + width * 0.35,
    key: `keep-${width}-${height}-${colour}-${cone ?? ''}`,
    paint(brush, light) {
      const random = createRandom(`keep/${width}/${height}`)
      const half = width / 2
      fill(
        brush,
        rounded(brush, light, colour, -half, half),
        polygon([
          [-half * 1.12, 0],
          [-half, height * 0.2],
          [-half, height],
          [half, height],
          [half, height * 0.2],
          [half * 1.12, 0],
        ]),
      )
      for (let stone = 0; stone < 40; stone++) {
        const x = random.between(-0.85, 0.7) * half
        fill(
          brush,
          light.shade(colour, random.pick([-0.6, 0.4]), 0.35),
          rectangle(x, random.between(0.02, 0.95) * height, width * 0.09, width * 0.045),
        )
      }
      paintSlits(brush, light, random, width, height)
      fill(brush, rounded(brush, light, colour, -half * 1.15, half * 1.15), (path) => {
        path.rect(-half * 1.15, top - width * 0.14, width * 1.15, width * 0.18)
        crenels(path, -half * 1.15, half * 1.15, top + width * 0.03, width * 0.13)
      })
      if (!cone) return
      paintCone(brush, light, cone, width, top)
    },
  }
}
