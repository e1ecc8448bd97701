/** Windows with the hour and weather behind the glass, curtains and blinds. Drawn around x = 0. */
import type { Decal, Light, LocalColour, Point } from '../../stage.ts'
import type { Random } from '../../../../../film/random.ts'
import { darker, lighter, mix } from './colour.ts'
import { arc, bands, bar, disc, lit, polygon, rect, stroke, trail } from './decals.ts'

export interface Outside {
  /** Sky from the horizon up. */
  sky: readonly LocalColour[]
  land: LocalColour
  near: LocalColour
  /** Sun or moonlight that falls through a window. */
  beam: LocalColour
  /** How strongly, 0…1. */
  strength: number
}

const hours: Record<Light['time'], Outside> = {
  day: {
    sky: ['#f2f3e6', '#dcecf0', '#c1dfee', '#a6d0e8'],
    land: '#9fb9bb',
    near: '#7f9f88',
    beam: '#fff0cc',
    strength: 0.9,
  },
  dawn: {
    sky: ['#ffe0aa', '#fbb592', '#c994b0', '#8089b8'],
    land: '#84719b',
    near: '#5b5480',
    beam: '#ffc79a',
    strength: 0.8,
  },
  dusk: {
    sky: ['#ffbd6b', '#ee7b61', '#99568f', '#46407e'],
    land: '#61407a',
    near: '#402e60',
    beam: '#ff9a5c',
    strength: 0.8,
  },
  night: {
    sky: ['#2a4576', '#1f3363', '#16264f', '#0e1a3b'],
    land: '#111d40',
    near: '#0a122b',
    beam: '#8fb0ec',
    strength: 0.35,
  },
}

/** Sky, land and light outside at this hour, greyed by bad weather. */
export function outside(light: Light): Outside {
  const clear = hours[light.time]
  if (light.weather === 'clear') return clear
  const grey = { day: '#aab6bd', dawn: '#8d8796', dusk: '#6a6078', night: '#1c2438' }[light.time]
  const share = light.weather === 'storm' ? 0.75 : 0.6
  const dull = (colour: LocalColour): LocalColour => mix(colour, grey, share)
  return {
    sky: clear.sky.map(dull),
    land: dull(clear.land),
    near: dull(clear.near),
    beam: dull(clear.beam),
    strength: clear.strength * 0.45,
  }
}

export type Outlook = 'town' | 'hills' | 'garden' | 'sea' | 'sky'

/** Two rows of houses, more windows alight after dark. */
function town(light: Light, random: Random, width: number, foot: number, height: number): Decal[] {
  const { land, near } = outside(light)
  const decals: Decal[] = []
  const warm = mix('#ffd27a', near, light.lamps > 0.3 ? 0 : 0.7)
  for (const [colour, low, high, count] of [
    [land, 0.3, 0.62, 6],
    [near, 0.12, 0.4, 5],
  ] as const) {
    const wide = width / count
    for (let index = 0; index < count; index++) {
      const left = -width / 2 + index * wide
      const tall = height * random.between(low, high)
      decals.push(rect(left, foot, wide * 0.94, tall, colour, lit))
      for (let row = 0; row < Math.floor(tall / 0.16); row++) {
        if (!random.chance(0.45)) continue
        const x = left + wide * random.pick([0.15, 0.55])
        decals.push(rect(x, foot + 0.05 + row * 0.15, Math.min(0.05, wide * 0.2), 0.06, warm, lit))
      }
    }
  }
  return decals
}

function scenery(
  light: Light,
  random: Random,
  width: number,
  foot: number,
  height: number,
  outlook: Outlook,
): Decal[] {
  const { land, near, sky } = outside(light)
  const decals: Decal[] = []
  const ridge = (low: number, high: number, colour: LocalColour, steps: number): void => {
    const points: Point[] = [[-width / 2, foot]]
    for (let index = 0; index <= steps; index++) {
      points.push([-width / 2 + (width * index) / steps, foot + height * random.between(low, high)])
    }
    decals.push(polygon([...points, [width / 2, foot]], colour, lit))
  }
  if (outlook === 'hills' || outlook === 'garden') ridge(0.28, 0.42, land, 5)
  if (outlook === 'sea')
    decals.push(
      bar(0, foot, width, height * 0.34, mix(land, sky[1]!, 0.25), lit),
      bar(0, foot, width, height * 0.16, land, lit),
    )
  if (outlook === 'garden') {
    for (let index = 0; index < 4; index++) {
      decals.push(
        disc(
          [width * random.between(-0.42, 0.42), foot + height * 0.12],
          height * random.between(0.09, 0.17),
          near,
          lit,
        ),
      )
    }
  }
  if (outlook === 'hills') ridge(0.1, 0.22, near, 6)
  if (outlook === 'town') decals.push(...town(light, random, width, foot, height))
  return decals
}

export interface WindowStyle {
  width: number
  height: number
  foot: number
  /** Panes across and up. */
  panes?: readonly [number, number]
  frame?: LocalColour
  curtain?: LocalColour
  blind?: LocalColour
  arched?: boolean
  outlook?: Outlook
  bars?: boolean
}

function glass(light: Light, random: Random, style: WindowStyle): Decal[] {
  // One draw whatever the hour: what stands after the window in the stream must not change at nightfall.
  const own = random.fork(random.next())
  const stars = own.fork('stars')
  const { width, height, foot } = style
  const { sky } = outside(light)
  const steps = Array.from({ length: 16 }, (_, index) => {
    const place = index / 5.01
    return mix(sky[Math.floor(place)]!, sky[Math.floor(place) + 1]!, place % 1)
  })
  const decals = bands(width, foot, height, steps, lit)
  if (style.arched)
    decals.push(polygon(arc([0, foot + height - 0.01], width / 2, 0, Math.PI, 16), sky[3]!, lit))
  if (light.time === 'night' && light.weather === 'clear') {
    if (stars.chance(0.6))
      decals.push(
        disc(
          [width * stars.between(-0.3, 0.3), foot + height * 0.72],
          Math.min(0.13, width * 0.12),
          '#eef2dc',
          lit,
        ),
      )
    for (let star = 0; star < 6; star++) {
      decals.push(
        bar(
          width * stars.between(-0.45, 0.45),
          foot + height * stars.between(0.5, 0.95),
          0.018,
          0.018,
          '#c9d8f5',
          lit,
        ),
      )
    }
  }
  decals.push(...scenery(light, own, width, foot, height, style.outlook ?? 'town'))
  if (light.weather === 'clear' && light.time !== 'night') {
    const shine = lighter(sky[1]!, 0.35)
    decals.push(
      polygon(
        trail(
          -width * 0.36,
          foot + height,
          -width * 0.26,
          foot + height,
          -width * 0.44,
          foot + height * 0.5,
          -width * 0.5,
          foot + height * 0.5,
        ),
        shine,
        lit,
      ),
    )
  }
  return decals
}

export function window(light: Light, random: Random, style: WindowStyle): Decal[] {
  const { width, height, foot, panes = [2, 2], frame = '#e9e1d0', curtain, blind, arched } = style
  const rim = 0.09
  const top = foot + height
  const decals: Decal[] = [bar(0, foot - rim, width + rim * 2, height + rim * (arched ? 1 : 2), frame)]
  if (arched) decals.push(polygon(arc([0, top - 0.01], width / 2 + rim, 0, Math.PI, 18), frame))
  decals.push(...glass(light, random, style))
  const [across, up] = panes
  const thick = style.bars ? 0.045 : 0.05
  for (let index = 1; index < across; index++) {
    const x = -width / 2 + (width * index) / across
    decals.push(
      bar(
        x,
        foot,
        thick,
        height + (arched ? Math.sqrt(Math.max(0, (width / 2) ** 2 - x * x)) : 0),
        style.bars ? '#23252c' : frame,
      ),
    )
  }
  for (let index = 1; index < up + (arched ? 1 : 0); index++)
    decals.push(bar(0, foot + (height * index) / up - thick / 2, width, thick, frame))
  if (arched) decals.push(stroke(trail(-width / 2, top, width / 2, top), thick, frame))
  decals.push(
    bar(0, foot - 0.13, width + 0.34, 0.08, lighter(frame, 0.2)),
    bar(0, foot - 0.16, width + 0.3, 0.03, darker(frame, 0.45)),
  )
  if (blind) {
    for (let y = top - 0.08; y > foot + height * 0.25; y -= 0.11) decals.push(bar(0, y, width, 0.055, blind))
  }
  if (curtain) decals.push(...drapes(width, height, foot, curtain))
  return decals
}

function drapes(width: number, height: number, foot: number, colour: LocalColour): Decal[] {
  const decals: Decal[] = [bar(0, foot + height + 0.2, width + 0.9, 0.05, '#6b4c2e')]
  for (const side of [-1, 1]) {
    const outer = side * (width / 2 + 0.36)
    const inner = side * (width / 2 - width * 0.1)
    const top = foot + height + 0.22
    const low = Math.max(0.06, foot - 0.55)
    decals.push(
      polygon(
        trail(
          outer,
          low,
          side * (width / 2 + 0.02),
          low,
          inner + side * 0.1,
          foot + height * 0.4,
          inner,
          top,
          outer,
          top,
        ),
        colour,
      ),
    )
    for (let fold = 0; fold < 3; fold++) {
      const x = outer - side * (0.08 + fold * 0.12)
      decals.push(
        stroke(
          trail(x, low, x - side * 0.01, top),
          0.035,
          fold % 2 ? lighter(colour, 0.16) : darker(colour, 0.28),
        ),
      )
    }
  }
  return decals
}
