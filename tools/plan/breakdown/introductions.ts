const capitals = String.raw`\p{Lu}[\p{Lu}\p{N}'’.-]+(?: \p{Lu}[\p{Lu}\p{N}'’.-]*){0,3}`
const name = String.raw`(?<![\p{L}\p{N}])(${capitals})`
const stage = String.raw`(?:(?:early|mid|late|[Ee]nde|[Aa]nfang|[Mm]itte)[ -])`
const decade = 'teens|twenties|thirties|forties|fifties|sixties|seventies|eighties'
const jahrzehnt = 'zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig'
const dizaine = 'vingtaine|trentaine|quarantaine|cinquantaine|soixantaine'
const age = String.raw`(?:in (?:her|his|their) )?(?:${stage}?(?:\d{1,3}(?:s|er)?|${decade})|${stage}(?:${jahrzehnt})|la ${dizaine})(?!\p{L})`
/** Somebody else's name in capitals begins another introduction. */
const clause = String.raw`,(?![^.,;:!?\n]*\p{Lu}{2})[^.,;:!?\n]{1,60}`

/**
 * A name in capitals with what a reader should see: `OLD TOM (70s, one arm)`, or `LENA, 30, red coat, a
 * suitcase in each hand, runs`. Groups: the name, then what is told, with its comma or bracket; the last
 * clause of the comma form is the deed and stays out.
 */
export const introductions = new RegExp(
  String.raw`${name}((?: ?\([^()\n]{1,80}\))|(?:, ?${age}(?:(?:${clause})*(?=,)|(?=\s*[.;:]|$))))`,
  'gu',
)
