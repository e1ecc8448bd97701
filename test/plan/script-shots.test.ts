import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import type { Film } from '../../tools/film/film.ts'
import type { Shot } from '../../tools/film/shot.ts'
import { breakdown } from '../../tools/plan/breakdown.ts'
import { planFilm } from '../../tools/plan/coverage/plan-film.ts'
import { averageShotLength } from '../../tools/plan/lengths.ts'
import { parseScript } from '../../tools/script/parse-script.ts'
import { settingsFor } from './coverage-drafts.ts'

function filmOf(text: string, minutes: number | null = null): Film {
  const draft = breakdown(parseScript(new TextEncoder().encode(text), 'film.fountain'), { seed: 1 })
  return planFilm(draft, settingsFor(draft, 1, minutes))
}
const shotOf = (film: Film, words: string): Shot => film.shots.find((shot) => shot.action.includes(words))!
const lookOf = (film: Film, name: string) => film.bible.characters.find((one) => one.name === name)!.look
const ferry = filmOf(readFileSync('docs/examples/last-ferry.fountain', 'utf8'))

describe('a script on the screen', () => {
  test('a pronoun is whoever was seen last and fits', () => {
    expect(shotOf(ferry, 'She opens one suitcase').cast).toEqual(['ch-lena'])
    expect(shotOf(ferry, 'She breaks the lock').cast).toEqual(['ch-lena'])
    expect(shotOf(ferry, 'He turns to Lena').cast).toEqual(['ch-old-pete', 'ch-lena'])
    expect(shotOf(ferry, 'He looks at her').cast).toEqual(['ch-old-pete', 'ch-lena'])
  })

  test.each([
    ['INNEN. KÜCHE - TAG\n\nANNA\nHallo.\n\nPAUL\nJa.\n\nSie öffnet die Tür.', 'Sie öffnet', 'ch-anna'],
    ['INT. CUISINE - JOUR\n\nANNE\nBonjour.\n\nPAUL\nOui.\n\nElle ouvre la porte.', 'Elle ouvre', 'ch-anne'],
    [
      'INT. KITCHEN - DAY\n\nANNA\nHello.\n\nPAUL\nYes.\n\nHer hand shakes. He laughs.',
      'He laughs',
      'ch-paul',
    ],
  ])('%j', (text, words, id) => {
    expect(shotOf(filmOf(text), words).cast).toEqual([id])
  })

  test('people look as they are introduced, and nobody holds what they wear', () => {
    expect(lookOf(ferry, 'Lena')).toMatchObject({ wardrobe: 'coat', colour: '#b5323c', age: 'adult' })
    expect(lookOf(ferry, 'Old Pete')).toMatchObject({ headwear: 'peaked-cap', beard: true, age: 'old' })
    expect(lookOf(ferry, 'Old Pete').hair.colour).toBe('#efeeea')
    expect(lookOf(ferry, 'Girl').age).toBe('child')
    const [lena] = shotOf(ferry, 'LENA, 30').blocking
    expect(lena).toMatchObject({ pose: 'run', holds: 'suitcase' })
  })

  test.each([
    [
      'SIR ROLAND (50s, grey beard, silver armour) sits.',
      { presents: 'man', wardrobe: 'armour', beard: true },
    ],
    [
      'ANNA, 12, rote Jacke, blonde Zöpfe, Brille, wartet.',
      { age: 'child', wardrobe: 'jacket', colour: '#b5323c', glasses: true },
    ],
    [
      'MARIE, 25, manteau bleu, cheveux noirs, attend.',
      { age: 'young', wardrobe: 'coat', colour: '#2f6db5' },
    ],
    ['THE CAPTAIN (late sixties, bald, burly) waits.', { age: 'old', build: 'broad' }],
  ])('%s', (text, look) => {
    const film = filmOf(`INT. ROOM - DAY\n\n${text}`)
    expect(film.bible.characters[0]!.look).toMatchObject(look)
  })

  test('a likeness brings no prop', () => {
    expect(shotOf(ferry, 'a sound like an old door').props).toEqual([])
  })

  test('a paragraph is shot sentence by sentence', () => {
    const film = filmOf(
      'INT. HALL - DAY\n\nMARA\nWait.\n\nMara crosses the long dark hall without a sound. She stops before the tall mirror and waits. Behind her the great door begins to open, slowly.',
    )
    const shots = film.shots.filter((shot) => shot.dialogue.length === 0 && shot.role !== 'establish')
    expect(shots.length).toBeGreaterThanOrEqual(3)
    expect(new Set(shots.map((shot) => shot.size)).size).toBeGreaterThan(1)
  })

  test('an aside says how a line is spoken', () => {
    expect(ferry.shots.map((shot) => shot.action)).toContain('Lena, out of breath.')
  })

  test('an asked close view opens the scene, then its people stand in it', () => {
    const scene = ferry.scenes[1]!
    const [first, second] = ferry.shots.filter((shot) => shot.scene === scene.id)
    expect(first).toMatchObject({ framing: 'insert', props: [{ shape: 'compass' }] })
    expect(second).toMatchObject({ framing: 'establishing', cast: ['ch-lena', 'ch-old-pete'] })
  })

  test('a short cut of the film keeps its story', () => {
    const script = parseScript(
      new Uint8Array(readFileSync('docs/examples/last-ferry.fountain')),
      'f.fountain',
    )
    const draft = breakdown(script, { seed: 1 })
    const { scenes, shots } = planFilm(draft, settingsFor(draft, 1, 1.2))
    const told = shots.map((shot) => shot.action).join(' ')
    for (const word of [
      'ferry rocks',
      'suitcase in each hand',
      'Inside: a violin',
      'signal flares',
      'red flare',
    ])
      expect(told).toContain(word)
    expect(told).not.toContain('looks at the sky')
    expect(told.match(/The ferry climbs a wave/gu)).toHaveLength(1)
    for (const { id } of scenes) expect(shots.some((shot) => shot.scene === id)).toBe(true)
    expect(shots.reduce((sum, shot) => sum + shot.duration, 0)).toBeLessThan(80)
  })

  test('nothing unspoken is held much longer than the genre holds', () => {
    const average = averageShotLength[ferry.settings.genre]
    const silent = ferry.shots.filter((shot) => shot.dialogue.length === 0)
    for (const shot of silent) expect(shot.duration).toBeLessThanOrEqual(average * 2.6)
    for (const shot of silent.filter(({ role }) => role === 'establish'))
      expect(shot.duration).toBeLessThanOrEqual(5)
  })
})

describe('hours and skies', () => {
  const airOf = (text: string) =>
    filmOf(text).scenes.map(({ timeOfDay, weather }) => `${timeOfDay} ${weather}`)

  test('a storm is still there when the film returns to it', () => {
    const storm = 'EXT. SEA - NIGHT\n\nThunder. The storm breaks.'
    expect(
      airOf(`${storm}\n\nINT. CABIN - NIGHT\n\nMara sleeps.\n\nEXT. SEA - NIGHT\n\nThe boat rolls.`),
    ).toEqual(['night storm', 'night clear', 'night storm'])
    expect(airOf(`${storm}\n\nEXT. DECK - CONTINUOUS\n\nShe stands in the rain.`).at(-1)).toBe('night storm')
    expect(
      airOf(`${storm}\n\nINT. CABIN - DAY\n\nMara wakes.\n\nEXT. SEA - DAY\n\nThe boat rolls.`).at(-1),
    ).toBe('day clear')
  })

  test('a heading without an hour goes on with the hour before', () => {
    expect(airOf('EXT. ROAD - NIGHT\n\nA car.\n\nINT. CAR\n\nMara drives.').at(-1)).toBe('night clear')
  })
})

test('what is far off is seen in the place, not near', () => {
  for (const far of ['Far off, a light answers.', 'A lamp burns on the horizon.']) {
    const shot = shotOf(filmOf(`EXT. SEA - NIGHT\n\nMara waits in the boat.\n\n${far}`), far)
    expect(shot).toMatchObject({ framing: 'establishing', props: [] })
    expect(['ELS', 'LS']).toContain(shot.size)
  }
})
