import { setTitleEntry } from '../title-keys.ts'
import type { TitlePage } from '../script.ts'
import { isTitleKey } from '../title-keys.ts'
import { plainText } from './inline.ts'

/**
 * Reads `Key: value` lines at the top into `page` and returns how many lines they took, 0 if there is no
 * title page. Values may go on over indented lines. One key we know must be among them: `FADE IN:` is none.
 */
export function readTitlePage(lines: readonly string[], page: TitlePage): number {
  let index = 0
  while (index < lines.length && lines[index]!.trim() === '') index++
  const entries: { key: string; values: string[] }[] = []
  for (; index < lines.length && lines[index]!.trim() !== ''; index++) {
    const line = lines[index]!
    const colon = line.indexOf(':')
    const isIndented = /^(?: {2}|\t)/u.test(line)
    const current = entries.at(-1)
    if (isIndented && current) current.values.push(line.trim())
    else if (colon > 0 && colon <= 40 && !isIndented) {
      const value = line.slice(colon + 1).trim()
      entries.push({ key: line.slice(0, colon).trim(), values: value === '' ? [] : [value] })
    } else if (current) current.values.push(line.trim())
    else return 0
  }
  if (!entries.some((entry) => isTitleKey(entry.key))) return 0
  for (const { key, values } of entries) setTitleEntry(page, key, values.map(plainText))
  return index
}
