/** Words that make another person of a name: `GUARD 2`, `YOUNG ANNA`. */
const another =
  /^(?:\p{N}+|#.*|young|little|junge[rs]?|kleine[rs]?|jeune|petite?|first|second|third|erste[rs]?|zweite[rs]?)$/iu

/**
 * The cue under which somebody speaks who is introduced by a longer or a shorter name: `ELENA RUIZ` is ELENA,
 * `SERGEANT HALE` is HALE. Undefined where none or several fit.
 */
export function cueOfName(key: string, cues: readonly string[]): string | undefined {
  const words = new Set(key.split(' '))
  const fitting = cues.filter((cue) => {
    const spoken = new Set(cue.split(' '))
    const rest = [...words.symmetricDifference(spoken)]
    return (
      (words.isSupersetOf(spoken) || words.isSubsetOf(spoken)) && !rest.some((word) => another.test(word))
    )
  })
  return fitting.length === 1 ? fitting[0] : undefined
}
