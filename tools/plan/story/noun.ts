/** A person, creature or thing of the story as a noun that sentences can bend. */
import type { Gender } from '../read/gender.ts'

export interface Noun {
  /** Without article: `keeper`, `Leuchtturmwärterin`, `gardien`, `灯台守`. */
  bare: string
  /** A name takes no article. */
  proper: boolean
  plural: boolean
  /** Grammatical gender; for English and Japanese what the person presents as (`n`: a thing). */
  gender: Gender
}

export type Case = 'nom' | 'acc' | 'dat' | 'gen'

const germanArticles: Record<Case, Record<Gender | 'p', string>> = {
  nom: { m: 'der', f: 'die', n: 'das', p: 'die' },
  acc: { m: 'den', f: 'die', n: 'das', p: 'die' },
  dat: { m: 'dem', f: 'der', n: 'dem', p: 'den' },
  gen: { m: 'des', f: 'der', n: 'des', p: 'der' },
}

/** Masculine nouns of persons and animals that take -(e)n in every case but the nominative. */
const weakNoun =
  /(?:ist|ant|ent|oge|urge|soph|graf|at|ad|ot|bär|held|mensch|herr|prinz|nachbar|bauer|graf|narr|christ|junge|bote|drache|löwe|affe|hase|rabe|riese|kollege|neffe|knabe|matrose|zeuge|knappe|hirte|kunde|gatte|pate|erbe|sklave|experte|androide|falke|ochse|geselle|kamerad|rivale|zwerge)$/i
const strongDespiteEnding =
  /(?:pirat|automat|soldat)?(?:apparat|salat|monat|rat|brot|boot|advent|moment|talent|patent)$/i

/** `Gefangener`, `Fremder`: adjectives that became nouns. */
const adjectivalNoun =
  /(?:gefangen|fremd|reisend|überlebend|krank|angestellt|beamt|verlobt|unbekannt|geliebt|untot|obdachlos|gesetzlos|jugendlich|schiffbrüchig|außerirdisch|geflüchtet|liebst)(?:er|e)$/i

function declineLast(noun: Noun, grammaticalCase: Case): string {
  const { bare, gender, plural } = noun
  if (plural) return grammaticalCase === 'dat' && !/[ns]$/.test(bare) ? `${bare}n` : bare
  const oblique = grammaticalCase !== 'nom' && !(grammaticalCase === 'acc' && gender !== 'm')
  if (adjectivalNoun.test(bare)) return bare.replace(/er?$/, oblique ? 'en' : 'e')
  if (gender === 'm' && weakNoun.test(bare) && !strongDespiteEnding.test(bare)) {
    if (grammaticalCase === 'nom') return bare
    if (/herr$/i.test(bare) || /bauer$|nachbar$/i.test(bare)) return `${bare}n`
    return bare.endsWith('e') ? `${bare}n` : `${bare}en`
  }
  if (grammaticalCase !== 'gen' || gender === 'f') return bare
  return /(?:s|ß|x|z|sch)$/.test(bare) ? `${bare}es` : `${bare}s`
}

function declineAdjectives(noun: Noun, grammaticalCase: Case): string {
  const words = noun.bare.split(' ')
  const last = declineLast({ ...noun, bare: words.at(-1)! }, grammaticalCase)
  const plainEnding =
    !noun.plural && (grammaticalCase === 'nom' || (grammaticalCase === 'acc' && noun.gender !== 'm'))
  const adjectives = words
    .slice(0, -1)
    .map((word) =>
      /^\p{Ll}/u.test(word) ? word.replace(/e[rsnm]?$/, '') + (plainEnding ? 'e' : 'en') : word,
    )
  return [...adjectives, last].join(' ')
}

export function german(noun: Noun, grammaticalCase: Case): string {
  if (noun.proper)
    return grammaticalCase === 'gen' && !/[sßxz]$/.test(noun.bare) ? `${noun.bare}s` : noun.bare
  const article = germanArticles[grammaticalCase][noun.plural ? 'p' : noun.gender]
  return `${article} ${declineAdjectives(noun, grammaticalCase)}`
}

const vowel = /^(?:[aeiouyàâéèêëîïôœù]|h(?!(?:éros|ibou|ors|aut|usky|amster|aricot|uit)(?!ïne)))/i

function frenchArticle(noun: Noun): string {
  if (noun.plural) return 'les '
  if (vowel.test(noun.bare)) return "l'"
  return noun.gender === 'f' ? 'la ' : 'le '
}

export function french(noun: Noun, preposition?: 'de' | 'à'): string {
  if (noun.proper) {
    if (preposition === 'de') return vowel.test(noun.bare) ? `d'${noun.bare}` : `de ${noun.bare}`
    return preposition ? `${preposition} ${noun.bare}` : noun.bare
  }
  const article = frenchArticle(noun)
  if (preposition === 'de' && article === 'le ') return `du ${noun.bare}`
  if (preposition === 'de' && article === 'les ') return `des ${noun.bare}`
  if (preposition === 'à' && article === 'le ') return `au ${noun.bare}`
  if (preposition === 'à' && article === 'les ') return `aux ${noun.bare}`
  return `${preposition ? `${preposition} ` : ''}${article}${noun.bare}`
}

export function english(noun: Noun): string {
  return noun.proper ? noun.bare : `the ${noun.bare}`
}
