import type { DialogueLine } from '../../film/shot.ts'
import { speechSeconds } from '../lengths.ts'

/** Seconds of speech in one shot before it is cut to another. */
const longestSpeech = 7

const sentenceEnd = /[.!?…]["'”’»)\]]*\s+|[。！？]["”』」）]*/gu
const clauseEnd = /[,;:—–]\s+|[、，；]/gu

/** Splits speech where it may be cut; the parts put together are the speech, without the spaces between. */
export function splitSpeech(text: string, most = longestSpeech): string[] {
  if (speechSeconds(text) <= most) return [text]
  const parts = joinShort(cutAfter(text, sentenceEnd), most)
  return parts.flatMap((part) => {
    if (speechSeconds(part) <= most * 1.4) return [part]
    return joinShort(cutAfter(part, clauseEnd), most).flatMap((clause) => splitWords(clause, most * 1.6))
  })
}

/** The sentences of a text, in order. */
export function sentencesOf(text: string): string[] {
  return cutAfter(text, sentenceEnd)
    .map((part) => part.trim())
    .filter(Boolean)
}

function cutAfter(text: string, pattern: RegExp): string[] {
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length
    parts.push(text.slice(from, end))
    from = end
  }
  if (from < text.length) parts.push(text.slice(from))
  return parts
}

/** Puts neighbours together as long as they fit, so that no shot holds a single word. Lengths as even as may be. */
function joinShort(parts: readonly string[], most: number): string[] {
  const total = speechSeconds(parts.join(''))
  const share = Math.min(most, total / Math.ceil(total / most) + 0.8)
  const joined: string[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last !== undefined && speechSeconds(last + part) <= share) joined[joined.length - 1] = last + part
    else joined.push(part)
  }
  return joined.map((part) => part.trim()).filter(Boolean)
}

/** The last resort for speech without any mark: after words, or anywhere where a script has no spaces. */
function splitWords(text: string, most: number): string[] {
  if (speechSeconds(text) <= most) return [text]
  const words = text.includes(' ') ? cutAfter(text, /\s+/gu) : cutAfter(text, /.{12}/gsu)
  return joinShort(words, most)
}

/** One shot's worth of speech each. */
export function speechParts(line: DialogueLine): DialogueLine[] {
  const parts = splitSpeech(line.text)
  const { parenthetical, ...rest } = line
  return parts.map((text, index) =>
    index === 0 && parenthetical ? { ...rest, text, parenthetical } : { ...rest, text },
  )
}
