/** What moves by itself in the open: birds, smoke, flags, fire, drifting motes. All cheap and a function of time. */
import type { Random } from '../../../../../film/random.ts'
import { softDisc } from '../../soft.ts'
import type { Live, LocalColour, Vec3 } from '../../stage.ts'
import { hazeAt } from './strands.ts'

/** A loose flock crossing the sky around `at`. */
export function birds(
  random: Random,
  options: { at: Vec3; count?: number; spread?: number; span?: number; colour?: LocalColour },
): Live {
  const { at, count = 5, spread = 16, span = 0.6, colour = '#3a3444' } = options
  const flock = Array.from({ length: count }, () => ({
    x: random.between(-spread, spread),
    y: random.between(-0.25, 0.25) * spread,
    z: random.between(-spread, spread),
    phase: random.between(0, 7),
    speed: random.between(0.8, 1.3),
  }))
  return {
    kind: 'live',
    at,
    draw(brush, view) {
      brush.save()
      brush.lineCap = 'round'
      for (const bird of flock) {
        const drift = ((bird.x + view.time * 1.6 * bird.speed + spread * 3) % (2 * spread)) - spread
        const place = view.project([
          at[0] + drift,
          at[1] + bird.y + 0.4 * Math.sin(view.time + bird.phase),
          at[2] + bird.z,
        ])
        if (place.depth < 2) continue
        const wing = span * place.scale
        const beat = Math.sin(view.time * 5.5 * bird.speed + bird.phase)
        brush.globalAlpha = 1 - 0.7 * hazeAt(view, place.depth)
        brush.strokeStyle = view.light.shade(colour, -0.6)
        brush.lineWidth = Math.max(1, wing * 0.13)
        brush.beginPath()
        brush.moveTo(place.x - wing, place.y - beat * wing * 0.42)
        brush.quadraticCurveTo(place.x - wing * 0.45, place.y - wing * (0.38 + beat * 0.2), place.x, place.y)
        brush.quadraticCurveTo(
          place.x + wing * 0.45,
          place.y - wing * (0.38 + beat * 0.2),
          place.x + wing,
          place.y - beat * wing * 0.42,
        )
        brush.stroke()
      }
      brush.restore()
    },
  }
}

/** A plume `height` metres tall leaning with the wind. */
export function smoke(
  at: Vec3,
  options: { height?: number; width?: number; colour?: LocalColour } = {},
): Live {
  const { height = 6, width = 1.4, colour = '#a8a4a6' } = options
  const puffs = 9
  return {
    kind: 'live',
    at,
    draw(brush, view) {
      const puffOf = softDisc(view.light.shade(colour, 0))
      brush.save()
      for (let puff = 0; puff < puffs; puff++) {
        const age = (puff / puffs + view.time * 0.07) % 1
        const place = view.project([
          at[0] + age * age * height * 0.55 + 0.25 * Math.sin(puff * 2.4 + view.time * 0.6) * age,
          at[1] + age * height,
          at[2],
        ])
        if (place.depth < 1) continue
        const radius = (0.25 + age) * width * place.scale
        const alpha = 0.34 * Math.sin(Math.PI * Math.min(1, age * 1.08 + 0.05)) ** 0.8
        if (place.x + radius < 0 || place.x - radius > view.width) continue
        brush.globalAlpha = Math.min(1, alpha * 1.15)
        brush.drawImage(puffOf, place.x - radius, place.y - radius, radius * 2, radius * 2)
      }
      brush.restore()
    },
  }
}

/** A flag or pennant on its pole; `at` is the foot of the pole. */
export function flag(
  at: Vec3,
  options: { pole: number; width?: number; height?: number; colour: LocalColour; second?: LocalColour },
): Live {
  const { pole, width = 1.6, height = 0.9, colour, second } = options
  return {
    kind: 'live',
    at,
    draw(brush, view) {
      const foot = view.project(at)
      const top = view.project([at[0], at[1] + pole, at[2]])
      if (foot.depth < 0.5) return
      const scale = foot.scale
      brush.save()
      brush.strokeStyle = view.light.shade('#5a5048', -0.3)
      brush.lineWidth = Math.max(1, 0.07 * scale)
      brush.beginPath()
      brush.moveTo(foot.x, foot.y)
      brush.lineTo(top.x, top.y)
      brush.stroke()
      const strips = 7
      for (let strip = 0; strip < strips; strip++) {
        const wave = (t: number): number => Math.sin(t * 5.5 - view.time * 5) * 0.12 * t
        const [from, to] = [strip / strips, (strip + 1) / strips]
        const slope = wave(to) - wave(from)
        const y = (t: number, low: number): number =>
          top.y + (low * height * (1 - t * 0.2) + wave(t) + t * 0.12) * scale
        const x = (t: number): number => top.x + t * width * scale
        brush.fillStyle = view.light.shade(second && strip % 2 ? second : colour, -slope * 14)
        brush.beginPath()
        brush.moveTo(x(from), y(from, 0))
        brush.lineTo(x(to) + 0.6, y(to, 0))
        brush.lineTo(x(to) + 0.6, y(to, 1))
        brush.lineTo(x(from), y(from, 1))
        brush.fill()
      }
      brush.restore()
    },
  }
}

/** Flames `size` metres tall. */
export function fire(at: Vec3, size = 1): Live {
  const tongues = [
    { colour: '#e2502a', share: 1, alpha: 0.85 },
    { colour: '#ff8a32', share: 0.74, alpha: 0.9 },
    { colour: '#ffd070', share: 0.46, alpha: 0.95 },
  ] as const
  return {
    kind: 'live',
    at,
    draw(brush, view) {
      const place = view.project(at)
      if (place.depth < 0.5) return
      const tall = size * place.scale
      for (const { colour, share, alpha } of tongues) {
        for (const lick of [-1, 0, 1]) {
          const flutter = Math.sin(view.time * (9 + lick * 2) + lick * 2.1 + share * 4)
          const height = tall * share * (lick ? 0.68 : 1) * (0.86 + 0.14 * flutter)
          const half = tall * 0.2 * share
          const x = place.x + lick * tall * 0.2 * share
          const tip = x + flutter * tall * 0.07
          brush.fillStyle = view.light.glow(colour, alpha)
          brush.beginPath()
          brush.moveTo(x - half, place.y)
          brush.quadraticCurveTo(x - half * 1.3, place.y - height * 0.45, tip, place.y - height)
          brush.quadraticCurveTo(x + half * 1.3, place.y - height * 0.4, x + half, place.y)
          brush.fill()
        }
      }
    },
  }
}

/** Leaves, fireflies, bubbles, snowdust or embers adrift in a box around `at`. */
export function motes(
  random: Random,
  options: {
    at: Vec3
    size: Vec3
    count: number
    radius: number
    colour: LocalColour
    /** Metres per second, upwards positive. */
    rise?: number
    /** Metres per second towards +x. */
    drift?: number
    /** Shines by itself, this strong after dark (or always). */
    glow?: 'night' | 'always'
  },
): Live {
  const { at, size, count, radius, colour, rise = 0, drift = 0, glow } = options
  const specks = Array.from({ length: count }, () => ({
    place: [random.next(), random.next(), random.next()] as const,
    phase: random.between(0, 7),
    size: random.between(0.5, 1.2),
  }))
  const wrap = (value: number): number => value - Math.floor(value)
  return {
    kind: 'live',
    at,
    draw(brush, view) {
      const strength = glow === 'night' ? view.light.lamps : 1
      if (strength < 0.05) return
      for (const speck of specks) {
        const place = view.project([
          at[0] + (wrap(speck.place[0] + (view.time * drift) / size[0]) - 0.5) * size[0],
          at[1] + wrap(speck.place[1] + (view.time * rise) / size[1]) * size[1],
          at[2] + (speck.place[2] - 0.5) * size[2] + 0.3 * Math.sin(view.time * 0.7 + speck.phase),
        ])
        if (place.depth < 0.8) continue
        const wide = Math.min(9, Math.max(0.7, radius * speck.size * place.scale))
        const blink = glow ? 0.35 + 0.65 * Math.max(0, Math.sin(view.time * 1.7 + speck.phase)) : 0.7
        brush.fillStyle = glow
          ? view.light.glow(colour, strength * blink)
          : view.light.shade(colour, 0.3, blink)
        brush.beginPath()
        brush.arc(place.x, place.y, wide, 0, 2 * Math.PI)
        brush.fill()
      }
    },
  }
}
