/** No vendor may keep a film waiting longer than this at a time. Seconds. */
const longest = 3600

/** Seconds a `Retry-After` asks for, be it a number or a date; undefined when it says nothing usable. */
export function retryAfter(value: string | null | undefined, now = Date.now()): number | undefined {
  if (value === null || value === undefined || value.trim() === '') return undefined
  const seconds = /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000
  return Number.isFinite(seconds) ? Math.min(Math.max(0, seconds), longest) : undefined
}
