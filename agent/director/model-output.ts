import type { JSONValue } from 'ai'

/** Entries of one list a language model reads of an output; a feature film's would fill its memory. */
const longestList = 60
/** Characters of one text. */
const longestText = 1200

function shorten(value: unknown): JSONValue {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value.length > longestText ? `${value.slice(0, longestText)}…` : value
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) {
    const kept = value.slice(0, longestList).map(shorten)
    return value.length > longestList ? [...kept, `… and ${value.length - longestList} more`] : kept
  }
  if (typeof value !== 'object') return null
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(fields.map(([name, field]) => [name, shorten(field)]))
}

/** A tool's output as a language model reads it: the same shape, long lists and texts cut. */
export const modelOutput = ({ output }: { output: unknown }): { type: 'json'; value: JSONValue } => ({
  type: 'json',
  value: shorten(output),
})
