import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { Problem } from '../film/errors.ts'
import { repairUtf8 } from './repair-utf8.ts'

/** Files that are no text but often handed over as scripts, by their first bytes. */
const magic: readonly [start: string, name: string][] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a packed file (such as .docx, .celtx or .highland)'],
  ['{\\rtf', 'a rich text file (RTF)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
]
const remedy =
  'Save the script as Fountain (.fountain), Final Draft (.fdx) or plain text (.txt) and give that file.'

/** chardet's guesses worth following; all other single-byte guesses read best as Windows-1252. */
const trusted = /^(?:UTF-|Shift_JIS|EUC-|ISO-2022|GB18030|Big5|KOI8|windows-125[0-8]|ISO-8859-[25-9])/u
const sample = 64 * 1024

/** Text of a file in whatever encoding it is. Throws a `Problem` of kind `file` if it is no text. */
export function decodeText(bytes: Uint8Array, name: string): string {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const known = magic.find(([start]) => head.startsWith(start))
  if (known) throw new Problem('file', `${name} is ${known[1]}, which is not read as a script.`, remedy)
  const text = decodeBytes(bytes)
  if (looksBinary(text)) throw new Problem('file', `${name} is not a text file.`, remedy)
  return text
}

function decodeBytes(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wide = wideEncoding(buffer)
  if (wide) return iconv.decode(buffer, wide)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer)
  } catch {
    return repairUtf8(buffer) ?? iconv.decode(buffer, guess(buffer))
  }
}

/** UTF-16 or -32, by byte order mark or by where the zero bytes of plain letters fall. */
function wideEncoding(buffer: Buffer): string | null {
  if (buffer.length >= 4 && buffer.readUInt32LE(0) === 0xfeff) return 'utf-32le'
  if (buffer.length >= 4 && buffer.readUInt32BE(0) === 0xfeff) return 'utf-32be'
  if (buffer.length >= 2 && buffer.readUInt16LE(0) === 0xfeff) return 'utf-16le'
  if (buffer.length >= 2 && buffer.readUInt16BE(0) === 0xfeff) return 'utf-16be'
  const zeros = [0, 0]
  const length = Math.min(buffer.length, sample)
  for (let index = 0; index < length; index++) if (buffer[index] === 0) zeros[index % 2]!++
  const pairs = length / 2
  if (zeros[1]! > pairs * 0.3 && zeros[0]! < pairs * 0.05) return 'utf-16le'
  if (zeros[0]! > pairs * 0.3 && zeros[1]! < pairs * 0.05) return 'utf-16be'
  return null
}

/** Looks at the text around the first bytes beyond ASCII, where the encoding shows. */
function guess(buffer: Buffer): string {
  const first = buffer.findIndex((byte) => byte > 0x7f)
  const part = buffer.subarray(Math.max(0, first - 256), first + sample)
  const best = analyse(part).find((match) => match.name !== 'UTF-8')?.name ?? 'windows-1252'
  return trusted.test(best) && iconv.encodingExists(best) ? best : 'windows-1252'
}

/** Control characters beyond tabs and line ends, or signs that nothing could be read. */
function looksBinary(text: string): boolean {
  let strange = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0) strange += 4
    else if ((code < 32 && (code < 9 || code > 13) && code !== 27 && code !== 26) || code === 0xfffd)
      strange++
  }
  return strange > 8 && strange > text.length / 200
}
