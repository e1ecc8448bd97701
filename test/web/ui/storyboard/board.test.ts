import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShotView } from '../../../../agent/studio/view.ts'
import { boardRows, neighbourOnBoard, type Arrow } from '../../../../web/ui/storyboard/board-rows.ts'
import { dropped, nudged, reordered } from '../../../../web/ui/storyboard/reorder.ts'
import { rollAt } from '../../../../web/ui/film/roller.ts'
import { extended, nothing, only, pruned, toggled } from '../../../../web/ui/storyboard/selection.ts'

const order = ['a', 'b', 'c', 'd', 'e']

describe('selection', () => {
  it('grows by ctrl and shift', () => {
    expect(toggled(only('a'), 'c').ids).toEqual(['a', 'c'])
    expect(toggled(toggled(only('a'), 'c'), 'a').ids).toEqual(['c'])
    expect(extended(only('d'), order, 'b').ids).toEqual(['b', 'c', 'd'])
    expect(extended(extended(only('b'), order, 'd'), order, 'a').ids).toEqual(['a', 'b'])
    expect(extended(nothing, order, 'c').ids).toEqual(['c'])
  })

  it('loses what is gone and nothing else', () => {
    const selection = extended(only('a'), order, 'c')
    expect(pruned(selection, new Set(order))).toBe(selection)
    expect(pruned(selection, new Set(['b', 'c']))).toEqual({ ids: ['b', 'c'], anchor: null, focus: 'c' })
  })
})

describe('moving shots', () => {
  it('drops them where they are let go', () => {
    expect(dropped(order, ['d'], 'b', 'before')).toBe('a')
    expect(dropped(order, ['d'], 'b', 'after')).toBe('b')
    expect(dropped(order, ['a'], 'a', 'after')).toBeUndefined()
    expect(dropped(order, ['d'], 'c', 'after')).toBeUndefined()
    expect(dropped(order, ['c', 'b'], 'a', 'before')).toBeNull()
    expect(dropped(order, ['b', 'd'], 'd', 'after')).toBe('c')
  })

  it('nudges them by one and stops at the ends', () => {
    expect(nudged(order, ['c'], -1)).toBe('a')
    expect(nudged(order, ['b'], -1)).toBeNull()
    expect(nudged(order, ['a'], -1)).toBeUndefined()
    expect(nudged(order, ['c', 'd'], 1)).toBe('e')
    expect(nudged(order, ['e'], 1)).toBeUndefined()
    expect(nudged(order, [], 1)).toBeUndefined()
  })

  it('rolls the list near its edges, faster the nearer, and never in the middle', () => {
    expect(rollAt(300, 100, 500)).toBe(0)
    expect(rollAt(136, 100, 500)).toBe(-9)
    expect(rollAt(500, 100, 500)).toBe(18)
    expect(rollAt(9000, 100, 500)).toBe(18)
  })

  it('a nudge forth and back is no move at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(), (length, seed) => {
        const film = Array.from({ length }, (_, index) => `s${index}`)
        const moving = [film[seed % (length - 1)]!]
        const forth = nudged(film, moving, 1)
        expect(forth).not.toBeUndefined()
        const moved = reordered(film, moving, forth!)
        expect(moved).not.toEqual(film)
        expect(reordered(moved, moving, nudged(moved, moving, -1)!)).toEqual(film)
      }),
    )
  })
})

const shot = (id: string, scene: string, start: number): ShotView =>
  ({ shot: { id, scene }, start, seconds: 2 }) as unknown as ShotView

describe('board rows', () => {
  const shots = [
    shot('a', '1', 0),
    shot('b', '1', 2),
    shot('c', '1', 4),
    shot('d', '2', 6),
    shot('e', '2', 8),
  ]

  it('fills rows and says each scene once, over its first shot', () => {
    const rows = boardRows(shots, [], 2)
    expect(rows.map(({ cells }) => cells.map(({ view }) => view.shot.id).join(''))).toEqual(['ab', 'cd', 'e'])
    const cells = rows.flatMap((row) => row.cells)
    expect(cells.map(({ opens }) => opens && [opens.shots, opens.seconds])).toEqual([
      [3, 6],
      null,
      null,
      [2, 4],
      null,
    ])
    expect(cells.map(({ goesOn }) => goesOn)).toEqual([true, true, false, true, false])
    expect(boardRows([], [], 3)).toEqual([])
  })

  it('is walked with arrows', () => {
    const walk = (from: string, arrow: Arrow): string | null => neighbourOnBoard(order, 2, from, arrow)
    expect(walk('b', 'right')).toBe('c')
    expect(walk('b', 'down')).toBe('d')
    expect(walk('d', 'down')).toBe('e')
    expect(walk('e', 'down')).toBe('e')
    expect(walk('e', 'up')).toBe('c')
    expect(walk('a', 'up')).toBe('a')
    expect(walk('e', 'right')).toBe('e')
    expect(walk('gone', 'down')).toBe('a')
    expect(walk('c', 'end')).toBe('e')
    expect(walk('c', 'home')).toBe('a')
    expect(neighbourOnBoard([], 3, 'a', 'end')).toBeNull()
  })
})
