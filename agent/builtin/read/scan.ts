import { stem } from '../../../tools/language/stem.ts'
import type { Tongue } from '../context.ts'

export interface Token {
  kind: 'word' | 'number' | 'ratio' | 'quote' | 'mark'
  /** As written; for a quotation what stands between the marks, for a new line `\n`. */
  text: string
  /** Lower case, without a possessive 's. */
  lower: string
  stem: string
  /** Of a number. */
  value: number
  /** UTF-16 offsets into the message, `end` exclusive. */
  start: number
  end: number
}

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['quote', /["“”„«]([^"“”„«»\n]{1,2000})["“”»«]/uy],
  ['quote', /(?<![\p{L}\p{N}])['‘]([^'’\n]{2,500})['’](?![\p{L}\p{N}])/uy],
  ['ratio', /\d+(?:[.,]\d+)?[:×x]\d+(?!\d)/y],
  ['number', /\d+(?:[.,]\d+)?/y],
  ['word', /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/uy],
  ['mark', /[\n,;.!?:#$€%()&+–—-]/uy],
]

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/'s$/, '')

/** The words, numbers, quotations and marks of a message in order. A hyphen counts only between numbers. */
export function scan(message: string, language: Tongue): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < message.length;) {
    // "11's too short" counts no seconds.
    if (/^['’]s\b/.test(message.slice(at, at + 3)) && /\d/.test(message[at - 1] ?? '')) {
      at += 2
      continue
    }
    const found = nextAt(message, at)
    if (!found) {
      at += 1
      continue
    }
    const [kind, match] = listed(message, found)
    const text = kind === 'quote' ? match[1]!.trim() : match[0]
    const lower = kind === 'word' ? plain(text) : text
    const end = at + match[0].length
    const between = /\d\s*$/.test(message.slice(0, at)) && /^\s*\d/.test(message.slice(end))
    if (!/^[-–—]$/.test(text) || between) {
      const value = kind === 'number' ? Number(text.replace(',', '.')) : Number.NaN
      tokens.push({ kind, text, lower, stem: stem(lower, language), value, start: at, end })
    }
    at = end
  }
  return tokens
}

/** "shots 4,5 and 10" lists shots; elsewhere "4,5" is a decimal. */
function listed(message: string, found: readonly [Token['kind'], RegExpExecArray]): typeof found {
  const [kind, match] = found
  if (kind !== 'number' || !match[0].includes(',')) return found
  const before = message.slice(Math.max(0, match.index - 40), match.index)
  if (!/\b(?:shots?|scenes?|takes?|einstellung(?:en)?|szenen?)\s+(?:\d+\s*,\s*)*$/i.test(before)) return found
  const figure = /\d+/y
  figure.lastIndex = match.index
  return [kind, figure.exec(message)!]
}

function nextAt(message: string, at: number): readonly [Token['kind'], RegExpExecArray] | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(message)
    if (match) return [kind, match]
  }
  return undefined
}
