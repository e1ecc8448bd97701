import { trail } from './decals.ts'
/** Lamps as cutouts. The glow itself is a separate piece. */
import type { LocalColour } from '../../stage.ts'
import { createPen } from './brushwork.ts'
import { lighter, mix } from './colour.ts'
import type { Sprite } from './room.ts'

const metal = '#3a3a42'

/** Hangs from the ceiling: foot of the sprite is the shade's lower edge, the cord goes up `cord` metres. */
export function pendant(colour: LocalColour, width = 0.5, cord = 0.9): Sprite {
  return {
    key: `pendant-${colour}-${width}-${cord}`,
    width: width + 0.1,
    height: 0.36 + cord,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      pen.box(-0.012, 0.3, 0.024, cord + 0.06, metal)
      pen.shineOval(0, 0.05, 0.09, 0.07, '#fff1c4', 0.45 + 0.55 * Math.max(0.4, light.lamps))
      pen.shape(
        trail(-width / 2, 0.06, width / 2, 0.06, width * 0.16, 0.32, -width * 0.16, 0.32),
        colour,
        -0.2,
      )
      pen.shape(
        trail(-width / 2, 0.06, -width * 0.1, 0.06, -width * 0.04, 0.32, -width * 0.16, 0.32),
        lighter(colour, 0.2),
        0.4,
      )
      pen.shine(
        trail(-width / 2, 0.04, width / 2, 0.04, width / 2, 0.075, -width / 2, 0.075),
        mix(colour, '#ffe2a0', 0.7),
        0.4 + 0.6 * light.lamps,
      )
    },
  }
}

export function floorLamp(shade: LocalColour = '#e8cf9c', height = 1.65): Sprite {
  return {
    key: `floor-lamp-${shade}-${height}`,
    width: 0.56,
    height: height + 0.04,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      pen.oval(0, 0.03, 0.16, 0.03, metal)
      pen.box(-0.018, 0.03, 0.036, height - 0.3, metal)
      const top = height - 0.4
      const points = [
        [-0.26, top],
        [0.26, top],
        [0.17, height],
        [-0.17, height],
      ] as const
      pen.shape(points, shade)
      pen.shine(points, lighter(shade, 0.35), 0.25 + 0.7 * light.lamps)
    },
  }
}

export function tableLamp(shade: LocalColour, base: LocalColour = '#7a5a3a', green = false): Sprite {
  return {
    key: `table-lamp-${shade}-${base}-${green}`,
    width: 0.46,
    height: 0.5,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      pen.oval(0, 0.025, 0.11, 0.025, base)
      pen.shape(trail(-0.03, 0.02, 0.03, 0.02, 0.02, 0.28, -0.02, 0.28), base)
      if (!green) pen.oval(0, 0.13, 0.08, 0.09, base, 0.3)
      const points = green
        ? ([
            [-0.21, 0.27],
            [0.21, 0.27],
            [0.16, 0.4],
            [-0.16, 0.4],
          ] as const)
        : ([
            [-0.2, 0.23],
            [0.2, 0.23],
            [0.12, 0.48],
            [-0.12, 0.48],
          ] as const)
      pen.shape(points, shade)
      pen.shine(points, lighter(shade, 0.4), 0.2 + 0.7 * light.lamps)
    },
  }
}

export function candles(count = 3, colour: LocalColour = '#efe4c6'): Sprite {
  return {
    key: `candles-${count}-${colour}`,
    width: 0.16 * count + 0.1,
    height: 0.56,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      for (let index = 0; index < count; index++) {
        const x = (index - (count - 1) / 2) * 0.15
        const tall = 0.2 + 0.09 * ((index * 2 + 1) % 3)
        pen.oval(x, 0.02, 0.06, 0.02, '#a5823f')
        pen.box(x - 0.025, 0.02, 0.05, tall, colour)
        pen.shineOval(x, tall + 0.07, 0.035, 0.07, '#ffb24a', 0.9)
        pen.shineOval(x, tall + 0.055, 0.018, 0.04, '#fff3c9')
      }
    },
  }
}

export function lantern(frame: LocalColour = '#5d4a2c'): Sprite {
  return {
    key: `lantern-${frame}`,
    width: 0.3,
    height: 0.5,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      pen.line(trail(-0.08, 0.36, 0, 0.48, 0.08, 0.36), 0.018, frame)
      pen.shine(trail(-0.09, 0.06, 0.09, 0.06, 0.11, 0.3, -0.11, 0.3), '#ffcf7a', 0.75)
      pen.shineOval(0, 0.15, 0.045, 0.08, '#fff4cf')
      pen.box(-0.12, 0, 0.24, 0.07, frame)
      pen.shape(trail(-0.13, 0.29, 0.13, 0.29, 0.06, 0.38, -0.06, 0.38), frame)
      pen.line(trail(-0.1, 0.06, -0.12, 0.3), 0.016, frame)
      pen.line(trail(0.1, 0.06, 0.12, 0.3), 0.016, frame)
    },
  }
}

/** Tiers of candles or crystals; foot is its lowest drop. */
export function chandelier(metalColour: LocalColour = '#b98d3e', width = 1.9): Sprite {
  return {
    key: `chandelier-${metalColour}-${width}`,
    width: width + 0.2,
    height: width * 1.15,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      pen.box(-0.02, width * 0.5, 0.04, width * 0.65, metalColour, -0.3)
      for (const [y, half, count] of [
        [width * 0.22, width / 2, 9],
        [width * 0.52, width * 0.3, 5],
      ] as const) {
        pen.line(
          trail(-half, y + 0.08, -half * 0.5, y - 0.08, 0, y - 0.12, half * 0.5, y - 0.08, half, y + 0.08),
          0.045,
          metalColour,
        )
        pen.line(trail(-half, y + 0.08, 0, y + width * 0.3, half, y + 0.08), 0.014, lighter(metalColour, 0.3))
        for (let index = 0; index < count; index++) {
          const share = index / (count - 1)
          const x = (share * 2 - 1) * half
          const base = y + 0.06 - 0.16 * (1 - (share * 2 - 1) ** 2)
          pen.box(x - 0.022, base, 0.044, 0.15, '#f1e6cb')
          pen.shineOval(x, base + 0.21, 0.04, 0.075, '#ffcf78', 0.55 + 0.45 * light.lamps)
          pen.shineOval(x, base - 0.09, 0.022, 0.05, '#fff2d2', 0.6)
        }
      }
      pen.oval(0, width * 0.1, 0.1, 0.12, metalColour, 0.3)
    },
  }
}
