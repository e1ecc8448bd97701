import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseScript } from '../../tools/script/parse-script.ts'
import type { ScriptElement } from '../../tools/script/script.ts'
import { scenes, spoken, writeFountain } from './generate.ts'

const harbour = readFileSync(new URL('fixtures/harbour.fountain', import.meta.url))
const only = (text: string): ScriptElement[] => parseScript(text).scenes.flatMap((scene) => scene.elements)
const first = (text: string): ScriptElement | undefined => only(text)[0]

describe('a script using every element', () => {
  const script = parseScript(harbour, 'harbour.fountain')

  test('title page', () => {
    expect(script.titlePage).toEqual({
      title: 'THE LAST LIGHT A Harbour Tale',
      credit: 'Written by',
      authors: ['Mara Lindqvist', 'Tom Hale'],
      source: 'Based on the diary of a keeper',
      draftDate: '3 May 2026',
      contact: '12 Quay Street\nmara@example.org',
      other: {},
    })
  })

  test('scenes with number, place and time', () => {
    const rows = script.scenes.map((scene) => [scene.number, scene.intExt, scene.location, scene.timeOfDay])
    expect(rows).toEqual([
      ['1', 'ext', 'HARBOUR PIER', 'DAWN'],
      ['1A', 'int', 'lamp room', 'continuous'],
      ['2', 'int-ext', 'FISHING BOAT', 'SUNSET'],
      [null, null, 'SNIPER SCOPE POV', ''],
      [null, 'ext', 'PIER', 'NIGHT'],
    ])
  })

  test('speakers once each, whatever the spelling', () => {
    expect(script.speakers).toEqual(['MARA', 'ROBOT', 'McCLANE'])
  })

  test('speech, brackets, lyrics and cues side by side', () => {
    expect(spoken(script)).toEqual([
      'MARA: That is no seal.',
      'ROBOT: Unit nine. Request\nassistance.\n\nIt is cold.',
      'MARA: You weigh more than *God*.',
      'ROBOT: I weigh forty kilos.',
      'McCLANE: Nobody told the harbour master.',
      'MCCLANE: Well?',
      'MCCLANE: Well?',
      'MARA: It learns.',
    ])
    const elements = script.scenes[1]!.elements
    expect(elements.filter((element) => element.kind === 'character').map((cue) => cue.dual)).toEqual([
      true,
      true,
      false,
    ])
    expect(elements).toContainEqual({ kind: 'lyric', text: 'Row, row, row your boat', speaker: null })
  })

  test('everything else is what its marks say', () => {
    const kinds = (index: number): string[] => script.scenes[index]!.elements.map((element) => element.kind)
    expect(kinds(0).slice(0, 6)).toEqual(['transition', 'section', 'synopsis', 'action', 'note', 'action'])
    expect(kinds(3)).toEqual(['centred', 'page-break'])
    expect(kinds(4).slice(-2)).toEqual(['transition', 'centred'])
    expect(JSON.stringify(script)).not.toContain('NOWHERE')
  })
})

describe('single rules', () => {
  test.each([
    ['INT. HOUSE - DAY', 'int', 'HOUSE', 'DAY'],
    ['ext. müllers hof – nacht', 'ext', 'müllers hof', 'nacht'],
    ['INNEN. KÜCHE - ABEND', 'int', 'KÜCHE', 'ABEND'],
    ['AUßEN/INNEN. HAFEN - TAG', 'int-ext', 'HAFEN', 'TAG'],
    ['I./A. AUTO - NACHT', 'int-ext', 'AUTO', 'NACHT'],
    ['INT./EXT. VOITURE – NUIT', 'int-ext', 'VOITURE', 'NUIT'],
    ['EST. PARIS - CRÉPUSCULE', 'est', 'PARIS', 'CRÉPUSCULE'],
    ["INT. KITCHEN - MARA'S HOUSE - LATE NIGHT", 'int', "KITCHEN - MARA'S HOUSE", 'LATE NIGHT'],
    ['EXT. BEACH, DAY', 'ext', 'BEACH', 'DAY'],
    ['EXT. WOODS (NIGHT)', 'ext', 'WOODS', 'NIGHT'],
    ['INT. NIGHT CLUB', 'int', 'NIGHT CLUB', ''],
    ['INT HOUSE NIGHT', 'int', 'HOUSE', 'NIGHT'],
    ['INNEN/TAG - KÜCHE', 'int', 'KÜCHE', 'TAG'],
    ['INT. HOUSE - DAY (1979)', 'int', 'HOUSE', 'DAY (1979)'],
    ['EXT./INT. CAR (MOVING) - DAY', 'int-ext', 'CAR (MOVING)', 'DAY'],
    ['INT - HOUSE - DAY', 'int', 'HOUSE', 'DAY'],
    ['12A. EXT. ROAD - CONTINUOUS', 'ext', 'ROAD', 'CONTINUOUS'],
  ])('heading %s', (heading, intExt, location, timeOfDay) => {
    expect(parseScript(`${heading}\n\nAction.`).scenes[0]).toMatchObject({ intExt, location, timeOfDay })
  })

  test.each([
    ['Interesting things happen.', 'action'],
    ['Estimates vary.', 'action'],
    ['...and then nothing.', 'action'],
    ['23\nis a number.', 'action'],
    ['彼女は歩く。\n灯りが消える。', 'action'],
    ['THE END', 'action'],
    ['FADE TO BLACK.', 'transition'],
    ['MATCH CUT TO:', 'transition'],
    ['CUT TO:\nnot alone', 'character'],
    ['!INT. HOUSE', 'action'],
    ['@マラ\nこんにちは。', 'character'],
    ['HANS (on the radio)\nWhat was that?', 'character'],
    ['R2D2\nBeep.', 'character'],
    ['> Burn to white:', 'transition'],
    ['>centred<', 'centred'],
    ['## Two', 'section'],
    ['====', 'page-break'],
  ])('%j is %s', (text, kind) => expect(first(text)?.kind).toBe(kind))

  test('emphasis goes, multiplication and escapes stay', () => {
    expect(first('A *b **c** _d_* 2 * 3 * 4 snake_case \\*x\\*')).toEqual({
      kind: 'action',
      text: 'A b c d 2 * 3 * 4 snake_case *x*',
    })
  })

  test('notes over lines are taken out, an open one is text', () => {
    expect(only('She [[why\n  \nnow?]] goes.')).toEqual([
      { kind: 'action', text: 'She  goes.' },
      { kind: 'note', text: 'why\n  \nnow?' },
    ])
    expect(first('She [[ goes.')).toEqual({ kind: 'action', text: 'She [[ goes.' })
  })

  test('a boneyard that never closes loses nothing', () => {
    expect(spoken(parseScript('/* oops\n\nMARA\nStill here.'))).toEqual(['MARA: Still here.'])
  })

  test('lines that only look empty end a speech', () => {
    expect(spoken(parseScript('MARA\nOne.\n  \nTOM\nTwo.\n \nHe goes.'))).toEqual(['MARA: One.', 'TOM: Two.'])
  })

  test('FADE IN: at the top is no title page', () => {
    expect(parseScript('FADE IN:\n\nEXT. SEA - DAY').titlePage).toEqual({ authors: [], other: {} })
  })

  test('a __proto__ key is only a key', () => {
    const { titlePage } = parseScript('Title: X\n__proto__: y\n\nAction.')
    expect(Object.keys(titlePage.other)).toEqual(['__proto__'])
    expect({}).not.toHaveProperty('y')
  })

  test('no heading: one implied scene', () => {
    const { scenes: found } = parseScript('A dog barks.\n\nMARA\nQuiet.')
    expect(found.map((scene) => [scene.heading, scene.elements.length])).toEqual([[null, 3]])
  })

  test('line ends of every kind read alike', () => {
    const text = harbour.toString()
    const unix = parseScript(text)
    for (const end of ['\r\n', '\r', '\u2028'])
      expect(parseScript(`\ufeff${text.replaceAll('\n', end)}`)).toEqual(unix)
  })
})

test('what is written is read back', () => {
  fc.assert(
    fc.property(scenes, (meant) => {
      expect(parseScript(writeFountain(meant)).scenes).toEqual(meant)
    }),
    { numRuns: 150 },
  )
})
