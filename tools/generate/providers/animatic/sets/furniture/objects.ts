import { trail } from './decals.ts'
/** Plants, vessels and small things as cutouts. */
import type { LocalColour } from '../../stage.ts'
import { createPen } from './brushwork.ts'
import { darker, lighter } from './colour.ts'
import type { Sprite } from './room.ts'

export function plant(height = 1.4, pot: LocalColour = '#b5653f', leaf: LocalColour = '#4d7a4b'): Sprite {
  return {
    key: `plant-${height}-${pot}-${leaf}`,
    width: height * 0.9,
    height: height * 1.05,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      const top = height * 0.26
      for (let index = 0; index < 11; index++) {
        const angle = Math.PI * (0.1 + (0.8 * index) / 10)
        const long = height * (0.55 + 0.2 * Math.sin(index * 2.7))
        const [tipX, tipY] = [Math.cos(angle) * long * 0.62, top + Math.sin(angle) * long]
        const [middleX, middleY] = [tipX * 0.5, top + (tipY - top) * 0.6]
        const wide = height * 0.055
        const tint = index % 3 === 0 ? lighter(leaf, 0.14) : index % 3 === 1 ? leaf : darker(leaf, 0.22)
        pen.shape(
          trail(0, top - 0.05, middleX - wide, middleY, tipX, tipY, middleX + wide, middleY - wide * 0.6),
          tint,
          index % 2 ? 0.2 : -0.2,
        )
      }
      const half = height * 0.15
      pen.shape(trail(-half * 0.75, 0, half * 0.75, 0, half, top, -half, top), pot)
      pen.shape(trail(-half * 0.75, 0, -half * 0.2, 0, -half * 0.3, top, -half, top), lighter(pot, 0.15), 0.3)
      pen.box(-half * 1.1, top - 0.04, half * 2.2, 0.06, lighter(pot, 0.08))
    },
  }
}

/** A line of bottles and glasses for counters and tables. */
export function bottles(
  count: number,
  palette: readonly LocalColour[] = ['#3f6b4a', '#8a3f2f', '#c9933f', '#47596b'],
  tall = 0.34,
): Sprite {
  return {
    key: `bottles-${count}-${palette.join('')}-${tall}`,
    width: count * 0.12 + 0.08,
    height: tall + 0.04,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      for (let index = 0; index < count; index++) {
        const x = (index - (count - 1) / 2) * 0.12
        const colour = palette[(index * 3 + 1) % palette.length]!
        const high = tall * (0.75 + 0.25 * Math.abs(Math.sin(index * 1.9)))
        pen.box(x - 0.04, 0, 0.08, high * 0.62, colour)
        pen.shape(
          trail(
            x - 0.04,
            high * 0.6,
            x + 0.04,
            high * 0.6,
            x + 0.016,
            high * 0.76,
            x + 0.016,
            high,
            x - 0.016,
            high,
            x - 0.016,
            high * 0.76,
          ),
          colour,
        )
        pen.box(x - 0.03, 0.03, 0.015, high * 0.52, lighter(colour, 0.5), 0.4)
        pen.box(x - 0.04, high * 0.2, 0.08, high * 0.2, '#e8dcc0')
      }
    },
  }
}

export function barrel(colour: LocalColour = '#7d5430', height = 0.95): Sprite {
  return {
    key: `barrel-${colour}-${height}`,
    width: height * 0.85,
    height: height * 1.03,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      const half = height * 0.3
      const belly = height * 0.385
      brush.fillStyle = light.shade(colour)
      brush.beginPath()
      brush.moveTo(-half, 0.02)
      brush.quadraticCurveTo(-belly - 0.06, height / 2, -half, height)
      brush.lineTo(half, height)
      brush.quadraticCurveTo(belly + 0.06, height / 2, half, 0.02)
      brush.fill()
      for (let stave = -2; stave <= 2; stave++) {
        const x = (stave * belly) / 2.7
        pen.line(
          trail(x * 0.86, 0.04, x * 1.1, height / 2, x * 0.86, height - 0.02),
          0.012,
          darker(colour, 0.45),
        )
      }
      pen.line(
        trail(-half * 0.8, 0.06, -belly * 0.84, height / 2, -half * 0.8, height - 0.06),
        0.05,
        lighter(colour, 0.3),
        0.4,
      )
      for (const share of [0.12, 0.34, 0.66, 0.88]) {
        const reach = half + (belly - half) * Math.sin(share * Math.PI) + 0.012
        pen.box(-reach, height * share - 0.025, reach * 2, 0.05, '#4a4642', -0.2)
      }
      pen.oval(0, height, half, 0.05, lighter(colour, 0.1), 0.2)
      pen.oval(0, height, half * 0.88, 0.036, darker(colour, 0.3))
    },
  }
}

/** Framework legs under a seat or table top. */
export function legs(width: number, height: number, colour: LocalColour, thick = 0.045): Sprite {
  return {
    key: `legs-${width}-${height}-${colour}-${thick}`,
    width: width + 0.04,
    height,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      const half = width / 2 - thick / 2
      for (const [x, shade] of [
        [-half * 0.7, -0.5],
        [half * 0.7, -0.5],
        [-half, 0.1],
        [half, 0],
      ] as const) {
        const lift = Math.abs(x) < half ? height * 0.08 : 0
        pen.box(x - thick / 2, lift, thick, height - lift, lift ? darker(colour, 0.35) : colour, shade)
      }
      pen.box(-half, height * 0.34, half * 2, thick * 0.7, darker(colour, 0.2))
    },
  }
}

/** A round stool on one post. */
export function stool(seat: LocalColour = '#8b3a32', height = 0.75): Sprite {
  return {
    key: `stool-${seat}-${height}`,
    width: 0.5,
    height: height + 0.03,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      pen.oval(0, 0.03, 0.2, 0.035, '#55545c')
      pen.box(-0.03, 0.03, 0.06, height - 0.1, '#77757e')
      pen.line(trail(-0.13, height * 0.34, 0.13, height * 0.34), 0.025, '#77757e')
      pen.box(-0.2, height - 0.1, 0.4, 0.08, darker(seat, 0.25))
      pen.oval(0, height - 0.1, 0.2, 0.04, darker(seat, 0.3))
      pen.oval(0, height - 0.02, 0.2, 0.045, seat, 0.4)
      pen.box(-0.2, height - 0.085, 0.4, 0.015, '#c9c6c0', 0.3)
    },
  }
}

export function globe(): Sprite {
  return {
    key: 'globe',
    width: 0.5,
    height: 0.62,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      pen.oval(0, 0.03, 0.14, 0.03, '#6b4a2a')
      pen.box(-0.02, 0.03, 0.04, 0.12, '#6b4a2a')
      pen.oval(0, 0.36, 0.2, 0.2, '#4f86a8', 0.2)
      pen.shape(trail(-0.12, 0.42, -0.02, 0.5, 0.05, 0.42, -0.02, 0.34, -0.08, 0.26), '#8aa35e')
      pen.shape(trail(0.06, 0.36, 0.16, 0.4, 0.15, 0.28, 0.09, 0.24), '#b99b5a')
      pen.line(trail(-0.17, 0.2, -0.24, 0.36, -0.15, 0.55, 0.02, 0.6), 0.02, '#a8843f')
    },
  }
}

/** Fruit, bread, vases — what gives a table life. */
export function tableware(kind: 'fruit' | 'tea' | 'flowers' | 'papers' | 'dinner'): Sprite {
  return {
    key: `tableware-${kind}`,
    width: 0.62,
    height: 0.48,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      if (kind === 'fruit') {
        for (const [x, y, colour] of [
          [-0.1, 0.14, '#d0552f'],
          [0.02, 0.18, '#e2a53b'],
          [0.12, 0.14, '#7f9a45'],
          [-0.02, 0.13, '#c23d33'],
        ] as const)
          pen.oval(x, y, 0.07, 0.07, colour, 0.2)
        pen.shape(trail(-0.22, 0.12, 0.22, 0.12, 0.1, 0, -0.1, 0), '#d9cdb4')
      } else if (kind === 'tea') {
        pen.oval(-0.08, 0.1, 0.12, 0.1, '#5f86a0', 0.2)
        pen.line(trail(0.02, 0.1, 0.1, 0.17), 0.03, '#5f86a0')
        pen.oval(-0.08, 0.21, 0.03, 0.025, '#5f86a0', 0.4)
        pen.box(0.14, 0, 0.1, 0.09, '#efe6d4', 0.2)
        pen.box(-0.28, 0, 0.08, 0.08, '#efe6d4', 0.2)
      } else if (kind === 'flowers') {
        for (const [x, y, colour] of [
          [-0.12, 0.36, '#d96a5f'],
          [0, 0.42, '#f0d9a0'],
          [0.12, 0.35, '#c98ab0'],
          [0.05, 0.3, '#e4895c'],
        ] as const) {
          pen.line(trail(0, 0.18, x, y), 0.014, '#5c7f4a')
          pen.oval(x, y, 0.06, 0.055, colour, 0.3)
        }
        pen.shape(trail(-0.05, 0, 0.05, 0, 0.075, 0.14, 0.04, 0.2, -0.04, 0.2, -0.075, 0.14), '#7fa3ad')
      } else if (kind === 'papers') {
        pen.box(-0.26, 0, 0.3, 0.03, '#efe9da', 0.3)
        pen.box(-0.22, 0.03, 0.28, 0.025, '#dcd3bd', 0.3)
        pen.box(0.1, 0, 0.09, 0.11, '#8a3d35')
        pen.line(trail(0.13, 0.1, 0.11, 0.2), 0.012, '#2f3440')
        pen.line(trail(0.15, 0.1, 0.18, 0.21), 0.012, '#c79a3d')
      } else {
        pen.oval(0, 0.02, 0.17, 0.02, '#f6f0e2', 0.3)
        pen.oval(0, 0.035, 0.08, 0.03, '#b5763f')
        pen.box(0.215, 0, 0.05, 0.02, '#cfd7da')
        pen.box(0.233, 0, 0.014, 0.1, '#cfd7da')
        pen.oval(0.24, 0.15, 0.04, 0.065, '#8c2f3a', 0.2)
      }
    },
  }
}

export function crate(width = 0.8, height = 0.6, colour: LocalColour = '#9c7446'): Sprite {
  return {
    key: `crate-${width}-${height}-${colour}`,
    width,
    height,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      pen.box(-width / 2, 0, width, height, darker(colour, 0.2))
      for (let slat = 0; slat < 4; slat++)
        pen.box(
          -width / 2,
          (slat * height) / 4 + 0.01,
          width,
          height / 4 - 0.025,
          colour,
          slat % 2 ? 0.1 : -0.1,
        )
      pen.line(trail(-width / 2 + 0.08, 0.08, width / 2 - 0.08, height - 0.08), 0.07, lighter(colour, 0.1))
      for (const x of [-width / 2, width / 2 - 0.08]) pen.box(x, 0, 0.08, height, lighter(colour, 0.14))
    },
  }
}

/** A swan-necked kitchen tap. */
export const tap: Sprite = {
  key: 'tap',
  width: 0.4,
  height: 0.42,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.line(trail(0, 0, 0, 0.28, 0.03, 0.35, 0.1, 0.36, 0.14, 0.31, 0.14, 0.24), 0.035, '#d5dadc', 0.3)
    pen.line(trail(-0.06, 0.06, 0.06, 0.06), 0.025, '#aeb6ba')
  },
}
