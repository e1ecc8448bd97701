import { parseFountain } from '../fountain/fountain.ts'
import { headingOpening } from '../heading.ts'
import type { Script } from '../script.ts'
import { indentedToFountain, isIndentedScreenplay } from './indented.ts'
import { parseProse } from './prose.ts'
import { isTransition } from '../transitions.ts'
import { isTurnLine, turnsToFountain } from './turns.ts'

/** Plain text: a typed-up screenplay, a play with `NAME: speech` lines, a Japanese scenario, or prose. */
export function parseText(text: string): Script {
  const lines = text.replaceAll('\t', '        ').split('\n')
  if (isIndentedScreenplay(lines)) return asText(indentedToFountain(lines))
  if (lines.filter(isTurnLine).length >= 2) return asText(turnsToFountain(lines))
  if (!isScreenplay(lines)) return parseProse(text)
  const title = loudTitle(lines)
  return title === undefined ? asText(text) : asText(`Title: ${title.title}\n\n${title.rest}`)
}

/** A first line in capitals, alone, with a scene or a speech after it, stands over the script. */
function loudTitle(lines: readonly string[]): { title: string; rest: string } | undefined {
  const at = lines.findIndex((line) => line.trim() !== '')
  const title = (lines[at] ?? '').trim()
  const isAlone =
    (lines[at + 1] ?? '').trim() === '' && lines.slice(at + 1).some((line) => line.trim() !== '')
  const isLoud = /\p{Lu}/u.test(title) && !/\p{Ll}/u.test(title) && !/[:!]/u.test(title)
  if (!isAlone || !isLoud || title.length > 60 || /^[.@>#=~(\d]/u.test(title)) return undefined
  if (headingOpening(title) !== null || isTransition(title)) return undefined
  return { title, rest: lines.slice(at + 1).join('\n') }
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
