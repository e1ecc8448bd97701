interface Limits {
  min: number
  max: number
  /** Nothing at all is an answer. */
  empty: boolean
}

/** A typed number within its limits; null for nothing, undefined for what is no number. */
export function readNumber(text: string, { min, max, empty }: Limits): number | null | undefined {
  const plain = text.trim().replace(',', '.').replace('−', '-')
  if (plain === '') return empty ? null : undefined
  const value = Number(plain)
  return Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : undefined
}
