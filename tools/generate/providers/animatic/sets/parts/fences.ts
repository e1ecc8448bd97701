import type { Live, LocalColour, Vec3 } from '../../stage.ts'
import { sagging, strands } from './strands.ts'

type Line = readonly Vec3[]

function along(from: Vec3, to: Vec3, share: number, up = 0): Vec3 {
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share + up,
    from[2] + (to[2] - from[2]) * share,
  ]
}

/**
 * Posts and rails from one point to another, in pieces of about `piece` metres so that each is sorted at its own
 * depth. `style`: farm rails, iron palings, a rope between piles, or wire.
 */
export function fence(
  from: Vec3,
  to: Vec3,
  options: {
    style?: 'rails' | 'palings' | 'rope' | 'wire'
    height?: number
    step?: number
    colour?: LocalColour
    piece?: number
  } = {},
): Live[] {
  const { style = 'rails', height = 1.1, colour = '#6d5a48', piece = 8 } = options
  const step = options.step ?? (style === 'palings' ? 0.35 : 2)
  const length = Math.hypot(to[0] - from[0], to[2] - from[2])
  const count = Math.max(1, Math.round(length / piece))
  return Array.from({ length: count }, (_, part) => {
    const start = along(from, to, part / count)
    const end = along(from, to, (part + 1) / count)
    const posts = Math.max(1, Math.round(length / count / step))
    const lines: Line[] = []
    for (let index = 0; index <= posts; index++) {
      const foot = along(start, end, index / posts)
      lines.push([foot, along(start, end, index / posts, height)])
      if (style === 'rope' && index < posts)
        lines.push(
          sagging(
            along(start, end, index / posts, height * 0.9),
            along(start, end, (index + 1) / posts, height * 0.9),
            height * 0.3,
            6,
          ),
        )
    }
    const rails =
      style === 'rails'
        ? [0.4, 0.85]
        : style === 'palings'
          ? [0.15, 0.82]
          : style === 'wire'
            ? [0.3, 0.6, 0.92]
            : []
    for (const share of rails)
      lines.push([along(start, end, 0, height * share), along(start, end, 1, height * share)])
    return strands({
      at: along(start, end, 0.5),
      lines,
      colour,
      width: style === 'palings' ? 0.035 : style === 'wire' ? 0.04 : 0.09,
    })
  })
}
