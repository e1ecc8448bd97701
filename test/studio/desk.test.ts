import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFolder } from '../../agent/film/film-folder.ts'
import { Desk, type DeskOptions } from '../../agent/studio/desk.ts'
import type { Author } from '../../agent/studio/view.ts'
import { Problem } from '../../tools/film/errors.ts'
import type { Operation } from '../../tools/operations/operation.ts'
import { fromParts, type PartChange, withChanges, type Parts } from '../../tools/operations/parts.ts'
import { operationFrom, recipe } from '../support/operations.ts'
import { createVendor } from '../support/vendor.ts'

const anna: Author = { id: 'a', name: 'Anna', via: 'page' }
const ben: Author = { id: 'b', name: 'Ben', via: 'chat' }
const logline = 'A lighthouse keeper finds a robot washed ashore.'
const plan = { kind: 'plan', source: { kind: 'logline', text: logline }, wishes: { minutes: 0.3 } } as const

let root: string
const open: Desk[] = []
const deskIn = async (options: Partial<DeskOptions> = {}, path = root): Promise<Desk> => {
  const desk = await Desk.open({ folder: await openFolder(path), id: 'film', produce: false, ...options })
  open.push(desk)
  return desk
}
const planned = async (options: Partial<DeskOptions> = {}, minutes = 0.3): Promise<Desk> => {
  const desk = await deskIn(options)
  await desk.perform({ ...plan, wishes: { minutes } }, anna)
  return desk
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'firstcut-desk-'))
})
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close()
  rmSync(root, { recursive: true, force: true })
})

test('random operations can be undone to an empty film and redone to the end, over restarts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(recipe, { minLength: 1, maxLength: 10 }), async (recipes) => {
      const path = mkdtempSync(join(root, 'film-'))
      const states: unknown[] = []
      let desk = await deskIn({}, path)
      states.push(desk.project())
      await desk.perform(plan, anna)
      states.push(desk.project())
      for (const next of recipes) {
        try {
          await desk.perform(operationFrom(desk.project(), next), anna)
          states.push(desk.project())
        } catch (error) {
          if (!(error instanceof Problem)) throw error
        }
      }
      for (const state of states.toReversed().slice(1)) {
        await desk.undo(anna)
        expect(desk.project()).toEqual(state)
      }
      await expect(desk.undo(anna)).rejects.toMatchObject({ code: 'nothing-to-undo' })
      desk = await deskIn({}, path)
      expect(desk.project()).toEqual(states[0])
      for (const state of states.slice(1)) {
        await desk.redo(anna)
        expect(desk.project()).toEqual(state)
      }
      await expect(desk.redo(anna)).rejects.toMatchObject({ code: 'nothing-to-redo' })
    }),
    { numRuns: 8 },
  )
})

test('two people on one film: different shots both stay, the same shot is told to the later one', async () => {
  const desk = await planned()
  const other = await deskIn()
  const base = desk.version()
  const [one, two] = desk.project().shots
  const size = (shot: string, size: 'ECU' | 'ELS'): Operation => ({
    kind: 'edit-shots',
    shots: [shot],
    set: { size },
  })
  await desk.perform(size(one!.id, 'ECU'), anna, base)
  await other.perform(size(two!.id, 'ELS'), ben, base)
  expect(
    other
      .project()
      .shots.map((shot) => shot.size)
      .slice(0, 2),
  ).toEqual(['ECU', 'ELS'])
  const late = other.perform(size(one!.id, 'ELS'), ben, base)
  await expect(late).rejects.toMatchObject({ kind: 'conflict', params: { who: 'Anna', what: 'shot 1' } })
  expect(other.project().shots[0]!.size).toBe('ECU')
  await expect(other.undo({ ...ben, id: 'c' }, base)).rejects.toMatchObject({ kind: 'conflict' })
  await other.perform(size(one!.id, 'ELS'), ben, other.version())
  expect(await desk.view().then((view) => view.version)).toBeLessThan(other.version())
  await desk.perform({ kind: 'set-title', title: 'Both' }, anna)
  expect(
    desk
      .project()
      .shots.map((shot) => shot.size)
      .slice(0, 2),
  ).toEqual(['ELS', 'ELS'])
})

test('many at once from two processes: every change is kept, none is mixed', async () => {
  const desk = await planned()
  const other = await deskIn()
  const titles = Array.from({ length: 20 }, (_, index) => `Title ${index}`)
  await Promise.all(
    titles.map((title, index) => (index % 2 ? desk : other).perform({ kind: 'set-title', title }, anna)),
  )
  const told = await other.history()
  expect(new Set(told.slice(1).map((entry) => entry.changes[0]!.after))).toEqual(new Set(titles))
  expect(new Set(told.map((entry) => entry.seq)).size).toBe(21)
})

test('a change after an undo leaves the undone behind, and the log keeps it', async () => {
  const desk = await planned()
  await desk.perform({ kind: 'set-title', title: 'One' }, anna)
  const report = await desk.undo(anna)
  expect(report).toMatchObject({
    kind: 'undo',
    of: 'set-title',
    changes: [{ field: 'title', before: 'One' }],
  })
  await desk.perform({ kind: 'set-title', title: 'Two' }, ben)
  await expect(desk.redo(anna)).rejects.toThrow('nothing to redo')
  expect((await desk.history()).map((entry) => [entry.kind, entry.state, entry.author.name])).toEqual([
    ['plan', 'done', 'Anna'],
    ['set-title', 'left', 'Anna'],
    ['set-title', 'done', 'Ben'],
  ])
})

test(
  'killed in the middle of any change, the film is as before or after it',
  { timeout: 60_000 },
  async () => {
    const desk = await planned()
    await desk.close()
    open.splice(0)
    for (let round = 0; round < 4; round++) {
      const child = fork(join(import.meta.dirname, '../support/perform-forever.job.ts'), [root], {
        silent: true,
      })
      let reached = 0
      await new Promise<void>((resolve) => {
        child.stdout!.on('data', (text: Buffer) => {
          reached = Number(text.toString().trim().split('\n').at(-1))
        })
        child.stdout!.once('data', () => setTimeout(() => child.kill('SIGKILL'), 60 + round * 43))
        child.once('exit', () => resolve())
      })
      const after = await openFolder(root)
      const rows = await after.store.operations(after.film)
      const parts = await after.store.parts(after.film)
      const version = (await after.store.film(after.film))!.version
      const replayed = rows.reduce<Parts>(
        (all, row) => withChanges(all, row.changes as PartChange[]),
        new Map(),
      )
      after.store.close()
      expect(version).toBeGreaterThanOrEqual(reached)
      expect(rows.map((row) => row.version)).toEqual(rows.map((_, index) => index + 1))
      expect(version).toBe(rows.length)
      expect(fromParts(parts)).toEqual(fromParts(replayed))
    }
  },
)

test(
  'redoing one shot makes that take and no other; undo shows the old one again without making it',
  { timeout: 240_000 },
  async () => {
    const desk = await planned({ produce: true }, 0.12)
    await desk.settled()
    expect(desk.problem).toBeNull()
    const before = await desk.view()
    const rendered = before.cut!
    const [, second] = before.shots
    const report = await desk.perform(
      { kind: 'redo-shots', shots: [second!.shot.id], model: 'kling-3.0' },
      ben,
    )
    expect(report.stale).toEqual([{ id: second!.shot.id, number: 2 }])
    await desk.settled()
    const after = await desk.view()
    expect(after.takes).toHaveLength(before.takes.length + 1)
    expect(
      after.shots
        .filter((shot, index) => shot.take !== before.shots[index]!.take)
        .map((shot) => shot.shot.number),
    ).toEqual([2])
    expect(after.shots[1]!.decision.model).toBe('kling-3.0')
    expect(after.shots[1]!.resolution).toMatchObject({ model: 'animatic', substituted: true })
    expect(after.takes.at(-1)!.label).toMatch(/Animatic in place of Kling 3\.0/)
    expect(after.cut!.url).not.toBe(rendered.url)
    expect(after.cut!.stale).toBe(false)
    await desk.undo(ben)
    await desk.settled()
    const undone = await desk.view()
    expect(undone.takes).toHaveLength(after.takes.length)
    expect(undone.shots.map((shot) => shot.take)).toEqual(before.shots.map((shot) => shot.take))
    await desk.perform({ kind: 'swap-shots', first: before.shots[0]!.shot.id, second: second!.shot.id }, ben)
    await desk.settled()
    expect((await desk.view()).takes).toHaveLength(after.takes.length)
    const pick = { kind: 'pick-take', shot: second!.shot.id, take: after.shots[1]!.take! } as const
    await desk.perform(pick, ben)
    expect((await desk.view()).shots[0]).toMatchObject({ state: 'picked', take: pick.take })
  },
)

test('a paid route is bought once, when asked, under the cap, and never by itself', async () => {
  const vendor = createVendor()
  const paid: Partial<DeskOptions> = {
    routes: () => () => ({ model: vendor.model, repeatable: false }),
    resolve: ({ model }) => ({ route: 'vendor', model, steps: [], substituted: false, label: model }),
    produce: true,
  }
  const desk = await planned(paid)
  await desk.settled()
  expect(desk.problem?.kind).toBe('budget')
  expect(vendor.bills).toEqual([])
  const [one] = desk.project().shots
  const redo: Operation = { kind: 'redo-shots', shots: [one!.id], model: 'kling-3.0' }
  const price = desk.price(redo)
  expect(price.low).toBeGreaterThan(0)
  expect(price.high).toBeGreaterThanOrEqual(price.low)
  await desk.perform({ kind: 'set-budget', cap: price.high / 2 }, anna)
  const version = desk.version()
  await expect(desk.perform(redo, anna)).rejects.toMatchObject({ kind: 'budget', code: 'over-cap' })
  expect(desk.version()).toBe(version)
  await desk.perform({ kind: 'set-budget', cap: price.high * 1.5 }, anna)
  await desk.perform(redo, anna)
  await expect.poll(() => vendor.bills.length).toBe(1)
  expect((await desk.view()).spent).toBeCloseTo(price.high, 5)
  await expect(desk.perform(redo, anna)).rejects.toMatchObject({ code: 'over-cap' })
  expect(vendor.bills).toHaveLength(1)
})
