import type { Look } from '../../film/bible.ts'
import { cleanWords } from './clean-words.ts'
import { colourWord, skinWord } from './colour-word.ts'
import { ageWords } from './film-words.ts'

const people = {
  child: { woman: 'girl', man: 'boy', neutral: 'child' },
  grown: { woman: 'woman', man: 'man', neutral: 'person' },
} as const

const hairWords: Record<Look['hair']['style'], string> = {
  bald: 'bald head',
  short: 'short # hair',
  crop: 'cropped # hair',
  curly: 'curly # hair',
  bob: '# hair in a bob',
  long: 'long # hair',
  ponytail: '# hair in a ponytail',
  bun: '# hair in a bun',
  wild: 'wild # hair',
}

/** A character's looks in fixed words: said alike in every shot, they come out alike in every shot. */
export function lookWords(look: Look): string {
  const build = look.build === 'average' ? '' : look.build
  const words = [ageWords[look.age], build, nounOf(look)].filter(Boolean).join(' ')
  if (look.kind === 'human') return [words, ...humanWords(look)].join(', ')
  const surface = look.kind === 'robot' ? 'metal body' : look.kind === 'ghost' ? 'glow' : 'colouring'
  return `${words}, ${colourWord(look.skin)} ${surface}`
}

function nounOf({ kind, species, age, presents }: Look): string {
  if (kind === 'human') return people[age === 'child' ? 'child' : 'grown'][presents]
  const young = age === 'child' ? 'young ' : ''
  return young + (cleanWords(species ?? '') || kind)
}

function humanWords(look: Look): string[] {
  const { style, colour } = look.hair
  const hair = colourWord(colour)
  const dress = look.wardrobe === 'armour' ? 'armour' : `${colourWord(look.colour)} ${look.wardrobe}`
  return [
    skinWord(look.skin),
    hairWords[style].replace('#', hair),
    ...(look.beard ? [`${hair} beard`] : []),
    ...(look.glasses ? ['glasses'] : []),
    dress,
    ...(look.scarf ? [`${colourWord(look.accent)} scarf`] : []),
    ...(look.headwear === 'none' ? [] : [look.headwear.replace('-', ' ')]),
  ]
}
