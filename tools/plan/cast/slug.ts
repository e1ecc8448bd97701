import { hashSeed } from '../../film/random.ts'

const longest = 40

/**
 * A name as an id: letters and digits of any script, hyphens between, Latin accents dropped. Never empty, so
 * that a character called "???" still has one, and never a path.
 */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const joined = [...words.join('-')].slice(0, longest).join('').replace(/-$/u, '')
  return joined === '' ? hashSeed(name).toString(36) : joined
}
