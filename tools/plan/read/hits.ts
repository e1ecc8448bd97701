/** What of a matcher's findings is meant: homonyms, negations and word edges sorted out. */
import type { Analysis } from '../../language/analyse.ts'
import type { Hit } from '../../language/lexicon.ts'

/** Words that make the next word, or the one after, a noun. */
const determiners = new Set(
  'a an the this that these those my your his her its our their no some every each another any one two three four five'.split(
    ' ',
  ),
)

/** English words that are as often a verb or an adverb as the thing they name. */
const ambiguousThings = new Set(
  'watch ring light lights bow fish rock cross note plant cup shovel hammer fire star stars key train plane safe book books ball head glass shoe box file files paper bear cap mask paint horn mine net anchor drum bridge flag coat wire tank bus bell bells window shell gear wheel fuel chest trunk private general bear duck crane cook guard pilot nurse judge champion partner model chief surprise table desk chain brush score record seal present broadcast fruit'.split(
    ' ',
  ),
)

/** Places that are also a verb, a direction or a part of something else. */
const ambiguousPlaces = new Set(
  'forge forges front pass court keep port wood field park ring close ground lift club place bar cab'.split(
    ' ',
  ),
)

function wordsBefore(analysis: Analysis, hit: Hit): string[] {
  const at = analysis.tokens.findIndex((token) => token.start >= hit.start)
  return analysis.tokens.slice(Math.max(0, at - 2), at).map((token) => token.lower)
}

/** True if an article or a possessive stands before the word, at most one adjective between. */
export function isNoun(analysis: Analysis, hit: Hit): boolean {
  return wordsBefore(analysis, hit).some((word) => determiners.has(word) || word.endsWith("'s"))
}

const katakana = /[\p{Script=Katakana}ー]/u

/** Japanese words found inside a longer foreign word (バー in バーベキュー) are not the word. */
function cutsKatakana({ text }: Analysis, hit: Hit): boolean {
  if (hit.language !== 'ja') return false
  const before = text[hit.start - 1] ?? ''
  const after = text[hit.end] ?? ''
  return (
    (katakana.test(hit.text[0] ?? '') && katakana.test(before)) ||
    (katakana.test(hit.text.at(-1) ?? '') && katakana.test(after))
  )
}

/** Two kanji make another word than one: 海 in 海外, 花 in 花火 (which the table lists itself). */
const kanji = /\p{Script=Han}/u
function cutsKanji({ text }: Analysis, hit: Hit): boolean {
  if (hit.language !== 'ja' || hit.text.length > 1 || !kanji.test(hit.text)) return false
  return kanji.test(text[hit.start - 1] ?? '') || kanji.test(text[hit.end] ?? '')
}

/** On the bow one stands; from a bow one shoots. */
const shipsBow = /(?<!\p{L})(?:on|at|in|over|off|to|towards?|across|along|past|by) (?:the|her|its) $/iu

/** Nouns the text affirms: places, roles and things. */
export function nounHits<Concept extends string>(analysis: Analysis, hits: readonly Hit<Concept>[]) {
  return hits.filter((hit) => {
    if (hit.negated || cutsKatakana(analysis, hit) || cutsKanji(analysis, hit)) return false
    if (hit.language === 'de' && isSmallLetters(analysis, hit)) return false
    if (hit.language !== 'en') return !isFrenchVerb(analysis, hit)
    const word = hit.text.toLowerCase()
    if (word === 'bow' && shipsBow.test(analysis.text.slice(0, hit.start))) return false
    const forms = [word, word.replace(/s$/u, ''), word.replace(/es$/u, '')]
    if (!forms.some((form) => ambiguousThings.has(form) || ambiguousPlaces.has(form))) return true
    return analysis.tokens.length <= 3 || isNoun(analysis, hit)
  })
}

/** Inflected verbs and adverbs that share a stem with a noun of the tables. */
const homographs = new Set(
  'déserte voisin voisine voisins gardé gardée gardés gardées tombe tombent porte portent marche livre lit vole joue cuisine garde montre pêche chasse ferme tire lance place part sort tue pose peint couronne trace amoureux amoureuse amoureuses marié mariée type'.split(
    ' ',
  ),
)
const frenchDeterminers = new Set(
  'un une le la les l des du de d au aux en dans sur son sa ses mon ma mes ton ta leur leurs ce cette ces deux trois petit petite vieux vieille grand grande dernière dernier'.split(
    ' ',
  ),
)

function isFrenchVerb(analysis: Analysis, hit: Hit): boolean {
  const [before = ''] = wordsBefore(analysis, hit).slice(-1)
  return (
    analysis.tokens.length > 3 && homographs.has(hit.text.toLowerCase()) && !frenchDeterminers.has(before)
  )
}

/** German nouns are capitalised, unless nothing in the text is. */
function isSmallLetters({ text }: Analysis, hit: Hit): boolean {
  return hit.part === 'whole' && /^\p{Ll}/u.test(hit.text) && /\p{Lu}/u.test(text)
}

/** `in einer verlassenen Kirche`: a participle with an adjective's ending is no verb. */
const germanParticiple = /(?:ver|ge|be|zer|ent|er)\p{L}+(?:en|t)e[nrsm]?$/u

/** Verbs the text affirms; a word with an article before it is no verb. */
export function verbHits<Concept extends string>(analysis: Analysis, hits: readonly Hit<Concept>[]) {
  return hits.filter((hit) => {
    if (hit.negated || cutsKatakana(analysis, hit) || hit.part !== 'whole') return false
    if (hit.language === 'de' && /^\p{Lu}/u.test(hit.text) && !startsSentence(analysis, hit)) return false
    if (hit.language === 'de' && germanParticiple.test(hit.text)) return false
    const [before = ''] = wordsBefore(analysis, hit).slice(-1)
    return !determiners.has(before) || hit.language !== 'en'
  })
}

function startsSentence({ text }: Analysis, hit: Hit): boolean {
  return /(?:^|[.!?:…]["“”„»«']?\s*)$/u.test(text.slice(0, hit.start))
}
