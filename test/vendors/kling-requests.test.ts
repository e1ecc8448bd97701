import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costOf } from '../../tools/generate/providers/kling/charge.ts'
import { reasonOfFailure, troubleOf } from '../../tools/generate/providers/kling/codes.ts'
import { labelsOf, nameElements } from '../../tools/generate/providers/kling/element-names.ts'
import { cutApart, planMultiShots, type FilmedShot } from '../../tools/generate/providers/kling/multi-shot.ts'
import { plainWords, readShotList, writeShotList } from '../../tools/generate/providers/kling/shot-list.ts'

const shot = (id: string, more: Partial<FilmedShot> = {}): FilmedShot => ({
  id,
  scene: 'sc-1',
  seconds: 2.5,
  words: `Shot ${id}.`,
  characters: [],
  ownFirstFrame: false,
  audio: false,
  cutAfter: true,
  ...more,
})
const ids = (shots: readonly FilmedShot[]): string[] =>
  planMultiShots(shots).map((group) => group.shots.map(({ id }) => id).join(''))

describe('shots that belong together', () => {
  test('neighbours of one scene share a job, as many as it holds', () => {
    expect(ids([...'abcdefgh'].map((id) => shot(id, { seconds: 2 })))).toEqual(['abcdef', 'gh'])
    expect(ids([...'abcd'].map((id) => shot(id, { seconds: 4.2 })))).toEqual(['abc', 'd'])
  })

  test.for([
    ['another scene', {}, { scene: 'sc-2' }],
    ['a dissolve between', { cutAfter: false }, {}],
    ['a first frame of its own', {}, { ownFirstFrame: true }],
    ['sound in one of them', {}, { audio: true }],
    ['too many characters', { characters: ['m', 'n'] }, { characters: ['o', 'p'] }],
    ['words too long', {}, { words: 'x'.repeat(513) }],
  ] as const)('%s keeps them apart', ([, before, after]) => {
    expect(ids([shot('a', before), shot('b', after)])).toEqual(['a', 'b'])
  })

  test('two short shots cost what one would alone', () => {
    const [group] = planMultiShots([shot('a', { seconds: 0.9 }), shot('b', { seconds: 1 })])
    expect(group).toMatchObject({ seconds: 3, shots: [{ seconds: 1 }, { seconds: 2 }] })
  })

  const shots = fc.array(
    fc.record({
      seconds: fc.integer({ min: 6, max: 500 }).map((frames) => frames / 24),
      scene: fc.constantFrom('sc-1', 'sc-2'),
      characters: fc.subarray(['m', 'n', 'o', 'p']),
      ownFirstFrame: fc.boolean(),
      audio: fc.boolean(),
      cutAfter: fc.boolean(),
    }),
    { maxLength: 20 },
  )

  test('every shot is made exactly once, in order, long enough, in a job Kling takes', () => {
    fc.assert(
      fc.property(shots, (drawn) => {
        const asked = drawn.map((more, index) => shot(`s${index}`, more))
        const groups = planMultiShots(asked)
        expect(groups.flatMap((group) => group.shots.map(({ id }) => id))).toEqual(asked.map(({ id }) => id))
        for (const group of groups) {
          const sum = group.shots.reduce((total, { seconds }) => total + seconds, 0)
          expect(sum).toBe(group.seconds)
          expect(group.seconds).toBeGreaterThanOrEqual(3)
          expect(group.seconds).toBeLessThanOrEqual(15)
          expect(() => writeShotList(group.shots)).not.toThrow()
          for (const { id, seconds } of group.shots) {
            const { seconds: wanted } = asked.find((one) => one.id === id)!
            expect(seconds).toBeGreaterThanOrEqual(Math.min(15, wanted))
          }
        }
      }),
    )
  })
})

describe('a clip of several shots', () => {
  const [group] = planMultiShots([
    shot('a', { seconds: 3 }),
    shot('b', { seconds: 4 }),
    shot('c', { seconds: 2 }),
  ])

  test('is cut where the cuts are, else where they were asked for', () => {
    expect(cutApart(group!, [2.8, 5.1], 9.04)).toEqual([
      { shot: 'a', from: 0, to: 2.8 },
      { shot: 'b', from: 2.8, to: 7 },
      { shot: 'c', from: 7, to: 9.04 },
    ])
  })

  test('has no holes and no overlaps, whatever was found in it', () => {
    const found = fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { maxLength: 8 })
    fc.assert(
      fc.property(found, fc.double({ min: 0.5, max: 12, noNaN: true }), (cuts, length) => {
        const parts = cutApart(
          group!,
          cuts.filter((cut) => cut < length),
          length,
        )
        expect(parts.map(({ shot: id }) => id)).toEqual(['a', 'b', 'c'])
        expect(parts[0]!.from).toBe(0)
        expect(parts.at(-1)!.to).toBe(length)
        parts.slice(1).forEach(({ from }, index) => expect(from).toBe(parts[index]!.to))
        for (const { from, to } of parts) expect(to).toBeGreaterThanOrEqual(from)
      }),
    )
  })
})

describe('the list of shots', () => {
  test('is written as documented', () => {
    const shots = [
      { seconds: 3, words: 'Mara runs;\n out of breath.' },
      { seconds: 4, words: 'The pier.' },
    ]
    expect(writeShotList(shots)).toBe('shot 1, 3, Mara runs, out of breath.; shot 2, 4, The pier.;')
  })

  test('reads as it was written', () => {
    const words = fc
      .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
      .filter((text) => plainWords(text) !== '')
    const lists = fc.array(fc.record({ seconds: fc.integer({ min: 1, max: 2 }), words }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(lists, (shots) => {
        const wanted = shots.map(({ seconds, words: text }) => ({ seconds, words: plainWords(text) }))
        expect(readShotList(writeShotList(shots))).toEqual(wanted)
      }),
    )
  })

  test.for(['A pier at dawn.', 'shot 2, 3, First comes one;', 'shot 1, 3, Yes; and no', ''])(
    'is not “%s”',
    (prompt) => {
      expect(readShotList(prompt)).toBeUndefined()
    },
  )

  test.for([
    [],
    [{ seconds: 16, words: 'x' }],
    [{ seconds: 2.5, words: 'x' }],
    [{ seconds: 2, words: ' ; ' }].map((one) => ({ ...one, words: '' })),
    [{ seconds: 2, words: 'x'.repeat(513) }],
    Array.from({ length: 7 }, () => ({ seconds: 1, words: 'x' })),
  ])('is refused when it is more than one job (%#)', (shots) => {
    expect(() => writeShotList(shots)).toThrow(/Kling makes|cannot be put/)
  })
})

describe('names of elements', () => {
  test('are one word, and no part of each other', () => {
    expect(labelsOf(['Old Tom', 'Mara'])).toEqual(['OldTom', 'Mara'])
    expect(labelsOf(['Zhang', 'Zhang San'])).toEqual(['Zhang_1', 'ZhangSan_2'])
    const names = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 7 })
    fc.assert(
      fc.property(names, (drawn) => {
        const labels = labelsOf(drawn)
        for (const [index, label] of labels.entries()) {
          expect(label).toMatch(/^[\p{L}\p{N}_]+$/u)
          expect(labels.some((other, at) => at !== index && other.includes(label))).toBe(false)
        }
      }),
    )
  })

  test.for([
    ['@Mara runs, then @Mara stops.', '@Mara runs, then @Mara stops.'],
    ['Mara runs. Mara stops.', '@Mara runs. Mara stops.'],
    ['Tomara meets Mara', 'Tomara meets @Mara'],
    ['She says: "Mara!" Mara turns.', 'She says: "Mara!" @Mara turns.'],
  ])('are marked in the prompt: %s', ([prompt, wanted]) => {
    expect(nameElements(prompt!, ['Mara'])).toEqual({ prompt: wanted, labels: ['Mara'], unnamed: [] })
  })

  test('longer names go before shorter ones', () => {
    const { prompt } = nameElements('@Zhang San hands @Zhang the key. Zhang leaves.', ['Zhang', 'Zhang San'])
    expect(prompt).toBe('@ZhangSan_2 hands @Zhang_1 the key. Zhang leaves.')
  })

  test('who is not mentioned is told', () => {
    expect(nameElements('A pier. "Mara!"', ['Mara']).unnamed).toEqual(['Mara'])
  })
})

describe('what an answer means', () => {
  const answer = (status: number, code: number, message = 'No.', method: 'GET' | 'POST' = 'POST') =>
    troubleOf({ status, headers: new Headers(), body: { code, message, request_id: 'r' }, method })

  test.for([
    [401, 1004, 'auth'],
    [429, 1101, 'billing'],
    [429, 1102, 'billing'],
    [403, 1103, 'auth'],
    [400, 1301, 'moderation'],
    [429, 1303, 'rate'],
    [429, 1304, 'auth'],
    [200, 1201, 'invalid'],
    [200, 1999, 'invalid'],
    [200, 5000, 'unknown-submission'],
  ] as const)('HTTP %i with code %i is %s', ([status, code, reason]) => {
    expect(answer(status, code)).toMatchObject({ reason, vendorCode: String(code), detail: 'No.' })
  })

  test('all is well with code 0, and an error without a code is read by its status', () => {
    expect(answer(200, 0)).toBeUndefined()
    expect(troubleOf({ status: 503, headers: new Headers(), body: '<html>', method: 'GET' })).toBeUndefined()
    expect(answer(503, 5001)).not.toHaveProperty('reason')
  })

  test('an id that exists already means that the submit had arrived', () => {
    const words = 'External_task_id tk-1 already exists'
    expect(answer(400, 1201, words)).toMatchObject({ reason: 'unknown-submission' })
    expect(answer(400, 1201, 'Task not found by id/external id: x', 'GET')).toMatchObject({ reason: 'lost' })
  })

  test('a failed job was refused or just failed', () => {
    expect(reasonOfFailure('Failure to pass the risk control system')).toBe('moderation')
    expect(reasonOfFailure('Server busy')).toBe('failed')
  })

  test('charges are told in dollars, or not at all', () => {
    expect(costOf([{ charge_type: 'cash', amount: 0.42, currency: 'USD' }])).toBe(0.42)
    expect(
      costOf([
        { charge_type: 'unit', amount: 3 },
        { charge_type: 'cash', amount: 0.1, currency: 'USD' },
      ]),
    ).toBe(0.52)
    expect(costOf([{ charge_type: 'cash', amount: 3, currency: 'CNY' }])).toBeUndefined()
    expect(costOf([])).toBeUndefined()
  })
})
