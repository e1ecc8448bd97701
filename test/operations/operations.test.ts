import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Problem } from '../../tools/film/errors.ts'
import { asProject, choicesOf, type Project, Project as ProjectSchema } from '../../tools/film/project.ts'
import { apply } from '../../tools/operations/apply.ts'
import { describeChanges } from '../../tools/operations/describe.ts'
import type { Operation } from '../../tools/operations/operation.ts'
import { changesBetween, fromParts, toParts, withChanges } from '../../tools/operations/parts.ts'
import { planInput } from '../../tools/plan/plan-input.ts'
import { operationFrom, recipe } from '../support/operations.ts'

const logline = 'A lighthouse keeper finds a robot washed ashore and teaches it to tend the light.'
const film = asProject(planInput({ kind: 'logline', text: logline }, { minutes: 0.5 }))
const noTakes = { shotOf: () => undefined }
const run = (project: Project, ...operations: Operation[]): Project =>
  operations.reduce((state, operation) => apply(state, operation, noTakes), project)
const ids = (project: Project): string[] => project.shots.map((shot) => shot.id)
const id = (number: number): string => film.shots[number - 1]!.id
const refused = (operation: Operation, project = film): Problem => {
  try {
    run(project, operation)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('It was not refused.')
}

test('a project survives being taken apart and put together', () => {
  expect(fromParts(toParts(film))).toEqual(film)
})

test('any operation is refused in words or leaves a whole film, and its changes undo and redo exactly', () => {
  fc.assert(
    fc.property(fc.array(recipe, { minLength: 1, maxLength: 12 }), (recipes) => {
      let project = film
      const done: ReturnType<typeof changesBetween>[] = []
      for (const next of recipes) {
        const before = project
        const copy = structuredClone(before)
        try {
          project = run(project, operationFrom(project, next))
        } catch (error) {
          if (!(error instanceof Problem && error.remedy && error.code)) throw error
          continue
        } finally {
          expect(before).toEqual(copy)
        }
        ProjectSchema.parse(project)
        checkWhole(project)
        done.push(changesBetween(toParts(before), toParts(project)))
      }
      const end = toParts(project)
      const start = done.toReversed().reduce((parts, changes) => withChanges(parts, changes, true), end)
      expect(fromParts(start)).toEqual(film)
      const again = done.reduce((parts, changes) => withChanges(parts, changes), start)
      expect(fromParts(again)).toEqual(project)
    }),
    { numRuns: 60 },
  )
})

function checkWhole(project: Project): void {
  expect(project.shots.length).toBeGreaterThan(0)
  expect(new Set(ids(project)).size).toBe(project.shots.length)
  expect(project.shots.map((shot) => shot.number)).toEqual(project.shots.map((_, index) => index + 1))
  const people = new Set(project.bible.characters.map((character) => character.id))
  for (const shot of project.shots) {
    expect(
      [...shot.cast, ...shot.dialogue.map((line) => line.character)].filter((who) => !people.has(who)),
    ).toEqual([])
    expect(project.bible.locations.some((location) => location.id === shot.location)).toBe(true)
    expect(Math.abs(shot.duration * 24 - Math.round(shot.duration * 24))).toBeLessThan(1e-6)
    expect(shot.transition.kind === 'cut').toBe(shot.transition.seconds === 0)
  }
  for (const shot of Object.keys(project.choices)) expect(ids(project)).toContain(shot)
}

test('shots change places, and only the order is told', () => {
  const swapped = run(film, { kind: 'swap-shots', first: id(2), second: id(4) })
  expect(ids(swapped).slice(0, 4)).toEqual([id(1), id(4), id(3), id(2)])
  const changes = describeChanges(film, swapped)
  expect(changes).toMatchObject([{ of: 'film', field: 'order' }])
  expect((changes[0]!.after as number[]).slice(0, 4)).toEqual([1, 4, 3, 2])
})

test('moving keeps the order in which shots are named', () => {
  const moved = run(film, { kind: 'move-shots', shots: [id(4), id(2)], after: null })
  expect(ids(moved).slice(0, 4)).toEqual([id(4), id(2), id(1), id(3)])
})

test('night reaches the light, the scene’s heading and each of its shots', () => {
  const scene = film.scenes[0]!
  const night = run(film, {
    kind: 'edit-scene',
    scene: scene.id,
    set: { timeOfDay: 'night', weather: 'clear' },
  })
  const shots = night.shots.filter((shot) => shot.scene === scene.id)
  expect(shots.every((shot) => shot.timeOfDay === 'night')).toBe(true)
  expect(shots[0]!.light).toMatch(/moon|lamp/)
  expect(night.scenes[0]!.heading).toMatch(/ - NIGHT$/)
})

test('night for every shot of a scene is night for the scene', () => {
  const { id: scene } = film.scenes[0]!
  const shots = film.shots.filter((shot) => shot.scene === scene).map((shot) => shot.id)
  const dark = run(film, { kind: 'edit-shots', shots, set: { timeOfDay: 'night' } })
  expect(dark.scenes[0]).toMatchObject({ timeOfDay: 'night', heading: expect.stringMatching(/ - NIGHT$/) })
  expect(dark.scenes[1]).toEqual(film.scenes[1])
})

test('a new size brings the framing and the lens that go with it', () => {
  const wide = film.shots.find((shot) => shot.framing === 'establishing')!
  const close = run(film, { kind: 'edit-shots', shots: [wide.id], set: { size: 'CU' } })
  const first = close.shots.find((shot) => shot.id === wide.id)
  expect(first!.framing).not.toBe('establishing')
  expect(first!.lens).toBeGreaterThanOrEqual(75)
  const kept = run(film, { kind: 'edit-shots', shots: [wide.id], set: { size: 'CU', lens: 24 } })
  expect(kept.shots.find((shot) => shot.id === wide.id)!.lens).toBe(24)
})

test('a cut has no length, a dissolve gets one', () => {
  const soft = run(film, { kind: 'edit-shots', shots: [id(1)], set: { transition: { kind: 'dissolve' } } })
  expect(soft.shots[0]!.transition).toEqual({ kind: 'dissolve', seconds: 0.75 })
  const hard = run(soft, { kind: 'edit-shots', shots: [id(1)], set: { transition: { kind: 'cut' } } })
  expect(hard.shots[0]!.transition).toEqual({ kind: 'cut', seconds: 0 })
})

test('“cut ten seconds” trims takes that are there and asks for no new picture', () => {
  const length = (project: Project): number =>
    project.shots.reduce((sum, shot) => {
      const { trim } = choicesOf(project, shot.id)
      return sum + shot.duration - trim.head - trim.tail
    }, 0) - project.shots.slice(0, -1).reduce((sum, shot) => sum + shot.transition.seconds, 0)
  const shorter = run(film, { kind: 'set-length', seconds: length(film) - 6 })
  expect(length(shorter)).toBeCloseTo(length(film) - 6, 1)
  expect(shorter.shots).toEqual(film.shots)
  const longer = run(film, { kind: 'set-length', seconds: length(film) + 20 })
  expect(length(longer)).toBeCloseTo(length(film) + 20, 1)
  expect(refused({ kind: 'set-length', seconds: 1 }).code).toBe('length-too-short')
  expect(refused({ kind: 'set-length', seconds: 9000 }).code).toBe('length-too-long')
})

test('a redo asks for another seed, drops the pick, and turns a trim into the length that is asked for', () => {
  const trimmed = run(film, { kind: 'trim-shot', shot: id(1), head: 0.5, tail: 0.25 })
  const again = run(trimmed, { kind: 'redo-shots', shots: [id(1)], model: 'kling-3.0' })
  expect(choicesOf(again, id(1))).toEqual({
    model: 'kling-3.0',
    variation: 1,
    take: null,
    trim: { head: 0, tail: 0 },
  })
  expect(again.shots[0]!.duration).toBeCloseTo(film.shots[0]!.duration - 0.75, 3)
})

test('a model that cannot make the shot is refused with its limit, now and later', () => {
  const long = run(film, { kind: 'edit-shots', shots: [id(1)], set: { duration: 18 } })
  const no = refused({ kind: 'set-model', shots: [id(1)], model: 'kling-3.0' }, long)
  expect(no.line).toContain('Kling 3.0')
  expect(no.line).toContain('15 s')
  const locked = run(film, { kind: 'set-model', shots: [id(1)], model: 'kling-3.0' })
  expect(refused({ kind: 'edit-shots', shots: [id(1)], set: { duration: 18 } }, locked).code).toBe(
    'model-limit',
  )
  expect(refused({ kind: 'set-model', shots: [id(1)], model: 'betamax' }).line).toMatch(
    /Kling 3\.0.*WAN 2\.1|WAN 2\.1/,
  )
  expect(refused({ kind: 'set-model', shots: [id(1)], model: 'animatic' }).code).toBe('unknown-model')
})

test.for([
  [{ kind: 'delete-shots', shots: ['sh-99'] }, 'unknown-shot'],
  [{ kind: 'delete-shots', shots: ids(film) }, 'last-shot'],
  [{ kind: 'swap-shots', first: id(1), second: id(1) }, 'same-shot'],
  [{ kind: 'merge-shots', shots: [id(1), id(3)] }, 'not-neighbours'],
  [{ kind: 'split-shot', shot: id(1), at: 60 }, 'split-outside'],
  [{ kind: 'trim-shot', shot: id(1), head: 30, tail: 30 }, 'trim-too-much'],
  [{ kind: 'move-shots', shots: [id(1)], after: id(1) }, 'own-place'],
  [{ kind: 'pick-take', shot: id(1), take: 'tk-none' }, 'unknown-take'],
  [{ kind: 'edit-shots', shots: [id(1)], set: { cast: ['ch-nobody'] } }, 'unknown-character'],
  [{ kind: 'edit-scene', scene: 'sc-99', set: {} }, 'unknown-scene'],
  [{ kind: 'remove-character', character: film.bible.characters[0]!.id }, 'still-needed'],
  [{ kind: 'add-character', name: film.bible.characters[0]!.name, description: '' }, 'name-taken'],
] as [Operation, string][])('%j is refused: %s', ([operation, code]) => {
  expect(refused(operation).code).toBe(code)
})

test('a look set in words is the look that is drawn', () => {
  const [lead] = film.bible.characters
  const dressed = run(film, {
    kind: 'edit-character',
    character: lead!.id,
    set: { description: 'An old woman with long white hair in a red coat.' },
  })
  expect(dressed.bible.characters[0]!.look).toMatchObject({
    age: 'old',
    wardrobe: 'coat',
    hair: { style: 'long' },
  })
})

test('shots merge into one that keeps every line, and split without losing one', () => {
  const merged = run(film, { kind: 'merge-shots', shots: [id(1), id(2)] })
  expect(merged.shots).toHaveLength(film.shots.length - 1)
  expect(merged.shots[0]!.duration).toBeCloseTo(film.shots[0]!.duration + film.shots[1]!.duration, 3)
  const split = run(merged, { kind: 'split-shot', shot: id(1), at: 1 })
  expect(split.shots).toHaveLength(film.shots.length)
  expect(split.shots[0]!.duration + split.shots[1]!.duration).toBeCloseTo(merged.shots[0]!.duration, 3)
})
