import { extrasIn } from './extras.ts'
import type { Part } from './part.ts'

/** How many stand for `soldiers`. */
const crowdSize = 3
/** Of more people than this nobody asks who is a clerk already. */
const mostKnown = 200

/** Those who do something and have no name: one of a kind, or three for many. */
export function addExtras(parts: Map<string, Part>, actions: readonly string[], language: string): void {
  const cast = [...parts.values()].slice(0, mostKnown)
  const words = new Set(
    cast.flatMap(({ key, aliases }) => [key, ...aliases].flatMap((name) => name.split(/[\s.-]+/u))),
  )
  const isKnown = (word: string): boolean => {
    if (words.has(word.toUpperCase())) return true
    // `ANNA, 30, a nurse`: the nurse is Anna.
    const told = cast.find(({ introduction }) => introduction.toLowerCase().includes(word.toLowerCase()))
    told?.aliases.push(word.toUpperCase())
    return told !== undefined
  }
  for (const { word, single, isMany, hint } of extrasIn(actions, language, isKnown)) {
    const name = single.charAt(0).toUpperCase() + single.slice(1)
    for (let number = 1; number <= (isMany ? crowdSize : 1); number++) {
      const one = number === 1 ? name : `${name} ${number}`
      parts.set(one.toUpperCase(), {
        key: one.toUpperCase(),
        name: one,
        aliases: [],
        lines: 0,
        hint,
        introduction: single,
        ...(isMany ? { together: word } : {}),
      })
    }
  }
}
