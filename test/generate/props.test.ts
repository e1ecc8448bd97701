import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../tools/generate/providers/animatic/figure/draw-figure.ts'
import { aliases } from '../../tools/generate/providers/animatic/props/aliases.ts'
import { findProp } from '../../tools/generate/providers/animatic/props/find-prop.ts'
import { props } from '../../tools/generate/providers/animatic/props/index.ts'
import type { PropShape } from '../../tools/generate/providers/animatic/stage.ts'
import { actorOf, boundsOf, light, pixelsOf, viewOf } from './figure-scene.ts'

const size = 200

/** Painted with a margin of half its box on every side. */
const picture = (prop: PropShape, time = 0.4) => {
  const scale = size / 2 / Math.max(prop.width, prop.height)
  const data = pixelsOf(size, size, (brush) => {
    brush.translate(size / 2, size * 0.75)
    brush.scale(scale, -scale)
    prop.paint(brush, light, time)
  })
  return { data, scale }
}

describe('props', () => {
  it('has at least a hundred, each under its own id', () => {
    expect(props.length).toBeGreaterThan(100)
    expect(new Set(props.map((prop) => prop.id)).size).toBe(props.length)
  })

  it.each(props.map((prop) => [prop.id, prop] as const))('paints %s within its own box', (_, prop) => {
    const { data, scale } = picture(prop)
    const box = boundsOf(data, size)!
    expect(box.count).toBeGreaterThan(60)
    const slack = 7
    expect(box.left).toBeGreaterThan(size / 2 - (prop.width / 2) * scale - slack)
    expect(box.right).toBeLessThan(size / 2 + (prop.width / 2) * scale + slack)
    expect(box.top).toBeGreaterThan(size * 0.75 - prop.height * scale - slack)
    expect(box.bottom).toBeLessThan(size * 0.75 + slack)
  })

  it('moves what is animated and leaves the rest still', () => {
    for (const prop of props) {
      const moved =
        Buffer.compare(Buffer.from(picture(prop, 0.4).data), Buffer.from(picture(prop, 3.1).data)) !== 0
      expect(moved, prop.id).toBe(prop.animated ?? false)
    }
  })

  it('finds things by id, alias, plural and the last word of a phrase', () => {
    expect(findProp('Fishing rod').id).toBe('fishing-rod')
    expect(findProp('an old seagull').id).toBe('gull')
    expect(findProp('letters').id).toBe('letter')
    expect(findProp('knives').id).toBe('knife')
    for (const [word, id] of Object.entries(aliases)) expect(findProp(word).id, word).toBe(id)
  })

  it('draws a card with the word on it for what nobody knows', () => {
    const [one, other] = [findProp('flux capacitor'), findProp('zorblax')]
    expect(one.id).toBe('flux capacitor')
    expect(boundsOf(picture(one).data, size)!.count).toBeGreaterThan(2000)
    expect(picture(one).data).not.toEqual(picture(other).data)
  })

  it('is held in the hand', () => {
    const draw = (holds?: PropShape) =>
      pixelsOf(size, size, (brush) =>
        drawFigure(
          brush,
          viewOf(size, size, 0.9, 5),
          actorOf({ pose: 'hold', turn: 0.8, ...(holds ? { holds } : {}) }),
        ),
      )
    expect(draw(findProp('lantern'))).not.toEqual(draw())
  })
})
