/** Fills a template's slots in the film's language; see `frame-rows.ts` for how templates are written. */
import type { WordLanguage } from '../read/table.ts'
import { english, french, german, type Case, type Noun } from './noun.ts'
import { pluralVerb } from './verbs.ts'

/** P the protagonist, S the other, A who stands against them, O the key object. */
export type Slot = 'P' | 'S' | 'A' | 'O'
export type Nouns = Partial<Record<Slot, Noun>>

type Forms = Record<string, string>

function englishPronouns({ gender, plural }: Noun): Forms {
  if (plural) return { '': 'they', obj: 'them', poss: 'their', refl: 'themselves' }
  if (gender === 'n') return { '': 'it', obj: 'it', poss: 'its', refl: 'itself' }
  return gender === 'f'
    ? { '': 'she', obj: 'her', poss: 'her', refl: 'herself' }
    : { '': 'he', obj: 'him', poss: 'his', refl: 'himself' }
}

function germanPronouns({ gender, plural }: Noun): Forms {
  if (plural) return { '': 'sie', acc: 'sie', dat: 'ihnen', poss: 'ihr' }
  if (gender === 'f') return { '': 'sie', acc: 'sie', dat: 'ihr', poss: 'ihr' }
  return { '': gender === 'm' ? 'er' : 'es', acc: gender === 'm' ? 'ihn' : 'es', dat: 'ihm', poss: 'sein' }
}

function frenchPronouns({ gender, plural }: Noun): Forms {
  const feminine = gender === 'f'
  if (plural) return { '': feminine ? 'elles' : 'ils', lui: 'leur', son: 'leur', sa: 'leur', ses: 'leurs' }
  return { '': feminine ? 'elle' : 'il', lui: 'lui', son: 'son', sa: 'sa', ses: 'ses' }
}

function nounForm(noun: Noun, form: string, language: WordLanguage): string {
  if (form === 'e') return noun.gender === 'f' ? 'e' : ''
  if (form === 's') return noun.plural ? 's' : ''
  if (language === 'de') return german(noun, (form === '' ? 'nom' : form) as Case)
  if (language === 'fr') return french(noun, form === 'de' ? 'de' : form === 'à' ? 'à' : undefined)
  return language === 'en' ? english(noun) : noun.bare
}

function pronounForm(noun: Noun, form: string, language: WordLanguage): string {
  if (language === 'ja') return noun.bare
  const forms =
    language === 'en'
      ? englishPronouns(noun)
      : language === 'de'
        ? germanPronouns(noun)
        : frenchPronouns(noun)
  return forms[form] ?? forms['']!
}

const slot = /\{([PSAOpsa])(?:\.(\w+))?\}/gu
const verb = /<(?:([PSAO]):)?([^<>|]+)(?:\|(?:[PSAO]:)?([^<>]+))?>/gu

/** The slots a template needs. */
export function slotsOf(template: string): Set<Slot> {
  const needed = new Set<Slot>()
  for (const [, letter] of template.matchAll(slot)) needed.add(letter!.toUpperCase() as Slot)
  for (const [, letter = 'P'] of template.matchAll(verb)) needed.add(letter as Slot)
  return needed
}

const sentenceStart = /(^|[.!?] )(\p{Ll})/gu

/** Every slot must have its noun: callers drop rows whose `slotsOf` they cannot fill. */
export function render(template: string, nouns: Nouns, language: WordLanguage): string {
  const withVerbs = template.replaceAll(verb, (_, letter: Slot = 'P', singular: string, plural?: string) =>
    nouns[letter]?.plural ? (plural ?? pluralVerb(singular, language)) : singular,
  )
  const filled = withVerbs.replaceAll(slot, (_, letter: string, form = '') => {
    const noun = nouns[letter.toUpperCase() as Slot]
    if (!noun) throw new TypeError(`No noun for {${letter}} in: ${template}`)
    return letter === letter.toUpperCase()
      ? nounForm(noun, form, language)
      : pronounForm(noun, form, language)
  })
  const elided = language === 'fr' ? filled.replaceAll(/\b(?:ne|se|que) (?=[aeiouéèê])/giu, elide) : filled
  return elided.replaceAll(
    sentenceStart,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

const elide = (match: string): string => `${match.trim().slice(0, -1)}'`
