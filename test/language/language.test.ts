import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../tools/language/analyse.ts'
import { detectLanguage } from '../../tools/language/detect-language.ts'
import { compileLexicon } from '../../tools/language/lexicon.ts'
import { tokenise } from '../../tools/language/tokenise.ts'

describe('detectLanguage', () => {
  it.each([
    ['A panda playing guitar', 'en'],
    ['waves crashing', 'en'],
    ['CLOSE ON: trembling hands', 'en'],
    ['a person is riding a bike', 'en'],
    ['drone shot, snowy mountain range', 'en'],
    ['Ein alter Leuchtturmwärter findet einen Roboter am Strand.', 'de'],
    ['Nahaufnahme einer Frau', 'de'],
    ['Verfolgungsjagd durch die Altstadt', 'de'],
    ['Gros plan sur le visage d’une femme', 'fr'],
    ['Un phare dans la tempête', 'fr'],
    ['Une poursuite en voiture', 'fr'],
    ['灯台守が海辺でロボットを見つける', 'ja'],
    ['東京の夜景', 'ja'],
    ['一只熊猫在弹吉他', 'zh'],
    ['바다 위의 등대', 'ko'],
    ['Смотритель маяка', 'ru'],
    ['', 'en'],
  ])('%s → %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })
})

describe('tokenise', () => {
  it('gives offsets that cut the words out of the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'fr', 'ja'), (text, language) => {
        const words = tokenise(text, language)
        expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map((word) => word.text))
        expect(words.every(({ start }, index) => index === 0 || words[index - 1]!.end <= start)).toBe(true)
      }),
    )
  })

  it('parts French elisions and keeps English contractions', () => {
    expect(tokenise("l'homme", 'fr').map((word) => word.text)).toEqual(['l', 'homme'])
    expect(tokenise("doesn't", 'en').map((word) => word.text)).toEqual(["doesn't"])
  })
})

describe('negation', () => {
  const negated = (text: string, language?: string): string[] =>
    analyse(text, language)
      .tokens.filter((token) => token.negated)
      .map((token) => token.lower)

  it('ends with the clause', () => {
    expect(negated('A street with no people, rain falling')).toEqual(['no', 'people'])
    expect(negated('no camera move but a long stare')).toEqual(['no', 'camera', 'move'])
    expect(negated('not only the face, the hands too')).toEqual([])
    expect(negated("she doesn't speak")).toEqual(["doesn't", 'speak'])
  })

  it('reads German, French and Japanese', () => {
    expect(negated('Eine Straße ohne Menschen, Regen', 'de')).toEqual(['ohne', 'menschen'])
    expect(negated('Sie spricht nicht.', 'de')).toContain('spricht')
    expect(negated('Une rue sans personnages, la pluie', 'fr')).toEqual(['sans', 'personnages'])
    expect(negated('誰もいない街、雨が降る', 'ja').join('')).not.toContain('雨')
    expect(negated('会話なし、海', 'ja')).toContain('会話')
  })
})

describe('compileLexicon', () => {
  const match = compileLexicon({
    keeper: { en: ['lighthouse keeper'], de: ['wärter'], fr: ['gardien de phare'], ja: ['灯台守'] },
    lighthouse: { en: ['lighthouse'], de: ['leuchtturm'], fr: ['phare'], ja: ['灯台'] },
    animal: { en: ['animal', 'wolf'] },
    animation: { en: ['animated', 'animation'] },
    dance: { en: ['dance'], de: ['tanzen'], fr: ['danser'], ja: ['踊る'] },
  })
  const found = (text: string): string[] => match(analyse(text)).map((hit) => hit.concept)

  it('lets the longest phrase win', () => {
    expect(found('The lighthouse keeper leaves the lighthouse')).toEqual(['keeper', 'lighthouse'])
    expect(found('Le gardien de phare monte dans le phare')).toEqual(['keeper', 'lighthouse'])
    expect(found('灯台守が灯台に登る')).toEqual(['keeper', 'lighthouse'])
  })

  it('takes German compounds apart', () => {
    const hits = match(analyse('Ein Leuchtturmwärter und der Hund', 'de'))
    expect(hits.map((hit) => [hit.concept, hit.part, hit.text])).toEqual([
      ['keeper', 'tail', 'wärter'],
      ['lighthouse', 'modifier', 'Leuchtturm'],
    ])
  })

  it('joins inflections without joining strangers', () => {
    expect(found('wolves and animals')).toEqual(['animal', 'animal'])
    expect(found('an animated short')).toEqual(['animation'])
    expect(found('dancing, danced, dances')).toEqual(['dance', 'dance', 'dance'])
    expect(found('Sie tanzten und er tanzt')).toEqual(['dance', 'dance'])
  })

  it('says when a hit is negated', () => {
    expect(match(analyse('a coast without a lighthouse')).map((hit) => hit.negated)).toEqual([true])
  })

  it('reports spans that cut the phrase out of the text', () => {
    const words = fc.constantFrom(
      'wolf',
      'The',
      'lighthouse',
      'keeper',
      'dancing',
      ',',
      'no',
      'sea',
      '😀',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ')
        const hits = match(analyse(text, 'en'))
        expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(hits.map((hit) => hit.text))
      }),
    )
  })
})
