const polite =
  /^(?:please|bitte|just|and|und|then|dann|that|dass|,|:|-)\s+|[\s,]+(?:please|pls|bitte|thanks|danke)$/gi

/** Words taken from a message, without the courtesies, quotation marks and end marks around them. */
export function tidy(text: string): string {
  let tidied = text.trim()
  for (let before = ''; before !== tidied;) {
    before = tidied
    tidied = tidied
      .replaceAll(polite, '')
      .replaceAll(/^[\s,;:"“”„«»]+|[\s,;:"“”„«»]+$/g, '')
      .replace(/\.$/, '')
  }
  return tidied
}

/** With a capital and a full stop, as a line of a shot list. */
export function sentence(text: string): string {
  const tidied = tidy(text)
  if (!tidied) return ''
  const capital = tidied[0]!.toUpperCase() + tidied.slice(1)
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`
}
