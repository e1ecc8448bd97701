import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DirectorMessage } from '../../../agent/director/messages.ts'
import type { Desk } from '../../../agent/studio/desk.ts'
import type { Reply } from '../../vendors/openai.ts'
import { type Answer, ask, closeFilm, jonas, mara, openFilm, says, withVendor } from './studio.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openFilm()
})
afterEach(() => closeFilm(desk))

type Asked = readonly [name: string, input: object, id?: string]
const calls = (...asked: Asked[]): Reply => ({
  calls: asked.map(([name, input, id], index) => ({
    id: id ?? `${name}-${index}`,
    name,
    arguments: JSON.stringify(input),
  })),
})
const done: Reply = { text: 'Done.' }

async function turn(script: readonly Reply[], messages = [says('go')], options = {}): Promise<Answer> {
  return withVendor(script, 'chat', (model) => ask({ desk, model, messages, ...options }))
}
const outputs = ({ tools }: Answer): unknown[] =>
  tools.map((part) => (part.state === 'output-available' ? part.output : part.state))
const order = (): string[] => desk.project().shots.map(({ id }) => id)

describe.each(['chat', 'responses'] as const)('the conversation of the issue over %s', (api) => {
  test('redo with Kling, three fields at once, swap, undo', async () => {
    const before = desk.project()
    const script: Reply[] = [
      calls(['redo_shots', { shots: [3], model: 'Kling' }]),
      { text: 'Shot 3 gets a new take with Kling 3.0. There is no key for it, so it is an animatic.' },
      calls([
        'edit_shots',
        { shots: ['5'], set: { size: 'CU', timeOfDay: 'night', movement: { speed: 'slow' } } },
      ]),
      { text: 'Shot 5 is a close-up at night.' },
      calls(['swap_shots', { first: 2, second: 4 }]),
      { text: 'Swapped.' },
      calls(['undo', {}]),
      { text: 'Back to where they were.' },
    ]
    await withVendor(script, api, async (model) => {
      const messages: DirectorMessage[] = []
      const say = async (text: string): Promise<Answer> => {
        messages.push(says(text, `said-${messages.length}`))
        const answer = await ask({ desk, model, messages })
        messages.push(answer.message)
        return answer
      }
      const kling = await say('redo shot 3 with Kling')
      expect(outputs(kling)).toMatchObject([{ ok: true, report: { kind: 'redo-shots' } }])
      expect(desk.project().choices[before.shots[2]!.id]).toMatchObject({ model: 'kling-3.0', variation: 1 })
      expect((await desk.view()).shots[2]!.resolution.label).toMatch(/Animatic in place of Kling 3.0/)

      await say('make shot 5 a close-up at night, slower')
      expect(desk.project().shots[4]).toMatchObject({
        size: 'CU',
        timeOfDay: 'night',
        movement: { speed: 'slow' },
      })
      expect(desk.project().shots[3]).toEqual(before.shots[3])

      await say('swap 2 and 4')
      const swapped = before.shots.map(({ id }) => id)
      ;[swapped[1], swapped[3]] = [swapped[3]!, swapped[1]!]
      expect(order()).toEqual(swapped)

      const undone = await say('undo that')
      expect(outputs(undone)).toMatchObject([{ ok: true, report: { kind: 'undo', of: 'swap-shots' } }])
      expect(order()).toEqual(before.shots.map(({ id }) => id))
      expect(undone.text).toBe('Back to where they were.')
    })
  })
})

describe('tool calls', () => {
  test('of one step are done in the order they were asked', async () => {
    const titles = ['One', 'Two', 'Three', 'Four', 'Five'].map((title, index): Asked => [
      'set_title',
      { title },
      `call-${index}`,
    ])
    const answer = await turn([calls(...titles), done])
    const versions = outputs(answer).map(
      (output) => (output as { report: { version: number } }).report.version,
    )
    expect(versions).toEqual([2, 3, 4, 5, 6])
    expect(desk.project().title).toBe('Five')
  })

  test('mean the numbers the person saw, whatever the turn has moved by then', async () => {
    const [first, second, third, fourth] = order()
    await turn([
      calls(['delete_shots', { shots: [1] }], ['move_shots', { shots: [4], after: 2 }]),
      calls(['edit_shots', { shots: [3], set: { size: 'ECU' } }]),
      done,
    ])
    expect(order().slice(0, 3)).toEqual([second, fourth, third])
    expect(order()).not.toContain(first)
    expect(desk.project().shots.find(({ id }) => id === third)?.size).toBe('ECU')
  })

  test('with the same id do nothing twice', async () => {
    const before = desk.version()
    const redo: Asked = ['redo_shots', { shots: [2] }, 'same']
    const answer = await turn([calls(redo), calls(redo), done])
    expect(desk.version()).toBe(before + 1)
    expect(answer.text).toContain('Done.')
  })

  test('that do not fit the film are refused with a reason, and the rest is done', async () => {
    const answer = await turn([
      calls(
        ['edit_shots', { shots: [99], set: { size: 'CU' } }],
        ['redo_shots', { shots: [1], model: 'Gen-4' }],
        ['edit_character', { character: 'Nobody', set: { name: 'Ann' } }],
        ['merge_shots', { shots: [1, 4] }],
        ['merge_shots', { shots: [1] }],
        ['set_title', { title: 'Still' }],
      ),
      done,
    ])
    expect(outputs(answer)).toMatchObject([
      { ok: false, problem: { code: 'unknown-shot', params: { shot: '99' } } },
      { ok: false, problem: { code: 'unknown-model', params: { model: 'Gen-4' } } },
      { ok: false, problem: { code: 'unknown-character' } },
      { ok: false, problem: { code: 'not-neighbours' } },
      { ok: false, problem: { code: 'not-understood' } },
      { ok: true },
    ])
    expect(desk.project().title).toBe('Still')
    expect(desk.version()).toBe(2)
  })

  test('name people, places and shots as people do', async () => {
    const script: Reply[] = [
      calls(
        ['edit_character', { character: 'keeper', set: { name: 'Ada Vane' } }, 'a'],
        ['edit_shots', { shots: ['last'], set: { cast: ['Keeper'], location: 'Sea' } }, 'b'],
        ['edit_scene', { scene: 1, set: { weather: 'fog' } }, 'c'],
        ['move_shots', { shots: ['shot 3'], after: 0 }, 'd'],
      ),
      done,
    ]
    const third = order()[2]
    expect(outputs(await turn(script))).toMatchObject([
      { ok: true },
      { ok: true },
      { ok: true },
      { ok: true },
    ])
    expect(desk.project().bible.characters[0]?.name).toBe('Ada Vane')
    expect(desk.project().shots.at(-1)).toMatchObject({ cast: ['ch-keeper'], location: 'loc-sea' })
    expect(order()[0]).toBe(third)
  })
})

describe('questions', () => {
  test('are answered from the film', async () => {
    const answer = await turn([
      calls(
        ['look_at_film', { scene: 5 }],
        ['explain_model', { shot: 1 }],
        ['estimate_cost', { shots: [1, 2] }],
        ['what_is_stale', {}],
        ['compare_takes', { shot: 1 }],
      ),
      done,
    ])
    const inFifth = desk.project().shots.filter(({ scene }) => scene === desk.project().scenes[4]!.id)
    expect(outputs(answer)).toMatchObject([
      { ok: true, answer: { shots: inFifth.map(({ id }) => ({ id })), title: desk.project().title } },
      {
        ok: true,
        answer: { modelName: 'Sora 2', locked: false, quote: expect.stringContaining('Sora 2') },
      },
      { ok: true, answer: { spent: 0, shots: [{ number: 1 }, { number: 2 }] } },
      { ok: true, answer: { shots: expect.arrayContaining([expect.objectContaining({ number: 1 })]) } },
      { ok: false, problem: { code: 'unknown-take' } },
    ])
    expect(desk.version()).toBe(1)
  })

  test('with choices end the turn and show buttons', async () => {
    const choice = { question: 'Slower camera or longer shot?', options: ['Slower camera', 'Longer shot'] }
    const answer = await turn([calls(['ask_choice', choice])])
    expect(answer.message.parts.find(({ type }) => type === 'data-choices')).toEqual({
      type: 'data-choices',
      data: choice,
    })
    expect(answer.message.parts.some(({ type }) => type === 'data-problem')).toBe(false)
    expect(answer.chunks.at(-1)?.type).toBe('finish')
  })
})

describe('a film that others work on too', () => {
  test('a change of the same shot is told, not overwritten', async () => {
    const base = desk.version()
    const [, second] = order()
    await desk.perform({ kind: 'edit-shots', shots: [second!], set: { size: 'MS' } }, jonas, base)
    const edits: Asked[] = [
      ['edit_shots', { shots: [2], set: { size: 'CU' } }, 'a'],
      ['edit_shots', { shots: [3], set: { size: 'CU' } }, 'b'],
    ]
    const answer = await turn([calls(...edits), done], [says('closer')], { base })
    expect(outputs(answer)).toMatchObject([
      { ok: false, problem: { kind: 'conflict', params: { who: 'Jonas' } } },
      { ok: true },
    ])
    expect(desk.project().shots.slice(1, 3)).toMatchObject([{ size: 'MS' }, { size: 'CU' }])
  })

  test('a number means nothing once somebody else has moved the shots; the film does not guess', async () => {
    const base = desk.version()
    await desk.perform({ kind: 'delete-shots', shots: [order()[0]!] }, jonas, base)
    const before = desk.project()
    const edit: Asked = ['edit_shots', { shots: [3], set: { size: 'ECU' } }]
    const answer = await turn([calls(edit), done], [says('closer')], { base })
    expect(outputs(answer)).toMatchObject([
      { ok: false, problem: { kind: 'conflict', params: { who: 'Jonas' } } },
    ])
    expect(desk.project()).toEqual(before)
  })

  test("one's own changes since are no conflict", async () => {
    const base = desk.version()
    await desk.perform({ kind: 'edit-shots', shots: [order()[1]!], set: { size: 'MS' } }, mara, base)
    const edit: Asked = ['edit_shots', { shots: [2], set: { size: 'CU' } }]
    expect(outputs(await turn([calls(edit), done], [says('closer')], { base }))).toMatchObject([{ ok: true }])
  })
})

describe('an empty film', () => {
  beforeEach(async () => {
    await closeFilm(desk)
    desk = await openFilm({ empty: true })
  })

  test("is planned from the person's own words, and then has numbers", async () => {
    const text = 'A clockmaker repairs a clock that runs backwards until she meets herself as a child.'
    const script = [
      calls(['plan', { source: { kind: 'message' }, wishes: { minutes: 0.5 } }]),
      calls(['edit_shots', { shots: [2], set: { timeOfDay: 'night' } }]),
      done,
    ]
    const answer = await turn(script, [says(text)])
    expect(outputs(answer)).toMatchObject([{ ok: true }, { ok: true }])
    expect(desk.project().story.logline).toBe(text)
    expect(desk.project().shots[1]?.timeOfDay).toBe('night')
  })

  test('reads a screenplay that was pasted', async () => {
    const text =
      'INT. KITCHEN - NIGHT\n\nAda waits.\n\nADA\nNobody comes here by accident.\n\nEXT. PIER - DAWN\n\nShe runs.\n'
    const script = [calls(['plan', { source: { kind: 'message' }, wishes: {} }]), done]
    expect(outputs(await turn(script, [says(text)]))).toMatchObject([{ ok: true }])
    expect(desk.project().scenes.map(({ heading }) => heading)).toEqual([
      'INT. KITCHEN - NIGHT',
      'EXT. PIER - DAWN',
    ])
  })

  test('refuses what needs a shot', async () => {
    const script = [calls(['edit_shots', { shots: [1], set: { size: 'CU' } }], ['undo', {}]), done]
    expect(outputs(await turn(script))).toMatchObject([
      { ok: false, problem: { code: 'no-film' } },
      { ok: false, problem: { code: 'nothing-to-undo' } },
    ])
  })
})
