/** What moves by itself in rooms: light shafts, fires, screens, fans, bubbles. */
import type { Brush, Light, LocalColour, Vec3, View } from '../../stage.ts'
import { outside } from './windows.ts'

type Draw = (brush: Brush, view: View) => void

function trace(brush: Brush, view: View, corners: readonly Vec3[]): boolean {
  const seen = corners.map((corner) => view.project(corner))
  if (seen.some(({ depth }) => depth < 0.2)) return false
  brush.beginPath()
  for (const { x, y } of seen) brush.lineTo(x, y)
  brush.closePath()
  return true
}

/**
 * Sun or moonlight falling from a window onto the floor: the air it lights and the bright patch.
 * `sill` and `head` are the window's lower and upper middle, `along` half its width, `fall` how far into the
 * room (x, z) the top edge's light lands.
 */
export function lightShaft(
  light: Light,
  opening: { sill: Vec3; height: number; along: Vec3; fall: readonly [number, number] },
): Draw {
  const { beam, strength } = outside(light)
  const { sill, height, along, fall } = opening
  const edge = (base: Vec3, side: number): Vec3 => [
    base[0] + along[0] * side,
    base[1],
    base[2] + along[2] * side,
  ]
  const head: Vec3 = [sill[0], sill[1] + height, sill[2]]
  const share = sill[1] / (sill[1] + height)
  const reach = (part: number): Vec3 => [sill[0] + fall[0] * part, 0.02, sill[2] + fall[1] * part]
  const [nearFoot, farFoot] = [reach(share), reach(1)]
  return (brush, view) => {
    const bright = strength * (0.96 + 0.04 * Math.sin(view.time * 0.7))
    brush.save()
    brush.globalCompositeOperation = 'screen'
    const from = view.project(head)
    const to = view.project(farFoot)
    if (from.depth > 0.2 && to.depth > 0.2) {
      const air = brush.createLinearGradient(from.x, from.y, to.x, to.y)
      air.addColorStop(0, light.glow(beam, 0.26 * bright))
      air.addColorStop(1, light.glow(beam, 0.02))
      brush.fillStyle = air
      if (
        trace(brush, view, [
          edge(head, -1),
          edge(head, 1),
          edge(farFoot, 1),
          edge(nearFoot, 1),
          edge(nearFoot, -1),
          edge(farFoot, -1),
        ])
      )
        brush.fill()
    }
    brush.fillStyle = light.glow(beam, 0.3 * bright)
    if (trace(brush, view, [edge(nearFoot, -1), edge(nearFoot, 1), edge(farFoot, 1), edge(farFoot, -1)]))
      brush.fill()
    brush.restore()
  }
}

/** A cone of light from a lamp at `from` to a pool on the floor. */
export function lampCone(
  light: Light,
  from: Vec3,
  radius: number,
  colour: LocalColour,
  strength: number,
  foot: Vec3 = [from[0], 0.02, from[2]],
): Draw {
  return (brush, view) => {
    const top = view.project(from)
    const low = view.project(foot)
    if (top.depth < 0.3 || low.depth < 0.3) return
    // A lens under the lamp would see nothing but its cone.
    const bright = strength * Math.max(0, Math.min(1, (top.depth - 1.2) / 2))
    if (bright === 0) return
    const wide = radius * low.scale
    const tilt = Math.min(0.45, Math.abs(low.y - view.horizon) / (low.scale * low.depth + 1) + 0.06)
    brush.save()
    brush.globalCompositeOperation = 'screen'
    const air = brush.createLinearGradient(top.x, top.y, low.x, low.y)
    air.addColorStop(0, light.glow(colour, 0.5 * bright))
    air.addColorStop(1, light.glow(colour, 0.03 * bright))
    brush.fillStyle = air
    brush.beginPath()
    brush.moveTo(top.x - 0.06 * top.scale, top.y)
    brush.lineTo(top.x + 0.06 * top.scale, top.y)
    brush.lineTo(low.x + wide, low.y)
    brush.ellipse(low.x, low.y, wide, wide * tilt, 0, 0, Math.PI)
    brush.closePath()
    brush.fill()
    brush.fillStyle = light.glow(colour, 0.28 * bright)
    brush.beginPath()
    brush.ellipse(low.x, low.y, wide, wide * tilt, 0, 0, Math.PI * 2)
    brush.fill()
    brush.restore()
  }
}

/** Flames on a bed of embers, `width` metres across, always facing the camera. */
export function fire(light: Light, at: Vec3, width: number): Draw {
  const tongues = [
    { colour: '#d8401f', size: 1, count: 5 },
    { colour: '#ff8a2b', size: 0.72, count: 4 },
    { colour: '#ffd978', size: 0.42, count: 3 },
  ]
  return (brush, view) => {
    const { x, y, scale, depth } = view.project(at)
    if (depth < 0.3) return
    for (const { colour, size, count } of tongues) {
      brush.fillStyle = light.glow(colour, 0.92)
      for (let index = 0; index < count; index++) {
        const place = ((index + 0.5) / count - 0.5) * width * (0.55 + size * 0.4)
        const lick =
          0.75 +
          0.25 * Math.sin(view.time * (7 + index * 1.7) + index * 2.1) +
          0.14 * Math.sin(view.time * 13 + index)
        const tall = width * 0.95 * size * lick * (1 - Math.abs(place / width) * 0.7)
        const half = width * 0.17 * (0.6 + size * 0.5)
        const lean = Math.sin(view.time * 5 + index * 3) * half * 0.5
        brush.beginPath()
        brush.moveTo(x + (place - half) * scale, y)
        brush.quadraticCurveTo(
          x + (place - half * 0.9) * scale,
          y - tall * 0.5 * scale,
          x + (place + lean) * scale,
          y - tall * scale,
        )
        brush.quadraticCurveTo(
          x + (place + half * 0.9) * scale,
          y - tall * 0.5 * scale,
          x + (place + half) * scale,
          y,
        )
        brush.fill()
      }
    }
  }
}

/** A picture that changes on a screen: four corners counter-clockwise from its lower left, as seen from the room. */
export function flickerScreen(
  light: Light,
  corners: readonly [Vec3, Vec3, Vec3, Vec3],
  tint: LocalColour,
): Draw {
  return (brush, view) => {
    const [low, across, , up] = corners.map((corner) => view.project(corner))
    // Seen from behind, the corners turn the other way round.
    const turn = (across!.x - low!.x) * (up!.y - low!.y) - (across!.y - low!.y) * (up!.x - low!.x)
    if (turn > 0 || !trace(brush, view, corners)) return
    const beat = Math.sin(view.time * 3.1) + Math.sin(view.time * 7.7 + 1)
    brush.fillStyle = light.glow(tint, 0.72 + 0.12 * beat)
    brush.fill()
  }
}

/** A trace running over a heart monitor's screen, in the plane of x (faces the master camera). */
export function heartTrace(light: Light, corner: Vec3, width: number, height: number): Draw {
  const beat = (phase: number): number => {
    if (phase < 0.1) return phase * 1.2
    if (phase < 0.16) return 0.12 - (phase - 0.1) * 6
    if (phase < 0.24) return -0.24 + (phase - 0.16) * 15
    if (phase < 0.32) return 0.96 - (phase - 0.24) * 15
    return phase < 0.38 ? -0.24 + (phase - 0.32) * 4 : 0
  }
  return (brush, view) => {
    const start = view.project(corner)
    if (start.depth < 0.3) return
    brush.strokeStyle = light.glow('#6dffb0', 1)
    brush.lineWidth = Math.max(1, 0.018 * start.scale)
    brush.beginPath()
    for (let step = 0; step <= 48; step++) {
      const share = step / 48
      const phase = (((share * 2.4 - view.time * 1.1) % 1) + 1) % 1
      const point = view.project([
        corner[0] + width * share,
        corner[1] + height * (0.4 + 0.5 * beat(phase)),
        corner[2],
      ])
      brush.lineTo(point.x, point.y)
    }
    brush.stroke()
  }
}

/** Bubbles rising in a lit tank or tube. */
export function bubbles(light: Light, foot: Vec3, radius: number, height: number, colour: LocalColour): Draw {
  return (brush, view) => {
    const { x, y, scale, depth } = view.project(foot)
    if (depth < 0.3) return
    brush.fillStyle = light.glow(colour, 0.55)
    for (let index = 0; index < 12; index++) {
      const rise = (index * 0.37 + view.time * (0.12 + (index % 4) * 0.05)) % 1
      const sway = Math.sin(index * 12.9 + rise * 7) * radius * 0.7
      brush.beginPath()
      brush.arc(
        x + sway * scale,
        y - rise * height * scale,
        (0.015 + (index % 3) * 0.012) * scale,
        0,
        Math.PI * 2,
      )
      brush.fill()
    }
  }
}

/** A ceiling fan's turning blades. */
export function ceilingFan(light: Light, hub: Vec3, radius: number, colour: LocalColour): Draw {
  return (brush, view) => {
    const middle = view.project(hub)
    if (middle.depth < 0.4) return
    const top = view.project([hub[0], hub[1] + 0.4, hub[2]])
    brush.strokeStyle = light.shade(colour, -0.4)
    brush.lineWidth = Math.max(1, 0.04 * middle.scale)
    brush.beginPath()
    brush.moveTo(middle.x, middle.y)
    brush.lineTo(top.x, top.y)
    brush.stroke()
    brush.fillStyle = light.shade(colour, -0.2)
    for (let blade = 0; blade < 4; blade++) {
      const angle = view.time * 2.4 + (blade * Math.PI) / 2
      const tip = (turn: number, out: number): Vec3 => [
        hub[0] + Math.cos(angle + turn) * out,
        hub[1],
        hub[2] + Math.sin(angle + turn) * out,
      ]
      if (trace(brush, view, [tip(0, 0.06), tip(-0.1, radius), tip(0.12, radius)])) brush.fill()
    }
  }
}
