const name = String.raw`(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}'’.-]+(?: \p{Lu}[\p{Lu}\p{N}'’.-]*){0,3})`
const age = String.raw`(?:(?:early|mid|late|ende|anfang|mitte)[ -])?\d{1,3}(?:s|er)?(?!\p{L})`

/**
 * A name in capitals with what a reader should see: `OLD TOM (70s, one arm)`, or `LENA, 30, red coat, a
 * suitcase in each hand, runs`. Groups: the name, then what is told, with its comma or bracket; the last
 * clause of the comma form is the deed and stays out.
 */
export const introductions = new RegExp(
  String.raw`${name}((?: ?\([^()\n]{1,80}\))|(?:, ?${age}(?:,[^.,;:!?\n]{1,60})*(?=,)))`,
  'gu',
)
