import { describe, expect, it } from 'vitest'
import { ranked } from '../../../../web/ui/palette/rank.ts'

const commands = ['Go to shot 1', 'Go to shot 12', 'Redo shot 12', 'Undo', 'Größe ändern'].map((label) => ({
  label,
}))
const found = (query: string): string[] => ranked(commands, query).map(({ label }) => label)

describe('ranked', () => {
  it('puts whole words before beginnings', () => {
    expect(found('1')).toEqual(['Go to shot 1', 'Go to shot 12', 'Redo shot 12'])
    expect(found('do')).toEqual(['Redo shot 12', 'Undo'])
  })

  it('wants every word, in any order', () => {
    expect(found('12 redo')).toEqual(['Redo shot 12'])
    expect(found('redo play')).toEqual([])
  })

  it('minds neither case nor accents, and shows all for nothing', () => {
    expect(found('GROSSE')).toEqual([])
    expect(found('große')).toEqual(['Größe ändern'])
    expect(found(' ')).toHaveLength(commands.length)
  })
})
