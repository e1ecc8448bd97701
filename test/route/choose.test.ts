import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../tools/route/catalogue.ts'
import { choose, limitBroken } from '../../tools/route/choose.ts'
import { needNames } from '../../tools/route/need-names.ts'
import type { Needs } from '../../tools/route/needs.ts'
import { readNeeds } from '../../tools/route/read-needs.ts'

const modelFor = (text: string): string => choose(readNeeds(text)).model

function needs(part: Partial<Needs> = {}): Needs {
  const strengths = Object.fromEntries(needNames.map((name) => [name, 0])) as Needs['strengths']
  const rest = { language: 'en', subject: 'unknown', because: {}, cast: [], lipSync: false } as const
  return { ...rest, cast: [], strengths, seconds: null, height: null, aspect: null, ...part }
}

describe('the catalogue', () => {
  it('holds dated cards, and rules that name a need, a model and a quote', () => {
    const { choices, rulebook, cards } = catalogue()
    expect(choices.map(({ id }) => id).sort()).toEqual(['kling-3.0', 'sora-2', 'wan-2.1'])
    expect(choices.every(({ article }) => article !== null)).toBe(true)
    expect(cards.get('sora-2')?.today.endOfLife).toBe('2026-09-24')
    expect(new Set(rulebook.rules.map(({ id }) => id)).size).toBe(rulebook.rules.length)
    expect(rulebook.rules.every(({ quote }) => quote.length > 20)).toBe(true)
  })

  it('is plain JSON with a source and a date in every card', () => {
    const card: unknown = JSON.parse(
      readFileSync(new URL('../../tools/route/models/wan-2.1.json', import.meta.url), 'utf8'),
    )
    expect(card).toMatchObject({ article: { maxSeconds: 6, height: 720 }, today: { audio: 'none' } })
  })
})

describe('hard limits', () => {
  const card = (id: string) => catalogue().cards.get(id)!

  it('rule a model out by length, height and lips', () => {
    expect(limitBroken(card('wan-2.1'), needs({ seconds: 8 }))).toMatch(/6 s/)
    expect(limitBroken(card('kling-3.0'), needs({ seconds: 8 }))).toBeNull()
    expect(limitBroken(card('wan-2.1'), needs({ height: 1080 }))).toMatch(/720p/)
    expect(limitBroken(card('wan-2.1'), needs({ lipSync: true }))).toMatch(/lips/)
  })

  it('come before any rule', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 16, maxLength: 16 }),
        (values) => {
          const strengths = Object.fromEntries(needNames.map((name, index) => [name, values[index]!]))
          const asked = needs({ strengths: strengths as Needs['strengths'], seconds: 17 })
          const decision = choose(asked)
          expect(decision.model).toBe('sora-2')
          expect(Object.keys(decision.excluded).sort()).toEqual(['kling-3.0', 'wan-2.1'])
        },
      ),
    )
  })

  it('turn a dialogue away from the silent model whatever else the shot is', () => {
    const decision = choose(readNeeds('Anime sword fight, fast cuts', { dialogue: 'Stand back!' }))
    expect(decision.model).not.toBe('wan-2.1')
    expect(decision.ranked.at(-1)).toBe('wan-2.1')
  })
})

describe('a decision', () => {
  it('quotes the rule, ranks all three, and says why and what would change it', () => {
    const decision = choose(readNeeds('Close-up of a widow, tears on her face'))
    expect(decision.model).toBe('kling-3.0')
    expect(decision.quote).toBe('Close-up of your lead character? Kling 3.0 for consistency.')
    expect(decision.ranked).toHaveLength(3)
    expect(decision.runnerUp).toBe(decision.ranked[1])
    expect(decision.reason).toMatch(/^Kling 3\.0, because .*face.*\.$/)
    expect(decision.wouldChange).toMatch(/it would go to (?:Sora 2|WAN 2\.1)\.$/)
    expect(decision.confidence).toBeGreaterThan(0.8)
  })

  it('is less sure where two sentences of the article apply', () => {
    const plain = choose(readNeeds('A wide desert at dusk, no people'))
    const torn = choose(readNeeds('The camera pans across a wide desert'))
    expect(torn.confidence).toBeLessThan(plain.confidence)
  })

  it('leans towards the model the same people already have, but never over a clear rule', () => {
    const close = needs({ strengths: { ...needs().strengths, character: 0.5, motion: 0.9 } })
    const alone = choose(close)
    const beside = choose(close, undefined, { sameCast: ['kling-3.0'] })
    expect(beside.scores['kling-3.0']!).toBeGreaterThan(alone.scores['kling-3.0']!)
    const fight = needs({ strengths: { ...needs().strengths, action: 0.9 } })
    expect(choose(fight, undefined, { sameCast: ['kling-3.0'] }).model).toBe('wan-2.1')
  })

  it('says so when nothing in the shot speaks for a model', () => {
    expect(choose(readNeeds('xyzzy')).reason).toMatch(/^Nothing in the shot/)
  })
})

describe('reading', () => {
  it.each([
    ['a panda in a bamboo grove', 'sora-2'],
    ['a panda playing the guitar', 'wan-2.1'],
    ['the fisherman’s hands mend a net, insert', 'wan-2.1'],
    ['the fisherman’s face, lit by the lamp', 'kling-3.0'],
    ['a valley with a tiny figure crossing it, extreme wide shot', 'sora-2'],
    ['the woman looks out over a valley', 'kling-3.0'],
    ['Jonas waits.', 'kling-3.0'],
    ['an animated conversation between two lawyers', 'kling-3.0'],
    ['an animated fox', 'wan-2.1'],
    ['an egg in a frying pan, butter melting', 'sora-2'],
    ['pan across the bookshelf', 'kling-3.0'],
  ])('%s → %s', (text, model) => {
    expect(modelFor(text)).toBe(model)
  })

  it.each([
    ['Ein Fischer weint, Großaufnahme', 'kling-3.0'],
    ['Verfolgungsjagd durch enge Gassen', 'wan-2.1'],
    ['Wüste im Abendlicht', 'sora-2'],
    ['Gros plan sur une vieille femme qui sourit', 'kling-3.0'],
    ['Les vagues se brisent contre la jetée', 'sora-2'],
    ['Dessin animé : un renard danse', 'wan-2.1'],
    ['少女の顔のアップ、涙', 'kling-3.0'],
    ['雪山の夜明け', 'sora-2'],
    ['侍が斬り合う', 'wan-2.1'],
  ])('%s → %s', (text, model) => {
    expect(modelFor(text)).toBe(model)
  })

  it('respects what a text denies', () => {
    const camera = (text: string): number => readNeeds(text).strengths.camera
    expect(camera('Slow dolly in on the harbour')).toBeGreaterThan(0.5)
    expect(camera('The harbour, no dolly, no pan, no camera move')).toBe(0)
    expect(camera('Hafen ohne Kamerafahrt')).toBe(0)
    expect(readNeeds('A wide street without people').strengths.character).toBe(0)
    expect(readNeeds('Two men, without dialogue').strengths.speech).toBe(0)
    expect(readNeeds('海、会話なし').strengths.speech).toBe(0)
  })

  it('takes lengths from the words and lets the context overrule them', () => {
    expect(readNeeds('a 12-second take of rain').seconds).toBe(12)
    expect(readNeeds('a man in his 20s').seconds).toBeNull()
    expect(readNeeds('a 12-second take', { durationS: 4 }).seconds).toBe(4)
  })

  it('never fails, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const decision = choose(readNeeds(text))
        expect(decision.ranked).toHaveLength(3)
        expect(decision.confidence).toBeGreaterThan(0)
        expect(decision.confidence).toBeLessThanOrEqual(1)
      }),
    )
  })
})
