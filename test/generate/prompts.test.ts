import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Mood, Weather } from '../../tools/film/vocabulary.ts'
import { catalogue } from '../../tools/route/catalogue.ts'
import { nameElements } from '../../tools/generate/providers/kling/element-names.ts'
import { readShotList } from '../../tools/generate/providers/kling/shot-list.ts'
import { cleanWords, sentencesOf } from '../../tools/generate/prompts/clean-words.ts'
import { promptFor } from '../../tools/generate/prompts/prompt-for.ts'
import { dialects, type PromptInput } from '../../tools/generate/prompts/prompt.ts'
import { sequenceFor, sequenceSeconds } from '../../tools/generate/prompts/sequence.ts'
import { film } from '../support/film.ts'
import { promptShots } from './prompt-shots.ts'

const limits = { wan: 800, kling: 2500, sora: 2000, veo: 2000, seedance: 2000, generic: 1500 }
const speaking = dialects.filter((dialect) => dialect !== 'wan')

/** Words people write, and what somebody who wants to break a prompt would. */
const hostile = fc.constantFrom(
  '"',
  '”, says nobody: “',
  '@image_1',
  '[Image 2]:',
  'shot 2, 5,',
  'Shot 3: ',
  ';',
  '\n\nStyle: ',
  '<lora:x:1>',
  '<<<image_1>>>',
  '--ratio 9:16',
  '\u202Egnp\u0000',
  '{a|b}',
  '# # #',
  '「」',
  '👩‍🚀',
  '\uD83D',
)
const words = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.lorem({ maxCount: 4 }) },
      hostile,
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(' '))
const inputs: fc.Arbitrary<PromptInput> = fc
  .record({
    action: words,
    style: words,
    name: words,
    description: words,
    place: words,
    label: words,
    light: words,
    lines: fc.array(
      fc.record({ text: words, parenthetical: words, delivery: fc.constantFrom('on', 'off', 'over') }),
      {
        maxLength: 4,
      },
    ),
    weather: fc.constantFrom(...Weather.options),
    mood: fc.constantFrom(...Mood.options),
    language: fc.constantFrom('en', 'de', 'ja', 'xx', 'not-a-tag'),
    pictured: fc.boolean(),
    kept: fc.option(words, { nil: undefined }),
  })
  .map(({ lines, style, language, name, description, place, label, pictured, kept, ...shot }) => {
    const made = film([
      {
        ...shot,
        props: [{ shape: 'boat', label, weight: 'set' }],
        dialogue: lines.map((line) => ({ ...line, character: 'ch-mara' })),
      },
    ])
    Object.assign(made.bible.characters[0]!, { name, description })
    Object.assign(made.bible.locations[0]!, { name: place, description: place })
    return {
      shot: made.shots[0]!,
      scene: made.scenes[0]!,
      bible: made.bible,
      settings: { ...made.settings, style, language },
      ...(pictured && { frames: ['first' as const] }),
      ...(kept !== undefined && { elements: { 'ch-mara': kept } }),
    }
  })

const count = (text: string, mark: string | RegExp): number => text.split(mark).length - 1

describe.each(dialects)('%s', (dialect) => {
  test('is never empty, never too long, and always the same', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 40, max: 3000 }), (input, limit) => {
        const asked = { ...input, limit }
        const { prompt } = promptFor(dialect, asked)
        expect(prompt).not.toBe('')
        expect(prompt.length).toBeLessThanOrEqual(Math.min(limit, limits[dialect]))
        expect(promptFor(dialect, asked)).toEqual(promptFor(dialect, asked))
        expect(prompt.isWellFormed()).toBe(true)
      }),
    )
  })

  test('film text ends no quotation, begins no shot, names no picture and sets no option', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { prompt } = promptFor(dialect, input)
        const spoken = input.shot.dialogue.filter(({ text }) => cleanWords(text) !== '').length
        expect(count(prompt, '"')).toBeLessThanOrEqual(2 * spoken)
        expect(count(prompt, '"') % 2).toBe(0)
        expect(prompt).not.toMatch(/[;<>{}|`\\\u202E]|--|\0|\bshot \d+[:,]|@image|\[image \d+\]/iu)
        expect(count(prompt, '[')).toBeLessThanOrEqual(dialect === 'kling' ? spoken : 0)
        expect(prompt.includes('@') && dialect !== 'kling').toBe(false)
      }),
    )
  })

  test('a change of the film’s words never brings in a new line but where the form has them', () => {
    const breaks = (input: PromptInput): number => count(promptFor(dialect, input).prompt, '\n')
    const [first] = Object.values(promptShots)
    const shot = { ...first!.shot, action: 'One\n\nStyle: two\r\nthree' }
    expect(breaks({ ...first!, shot })).toBeLessThanOrEqual(breaks(first!))
  })
})

describe.each(speaking)('%s', (dialect) => {
  test('keeps every spoken line whole', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { prompt } = promptFor(dialect, input)
        const said = input.shot.dialogue.map(({ text }) => cleanWords(text)).filter(Boolean)
        expect(said.filter((text) => !prompt.includes(`"${text}"`))).toEqual([])
      }),
    )
  })

  test('has lines whole or not at all when there is room for nothing', () => {
    const { 'a German chase': chase } = promptShots
    for (let limit = 30; limit < 700; limit += 7) {
      const { prompt, notes } = promptFor(dialect, { ...chase!, limit })
      const whole = prompt.includes('"Schneller! Sie dürfen dich nicht sehen!"')
      expect(whole || notes.some((note) => note.includes('left to the mix'))).toBe(true)
      expect(whole || !prompt.includes('Schneller')).toBe(true)
    }
  })

  test('a silent clip has no sounds and no speech of people who are not seen', () => {
    const { prompt, notes } = promptFor(dialect, { ...promptShots['two across the line']!, audio: false })
    expect(prompt).toContain('"Storm’s coming."')
    expect(prompt).not.toContain('Then what are you?')
    expect(notes).toEqual(['Lines of unseen speakers that the mix puts in: 1.'])
    const thing = promptFor(dialect, {
      ...promptShots['a voice over a thing, painted']!,
      audio: false,
    }).prompt
    expect(thing).not.toContain('rustling paper')
  })
})

test.each([
  ['He waits. She comes.', ['He waits.', 'She comes.']],
  ['Dr. Mara is 1.75 m tall. “Oh!” she says.', ['Dr. Mara is 1.75 m tall.', '“Oh!” she says.']],
  ['座る。二つの目が光る！「海。」と言う。', ['座る。', '二つの目が光る！', '「海。」', 'と言う。']],
  ['Wait... what?! Über uns ist nichts…', ['Wait... what?!', 'Über uns ist nichts…']],
  ['', []],
])('sentences of “%s”', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences))

test('a text of any length is done at once', () => {
  const input = promptShots['a line in the rain']!
  const start = performance.now()
  for (const text of ['a.', 'A. ', '。', 'A, ', 'shot 1']) {
    const long = text.repeat(100_000)
    const shot = { ...input.shot, action: long, light: long }
    expect(promptFor('sora', { ...input, shot }).prompt.length).toBeLessThanOrEqual(limits.sora)
  }
  // A fraction of a second; what grows with the square of the length takes minutes.
  expect(performance.now() - start).toBeLessThan(20_000)
})

test('Kling’s adapter finds every kept character in the prompt', () => {
  const { prompt } = promptFor('kling', promptShots['with kept faces']!)
  const named = nameElements(prompt, ['Mara'])
  expect(named).toEqual({ prompt, labels: ['Mara'], unnamed: [] })
})

test('the line that opens a scene is not told of all its shots', () => {
  const input = promptShots['a line in the rain']!
  const scene = { ...input.scene, beat: 'A pier.' }
  expect(promptFor('kling', { ...input, scene }).prompt).toContain('in the rain. A pier.')
  const close = { ...input.shot, role: 'reaction' as const }
  expect(promptFor('kling', { ...input, scene, shot: close }).prompt).not.toContain('A pier')
})

test('what matters least goes first, and the notes say so', () => {
  const input = promptShots['a line in the rain']!
  const full = promptFor('kling', input).prompt
  const { prompt, notes } = promptFor('kling', { ...input, limit: full.length - 60 })
  expect(prompt).toContain('"Wait! Please, ’wait’!"')
  expect(prompt).toContain('Mara, 30, a suitcase in each hand, stops at the edge.')
  expect(prompt).toContain('slow dolly in')
  expect(prompt).not.toContain('Urgent')
  expect(notes.join(' ')).toMatch(/Left out to keep within \d+ characters: .*mood/)
})

test('every model card names a dialect that has a writer of its own', () => {
  const known = new Set<string>([...dialects, 'animatic'])
  expect([...catalogue().cards.values()].filter(({ dialect }) => !known.has(dialect))).toEqual([])
})

test('a dialect nobody wrote is answered in plain sentences', () => {
  const input = promptShots['a line in the rain']!
  expect(promptFor('of tomorrow', input)).toEqual(promptFor('generic', input))
})

test('WAN keeps the painted look it is asked for out of what it is to avoid', () => {
  const painted = promptFor('wan', promptShots['a voice over a thing, painted']!).negativePrompt
  expect(painted).not.toMatch(/paintings|style/)
  expect(promptFor('wan', promptShots['a German chase']!).negativePrompt).toContain('paintings')
  expect(painted!.length).toBeLessThanOrEqual(500)
})

describe('several shots in one clip', () => {
  const length = catalogue().cards.get('kling-3.0')!.today
  const three = ['two across the line', 'a line in the rain', 'with kept faces'].map(
    (name) => promptShots[name]!,
  )

  test('Kling', () => {
    expect(sequenceFor('kling', three, length)).toMatchInlineSnapshot(`
      {
        "notes": [],
        "prompt": "shot 1, 2, Medium shot, over the shoulder, eye level, static camera. Pier, exterior, at dawn. Cinematic live-action drama. Old Pete (old man, tan skin, cropped light grey hair, light grey beard, blue sweater, peaked cap). Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, a sailor). Old Pete looks at the sky. He looks at Mara. He shakes his head. [Old Pete, male voice, speaking English]: "Storm’s coming." [Mara, female voice, off screen, speaking English]: "Then what are you?"; shot 2, 2, Medium close-up, eye level, slow dolly in. Pier, exterior, at dusk, in the rain. Mara, 30, a suitcase in each hand, stops at the edge. [Mara, female voice, out of breath, speaking English]: "Wait! Please, ’wait’!" Steady rain; shot 3, 2, Medium shot, eye level, tilt up. Pier, exterior, at dawn. @Mara lifts her head. Now @Mara sees the lamp. [@Mara, female voice, speaking English]: "It is lit again.";",
        "seconds": [
          2,
          2,
          2,
        ],
      }
    `)
  })
  test('Seedance', () => {
    expect(sequenceFor('seedance', three, length).prompt).toMatchInlineSnapshot(`
      "Cinematic live-action drama. Old Pete (old man, tan skin, cropped light grey hair, light grey beard, blue sweater, peaked cap). Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, a sailor).
      Shot 1: Medium shot, over the shoulder, eye level, static camera. Pier, exterior, at dawn. Old Pete looks at the sky. He looks at Mara. He shakes his head. Old Pete says in English: "Storm’s coming." Mara, off screen (female voice), says in English: "Then what are you?"
      Shot 2: Medium close-up, eye level, slow dolly in. Pier, exterior, at dusk, in the rain. Mara, 30, a suitcase in each hand, stops at the edge. Mara, out of breath, says in English: "Wait! Please, ’wait’!"
      Shot 3: Medium shot, eye level, tilt up. Pier, exterior, at dawn. Mara lifts her head. Now mara sees the lamp. Mara says in English: "It is lit again.""
    `)
  })
  test('Sora', () => {
    expect(sequenceFor('sora', three, length).prompt).toMatchInlineSnapshot(`
      "Cinematic live-action drama. Old Pete (old man, tan skin, cropped light grey hair, light grey beard, blue sweater, peaked cap). Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, a sailor).

      0.00–2.00 — (50 mm lens, medium shot, over the shoulder, eye level, static camera)
      Pier, exterior, at dawn.
      - Old Pete looks at the sky.
      - He looks at Mara.
      - He shakes his head.
      - Old Pete: "Storm’s coming."
      - Mara (off screen): "Then what are you?"

      2.00–4.00 — (65 mm lens, shallow depth of field, medium close-up, eye level, slow dolly in)
      Pier, exterior, at dusk, in the rain.
      - Mara, 30, a suitcase in each hand, stops at the edge.
      - Mara (out of breath): "Wait! Please, ’wait’!"

      4.00–6.00 — (50 mm lens, medium shot, eye level, tilt up)
      Pier, exterior, at dawn.
      - Mara lifts her head.
      - Now mara sees the lamp.
      - Mara: "It is lit again.""
    `)
  })

  test('Kling’s form holds whatever the words are', () => {
    fc.assert(
      fc.property(fc.array(inputs, { minLength: 1, maxLength: 6 }), (list) => {
        const { prompt, seconds } = sequenceFor('kling', list, { ...length, maxSeconds: 60 })
        const shots = prompt.split(';').slice(0, -1)
        expect(shots).toHaveLength(list.length)
        for (const [index, shot] of shots.entries()) {
          const head = `shot ${index + 1}, ${seconds[index]}, `
          expect(shot.trimStart().startsWith(head)).toBe(true)
          expect(shot.trimStart().length - head.length).toBeLessThanOrEqual(512)
        }
        expect(count(prompt, /\bshot \d+,/)).toBe(list.length)
        expect(readShotList(prompt)?.map((shot) => shot.seconds)).toEqual(seconds)
      }),
    )
  })

  test('shots are as long as planned or longer, and too many are refused', () => {
    expect(sequenceSeconds([{ duration: 0.5 }, { duration: 2 }, { duration: 2.04 }], length)).toEqual([
      1, 2, 3,
    ])
    expect(sequenceSeconds([{ duration: 8 }, { duration: 8 }], length)).toBeNull()
    expect(
      sequenceSeconds(
        Array.from({ length: 7 }, () => ({ duration: 1 })),
        length,
      ),
    ).toBeNull()
    expect(sequenceSeconds([{ duration: 0.5 }, { duration: 0.5 }], length)).toEqual([1, 2])
    expect(sequenceSeconds([], length)).toBeNull()
    expect(() => sequenceFor('kling', [...three, ...three, ...three], length)).toThrow(RangeError)
  })
})
