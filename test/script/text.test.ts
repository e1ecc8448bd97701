import iconv from 'iconv-lite'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Problem } from '../../tools/film/errors.ts'
import { largestScript, parseScript } from '../../tools/script/parse-script.ts'
import { spoken } from './generate.ts'

/** A script or a problem is fine, anything else thrown is not. */
function outcome(input: Uint8Array | string, name: string): string {
  try {
    parseScript(input, name)
    return 'fine'
  } catch (error) {
    return error instanceof Problem ? 'fine' : String(error)
  }
}

const txt = (text: string) => parseScript(text, 'a.txt')

describe('plain text', () => {
  test('a typed-up screenplay is read by its margins', () => {
    const script = txt(
      [
        '     1   EXT. HARBOUR - NIGHT                         1',
        '         Rain falls on the long wooden pier and',
        '         on MARA, sixty.',
        '                             MARA',
        '                        (to the sea,',
        '                        softly)',
        '                   Give him back. You have',
        '                   had him long enough.',
        '                                              CUT TO:',
        '                                                  2.',
        '         INT. KITCHEN - DAY',
        '         TOM waits.',
        '',
        '                             TOM',
        '                   Well?',
      ].join('\n'),
    )
    expect(script.scenes.map((scene) => [scene.heading, scene.number])).toEqual([
      ['EXT. HARBOUR - NIGHT', '1'],
      ['INT. KITCHEN - DAY', null],
    ])
    expect(spoken(script)).toEqual(['MARA: Give him back. You have had him long enough.', 'TOM: Well?'])
    expect(script.scenes[0]!.elements).toContainEqual({
      kind: 'action',
      text: 'Rain falls on the long wooden pier and on MARA, sixty.',
    })
    expect(script.scenes[0]!.elements).toContainEqual({ kind: 'transition', text: 'CUT TO:' })
  })

  test('Fountain in a .txt file', () => {
    expect(spoken(txt('INT. HOUSE - DAY\n\nMARA\nHello.'))).toEqual(['MARA: Hello.'])
  })

  test('a play', () => {
    const script = txt('MARA: Who is there?\nTOM (outside): Only me.\nHe enters.\nMARA: Come.')
    expect(spoken(script)).toEqual(['MARA: Who is there?', 'TOM: Only me.', 'MARA: Come.'])
  })

  test('a Japanese scenario', () => {
    const script = txt('○灯台・夜\n　雨が降っている。\nマラ「（笑って）誰だ？」\nロボット「私です」')
    expect(script.scenes[0]!.elements).toContainEqual({
      kind: 'parenthetical',
      text: '(笑って)',
      speaker: 'マラ',
    })
    expect(script.scenes[0]).toMatchObject({ location: '灯台', timeOfDay: '夜' })
    expect(spoken(script)).toEqual(['マラ: 誰だ？', 'ロボット: 私です'])
  })

  test.each([
    ['"Who is there?" said Mara.', ['Mara: Who is there?']],
    [
      'Mara stood up. "Who is there?" she asked. "Tell me," Mara said.',
      ['Mara: Who is there?', 'Mara: Tell me.'],
    ],
    ['»Wer da?«, fragte Mara leise.', ['Mara: Wer da?']],
    ['« Qui est là ? » demanda Mara.', ['Mara: Qui est là ?']],
    ['「誰だ」とマラは言った。', ['マラ: 誰だ']],
    ['“Come,” the old keeper said.', ['Keeper: Come.']],
    ['He read the word "exit" on the door.', []],
  ])('prose %s', (text, lines) => {
    expect(spoken(txt(text))).toEqual(lines)
  })

  test('a pronoun is whom the story named last, and a title is no action', () => {
    const script = txt(
      'The Keeper\n\nIn the tower old Mara lit the lamp.\n\n"Who is there?" she called.\n\n"Me," said the robot. It waved.',
    )
    expect(script.titlePage.title).toBe('The Keeper')
    expect(spoken(script)).toEqual(['Mara: Who is there?', 'Robot: Me.'])
    expect(script.scenes[0]!.elements.at(-1)).toEqual({ kind: 'action', text: 'It waved.' })
  })

  test('prose takes turns and breaks scenes', () => {
    const script = txt(
      '"Hi," said Ann.\n\n"Ho," said Bo.\n\n"Again."\n\n* * *\n\nThe sea.\n\nChapter Two\n\nThe land.',
    )
    expect(spoken(script)).toEqual(['Ann: Hi.', 'Bo: Ho.', 'Ann: Again.'])
    expect(script.scenes.map((scene) => scene.heading)).toEqual([null, null, 'Chapter Two'])
  })
})

describe('encodings', () => {
  const cases: [string, string][] = [
    ['utf16le', 'EXT. CAFÉ – NUIT\n\nÉLOÏSE\nÇa va ?'],
    ['utf16le+bom', 'EXT. 港 – 夜\n\n@マラ\n誰？'],
    ['utf16be+bom', 'EXT. 港 – 夜\n\n@マラ\n誰？'],
    ['utf16be', 'EXT. CAFÉ – NUIT\n\nÉLOÏSE\nÇa va ?'],
    ['win1252', 'EXT. CAFÉ – NUIT\n\nÉLOÏSE\n“Ça va, ma chère Hélène ? Où étais-tu passée ?”'],
    [
      'shift_jis',
      '○灯台・夜\n\nマラ「誰だ？そこにいるのは。答えなさい」\nロボット「私です。海から来ました」',
    ],
    ['euc-jp', '○灯台・夜\n\nマラ「誰だ？そこにいるのは。答えなさい」\nロボット「私です。海から来ました」'],
  ]
  test.each(cases)('%s', (encoding, text) => {
    expect(
      parseScript(
        iconv.encode(text, encoding.replace('+bom', ''), { addBOM: encoding.endsWith('+bom') }),
        'a.txt',
      ),
    ).toEqual(parseScript(text, 'a.txt'))
  })

  test('two encodings pasted together', () => {
    const mixed = Buffer.concat([
      Buffer.from('INT. CAFÉ - DAY\n\nÉLOÏSE\nÇa '),
      iconv.encode('va à Rome.', 'win1252'),
    ])
    expect(spoken(parseScript(mixed))).toEqual(['ÉLOÏSE: Ça va à Rome.'])
  })
})

describe('files that are no script', () => {
  test.each([
    ['empty', Buffer.alloc(0), /is empty/u],
    ['blank', Buffer.from(' \n\t\n'), /is empty/u],
    ['only a title page', Buffer.from('Title: Nothing\n'), /no scene/u],
    [
      'binary',
      Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)),
      /not a text file/u,
    ],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), /a picture/u],
    ['a PDF', Buffer.from('%PDF-1.7\n'), /a PDF/u],
    ['five megabytes', Buffer.alloc(5_000_000, 'word '), /5\.0 MB/u],
  ])('%s', (_, bytes, message) => {
    let caught: unknown
    try {
      parseScript(bytes, '../../etc/pass\nwd.fountain')
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(Problem)
    const problem = caught as Problem
    expect(problem.message).toMatch(message)
    expect(problem.kind).toBe('file')
    expect(problem.line).not.toMatch(/\n|etc/u)
    expect(problem.remedy.length).toBeGreaterThan(10)
  })
})

describe('hostile and arbitrary input', () => {
  const marks = fc.constantFrom(
    '/*',
    '*/',
    '[[',
    ']]',
    '>',
    '<',
    '(',
    ')',
    '"',
    '*',
    '_',
    '\\',
    '#',
    '=',
    '@',
    '~',
    '.',
  )
  const piece = fc.oneof(
    marks,
    fc.constantFrom('\n', '\n\n', '  \n', 'INT. ', 'EXT. A', 'MARA', ' said Mara', '“', '「', ': '),
    fc.string(),
  )
  const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))

  test.each(['a.fountain', 'a.txt', 'a.fdx'])('%s never crashes', (name) => {
    fc.assert(
      fc.property(text, (input) => {
        expect(outcome(input, name)).toBe('fine')
      }),
      { numRuns: 400 },
    )
  })

  test('bytes never crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(outcome(bytes, 'a.txt')).toBe('fine')
      }),
      { numRuns: 300 },
    )
  })

  const hostile = [
    '/*',
    '[[',
    '(',
    '*',
    '_',
    '*a',
    'a* ',
    ' ',
    '\t',
    '#',
    '=',
    '>',
    '"',
    '“',
    '「',
    '\\',
    'INT. ',
    '- ',
    'A: ',
    '\n',
    '  \n',
    '[[\n  \n',
    'MARA\n',
    'A\n\n',
    '“x',
    'a,',
    '((a',
    '#1',
    '。',
    '<',
    'said ',
    'A(',
    ': ',
  ]
  test.each(hostile)('%j over and over takes linear time', (part) => {
    const input = part.repeat(Math.floor(largestScript / 4 / part.length))
    for (const name of ['a.fountain', 'a.txt', 'a.fdx']) {
      const start = performance.now()
      expect(outcome(input, name)).toBe('fine')
      expect(performance.now() - start).toBeLessThan(4000)
    }
  })
})

test('a first line in capitals is the title, not a scene', () => {
  const script = txt('THE LAST LIGHT\n\nINT. ROOM - NIGHT\n\nMara sits.\n\nMARA\nHello.')
  expect(script.titlePage.title).toBe('THE LAST LIGHT')
  expect(script.scenes.map((scene) => scene.heading)).toEqual(['INT. ROOM - NIGHT'])
  expect(txt('FADE IN:\n\nINT. ROOM - NIGHT\n\nMara sits.').titlePage.title).toBeUndefined()
  expect(txt('INT. ROOM - NIGHT\n\nMara sits.').titlePage.title).toBeUndefined()
})
