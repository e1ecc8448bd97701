import type { Look } from '../../film/bible.ts'
import {
  builds,
  colourWords,
  decades,
  features,
  hairNouns,
  hairWords,
  headwearWords,
  wardrobeWords,
} from './look-words.ts'

/** What a text says of one person's look; what it does not say is left out. */
export interface ToldLook {
  age?: Look['age']
  presents?: Look['presents']
  build?: Look['build']
  wardrobe?: Look['wardrobe']
  headwear?: Look['headwear']
  colour?: string
  hairStyle?: Look['hair']['style']
  hairColour?: string
  beard?: boolean
  glasses?: boolean
  scarf?: boolean
}

/** Latin words end where their letters end; Japanese ones stand without spaces. */
const latin = 'a-zA-ZÀ-ÖØ-öø-ÿ'
const word = (pattern: string): string => `(?<![${latin}])(?:${pattern})(?![${latin}])`
const has = (text: string, pattern: string): RegExpExecArray | null =>
  new RegExp(word(pattern), 'iu').exec(text)

/** The word named first, so that a coat over a shirt is a coat. */
function firstOf<T extends string>(text: string, table: readonly (readonly [T, string])[]) {
  const found = table.flatMap(([id, pattern]) => {
    const match = has(text, pattern)
    return match ? [{ id, at: match.index, word: match[0] }] : []
  })
  return found.toSorted((a, b) => a.at - b.at || b.word.length - a.word.length)[0]
}

const joints = 'and|with|und|mit|et|avec|in|a|an|the|ein|eine'
/** The colour that belongs to a noun: `dark red wool coat`, `manteau en laine rouge`, `赤いコート`. */
function colourOf(text: string, noun: string, language: string | undefined) {
  const between = `(?:[\\s-](?!(?:${joints})\\s)[${latin}]+){0,2}`
  const found = colourWords.flatMap((row) => {
    const before = `${word(row[0])}(?:の|な)?${between}[\\s-]?${word(noun)}`
    const after = `${word(noun)}${between}\\s${word(row[0])}`
    const match = new RegExp(language === 'fr' ? `${before}|${after}` : before, 'iu').exec(text)
    return match ? [{ row, length: match[0].length }] : []
  })
  // In `dark red coat` red is the nearer word.
  return found.toSorted((a, b) => a.length - b.length)[0]?.row
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

function ageOf(text: string): Look['age'] | undefined {
  const digits = /[,(]\s*(?:(?:early|mid|late|ende|anfang|mitte)[ -])?(\d{1,3})(?!\d)/iu.exec(text)?.[1]
  const years = digits ?? /(\d{1,3})[ -]?(?:years?|jahre|jährig|ans|歳|才)/iu.exec(text)?.[1]
  const age = years === undefined ? decades.find(([, pattern]) => has(text, pattern))?.[0] : Number(years)
  if (age === undefined) return undefined
  return age < 13 ? 'child' : age < 30 ? 'young' : age < 60 ? 'adult' : 'old'
}

/** What is said of one person, such as `LENA, 30, red coat, a suitcase in each hand`. */
export function readLook(text: string, language?: string): ToldLook {
  const garment = firstOf(text, wardrobeWords)
  const headwear = firstOf(text, headwearWords)
  const cloth =
    (garment && colourOf(text, escaped(garment.word), language)) ??
    colourWords.find((row) => has(text, `(?:in|all in|ganz in|en|vêtue? de|tout en) (?:${row[0]})`))
  const hair =
    colourOf(text, hairNouns, language) ?? colourWords.find((row) => has(text, loneHair) && has(text, row[0]))
  const told: ToldLook = {
    age: ageOf(text),
    build: firstOf(text, builds)?.id,
    wardrobe: garment?.id,
    headwear: headwear?.id,
    colour: cloth?.[1],
    hairStyle: firstOf(text, hairWords)?.id,
    hairColour: hair?.[2] ?? undefined,
  }
  for (const [part, is, pattern] of features)
    if (told[part] === undefined && has(text, pattern)) told[part] = is
  if (told.beard) told.presents = 'man'
  return told
}

/** Said of nothing but hair. */
const loneHair = 'blond|blonde|blondes|redhead|brunette|ginger|rousse|roux'
