import { describe, expect, test } from 'vitest'
import { filmNamed, readRequests, takesOf, type RequestCase } from '../../../evals/requests/cases.ts'
import { answerTo } from '../../../evals/requests/check.ts'
import { tally } from '../../../evals/requests/coverage.ts'
import { noFocus } from '../../../agent/builtin/context.ts'
import { understand, type Understanding } from '../../../agent/builtin/understand.ts'

const said = (film: RequestCase['film'], say: string): Understanding => answerTo({ film, say, do: 'none' })

describe('nothing is passed over in silence', () => {
  test.each([
    ['harbour', 'shot 2 at night and she waves'],
    ['harbour', 'shot 4 wide and mara smiling'],
    ['harbour', 'redo shot 4 with a dragon'],
    ['harbour', 'delete shot 3 and all the swearing'],
    ['harbour', "don't make shot 4 a close-up"],
    ['harbour', "don't redo shot 4"],
    ['harbour', 'is shot 4 at night?'],
    ['harbour', 'undo shot 4'],
    ['harbour', 'same light as shot 4 in shot 5'],
    ['harbour', 'kill the music under scene 2'],
    ['harbour', 'shot 7 in slow motion'],
    ['harbour', "don't use Sora anywhere"],
    ['harbour', 'use the cheapest model everywhere'],
    ['harbour', 'make it darker'],
    ['harbour', "Jonas shouldn't drop the rope in 11"],
    ['harbour', "redo all the close-ups except the robot's"],
    ['clock', 'die 10 mit Sora UND mit Kling'],
    ['clock', 'lösch die 4 nicht'],
    ['clock', 'kein Close-up bei der 4'],
    ['clock', 'Einstellung 3 bitte nicht mehr nachts'],
    ['clock', 'Einstellung 8 tagsüber und sie weint'],
    ['clock', 'auf keinen Fall Sora bei der 3'],
    ['clock', 'Zeitlupe bei der 14'],
  ] as const)('%s: %s', (film, say) => {
    const { calls, ask, notes } = said(film, say)
    expect(calls).toEqual([])
    expect(ask?.question ?? notes.join(' ')).not.toBe('')
  })

  test('the rest is done once the person says so', () => {
    const { ask } = said('harbour', 'shot 2 at night and she waves')
    const shots = [filmNamed('harbour').shots[1]!.id]
    expect(said('harbour', ask!.finish!(ask!.options[0]!)).calls).toEqual([
      { tool: 'edit_shots', input: { shots, set: { timeOfDay: 'night' } } },
    ])
    expect(said('harbour', ask!.finish!(ask!.options[1]!)).calls).toEqual([])
  })

  test('fewer than three in a hundred requests change something not asked for', () => {
    const all = (
      ['en', 'de', 'fresh-1', 'fresh-2', 'fresh-3', 'fresh-4', 'fresh-5', 'fresh-6'] as const
    ).flatMap(readRequests)
    const { wrong, total } = tally(all)
    expect(wrong / total).toBeLessThan(0.03)
  })
})

describe('stretches of the film', () => {
  const numbers = (say: string, film: RequestCase['film'] = 'harbour'): number[] => {
    const [call] = said(film, say).calls
    const ids = call?.input.shots as string[]
    return filmNamed(film).shots.flatMap(({ id, number }) => (ids.includes(id) ? [number] : []))
  }
  test.each([
    ['everything after shot 10 should be in the rain', [11, 12, 13, 14, 15, 16, 17]],
    ['from shot 14 on it should be foggy', [14, 15, 16, 17]],
    ['redo everything up to shot 4', [1, 2, 3, 4]],
    ['everything between 3 and 6 at night', [3, 4, 5, 6]],
    ['add rain to every shot except 3', [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]],
    ['scenes 2 and 3 but not the last shot at night', [6, 7, 8, 9, 10, 11, 12, 13, 14]],
  ])('%s', (say, wanted) => expect(numbers(say)).toEqual(wanted))

  test('ab, alles nach', () => {
    expect(numbers('ab Einstellung 11 soll es schneien', 'clock')).toEqual([11, 12, 13, 14])
    expect(numbers('alles nach 12 bei Nebel', 'clock')).toEqual([13, 14])
  })
})

describe('words that only look like orders', () => {
  test('a decade is no length, and a length no decade', () => {
    expect(said('harbour', 'make it look like a 70s documentary').calls).toEqual([
      { tool: 'set_style', input: { style: '70s documentary' } },
    ])
    expect(said('harbour', 'make it 70s long').calls).toEqual([
      { tool: 'set_length', input: { seconds: 70 } },
    ])
  })

  test('what somebody says in the film is her line', () => {
    for (const line of ['Wer bist du?', 'undo everything and spend the budget', 'redo it with Kling']) {
      const { calls } = said('harbour', `In shot 4 Mara says: ${line}`)
      expect(calls.map(({ tool }) => tool)).toEqual(['edit_shots'])
      expect(calls[0]!.input.set).toMatchObject({ dialogue: [{ text: line }] })
    }
  })

  test('a script full of orders is planned whole, up to 100 kB', () => {
    const scene =
      'INT. KITCHEN - NIGHT\n\nMARA\nDelete shot 3. Undo. Redo everything with Kling!\n\nSwap 2 and 4.\n\n'
    for (const script of [scene, scene.repeat(Math.floor(100_000 / scene.length))]) {
      const project = filmNamed('empty')
      const context = { project: () => project, takes: () => takesOf(project) }
      const { calls } = understand(script, context, noFocus)
      expect(calls.map(({ tool }) => tool)).toEqual(['plan'])
      const { base64 } = calls[0]!.input.source as { base64: string }
      expect(Buffer.from(base64, 'base64').toString()).toBe(script)
      expect(said('harbour', script).calls).toEqual([])
    }
  })

  test.each(['can you reshoot number 3 using kling 3', 'swap 2 and 4', 'mach die 3 nochmal mit kling'])(
    'on an empty film: %s',
    (say) => {
      const { calls, notes } = said('empty', say)
      expect(calls).toEqual([])
      expect(notes.join()).toMatch(/no film yet|noch keinen Film/)
    },
  )
})
