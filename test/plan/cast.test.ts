import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Character } from '../../tools/film/bible.ts'
import { castCharacter } from '../../tools/plan/cast.ts'
import { colourDistance } from '../../tools/plan/cast/colour-distance.ts'

describe('casting', () => {
  it.each([
    ['Mara', '', 'human', 'woman', 'female'],
    ['JONAS', '', 'human', 'man', 'male'],
    ['Robot', '', 'robot', 'neutral', 'machine'],
    ['OLD MAN', '', 'human', 'man', 'male'],
    ['Girl', '', 'human', 'woman', 'child'],
    ['Kommissarin', '', 'human', 'woman', 'female'],
  ])('%s', (name, hint, kind, presents, timbre) => {
    const { look, voice } = castCharacter({ name, hint, seed: 3 })
    expect(look).toMatchObject({ kind, presents })
    expect(voice.timbre).toBe(timbre)
  })

  it('gives any name a valid, stable character', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(), (name, seed) => {
        const character = castCharacter({ name, seed })
        Character.parse(character)
        expect(character.id).toMatch(/^ch-[^\s/\\.]+$/u)
        expect(castCharacter({ name, seed })).toEqual(character)
      }),
    )
  })

  it('keeps six costumes apart', () => {
    const taken: string[] = []
    for (const name of ['Ann', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn'])
      taken.push(castCharacter({ name, seed: 1, taken }).look.colour)
    for (const [index, colour] of taken.entries())
      for (const other of taken.slice(0, index)) expect(colourDistance(colour, other)).toBeGreaterThan(120)
  })
})
