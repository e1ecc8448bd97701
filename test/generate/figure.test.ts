import { describe, expect, it } from 'vitest'
import { CharacterKind, HairStyle, Headwear, type Look, Wardrobe } from '../../tools/film/bible.ts'
import { Mood, Pose } from '../../tools/film/vocabulary.ts'
import { drawFigure } from '../../tools/generate/providers/animatic/figure/draw-figure.ts'
import type { Actor } from '../../tools/generate/providers/animatic/figure/figure.ts'
import { measureFigure } from '../../tools/generate/providers/animatic/figure/measure-figure.ts'
import { actorOf, boundsOf, look, pixelsOf, viewOf } from './figure-scene.ts'

const width = 160
const draw = (actor: Actor, at = 0.9, distance = 5.5, time = 1) =>
  pixelsOf(width, width, (brush) => drawFigure(brush, viewOf(width, width, at, distance, time), actor))

describe('measuring a figure', () => {
  it.each([...Pose.options])('orders the marks from head to knees: %s', (pose) => {
    for (const kind of CharacterKind.options) {
      const marks = measureFigure({ ...look, kind }, pose)
      const heights = [marks.top, marks.eyes, marks.chin, marks.chest, marks.waist, marks.hips, marks.knees]
      expect(heights.every((h, i) => i === 0 || h < heights[i - 1]!)).toBe(true)
      expect(marks.top).toBeLessThanOrEqual(look.height * 1.2)
    }
  })

  it('scales with height and puts a standing head at the top', () => {
    const short = measureFigure({ ...look, height: 1 }, 'stand')
    const tall = measureFigure({ ...look, height: 2 }, 'stand')
    expect(tall.eyes / short.eyes).toBeCloseTo(2, 5)
    expect(short.top).toBeGreaterThan(0.96)
    expect(short.top).toBeLessThan(1.03)
  })

  it('lowers sitters to their seat and lays sleepers on the ground', () => {
    const stand = measureFigure(look, 'stand')
    expect(measureFigure(look, 'sit', 0.3).eyes).toBeLessThan(measureFigure(look, 'sit', 0.6).eyes)
    expect(measureFigure(look, 'sit', 0.45).eyes).toBeLessThan(stand.eyes - 0.25)
    expect(measureFigure(look, 'lie').top).toBeLessThan(0.5)
  })

  it('gives a child a larger head', () => {
    const head = (age: Look['age']) => {
      const marks = measureFigure({ ...look, height: 1.2, age }, 'stand')
      return marks.top - marks.chin
    }
    expect(head('child')).toBeGreaterThan(head('adult') * 1.2)
  })
})

describe('drawing a figure', () => {
  it.each([...CharacterKind.options])('draws every pose of a %s inside its bounds', (kind) => {
    for (const pose of Pose.options)
      for (const turn of [0, 1, -1.9]) {
        const data = draw(actorOf({ pose, turn, seat: 0.45 }, { kind, species: 'dog' }))
        const box = boundsOf(data, width, kind === 'ghost' ? 60 : 200)
        expect(box, `${kind} ${pose}`).not.toBeNull()
        expect(box!.count).toBeGreaterThan(150)
        expect(box!.bottom - box!.top).toBeLessThan(150)
      }
  })

  it('meets the marks: the painted top is the measured top', () => {
    for (const pose of ['stand', 'sit', 'kneel', 'walk'] as const) {
      const actor = actorOf({ pose, seat: 0.45 }, { hair: { style: 'bald', colour: '#3a2a26' } })
      const view = viewOf(width, width, 0.9, 5.5)
      const box = boundsOf(draw(actor), width)!
      const top = view.project([0, measureFigure(actor.look, pose, 0.45).top, 0]).y
      expect(Math.abs(box.top - top)).toBeLessThan(5)
    }
  })

  it('draws every costume, hat and haircut, each unlike the others', () => {
    const prints = (looks: readonly Partial<Look>[]) =>
      new Set(looks.map((changes) => Buffer.from(draw(actorOf({ turn: 0.5 }, changes))).toString('base64')))
    expect(prints(Wardrobe.options.map((wardrobe) => ({ wardrobe }))).size).toBe(Wardrobe.options.length)
    expect(prints(Headwear.options.map((headwear) => ({ headwear }))).size).toBe(Headwear.options.length)
    const hair = HairStyle.options.map((style) => ({ hair: { style, colour: '#3a2a26' } }))
    expect(prints(hair).size).toBe(HairStyle.options.length)
  })

  it('is the same for the same look and moment, and moves with time', () => {
    const walker = actorOf({ pose: 'walk', turn: 1 })
    expect(draw(walker)).toEqual(draw(walker))
    expect(draw(walker, 0.9, 5.5, 1.3)).not.toEqual(draw(walker))
    expect(draw(actorOf({ pose: 'walk', turn: 1 }, { colour: '#2f5fb8' }))).not.toEqual(draw(walker))
  })

  it('shows every mood in a close-up', () => {
    const faces = Mood.options.map((mood) => Buffer.from(draw(actorOf({ mood }), 1.55, 1)).toString('base64'))
    expect(new Set(faces).size).toBe(Mood.options.length)
  })

  it.each(['human', 'robot'] as const)('opens the mouth of a %s and nothing else', (kind) => {
    const shut = draw(actorOf({}, { kind }), 1.5, 1.2)
    const open = draw(actorOf({ mouth: 1 }, { kind }), 1.5, 1.2)
    const marks = measureFigure({ ...look, kind }, 'stand')
    const view = viewOf(width, width, 1.5, 1.2)
    const [eyes, chin] = [view.project([0, marks.eyes, 0]).y, view.project([0, marks.chin, 0]).y]
    let changed = 0
    for (let i = 0; i < shut.length; i += 4) {
      if (shut[i] === open[i] && shut[i + 1] === open[i + 1] && shut[i + 2] === open[i + 2]) continue
      changed++
      const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)]
      expect(y).toBeGreaterThan(eyes)
      expect(y).toBeLessThan(chin + 6)
      expect(Math.abs(x - width / 2)).toBeLessThan(45)
    }
    expect(changed).toBeGreaterThan(20)
  })

  it('turns the eyes to where the gaze goes', () => {
    const left = draw(actorOf({ gaze: [-3, 1.6, -2] }), 1.55, 1)
    expect(left).not.toEqual(draw(actorOf({ gaze: [3, 1.6, -2] }), 1.55, 1))
  })

  it('does nothing for a body behind the camera', () => {
    expect(boundsOf(draw(actorOf({ at: [0, 0, -9] })), width, 1)).toBeNull()
  })
})
