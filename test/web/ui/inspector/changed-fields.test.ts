import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedFields } from '../../../../web/ui/inspector/changed-fields.ts'

const shot = {
  size: 'MS',
  duration: 4,
  cast: ['mara'],
  movement: { kind: 'pan', direction: 'left', speed: 'slow' },
}

describe('changed fields', () => {
  it('sends nothing when nothing was changed', () => {
    expect(changedFields(shot, { ...shot, movement: { ...shot.movement }, cast: ['mara'] })).toBeNull()
    expect(changedFields(shot, { size: undefined })).toBeNull()
  })
  it('sends only what was', () => {
    expect(changedFields(shot, { size: 'CU', duration: 4 })).toEqual({ size: 'CU' })
    expect(changedFields(shot, { movement: { ...shot.movement, speed: 'fast' } })).toEqual({
      movement: { speed: 'fast' },
    })
    expect(changedFields(shot, { cast: ['mara', 'son'] })).toEqual({ cast: ['mara', 'son'] })
  })
  it('what it sends makes one into the other', () => {
    const fields = fc.record({ a: fc.integer(), b: fc.string(), c: fc.array(fc.integer()) })
    fc.assert(
      fc.property(fields, fields, (now, draft) => {
        expect({ ...now, ...changedFields(now, draft) }).toEqual(draft)
      }),
    )
  })
})
