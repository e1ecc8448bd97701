/** What a shop sells and sells it with. */
import type { Decal } from '../../stage.ts'
import type { Random } from '../../../../../film/random.ts'
import { createPen } from './brushwork.ts'
import { darker, lighter } from './colour.ts'
import { bar, disc, trail } from './decals.ts'
import { type Sprite } from './room.ts'

export const till: Sprite = {
  key: 'till',
  width: 0.6,
  height: 0.56,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.box(-0.25, 0, 0.5, 0.14, '#7a3f2c')
    pen.shape(trail(-0.24, 0.14, 0.24, 0.14, 0.2, 0.4, -0.2, 0.4), '#a8693a', 0.1)
    pen.box(-0.17, 0.38, 0.34, 0.15, '#c9a24f', 0.2)
    pen.box(-0.13, 0.41, 0.26, 0.09, '#f0e6cc')
    for (let n = 0; n < 12; n++)
      pen.oval(-0.15 + (n % 4) * 0.1, 0.19 + Math.floor(n / 4) * 0.065, 0.025, 0.02, '#f2e8d2', 0.3)
    pen.line(trail(0.25, 0.2, 0.3, 0.34), 0.025, '#c9a24f')
  },
}

export function produce(colours: readonly string[]): Sprite {
  return {
    key: `produce-${colours.join('')}`,
    width: 0.9,
    height: 0.75,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      for (let n = 0; n < 15; n++)
        pen.oval(
          -0.32 + (n % 6) * 0.125 + (n > 5 ? 0.06 : 0),
          0.5 + Math.floor(n / 6) * 0.075,
          0.07,
          0.07,
          colours[n % colours.length]!,
          (n % 3) * 0.2,
        )
      pen.shape(trail(-0.42, 0.5, 0.42, 0.5, 0.36, 0.22, -0.36, 0.22), '#b08450')
      for (const y of [0.3, 0.4]) pen.line(trail(-0.39, y, 0.39, y), 0.02, '#8a6238')
      pen.box(-0.34, 0, 0.06, 0.24, '#6b4a2c')
      pen.box(0.28, 0, 0.06, 0.24, '#6b4a2c')
    },
  }
}

export const jars: Sprite = {
  key: 'sweet-jars',
  width: 0.8,
  height: 0.4,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    for (const [n, colour] of ['#c8452f', '#e0a83f', '#6b8f4f', '#b87ab0'].entries()) {
      const x = -0.28 + n * 0.19
      pen.box(x - 0.08, 0, 0.16, 0.28, lighter(colour, 0.5))
      for (let sweet = 0; sweet < 9; sweet++)
        pen.oval(
          x - 0.05 + (sweet % 3) * 0.05,
          0.03 + Math.floor(sweet / 3) * 0.065,
          0.027,
          0.027,
          colour,
          (sweet % 2) * 0.4,
        )
      pen.box(x - 0.07, 0.28, 0.14, 0.05, '#8a5c36')
      pen.box(x - 0.07, 0.02, 0.02, 0.22, '#ffffff', 0.4)
    }
  },
}

export const basket: Sprite = {
  key: 'shop-basket',
  width: 0.6,
  height: 0.5,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    for (let n = 0; n < 3; n++)
      pen.shape(
        trail(
          -0.22 + n * 0.005,
          n * 0.09,
          0.22 - n * 0.005,
          n * 0.09,
          0.26,
          n * 0.09 + 0.22,
          -0.26,
          n * 0.09 + 0.22,
        ),
        n % 2 ? '#c8452f' : '#a83a28',
        0.2,
      )
    pen.line(trail(-0.24, 0.4, 0, 0.48, 0.24, 0.4), 0.025, '#3c3f47')
  },
}

export const goodsColours = [
  '#c8452f',
  '#e0a83f',
  '#4f7f8c',
  '#6b8f4f',
  '#8a4a6a',
  '#e8dcc0',
  '#d9743f',
  '#3f5f8a',
  '#b8c8a0',
] as const

/** Shelves filled with tins, boxes, jars and bottles. */
export function goods(random: Random, width: number, height: number, wood: string, rows: number): Decal[] {
  const decals: Decal[] = [bar(0, 0.05, width - 0.08, height - 0.08, darker(wood, 0.55))]
  const step = (height - 0.1) / rows
  for (let row = 0; row < rows; row++) {
    const foot = 0.08 + row * step
    let x = -width / 2 + 0.08
    while (x < width / 2 - 0.22) {
      const kind = random.integer(0, 3)
      const colour = random.pick(goodsColours)
      const wide = random.between(0.12, 0.2)
      const tall = step * random.between(0.45, 0.78)
      const repeat = random.integer(2, 4)
      for (let n = 0; n < repeat && x < width / 2 - 0.2; n++) {
        const middle = x + wide / 2
        decals.push(bar(middle, foot, wide - 0.015, kind === 2 ? tall * 0.65 : tall, colour))
        if (kind === 0)
          decals.push(bar(middle, foot + tall * 0.3, wide - 0.015, tall * 0.35, lighter(colour, 0.6)))
        else if (kind === 1)
          decals.push(disc([middle, foot + tall * 0.55], wide * 0.3, lighter(colour, 0.65)))
        else if (kind === 2)
          decals.push(
            bar(middle, foot + tall * 0.6, wide * 0.4, tall * 0.35, colour),
            bar(middle, foot + tall * 0.15, wide * 0.7, tall * 0.25, '#f2e8d2'),
          )
        else decals.push(bar(middle, foot + tall - 0.04, wide - 0.015, 0.05, '#e8dcc0'))
        x += wide
      }
      x += 0.03
    }
    decals.push(bar(0, foot - 0.04, width - 0.02, 0.045, lighter(wood, 0.2)))
  }
  return decals
}
