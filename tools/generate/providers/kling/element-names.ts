/** What a recurring character is called in a prompt: `@Name`, in one word. */

/** `Old Tom` → `OldTom`. */
const wordOf = (name: string): string =>
  name.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '') || 'Element'

/** Kling asks for names that are no part of each other; where they are, all are numbered. */
export function labelsOf(names: readonly string[]): string[] {
  const words = names.map(wordOf)
  const clash = words.some((word, index) => words.some((other, at) => at !== index && other.includes(word)))
  return clash ? words.map((word, index) => `${word}_${index + 1}`) : words
}

const speech = /("[^"]*"|“[^”]*”|„[^“]*“|«[^»]*»)/u

/**
 * The prompt with its characters called by their labels, never inside of what is spoken. Whoever is not written with
 * an @ is marked where first mentioned. `unnamed`: those the prompt does not mention at all.
 */
export function nameElements(
  prompt: string,
  names: readonly string[],
): { prompt: string; labels: string[]; unnamed: string[] } {
  const labels = labelsOf(names)
  const order = names.map((name, index) => ({ name, label: labels[index]! }))
  const parts = prompt.split(speech)
  const unnamed: string[] = []
  // Longer names first, since a shorter one may begin a longer one.
  for (const { name, label } of order.toSorted((a, b) => b.name.length - a.name.length)) {
    if (!mark(parts, name, label)) unnamed.push(name)
  }
  return { prompt: parts.join(''), labels, unnamed }
}

/** Every other part is speech. */
function mark(parts: string[], name: string, label: string): boolean {
  const words = [...new Set([label, name, wordOf(name)])].filter((word) => word.trim() !== '').map(escaped)
  const marked = new RegExp(`@(?:${words.join('|')})(?![\\p{L}\\p{N}_])`, 'gu')
  let found = false
  for (let at = 0; at < parts.length; at += 2) {
    parts[at] = parts[at]!.replaceAll(marked, () => {
      found = true
      return `@${label}`
    })
  }
  if (found || name.trim() === '') return found
  const plain = new RegExp(`(?<![\\p{L}\\p{N}_@])${escaped(name)}(?![\\p{L}\\p{N}_])`, 'u')
  const first = parts.findIndex((part, at) => at % 2 === 0 && plain.test(part))
  if (first === -1) return false
  parts[first] = parts[first]!.replace(plain, () => `@${label}`)
  return true
}

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')
