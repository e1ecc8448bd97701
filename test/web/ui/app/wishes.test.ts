import { describe, expect, it } from 'vitest'
import { Operation } from '../../../../tools/operations/operation.ts'
import { Genre } from '../../../../tools/film/vocabulary.ts'
import {
  aspects,
  genres,
  lengths,
  noWishes,
  sayWishes,
  wishFields,
} from '../../../../web/ui/app/home/wishes.ts'

const speaker = { t: (key: string) => key, word: (_: string, value: string) => value }

describe('wishes', () => {
  it('are fields the operation takes, whatever is chosen', () => {
    for (const length of lengths)
      for (const aspect of aspects)
        for (const genre of ['auto', ...genres] as const) {
          const wishes = wishFields({ length, aspect, genre, style: ' noir ' })
          const plan = { kind: 'plan', source: { kind: 'logline', text: 'x' }, wishes }
          expect(Operation.safeParse(plan).data).toEqual(plan)
        }
  })

  it('offer every genre there is', () => {
    expect(genres.toSorted()).toEqual(Genre.options.toSorted())
  })

  it('are left unsaid when there are none', () => {
    expect(sayWishes(noWishes, speaker)).toBe('')
    expect(sayWishes({ ...noWishes, length: '2', genre: 'horror', style: 'noir' }, speaker)).toBe(
      'home.length.2, horror, noir.',
    )
  })
})
