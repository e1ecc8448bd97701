import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeScript, scriptFromFile, scriptFromText } from '../../../../web/ui/api/script-file.ts'

const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8')

describe('a script on its way', () => {
  it('arrives letter by letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        expect(decoded(scriptFromText(text, 'a.txt').source.base64)).toBe(text.toWellFormed())
      }),
    )
  })

  it('is packed whole when it is longer than one call takes', () => {
    const text = 'INT. KITCHEN - NIGHT\n'.repeat(20_000)
    const script = scriptFromText(text, 'long.txt')
    expect(decoded(script.source.base64)).toBe(text)
    expect(script.lines).toBe(20_001)
  })

  it('is refused when it is no script, empty or too large', async () => {
    expect(await scriptFromFile(new File(['x'], 'film.pdf'))).toBeNull()
    expect(await scriptFromFile(new File([], 'film.fountain'))).toBeNull()
    expect(await scriptFromFile(new File([new Uint8Array(5_000_000)], 'film.txt'))).toBeNull()
    expect(await scriptFromFile(new File(['INT. A - DAY'], 'Film.FOUNTAIN'))).toMatchObject({ lines: 1 })
  })

  it('is told from a message by its length and lines', () => {
    expect(looksLikeScript('make it night '.repeat(500))).toBe(false)
    expect(
      looksLikeScript('INT. KITCHEN - NIGHT\n\nMARA\nNo. Not again, not in this house.\n\n'.repeat(30)),
    ).toBe(true)
  })
})
