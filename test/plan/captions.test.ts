import { describe, expect, test } from 'vitest'
import { breakdown } from '../../tools/plan/breakdown.ts'
import { planFilm } from '../../tools/plan/coverage/plan-film.ts'
import { parseScript } from '../../tools/script/parse-script.ts'
import { settingsFor } from './coverage-drafts.ts'

function captionsOf(text: string, minutes: number | null = null): string[] {
  const draft = breakdown(parseScript(new TextEncoder().encode(text), 'film.fountain'), { seed: 1 })
  return planFilm(draft, settingsFor(draft, 1, minutes)).shots.map((shot) => shot.action)
}

describe('people whose names are nouns', () => {
  test.each([
    ['INT. BAR - NIGHT\n\nThe sheriff enters.\n\nSHERIFF\nWell.\n\nMARA\nWell what?', 'The sheriff'],
    [
      'INNEN. BAR - NACHT\n\nDie Astronautin tritt ein.\n\nASTRONAUTIN\nWer ist da?',
      'Die Astronautin spricht.',
    ],
    ['INT. BAR - NUIT\n\nLe capitaine entre.\n\nANNE\nBonsoir.\n\nCAPITAINE\nBonsoir.', 'au capitaine'],
  ])('%s', (text, words) => {
    expect(captionsOf(text).join(' ')).toContain(words)
  })

  test('names have no article', () => {
    const told = captionsOf('INT. BAR - NIGHT\n\nMara enters.\n\nMARA\nWell.')
    expect(told).toContain('Mara speaks.')
  })
})

test('second views go on with the deed and never speak of the camera', () => {
  const told = captionsOf(
    'INT. HALL - DAY\n\nMARA\nHello.\n\nPETE\nYes.\n\nMara polishes the great lens, alone.',
    1,
  )
  expect(told.join(' ')).not.toMatch(/\b(?:nearer|closer|detail|frame|from afar|close)\b/iu)
  expect(told.some((text) => text.startsWith('Mara polishes the great lens: '))).toBe(true)
})
