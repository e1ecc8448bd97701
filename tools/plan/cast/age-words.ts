import type { Look } from '../../film/bible.ts'

type Age = Look['age']

const ageWords: readonly (readonly [Age, RegExp])[] = [
  [
    'child',
    /\b(?:little|small|child|kid|kleine[rns]?|petite?|enfant|[4-9][- ]year|1[0-2][- ]year)\b|小さな|幼い|子供/iu,
  ],
  [
    'old',
    /\b(?:old|elderly|aged|ageing|aging|retired|ancient|grey-haired|gray-haired|alte[rns]?|betagte[rns]?|vieux|vieil|vieille|âgée?|[6-9]\d[- ]year|[6-9]0s)\b|老|年老い|引退/iu,
  ],
  [
    'young',
    /\b(?:young|teenage|teenaged|youthful|junge[rns]?|jeune|(?:1[3-9]|2\d)[- ]year|20s)\b|若い|若き|十代/iu,
  ],
]

/** What a text says of a person's age without a number. */
export function ageIn(text: string): Age | undefined {
  return ageWords.find(([, pattern]) => pattern.test(text))?.[0]
}
