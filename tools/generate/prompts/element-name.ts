/** Names the vendor gives to pictures and clips of the request itself. */
const reserved = /^(?:image|video|audio|element)(?:\d|$)/i
/**
 * The name a character can be kept under at a vendor and called by after an `@`: letters and digits in one piece.
 * Empty where nothing is left; then the character goes without.
 */
export function elementName(name: string): string {
  const plain = name.normalize('NFC').replaceAll(/[^\p{L}\p{N}]+/gu, '')
  return reserved.test(plain) ? '' : plain
}
