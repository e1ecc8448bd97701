/**
 * Things that look like keys in what vendors say: they like to repeat the key they refuse. Words have no digits and
 * no asterisks, keys and masked keys do.
 */
const patterns: readonly RegExp[] = [
  /\b((?:Bearer|Key|Token|Basic)\s+)(?=\S*[\d*])[\w.~+/=*-]{8,}/gi,
  /\b(?:sk|r8|xai|fal|pk|rk|api|key|whsec)[-_](?=\S*[\d*])[\w*-]{6,}/gi,
  /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g,
  /\b((?:api[-_ ]?key|access[-_ ]?key|secret|token|signature|x-amz-[a-z-]+|key)["']?\s*[=:]\s*["']?)(?=\S*[\d*])[^\s"'&,}]{6,}/gi,
]
const hidden = '•••'

/** The text without secrets: those that are known, however they are written, and those that look like one. */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = text
  for (const secret of secrets.filter(({ length }) => length >= 4)) {
    for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) {
      clean = clean.replaceAll(form, hidden)
    }
  }
  for (const pattern of patterns) {
    clean = clean.replaceAll(pattern, (_, before: unknown) =>
      typeof before === 'string' ? `${before}${hidden}` : hidden,
    )
  }
  return clean
}

/** A vendor's own words, fit for a sentence: one line, no secrets, not endless. */
export function quoted(text: string, secrets: readonly string[] = []): string {
  const line = redact(text, secrets)
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  return line.length > 300 ? `${line.slice(0, 299)}…` : line
}
