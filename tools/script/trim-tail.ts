/** Without the given characters at its end. A pattern ending in `+$` would be quadratic on hostile input. */
export function trimTail(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}
