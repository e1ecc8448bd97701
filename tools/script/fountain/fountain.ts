import { headingOpening, longestHeading } from '../heading.ts'
import { ScriptBuilder } from '../script-builder.ts'
import type { Script } from '../script.ts'
import { isTransition } from '../transitions.ts'
import { dropBoneyard, plainText, takeNotes } from './inline.ts'
import { readTitlePage } from './title-page.ts'

/** Parses Fountain 1.1 in one pass. `text` has `\n` line ends only. Never fails: what fits nothing is action. */
export function parseFountain(text: string): Script {
  const builder = new ScriptBuilder()
  const lines = dropBoneyard(text).replaceAll('\t', '    ').split('\n')
  let index = readTitlePage(lines, builder.titlePage)
  while (index < lines.length) {
    const start = index
    while (index < lines.length && !endsBlock(lines, start, index)) index++
    if (index > start) readBlock(builder, lines.slice(start, index))
    else index++
  }
  return builder.finish('fountain')
}

/**
 * An empty line ends a block. A line of exactly two spaces holds a speech or a note together, unless what
 * follows is plainly a new element: many programs leave spaces in lines that were meant to be empty.
 */
function endsBlock(lines: readonly string[], start: number, index: number): boolean {
  const line = lines[index]!
  if (line.trim() !== '') return false
  const next = lines[index + 1]?.trim() ?? ''
  if (line !== '  ' || index === start || next === '') return true
  const block = lines.slice(Math.max(start, index - 40), index)
  const opened = block.join('\n').lastIndexOf('[[')
  if (opened >= 0 && !block.join('\n').includes(']]', opened)) return false
  return (
    !isCue(lines[start]!.trim(), 0, lines.slice(start, start + 2)) ||
    !/\p{Ll}|\p{Lo}/u.test(next) ||
    headingOpening(next) !== null
  )
}

/** A block is a run of lines between empty ones. */
function readBlock(builder: ScriptBuilder, block: readonly string[]): void {
  const { text, notes } = takeNotes(block.join('\n'))
  const lines = notes.length === 0 ? [...block] : text.split('\n')
  // A note on lines of its own leaves empty ones behind.
  while (lines.length > 0 && lines[0]!.trim() === '') lines.shift()
  while (lines.length > 0 && lines.at(-1)!.trim() === '') lines.pop()
  let index = 0
  while (index < lines.length) index = readLine(builder, lines, index)
  for (const note of notes) builder.add({ kind: 'note', text: note })
  builder.endSpeech()
}

/** Reads what starts at `index` and returns the line after it. */
function readLine(builder: ScriptBuilder, lines: readonly string[], index: number): number {
  const line = lines[index]!.trim()
  if (readMarked(builder, line)) return index + 1
  if (isHeading(line, index, lines)) {
    builder.heading(plainText(/^\.[^.\s]/u.test(line) ? line.slice(1) : line))
    return index + 1
  }
  if (lines.length === 1 && isTransition(line)) {
    builder.add({ kind: 'transition', text: plainText(line) })
    return index + 1
  }
  return isCue(line, index, lines) ? readSpeech(builder, lines, index) : readAction(builder, lines, index)
}

/** Lines whose first character says what they are. */
function readMarked(builder: ScriptBuilder, line: string): boolean {
  const rest = (length: number): string => plainText(line.slice(length).trim())
  if (/^={3,}$/u.test(line)) builder.add({ kind: 'page-break' })
  else if (line.startsWith('=')) builder.add({ kind: 'synopsis', text: rest(1) })
  else if (line.startsWith('#')) {
    const level = line.length - line.replace(/^#+/u, '').length
    builder.add({ kind: 'section', text: rest(level), level })
  } else if (line.startsWith('>') && line.endsWith('<') && line.length > 1) {
    builder.add({ kind: 'centred', text: plainText(line.slice(1, -1).trim()) })
  } else if (line.startsWith('>')) builder.add({ kind: 'transition', text: rest(1) })
  else if (line.startsWith('~')) builder.spoken('lyric', rest(1))
  else return false
  return true
}

/** Headings inside a run of lines are only taken when written in full and in capitals: `INT. HOUSE - DAY`. */
function isHeading(line: string, index: number, lines: readonly string[]): boolean {
  if (/^\.[\p{L}\p{N}"'([]/u.test(line)) return index === 0
  const number = /^(?:\d{1,4}[A-Z]{0,3})[.)]?\s{1,20}/u.exec(line.slice(0, 30))
  const opening = headingOpening(number ? line.slice(number[0].length) : line)
  if (!opening) return false
  const isLoud = !/\p{Ll}/u.test(line)
  if (index > 0) return opening.dotted && isLoud
  return opening.dotted || isLoud || lines.length === 1
}

/** Capitals, or forced; something must be said after it. Only the first line of a block can be a cue. */
function isCue(line: string, index: number, lines: readonly string[]): boolean {
  if (index > 0 || lines.length < 2 || lines[1]!.trim() === '' || line.length > longestHeading) return false
  if (line.startsWith('@')) return line.length > 1
  if (/^[!(]/u.test(line)) return false
  const bracket = line.search(/[(（]/u)
  const name = bracket > 0 ? line.slice(0, bracket) : line
  return /\p{Lu}/u.test(name) && !/(?!ß)\p{Ll}/u.test(name)
}

function readSpeech(builder: ScriptBuilder, lines: readonly string[], index: number): number {
  const cue = lines[index]!.trim()
  builder.cue(plainText(cue.startsWith('@') ? cue.slice(1) : cue))
  let said: string[] = []
  const flush = (): void => {
    builder.spoken('dialogue', said.join('\n').trim())
    said = []
  }
  for (const raw of lines.slice(index + 1)) {
    const line = raw.trim()
    if (/^\(.*\)$/u.test(line)) {
      flush()
      builder.spoken('parenthetical', plainText(line))
    } else if (line.startsWith('~')) {
      flush()
      builder.spoken('lyric', plainText(line.slice(1).trim()))
    } else said.push(plainText(line))
  }
  flush()
  return lines.length
}

function readAction(builder: ScriptBuilder, lines: readonly string[], index: number): number {
  const first = lines[index]!.trim()
  const text = [plainText(first.startsWith('!') ? first.slice(1) : first)]
  let next = index + 1
  for (; next < lines.length; next++) {
    const line = lines[next]!.trim()
    if (/^[=#>~]/u.test(line) || isHeading(line, next, lines)) break
    text.push(plainText(line))
  }
  builder.add({ kind: 'action', text: text.join('\n').trim() })
  return next
}
