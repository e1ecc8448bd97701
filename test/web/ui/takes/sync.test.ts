import { describe, expect, it } from 'vitest'
import { correction } from '../../../../web/ui/takes/sync.ts'

describe('two pictures on one clock', () => {
  it('leaves a picture alone that is on time', () => {
    expect(correction(1, 1.03, 5, 1)).toEqual({ jump: null, rate: 1 })
  })
  it('runs after a small drift and jumps over a large one', () => {
    expect(correction(1, 1.1, 5, 1)).toEqual({ jump: null, rate: 0.9 })
    expect(correction(1, 0.9, 5, 1)).toEqual({ jump: null, rate: 1.1 })
    expect(correction(3, 1, 5, 1).jump).toBe(3)
  })
  it('holds the last frame of the shorter one', () => {
    expect(correction(4, 1, 3, 0).jump).toBeCloseTo(3, 1)
  })
})
