import { parseFountain } from '../fountain/fountain.ts'
import { headingOpening } from '../heading.ts'
import type { Script } from '../script.ts'
import { indentedToFountain, isIndentedScreenplay } from './indented.ts'
import { parseProse } from './prose.ts'
import { isTurnLine, turnsToFountain } from './turns.ts'

/** Plain text: a typed-up screenplay, a play with `NAME: speech` lines, a Japanese scenario, or prose. */
export function parseText(text: string): Script {
  const lines = text.replaceAll('\t', '        ').split('\n')
  if (isIndentedScreenplay(lines)) return asText(indentedToFountain(lines))
  if (lines.filter(isTurnLine).length >= 2) return asText(turnsToFountain(lines))
  return isScreenplay(lines) ? asText(text) : parseProse(text)
}

const asText = (fountain: string): Script => ({ ...parseFountain(fountain), format: 'text' })

/** A heading or two cues with something said under them. */
function isScreenplay(lines: readonly string[]): boolean {
  let cues = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!.trim()
    const opening = line.length < 120 ? headingOpening(line.replace(/^\d{1,4}[A-Z]?[.)]?\s+/u, '')) : null
    const isLoud = /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)
    if (opening && (opening.dotted || isLoud)) return true
    if (/^(?:@\S|\.[\p{L}\p{N}]|Title:)/iu.test(line)) return true
    const startsBlock = (lines[index - 1] ?? '').trim() === ''
    if (isLoud && startsBlock && line.length < 40 && (lines[index + 1] ?? '').trim() !== '' && ++cues >= 2)
      return true
  }
  return false
}
