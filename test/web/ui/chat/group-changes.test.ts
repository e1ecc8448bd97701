import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../../tools/operations/report.ts'
import { groupChanges, runsOf } from '../../../../web/ui/chat/group-changes.ts'

const change = (number: number, field: string, before: unknown, after: unknown): Change => ({
  of: 'shot',
  id: `sh-${number}`,
  label: String(number),
  field,
  before,
  after,
})

describe('groupChanges', () => {
  it('makes one line of the same change to several shots', () => {
    const lines = groupChanges([change(2, 'weather', 'clear', 'rain'), change(3, 'weather', 'clear', 'rain')])
    expect(lines).toHaveLength(1)
    expect(lines[0]!.subjects.map(({ label }) => label)).toEqual(['2', '3'])
  })

  it('keeps apart what began differently', () => {
    const lines = groupChanges([change(2, 'size', 'LS', 'CU'), change(3, 'size', 'MS', 'CU')])
    expect(lines.map(({ before }) => before)).toEqual(['LS', 'MS'])
  })

  it('keeps people apart who change alike', () => {
    const of = 'character' as const
    const one = { of, id: 'ch-a', label: 'Ann', field: 'look.age', before: 'young', after: 'old' }
    expect(groupChanges([one, { ...one, id: 'ch-b', label: 'Ben' }])).toHaveLength(2)
  })

  it('loses no change and adds none', () => {
    const changes = fc.array(
      fc.record({
        of: fc.constantFrom('shot', 'scene', 'character', 'film'),
        id: fc.string(),
        label: fc.string(),
        field: fc.constantFrom('size', 'variation', 'added', 'removed', 'title'),
        before: fc.jsonValue(),
        after: fc.jsonValue(),
      }) as fc.Arbitrary<Change>,
    )
    fc.assert(
      fc.property(changes, (list) => {
        const subjects = groupChanges(list).flatMap((line) =>
          line.subjects.map(({ id }) => `${line.field} ${id}`),
        )
        expect(subjects.toSorted()).toEqual(list.map(({ field, id }) => `${field} ${id}`).toSorted())
      }),
    )
  })
})

describe('runsOf', () => {
  const named = (labels: readonly string[]) => runsOf(labels.map((label) => ({ id: label, label })))

  it('shortens three or more neighbours, and only them', () => {
    expect(named(['1', '2', '3', '7', '9', '10']).map(({ label }) => label)).toEqual(['1–3', '7', '9', '10'])
  })

  it('leaves names alone', () => {
    expect(named(['Mara', 'Ben']).map(({ label }) => label)).toEqual(['Mara', 'Ben'])
  })
})
