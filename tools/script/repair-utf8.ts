import iconv from 'iconv-lite'

/**
 * Reads a file that is UTF-8 with stray Windows-1252 bytes in it (two files pasted together by a program
 * that did not look). Returns null if the bytes beyond ASCII are mostly not UTF-8.
 */
export function repairUtf8(buffer: Buffer): string | null {
  const parts: string[] = []
  let good = 0
  let bad = 0
  let from = 0
  let index = 0
  while (index < buffer.length) {
    const length = sequenceLength(buffer, index)
    if (length > 1) good++
    if (length === 0) {
      bad++
      parts.push(
        buffer.toString('utf8', from, index),
        iconv.decode(buffer.subarray(index, index + 1), 'win1252'),
      )
      from = index + 1
    }
    index += Math.max(1, length)
  }
  if (good < bad) return null
  parts.push(buffer.toString('utf8', from))
  return parts.join('')
}

/** Bytes of the UTF-8 sequence at `index`; 0 if there is none. Overlong forms pass: Node maps them to U+FFFD. */
function sequenceLength(buffer: Buffer, index: number): number {
  const lead = buffer[index]!
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  for (let step = 1; step < length; step++) {
    const byte = buffer[index + step]
    if (byte === undefined || byte >> 6 !== 2) return 0
  }
  return length
}
