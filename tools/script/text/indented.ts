/** Screenplays typed or printed as plain text, where the left margin tells cue, speech and action apart. */
import { headingOpening } from '../heading.ts'
import { isTransition } from '../transitions.ts'

/** Columns right of the action's margin: speech stands at about 10, cues at about 20 and more. */
const cueIndent = 12
const speechIndent = 4

const indentOf = (line: string): number => line.length - line.trimStart().length
const isLoud = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.split('(')[0]!)
const furniture =
  /^(?:\d{1,4}[A-Z]?\.?|\(?CONTINUED:?\)?(?: ?\(\d+\))?|\(MORE\)|-\s?\d{1,4}\s?-|Page \d{1,4})$/iu
const numbers = /^(?:\d{1,4}[A-Z]{0,2}[.)]?\s{1,20})/u

function isHeadingText(text: string): boolean {
  return text.length < 150 && headingOpening(text.replace(numbers, '')) !== null && isLoud(text)
}

/** The column most lines of action and headings start at. */
function actionMargin(lines: readonly string[]): number {
  const headings = lines
    .filter((line) => isHeadingText(line.trim()))
    .map((line) => indentOf(line.replace(/^\s*\d{1,4}[A-Z]?\s/u, (start) => ' '.repeat(start.length))))
  if (headings.length > 0) return Math.min(...headings.slice(0, 200))
  return lines
    .filter((line) => line.trim() !== '')
    .slice(0, 400)
    .reduce((least, line) => Math.min(least, indentOf(line)), 80)
}

const isCueAt = (lines: readonly string[], index: number, margin: number): boolean => {
  const line = lines[index]!
  const text = line.trim()
  return (
    indentOf(line) >= margin + cueIndent &&
    text.length < 60 &&
    isLoud(text) &&
    !isTransition(text) &&
    (lines[index + 1] ?? '').trim() !== '' &&
    indentOf(lines[index + 1]!) >= margin + speechIndent
  )
}

export function isIndentedScreenplay(lines: readonly string[]): boolean {
  const margin = actionMargin(lines)
  let cues = 0
  for (let index = 0; index < lines.length; index++)
    if (isCueAt(lines, index, margin) && ++cues >= 2) return true
  return false
}

/** Writes such a page as Fountain with every element marked; lines broken by the page are joined again. */
export function indentedToFountain(lines: readonly string[]): string {
  const margin = actionMargin(lines)
  const blocks: string[] = []
  let words: string[] = []
  let isSpeech = false
  const flush = (): void => {
    if (words.length > 0) blocks.push(isSpeech ? words.join('\n') : `!${words.join(' ')}`)
    words = []
    isSpeech = false
  }
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index]!.trim()
    if (furniture.test(text.slice(0, 40)) && text.length < 40) continue
    if (text === '') flush()
    else if (isHeadingText(text) || isTransition(text)) {
      flush()
      blocks.push(isHeadingText(text) ? text.replaceAll(/\s{2,}/g, ' ') : `> ${text}`)
    } else if (isCueAt(lines, index, margin)) {
      flush()
      words = [`@${text}`]
      isSpeech = true
    } else if (isSpeech && indentOf(lines[index]!) >= margin + speechIndent) joinSpeech(words, text)
    else {
      if (isSpeech) flush()
      words.push(text)
    }
  }
  flush()
  return blocks.join('\n\n')
}

/** Speech goes on in the same line of Fountain; brackets get lines of their own, even over two typed lines. */
function joinSpeech(words: string[], text: string): void {
  const last = words.length - 1
  const previous = words[last]!
  const isOpen = previous.startsWith('(') && !previous.endsWith(')')
  const isNew = last === 0 || text.startsWith('(') || (previous.endsWith(')') && previous.startsWith('('))
  if (isNew && !isOpen) words.push(text)
  else words[last] = `${previous} ${text}`
}
