import { mensNames, womensNames } from '../cast/first-names.ts'

const capitals = /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}'’-]+)(?: \p{Lu}[\p{Lu}'’-]+)?(?=,? \p{Ll})/gu

/**
 * First names that stand in capitals before what they do, as scripts introduce who has no line: `BEN comes
 * in`. Other words in capitals are sounds and things. Each with where it stands.
 */
export function capitalNames(text: string): { name: string; at: number }[] {
  return [...text.matchAll(capitals)].flatMap((match) => {
    const first = match[1]!.toLowerCase()
    return womensNames.has(first) || mensNames.has(first) ? [{ name: match[0], at: match.index }] : []
  })
}
