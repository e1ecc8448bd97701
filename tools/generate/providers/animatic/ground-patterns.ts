/** Ground patterns in true perspective: lines on a lattice fixed to the world, and scattered small things. */
import { hashSeed } from '../../../film/random.ts'
import { nearPlane, type StageView } from './camera.ts'
import { css, mix, parseColour, type Rgb } from './colour.ts'
import { traceLine, tracePolygon } from './polygon.ts'
import type { Brush, Ground, Vec3 } from './stage.ts'

type PaintPattern = (brush: Brush, view: StageView, ground: Ground) => void

/** Farthest at which lines this many metres apart are still four pixels apart: thin lines are dear, and closer ones would flicker. */
function reachOf(view: StageView, spacing: number, most: number): number {
  const eye = Math.max(0.4, view.camera.position[1])
  return Math.min(most, Math.sqrt((spacing * eye * view.focal) / 4.4))
}

function detailColour(view: StageView, ground: Ground, darker: number): Rgb {
  const base = view.light.lit(ground.detail ?? ground.colour, view.light.keyDirection[1])
  return ground.detail ? base : mix(base, parseColour(view.light.shadow), darker)
}

/** Lines every `spacing` metres along x (`across`) or along z, fading out with distance. */
function rule(
  brush: Brush,
  view: StageView,
  across: boolean,
  spacing: number,
  most: number,
  style: Rgb,
  alpha: number,
): void {
  const [cameraX, , cameraZ] = view.camera.position
  const reach = reachOf(view, spacing, most)
  const middle = across ? cameraZ : cameraX
  const bands = [1, 0.66, 0.4, 0.2]
  bands.forEach((band, index) => {
    const outer = reach * band
    const inner = reach * (bands[index + 1] ?? 0)
    brush.beginPath()
    for (let line = Math.ceil((middle - outer) / spacing); line * spacing <= middle + outer; line++) {
      const place = line * spacing
      if (Math.abs(place - middle) < inner) continue
      const from: Vec3 = across ? [cameraX - reach * 2, 0, place] : [place, 0, cameraZ - reach * 2]
      const to: Vec3 = across ? [cameraX + reach * 2, 0, place] : [place, 0, cameraZ + reach * 2]
      traceLine(brush, view, [from, to])
    }
    brush.strokeStyle = css(style, alpha * (1 - band * 0.72))
    brush.lineWidth = Math.max(0.7, (view.height / 720) * (1.1 + (1 - band) * 1.6))
    brush.stroke()
  })
}

/** Calls `draw` for each cell of a lattice near the camera and in front of it, with a number fixed to the cell. */
function scatter(
  view: StageView,
  spacing: number,
  most: number,
  draw: (x: number, z: number, seed: number, scale: number, fade: number) => void,
): void {
  const [cameraX, , cameraZ] = view.camera.position
  const cells = Math.ceil(most / spacing)
  const middleX = Math.floor(cameraX / spacing)
  const middleZ = Math.floor(cameraZ / spacing)
  const half = view.width / 2
  for (let row = cells; row >= -cells; row--) {
    for (let column = -cells; column <= cells; column++) {
      const seed = hashSeed(`${middleX + column},${middleZ + row}`)
      const x = (middleX + column + ((seed & 1023) / 1023) * 0.9) * spacing
      const z = (middleZ + row + (((seed >>> 10) & 1023) / 1023) * 0.9) * spacing
      const seen = view.toCamera([x, 0, z])
      if (seen[2] < nearPlane * 4 || seen[2] > most) continue
      const offset = (seen[0] / seen[2]) * view.focal
      if (Math.abs(offset) > half + 60) continue
      draw(x, z, seed >>> 3, view.focal / seen[2], 1 - seen[2] / most)
    }
  }
}

/** Short strokes of grass; three shades, one path each. */
const grass: PaintPattern = (brush, view, ground) => {
  const shades = [detailColour(view, ground, 0.4), detailColour(view, ground, 0.15)]
  const lit = mix(shades[1]!, parseColour(view.light.key), 0.28)
  for (const [index, shade] of [...shades, lit].entries()) {
    brush.beginPath()
    scatter(view, 0.85, 26, (x, z, seed, scale, fade) => {
      if (seed % 3 !== index || fade * scale < 2) return
      const foot = view.project([x, 0, z])
      const tall = (0.07 + (seed % 17) / 200) * scale * Math.min(1, fade * 2)
      for (const lean of [-0.5, 0.1, 0.6]) {
        brush.moveTo(foot.x + lean * tall * 0.5, foot.y)
        brush.quadraticCurveTo(
          foot.x + lean * tall * 0.6,
          foot.y - tall * 0.6,
          foot.x + lean * tall * 1.3,
          foot.y - tall,
        )
      }
    })
    brush.strokeStyle = css(shade, 0.6)
    brush.lineWidth = Math.max(0.8, view.height / 500)
    brush.stroke()
  }
}

/** Flat patches lying on the ground: snow drifts, sand ripples, stains, stones. */
function patches(
  spacing: number,
  most: number,
  wide: number,
  flat: number,
  darker: number,
  alpha: number,
): PaintPattern {
  return (brush, view, ground) => {
    const eye = Math.max(0.4, view.camera.position[1])
    const shade = detailColour(view, ground, darker)
    const lit = mix(shade, parseColour(view.light.key), 0.4)
    for (const [index, colour] of [shade, lit].entries()) {
      brush.beginPath()
      scatter(view, spacing, most, (x, z, seed, scale, fade) => {
        if (seed % 2 !== index) return
        const place = view.project([x, 0, z])
        const size = (0.35 + (seed % 13) / 13) * wide * scale * Math.min(1, fade * 3)
        const high = size * flat * Math.min(1, (eye * scale) / view.focal + 0.08)
        if (size < 1) return
        brush.moveTo(place.x + size, place.y)
        brush.ellipse(place.x, place.y, size, Math.max(0.5, high), 0, 0, Math.PI * 2)
      })
      brush.fillStyle = css(colour, alpha * (index === 0 ? 1 : 0.6))
      brush.fill()
    }
  }
}

const stones: PaintPattern = (brush, view, ground) => {
  patches(1.1, 22, 0.5, 1, 0.35, 0.2)(brush, view, ground)
  const dark = detailColour(view, ground, 0.6)
  const lit = mix(detailColour(view, ground, 0.1), parseColour(view.light.key), 0.2)
  for (const [colour, lift] of [
    [dark, 0],
    [lit, 0.35],
  ] as const) {
    brush.beginPath()
    scatter(view, 0.75, 20, (x, z, seed, scale, fade) => {
      if (seed % 4 === 0) return
      const place = view.project([x, 0, z])
      const size = (0.025 + (seed % 11) / 120) * scale * Math.min(1, fade * 3)
      if (size < 0.8) return
      const tall = size * (0.7 - lift)
      brush.moveTo(place.x - size * (1 - lift), place.y - lift * size)
      brush.lineTo(place.x - size * 0.5, place.y - tall - lift * size * 0.6)
      brush.lineTo(place.x + size * 0.3, place.y - tall * 1.1 - lift * size * 0.6)
      brush.lineTo(place.x + size * (1 - lift), place.y - lift * size)
      brush.closePath()
    })
    brush.fillStyle = css(colour, 0.85)
    brush.fill()
  }
}

/** Rows with staggered short joints: planks, boards, setts. `across` rows run along x. */
function rows(across: boolean, spacing: number, joint: number, alpha: number): PaintPattern {
  return (brush, view, ground) => {
    const dark = detailColour(view, ground, 0.62)
    rule(brush, view, across, spacing, 34, dark, alpha)
    const reach = reachOf(view, spacing * 1.6, 13)
    const [cameraX, , cameraZ] = view.camera.position
    const [along, over] = across ? [cameraX, cameraZ] : [cameraZ, cameraX]
    brush.beginPath()
    for (let row = Math.ceil((over - reach) / spacing); row * spacing < over + reach; row++) {
      const start = ((hashSeed(`joint${row}`) % 1000) / 1000) * joint
      for (let at = Math.floor((along - reach) / joint) * joint + start; at < along + reach; at += joint) {
        const from: Vec3 = across ? [at, 0, row * spacing] : [row * spacing, 0, at]
        const to: Vec3 = across ? [at, 0, (row + 1) * spacing] : [(row + 1) * spacing, 0, at]
        traceLine(brush, view, [from, to])
      }
    }
    brush.strokeStyle = css(dark, alpha * 0.75)
    brush.lineWidth = Math.max(0.7, view.height / 600)
    brush.stroke()
  }
}

const tiles: PaintPattern = (brush, view, ground) => {
  const size = 0.6
  const [cameraX, , cameraZ] = view.camera.position
  const reach = reachOf(view, size, 16)
  brush.beginPath()
  for (let row = Math.floor((cameraZ - reach) / size); row * size < cameraZ + reach; row++) {
    for (let column = Math.floor((cameraX - reach) / size); column * size < cameraX + reach; column++) {
      if ((row + column) % 2 !== 0) continue
      const [x, z] = [column * size, row * size]
      tracePolygon(brush, view, [
        [x, 0, z],
        [x + size, 0, z],
        [x + size, 0, z + size],
        [x, 0, z + size],
      ])
    }
  }
  brush.fillStyle = css(detailColour(view, ground, 0.5), 0.34)
  brush.fill()
  const seam = mix(detailColour(view, ground, 0.6), parseColour(view.light.shadow), 0.4)
  rule(brush, view, true, size, 24, seam, 0.5)
  rule(brush, view, false, size, 24, seam, 0.5)
}

const metal: PaintPattern = (brush, view, ground) => {
  const dark = detailColour(view, ground, 0.6)
  rule(brush, view, true, 1.2, 30, dark, 0.8)
  rule(brush, view, false, 1.2, 30, dark, 0.8)
  rule(brush, view, true, 0.3, 20, dark, 0.22)
}

const carpet: PaintPattern = (brush, view, ground) => {
  const shade = detailColour(view, ground, 0.3)
  rule(brush, view, true, 0.5, 14, shade, 0.2)
  patches(0.5, 9, 0.07, 1, 0.35, 0.4)(brush, view, ground)
}

/** Asphalt along z, with kerb lines 3.4 m either side and a broken middle line. */
const road: PaintPattern = (brush, view, ground) => {
  patches(1.4, 24, 0.5, 0.8, 0.25, 0.16)(brush, view, ground)
  const paint = mix(view.light.lit('#d8d4c4', 0.2), parseColour(view.light.haze), 0.1)
  const ahead = view.camera.position[2]
  brush.beginPath()
  for (let z = Math.floor(ahead / 6) * 6 - 24; z < ahead + 90; z += 6) {
    for (const [x, wide, long] of [
      [0, 0.07, 2.6],
      [-3.4, 0.06, 6],
      [3.4, 0.06, 6],
    ] as const) {
      tracePolygon(brush, view, [
        [x - wide, 0, z],
        [x + wide, 0, z],
        [x + wide, 0, z + long],
        [x - wide, 0, z + long],
      ])
    }
  }
  brush.fillStyle = css(paint, 0.6)
  brush.fill()
}

export const groundPatterns: Partial<Record<Ground['pattern'], PaintPattern>> = {
  grass: (brush, view, ground) => {
    patches(3.2, 46, 1.5, 0.7, 0.3, 0.16)(brush, view, ground)
    grass(brush, view, ground)
  },
  sand: patches(1.5, 40, 0.8, 0.2, 0.28, 0.3),
  snow: patches(2.4, 44, 1.3, 0.3, 0.12, 0.34),
  rubble: stones,
  planks: rows(true, 0.28, 2.4, 0.9),
  boards: rows(false, 0.16, 1.9, 0.62),
  cobbles: rows(true, 0.2, 0.26, 0.62),
  tiles,
  metal,
  carpet,
  road,
}
