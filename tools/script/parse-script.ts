import { Problem } from '../film/errors.ts'
import { decodeText } from './decode.ts'
import { parseFdx } from './fdx/fdx.ts'
import { parseFountain } from './fountain/fountain.ts'
import type { Script } from './script.ts'
import { parseText } from './text/parse-text.ts'

/** Bytes. A 120-page script has about 0.2 MB as Fountain and 1 MB as Final Draft. */
export const largestScript = 4_000_000

const bytesPerPage = 1_800

/**
 * Reads a script in Fountain, Final Draft or plain text. The name decides between Fountain and plain text,
 * the content whether it is Final Draft. Throws a `Problem` of kind `file` for files that are empty, too
 * large, no text, or damaged.
 */
export function parseScript(input: Uint8Array | string, filename = 'script.fountain'): Script {
  const name = shortName(filename)
  const size = typeof input === 'string' ? input.length : input.byteLength
  if (size > largestScript) throw tooLarge(name, size)
  const text = cleanLines(typeof input === 'string' ? input : decodeText(input, name))
  if (text.trim() === '') {
    throw new Problem('file', `${name} is empty.`, 'Write at least one line of action or dialogue into it.')
  }
  if (isFinalDraft(text, filename)) return parseFdx(text, name)
  const script = /\.(?:txt|text|md)$/iu.test(filename) ? parseText(text) : parseFountain(text)
  if (script.scenes.length === 0) {
    throw new Problem(
      'file',
      `${name} has a title page but no scene.`,
      'Write at least one line of action or dialogue.',
    )
  }
  return script
}

function tooLarge(name: string, size: number): Problem {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
  return new Problem(
    'file',
    `${name} has ${megabytes(size)}; the largest script read is ${megabytes(largestScript)} (about ${Math.round(largestScript / bytesPerPage / 100) * 100} pages).`,
    'Split it into parts and make one film of each.',
  )
}

/** One kind of line end, no byte order mark; tabs stay. */
function cleanLines(text: string): string {
  return text
    .replace(/^\ufeff/u, '')
    .replaceAll(/\r\n?|[\u2028\u2029\u0085\v\f]/gu, '\n')
    .replaceAll('\0', '')
}

function isFinalDraft(text: string, filename: string): boolean {
  return /<FinalDraft[\s>]/u.test(text.slice(0, 4000)) || /\.fdx$/iu.test(filename)
}

/** A name to show: the last part of the path, without control characters, cut short. */
function shortName(filename: string): string {
  const base = filename.split(/[/\\]/u).at(-1)!.replaceAll(/\p{C}/gu, '')
  return base.length > 60 ? `${base.slice(0, 59)}…` : base || 'The script'
}
