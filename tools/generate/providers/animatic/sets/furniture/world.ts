/**
 * The world seen out of vehicles and towers, painted behind everything as a set's backdrop: sky, land in
 * strips that slide past at their own distances, road or sea.
 */
import { softDisc } from '../../soft.ts'
import type { Brush, Light, LocalColour, Vec3, View } from '../../stage.ts'
import { darker, lighter, mix } from './colour.ts'
import { outside } from './windows.ts'

type Backdrop = (brush: Brush, view: View) => void

export function paintSky(brush: Brush, view: View, colours: readonly LocalColour[]): void {
  const reach = view.height * 0.9
  const sky = brush.createLinearGradient(0, view.horizon, 0, view.horizon - reach)
  for (const [index, colour] of colours.entries()) sky.addColorStop(index / (colours.length - 1), colour)
  brush.fillStyle = sky
  brush.fillRect(0, 0, view.width, view.height)
}

function fillBelowHorizon(brush: Brush, view: View, near: LocalColour, far: LocalColour): void {
  const land = brush.createLinearGradient(0, view.horizon, 0, view.horizon + view.height * 0.8)
  land.addColorStop(0, far)
  land.addColorStop(1, near)
  brush.fillStyle = land
  brush.fillRect(0, view.horizon, view.width, Math.max(0, view.height * 2 - view.horizon))
}

/** Fill a polygon in space if all of it is before the lens. */
function facet(brush: Brush, view: View, points: readonly Vec3[]): void {
  const seen = points.map((point) => view.project(point))
  if (seen.some(({ depth }) => depth < 0.3)) return
  brush.beginPath()
  for (const { x, y } of seen) brush.lineTo(x, y)
  brush.fill()
}

export interface Journey {
  /** The axis the vehicle runs along and its speed in m/s (towards −axis: the world slides to +axis). */
  axis: 'x' | 'z'
  speed: number
  /** A road under the vehicle. */
  road?: boolean
  /** Height of the vehicle's floor above the land. */
  above?: number
}

interface Strip {
  distance: number
  low: number
  high: number
  colour: LocalColour
  step: number
}

const wave = (place: number): number =>
  0.5 + 0.25 * Math.sin(place) + 0.16 * Math.sin(place * 2.3 + 1) + 0.09 * Math.sin(place * 5.1 + 2)

/** One side's ridge line: quads from the ground to a rolling height, sliding with time. */
function strip(
  brush: Brush,
  view: View,
  journey: Journey,
  side: number,
  { distance, low, high, colour, step }: Strip,
): void {
  const moved = journey.speed * view.time
  const foot = -(journey.above ?? 0)
  const reach = distance * 4 + 20
  const at = (along: number, y: number): Vec3 =>
    journey.axis === 'x' ? [along, y, side * distance] : [side * distance, y, along]
  const tall = (along: number): number =>
    foot + low + (high - low) * wave((along - moved) / (distance * 0.55) + side)
  brush.fillStyle = colour
  for (let along = -reach; along < reach; along += step) {
    const next = along + step * 1.04
    facet(brush, view, [at(along, foot), at(next, foot), at(next, tall(next)), at(along, tall(along))])
  }
}

/** Trees or lamp posts along the way, sliding with time. */
function row(
  brush: Brush,
  view: View,
  journey: Journey,
  side: number,
  colours: { tree: LocalColour; post: LocalColour; lamp: string | null },
): void {
  const gap = 7
  const reach = 63
  const foot = -(journey.above ?? 0)
  const moved = (journey.speed * view.time) % gap
  const count = Math.floor(reach / gap)
  const order = Array.from(
    { length: count * 2 },
    (_, index) => (index % 2 ? 1 : -1) * (count - Math.floor(index / 2)),
  )
  const passed = Math.floor((journey.speed * view.time) / gap)
  for (const index of order) {
    const along = index * gap + moved
    const kind = Math.abs((index - passed) * 7919 + side * 31) % 5
    const away = 6.5 + (kind % 3) * 2.2
    const point = view.project(journey.axis === 'x' ? [along, foot, side * away] : [side * away, foot, along])
    if (point.depth < 1) continue
    const { x, y, scale } = point
    if (kind === 0) {
      brush.fillStyle = colours.post
      brush.fillRect(x - 0.07 * scale, y - 5.2 * scale, 0.14 * scale, 5.2 * scale)
      if (colours.lamp) {
        brush.fillStyle = colours.lamp
        brush.beginPath()
        brush.arc(x, y - 5.2 * scale, 0.3 * scale, 0, Math.PI * 2)
        brush.fill()
      }
      continue
    }
    brush.fillStyle = colours.tree
    brush.fillRect(x - 0.1 * scale, y - 1.6 * scale, 0.2 * scale, 1.6 * scale)
    brush.beginPath()
    const tall = 2.6 + kind * 0.7
    brush.ellipse(
      x,
      y - (1 + tall / 2) * scale,
      (0.8 + kind * 0.16) * scale,
      (tall / 2) * scale,
      0,
      0,
      Math.PI * 2,
    )
    brush.fill()
  }
}

/** Open country passing the windows of a car or train. */
export function country(light: Light, journey: Journey): Backdrop {
  const { sky, land, near } = outside(light)
  const lamp = light.lamps > 0.4 ? light.glow('#ffd48a', 0.95) : null
  const strips: Strip[] = [
    { distance: 90, low: 4, high: 17, colour: mix(land, sky[0]!, 0.45), step: 12 },
    { distance: 38, low: 1.5, high: 5.5, colour: mix(land, near, 0.35), step: 5 },
    { distance: 16, low: 0.3, high: 1.7, colour: mix(near, land, 0.25), step: 2.2 },
  ]
  const foot = -(journey.above ?? 0)
  return (brush, view) => {
    paintSky(brush, view, sky)
    fillBelowHorizon(brush, view, darker(near, 0.15), mix(land, near, 0.5))
    for (const shape of strips) for (const side of [-1, 1]) strip(brush, view, journey, side, shape)
    if (journey.road) paintRoad(brush, view, journey, mix(near, '#3a3a44', 0.7), foot)
    const colours = { tree: darker(near, 0.28), post: darker(near, 0.55), lamp }
    for (const side of [-1, 1]) row(brush, view, journey, side, colours)
  }
}

function paintRoad(brush: Brush, view: View, journey: Journey, colour: LocalColour, foot: number): void {
  const on = (across: number, along: number): Vec3 =>
    journey.axis === 'z' ? [across, foot, along] : [along, foot, across]
  const slab = (from: number, to: number, start: number, end: number): void =>
    facet(brush, view, [on(from, start), on(to, start), on(to, end), on(from, end)])
  brush.fillStyle = colour
  for (const side of [-1, 1])
    for (let along = 0; along < 120; along += 3) slab(-4, 2.2, side * along, side * (along + 3.1))
  brush.fillStyle = lighter(colour, 0.55)
  const moved = (journey.speed * view.time) % 6
  for (let along = -60; along < 60; along += 6) slab(-1.6, -1.45, along + moved, along + moved + 2.5)
}

/** Sea to the horizon all round, from `above` metres up, with a moon or sun path. */
export function seaAllRound(light: Light, above: number): Backdrop {
  const { sky, near, land, beam } = outside(light)
  return (brush, view) => {
    paintSky(brush, view, sky)
    const sun = view.project([-260, 46, 900])
    if (sun.depth > 1 && light.weather === 'clear') {
      const radius = view.height * 0.045
      const halo = brush.createRadialGradient(sun.x, sun.y, radius, sun.x, sun.y, radius * 7)
      halo.addColorStop(0, light.glow(beam, 0.55))
      halo.addColorStop(1, light.glow(beam, 0))
      brush.fillStyle = halo
      brush.fillRect(0, 0, view.width, view.height)
      brush.fillStyle = light.glow(lighter(beam, 0.5))
      brush.beginPath()
      brush.arc(sun.x, sun.y, radius, 0, Math.PI * 2)
      brush.fill()
    }
    fillBelowHorizon(brush, view, darker(near, 0.1), mix(land, sky[0]!, 0.3))
    for (let index = 0; index < 90; index++) {
      const angle = index * 2.399
      const distance = 30 + index * index * 0.11
      const point = view.project([Math.sin(angle) * distance, -above, Math.cos(angle) * distance])
      if (point.depth < 4) continue
      const twinkle = 0.5 + 0.5 * Math.sin(view.time * 1.6 + index * 1.9)
      brush.fillStyle = light.glow(index % 3 ? mix(land, sky[1]!, 0.5) : beam, 0.25 + 0.35 * twinkle)
      brush.fillRect(point.x - 2.4 * point.scale, point.y, 4.8 * point.scale, Math.max(1, 0.28 * point.scale))
    }
    if (sun.depth > 1 && light.weather === 'clear') {
      for (let index = 0; index < 26; index++) {
        const distance = 40 + index * index * 1.6
        const point = view.project([-0.289 * distance, -above, distance])
        if (point.depth < 4) continue
        const wide = (3 + index * 0.3 + 2 * Math.sin(view.time * 1.3 + index * 2.2)) * point.scale
        brush.fillStyle = light.glow(lighter(beam, 0.2), 0.5)
        brush.fillRect(point.x - wide / 2, point.y, wide, Math.max(1, 0.3 * point.scale))
      }
    }
  }
}

/** Stars drifting by, a planet with its night side and rings, a nebula's glow. */
export function starfield(light: Light, planet: { colour: LocalColour; at: Vec3; radius: number }): Backdrop {
  const stars = Array.from({ length: 260 }, (_, index) => {
    const y = 1 - (2 * (index + 0.5)) / 260
    const flat = Math.sqrt(1 - y * y)
    const angle = index * 2.39996 + Math.sin(index * 7.3) * 0.8
    return {
      angle,
      y: y + Math.sin(index * 3.1) * 0.03,
      flat,
      size: 0.6 + ((index * 37) % 10) / 9,
      tint: index % 7 ? '#dfe8ff' : '#ffd9a8',
    }
  })
  return (brush, view) => {
    brush.fillStyle = '#070a18'
    brush.fillRect(0, 0, view.width, view.height)
    const middle = view.project([planet.at[0] * 0.4, planet.at[1] * 2, planet.at[2]])
    if (middle.depth > 1) {
      const reach = view.width * 0.7
      brush.globalAlpha = 0.55
      brush.drawImage(softDisc('#5a4fa0'), middle.x - reach, middle.y - reach, reach * 2, reach * 2)
      brush.globalAlpha = 1
    }
    for (const star of stars) {
      const angle = star.angle + view.time * 0.012
      const point = view.project([
        Math.sin(angle) * star.flat * 1000,
        star.y * 1000,
        Math.cos(angle) * star.flat * 1000,
      ])
      if (point.depth < 1) continue
      const size = (star.size * view.height) / 420
      brush.fillStyle = star.tint
      brush.fillRect(point.x, point.y, size, size)
    }
    paintPlanet(brush, view, planet, light)
  }
}

function paintPlanet(
  brush: Brush,
  view: View,
  planet: { colour: LocalColour; at: Vec3; radius: number },
  light: Light,
): void {
  const point = view.project(planet.at)
  if (point.depth < 1) return
  const radius = planet.radius * point.scale
  const body = brush.createRadialGradient(
    point.x - radius * 0.45,
    point.y - radius * 0.45,
    radius * 0.1,
    point.x,
    point.y,
    radius,
  )
  body.addColorStop(0, light.glow(lighter(planet.colour, 0.5)))
  body.addColorStop(0.55, light.glow(planet.colour))
  body.addColorStop(1, light.glow(darker(planet.colour, 0.82)))
  brush.fillStyle = body
  brush.beginPath()
  brush.arc(point.x, point.y, radius, 0, Math.PI * 2)
  brush.fill()
  brush.strokeStyle = light.glow(lighter(planet.colour, 0.35), 0.55)
  brush.lineWidth = radius * 0.09
  brush.beginPath()
  brush.ellipse(point.x, point.y, radius * 1.7, radius * 0.36, -0.3, -0.35, Math.PI + 0.35)
  brush.stroke()
}
