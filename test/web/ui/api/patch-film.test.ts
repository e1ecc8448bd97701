import { describe, expect, it } from 'vitest'
import type { FilmView, ShotView, TakeView } from '../../../../agent/studio/view.ts'
import { needsFetch, withTake } from '../../../../web/ui/api/patch-film.ts'

const shot = (id: string) => ({ shot: { id }, state: 'waiting', progress: null }) as ShotView
const take = (id: string) => ({ id, state: 'planned' }) as TakeView
const film = { shots: [shot('sh-1'), shot('sh-2')], takes: [take('tk-1'), take('tk-2')] } as FilmView

describe('withTake', () => {
  it('moves the one shot and the one take', () => {
    const moved = withTake(film, { take: 'tk-2', shot: 'sh-2', state: 'running', share: 0.4 })
    expect(moved.shots.map(({ state, progress }) => [state, progress])).toEqual([
      ['waiting', null],
      ['making', 0.4],
    ])
    expect(moved.takes.map(({ state }) => state)).toEqual(['planned', 'running'])
    expect(moved.shots[0]).toBe(film.shots[0])
  })

  it('leaves the end of a take to the server, which alone knows the picture', () => {
    const done = { take: 'tk-1', shot: 'sh-1', state: 'done', share: 1 } as const
    expect(withTake(film, done)).toBe(film)
    expect(needsFetch(done)).toBe(true)
    expect(needsFetch({ ...done, state: 'running' })).toBe(false)
  })
})
