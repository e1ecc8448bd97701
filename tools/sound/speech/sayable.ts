/** The longest line a scratch voice reads, in characters: about forty seconds. */
const longest = 600

/** What may be spoken of a line: no directions in brackets, no markup, no emoji, no endless text. */
export function sayable(text: string): string {
  const words = text
    .slice(0, longest * 4)
    .normalize('NFC')
    .replaceAll(/\([^)]*\)|（[^）]*）|\[[^\]]*\]|<[^>]*>/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Extended_Pictographic}[\]<>{}|\\^~_*#=@`]/gu, (mark) =>
      /[0-9#*]/u.test(mark) && mark !== '#' && mark !== '*' ? mark : ' ',
    )
    .replaceAll(/\s+/gu, ' ')
    .trim()
  if (words.length <= longest) return words
  const cut = words.slice(0, longest)
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut
}

/** English voices know ASCII only: accents fall, curly quotes straighten. */
export function toAscii(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‘’ʼ]/gu, "'")
    .replaceAll(/[“”«»„]/gu, ' ')
    .replaceAll(/[–—…]/gu, ', ')
    .replaceAll(/[^\x20-\x7e]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
