import { describe, expect, it } from 'vitest'
import { shotSizes } from '../../../../tools/film/vocabulary.ts'
import { Operation } from '../../../../tools/operations/operation.ts'
import { german } from '../../../../web/ui/i18n/de/index.ts'
import { english } from '../../../../web/ui/i18n/en/index.ts'
import { formatsFor } from '../../../../web/ui/i18n/format.ts'
import type { Phrase } from '../../../../web/ui/i18n/translation.ts'

const sentences = (dictionary: object): [string, Phrase][] =>
  Object.entries(dictionary).flatMap(([area, phrases]) =>
    Object.entries(phrases as Record<string, Phrase>).map(([key, phrase]): [string, Phrase] => [
      `${area}.${key}`,
      phrase,
    ]),
  )
const forms = (phrase: Phrase): string[] =>
  typeof phrase === 'string' ? [phrase] : [phrase.one, phrase.other]
const blanks = (phrase: Phrase): string[] =>
  [...new Set(forms(phrase).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].toSorted()

describe('the dictionaries', () => {
  const translated = new Map(sentences(german))

  it('say the same in both languages, of the same things', () => {
    expect([...translated.keys()].toSorted()).toEqual(
      sentences(english)
        .map(([key]) => key)
        .toSorted(),
    )
    for (const [key, phrase] of sentences(english))
      expect([key, blanks(translated.get(key)!)]).toEqual([key, blanks(phrase)])
  })

  it('leave nothing empty', () => {
    for (const [key, phrase] of [...sentences(english), ...translated])
      expect(
        forms(phrase).every((form) => form.trim() !== ''),
        key,
      ).toBe(true)
  })

  it('have a word for every operation and size', () => {
    for (const { shape } of Operation.options) expect(english.operations).toHaveProperty([shape.kind.value])
    for (const size of shotSizes) expect(english.words).toHaveProperty([`size.${size}`])
  })
})

describe('formatsFor', () => {
  it('writes times and prices the reader’s way', () => {
    const [en, de] = [formatsFor('en'), formatsFor('de')]
    expect([en.clock(5), en.clock(65), en.clock(3725)]).toEqual(['0:05', '1:05', '1:02:05'])
    expect(en.price({ low: 1.2, high: 1.2 })).toBe('$1.20')
    expect(en.price({ low: 0.4, high: 0.6 })).toMatch(/^\$0\.40.+0\.60$/)
    expect(de.seconds(4.25)).toBe('4,3 s')
    expect(en.day('2026-11-01')).toBe('Nov 1, 2026')
  })
})
