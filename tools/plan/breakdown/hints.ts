import type { Part } from './part.ts'

const unspaced = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/u

/** What the action says where it names somebody first. */
export function giveHints(parts: readonly Part[], actions: readonly string[]): void {
  const wanting = new Set(parts.filter((part) => part.hint === ''))
  for (const text of actions) {
    if (wanting.size === 0) return
    const upper = text.toUpperCase()
    for (const part of wanting) {
      const at = upper.indexOf(part.key)
      // Scripts without spaces have letters on both sides of every name.
      if (at < 0 || (/\p{L}/u.test(upper[at - 1] ?? '') && !unspaced.test(part.key))) continue
      part.hint = sentenceAt(text, at)
      wanting.delete(part)
    }
  }
}

export function sentenceAt(text: string, at: number): string {
  const start = Math.max(
    text.lastIndexOf('. ', at) + 1,
    text.lastIndexOf('\n', at),
    text.lastIndexOf('。', at) + 1,
    0,
  )
  const end = text.slice(at).search(/[.!?。](?:\s|$)|。|\n/u)
  return text
    .slice(start, end < 0 ? start + 200 : at + end + 1)
    .trim()
    .slice(0, 200)
}
