import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Film } from '../../tools/film/film.ts'
import { breakdown } from '../../tools/plan/breakdown.ts'
import { planFilm } from '../../tools/plan/coverage/plan-film.ts'
import type { FilmDraft } from '../../tools/plan/draft.ts'
import { parseScript } from '../../tools/script/parse-script.ts'
import { scenes, writeFdx, writeFountain } from '../script/generate.ts'
import { settingsFor } from './coverage-drafts.ts'

const load = (name: string): Buffer => readFileSync(new URL(`../script/fixtures/${name}`, import.meta.url))
const of = (text: string | Buffer, name = 'a.fountain'): FilmDraft =>
  breakdown(parseScript(text, name), { seed: 5 })
const lines = (draft: FilmDraft) =>
  draft.scenes.flatMap((scene) => scene.moments.flatMap((moment) => moment.dialogue))
const squeeze = (text: string): string => text.replaceAll(/\s+/g, '')

describe('nothing of a script is lost', () => {
  test('every scene, line and paragraph of generated scripts, in order', () => {
    fc.assert(
      fc.property(scenes, (meant) => {
        const draft = of(writeFountain(meant))
        expect(draft.scenes.map((scene) => scene.heading)).toEqual(meant.map((scene) => scene.heading))
        const elements = meant.flatMap((scene) => scene.elements)
        const spoken = elements.filter((element) => element.kind === 'dialogue' || element.kind === 'lyric')
        expect(lines(draft).map((line) => line.text)).toEqual(spoken.map((element) => element.text))
        const told = elements.filter((element) => element.kind === 'action' || element.kind === 'centred')
        const moments = draft.scenes.flatMap((scene) =>
          scene.moments.filter((moment) => moment.kind !== 'speech'),
        )
        expect(squeeze(moments.map((moment) => moment.text).join(''))).toBe(
          squeeze(told.map((element) => element.text).join('')),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('either format gives the same film', () => {
    fc.assert(
      fc.property(scenes, (meant) => {
        expect(of(writeFdx(meant), 'a.fdx')).toEqual(of(writeFountain(meant)))
      }),
      { numRuns: 40 },
    )
  })

  test('every line reaches a shot, said by its speaker', () => {
    fc.assert(
      fc.property(scenes, fc.constantFrom(null, 0.2), (meant, minutes) => {
        const draft = of(writeFountain(meant))
        const film = planFilm(draft, settingsFor(draft, 3, minutes))
        expect(() => Film.parse(film)).not.toThrow()
        const said = film.shots
          .flatMap((shot) => shot.dialogue)
          .map((line) => `${line.character} ${squeeze(line.text)}`)
        expect(squeeze(said.join(''))).toContain(squeeze(lines(draft).at(-1)?.text ?? ''))
        expect(
          squeeze(
            film.shots
              .flatMap((shot) => shot.dialogue)
              .map((line) => line.text)
              .join(''),
          ),
        ).toBe(
          squeeze(
            lines(draft)
              .map((line) => line.text)
              .join(''),
          ),
        )
        expect(new Set(film.shots.map((shot) => shot.scene)).size).toBe(meant.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a script using every element', () => {
  const draft = of(load('harbour.fountain'))

  test('people are merged over spellings and voices, with ids that stay', () => {
    expect(draft.bible.characters.map((one) => [one.id, one.name])).toEqual([
      ['ch-mara', 'Mara'],
      ['ch-robot', 'Robot'],
      ['ch-mcclane', 'McCLANE'],
    ])
    expect(draft.bible.characters[0]!.look.age).toBe('old')
    expect(draft.bible.characters[1]!.look.kind).toBe('robot')
  })

  test('places, hours and ways out', () => {
    const rows = draft.scenes.map((scene) => [
      scene.location,
      scene.interior,
      scene.timeOfDay,
      scene.transition,
    ])
    expect(rows).toEqual([
      ['lo-harbour-pier', false, 'dawn', undefined],
      ['lo-lamp-room', true, 'dawn', 'DISSOLVE TO:'],
      ['lo-fishing-boat', false, 'dusk', 'CUT TO:'],
      ['lo-sniper-scope-pov', true, 'dusk', undefined],
      ['lo-pier', false, 'night', 'FADE OUT.'],
    ])
    expect(draft.scenes[0]).toMatchObject({ weather: 'fog', beat: 'Mara finds what the sea brought.' })
  })

  test('voices come from where the cue says', () => {
    expect(lines(draft).map((line) => line.delivery)).toEqual([
      'on',
      'off',
      'on',
      'on',
      'over',
      'on',
      'on',
      'on',
    ])
    expect(lines(draft)[0]).toMatchObject({ character: 'ch-mara', parenthetical: 'to herself' })
  })
})

describe('single rules', () => {
  const speakers = (cues: string[]): string[] =>
    of(`INT. HALL - DAY\n\n${cues.map((cue) => `${cue}\nYes.\n\n`).join('')}`).bible.characters.map(
      (one) => one.id,
    )

  test('one person under several cues', () => {
    expect(speakers(['MARA', 'MARA (V.O.)', "MARA'S VOICE", '@Mara', 'VOICE OF MARA'])).toEqual(['ch-mara'])
    expect(speakers(['GUARD', 'GUARD 2', "MARA'S MOTHER"])).toEqual([
      'ch-guard',
      'ch-guard-2',
      'ch-mara-s-mother',
    ])
    expect(new Set(speakers(['A-B', 'A B', '@マラ', '@???'])).size).toBe(4)
  })

  test('one place at two hours is one location, its outside another', () => {
    const draft = of('INT. CHURCH - DAY\n\nA.\n\nINT. CHURCH - NIGHT\n\nB.\n\nEXT. CHURCH - NIGHT\n\nC.')
    expect(draft.bible.locations.map((place) => [place.id, place.family, place.interior])).toEqual([
      ['lo-church', 'church', true],
      ['lo-church-2', 'village', false],
    ])
  })

  test('people introduced in capitals without a line are cast', () => {
    const draft = of('EXT. ROAD - DAY\n\nOLD TOM (70s, one arm) waits. A car HONKS (twice).\n\nMARA\nTom?')
    expect(draft.bible.characters.map((one) => one.id)).toEqual(['ch-mara', 'ch-old-tom'])
    expect(draft.scenes[0]!.moments[0]!.cast).toEqual(['ch-old-tom'])
  })

  test('a new act is a way out', () => {
    const draft = of('INT. A - DAY\n\nOne.\n\n# ACT TWO\n\nINT. B - DAY\n\nTwo.')
    expect(draft.scenes[0]!.transition).toBe('END OF ACT')
    expect(planFilm(draft, settingsFor(draft, 1, null)).shots.map((shot) => shot.transition.kind)).toContain(
      'dip-to-black',
    )
  })

  test('continuous scenes keep their hour and weather', () => {
    const draft = of(
      'EXT. PIER - NIGHT\n\nRain falls.\n\nEXT. BOAT - CONTINUOUS\n\nIt rocks.\n\nEXT. FIELD - DAY\n\nGrass.',
    )
    expect(draft.scenes.map((scene) => [scene.timeOfDay, scene.weather])).toEqual([
      ['night', 'rain'],
      ['night', 'rain'],
      ['day', 'clear'],
    ])
  })

  test('long paragraphs become several moments, cut after sentences', () => {
    const text = 'Mara climbs the stairs with the heavy lamp in both hands. '.repeat(6).trim()
    const { moments } = of(`INT. TOWER - DAY\n\n${text}`).scenes[0]!
    expect(moments.length).toBeGreaterThan(2)
    expect(moments.every((moment) => moment.text.endsWith('.'))).toBe(true)
    expect(moments.map((moment) => moment.text).join(' ')).toBe(text)
  })

  test.each([
    ['INNEN. KÜCHE - NACHT\n\nMARA\nWer ist da? Ich habe doch die Tür abgeschlossen.', 'de', 'kitchen'],
    ['INT. CUISINE - NUIT\n\nMARA\nQui est là ? Je croyais que la porte était fermée.', 'fr', 'kitchen'],
    ['.灯台・夜\n\n@マラ\n誰ですか。ドアは閉めたはずです。', 'ja', 'lighthouse'],
  ])('%j is broken down in its own language', (text, language, family) => {
    const draft = of(text)
    expect(draft.language).toBe(language)
    expect(draft.bible.locations[0]!.family).toBe(family)
    expect(draft.scenes[0]!.timeOfDay).toBe('night')
    expect(lines(draft)).toHaveLength(1)
  })

  test('no heading at all', () => {
    const draft = of('A dog barks in the forest.\n\nMARA\nQuiet.')
    expect(draft.scenes).toHaveLength(1)
    expect(draft.bible.locations[0]!.family).toBe('forest')
  })
})

test('a file with a thousand speakers and more is refused, not waited for', () => {
  const text = Array.from({ length: 1200 }, (_, index) => `PERSON ${index}A\nHello.\n\n`).join('')
  expect(() => of(text)).toThrow(/1200 different speakers/u)
})

test('plans of a 120-page script take well under a second', () => {
  const scene = (index: number): string =>
    `INT. HOUSE ${index % 9} - ${index % 2 ? 'DAY' : 'NIGHT'}\n\n${'Mara walks to the window and looks at the sea. Rain falls.\n\nMARA\nI have kept this light for forty years.\n\nTOM\nAnd now?\n\nTom opens the door. The lamp swings in the wind.\n\n'.repeat(8)}`
  const text = Array.from({ length: 110 }, (_, index) => scene(index)).join('\n')
  const start = performance.now()
  const draft = of(text)
  const film = planFilm(draft, settingsFor(draft, 1, null))
  expect(performance.now() - start).toBeLessThan(2500)
  expect(film.scenes).toHaveLength(110)
})
