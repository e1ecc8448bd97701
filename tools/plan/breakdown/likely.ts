import type { Named } from '../read/mentions.ts'

/** Who may be named at all: reading stems every name it is given, so most are ruled out by their first letters. */
export function likelyIn(text: string, cast: readonly Named[]): Named[] {
  const upper = text.toUpperCase()
  return cast.filter(({ name, aliases = [] }) =>
    [name, ...aliases]
      .join(' ')
      .toUpperCase()
      .split(/[\s.-]+/u)
      .some((word) => word !== '' && upper.includes(word.slice(0, 3))),
  )
}
