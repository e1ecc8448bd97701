import { ScriptBuilder } from '../script-builder.ts'
import type { Script } from '../script.ts'
import { readTitlePage } from '../fountain/title-page.ts'
import { findNames, ProseSpeakers } from './prose-speakers.ts'
import type { Piece } from './prose-speakers.ts'
import { quotes } from './speech-words.ts'
import { speakerOf, withoutTag } from './speech-tags.ts'

const sceneBreak = /^(?:[*#~–—-]\s?){1,10}$/u
const chapter =
  /^(?:chapter|kapitel|chapitre|capítulo|capitolo|part|teil|scene|szene|scène)\s.{1,60}$|^第.{1,6}[章話幕]/iu

/** A story: paragraphs are action, quoted speech becomes dialogue where the text says who speaks. */
export function parseProse(text: string): Script {
  const builder = new ScriptBuilder()
  const lines = text.split('\n')
  const body = lines.slice(readTitlePage(lines, builder.titlePage)).join('\n')
  const paragraphs = body.split(/\n[ \t\u3000]*\n/u)
  const recent = new ProseSpeakers(findNames(body))
  for (const paragraph of paragraphs.map((part) => part.replaceAll(/\s*\n\s*/g, ' ').trim())) {
    if (paragraph === '') continue
    if (isTitle(paragraph, builder, paragraphs.length)) {
      builder.titlePage.title = paragraph
      continue
    }
    if (sceneBreak.test(paragraph.slice(0, 40)) && paragraph.length < 40) {
      builder.sceneBreak()
      recent.forget()
    } else if (paragraph.length < 80 && chapter.test(paragraph)) {
      builder.heading(paragraph)
      recent.forget()
    } else readParagraph(builder, paragraph, recent)
  }
  return builder.finish('prose')
}

/** A first line without an end mark stands over the story, it is not in it. */
function isTitle(paragraph: string, builder: ScriptBuilder, paragraphs: number): boolean {
  const isFirst = builder.isEmpty && builder.titlePage.title === undefined && paragraphs > 2
  return (
    isFirst && paragraph.length < 60 && !/[.!?:。！？…"”»」]$/u.test(paragraph) && !chapter.test(paragraph)
  )
}

/** Splits at quotation marks that close within the paragraph; an apostrophe closes nothing. */
function splitQuotes(paragraph: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let index = 0; index < paragraph.length; index++) {
    const closing = quotes[paragraph[index]!]
    const opens =
      closing !== undefined &&
      !/[\p{L}\p{N}]/u.test(/[「『]/u.test(paragraph[index]!) ? '' : (paragraph[index - 1] ?? ''))
    if (!opens) continue
    const end = closingAt(paragraph, index + 1, closing)
    if (end < 0) break
    pieces.push({ text: paragraph.slice(from, index).trim(), quoted: false })
    pieces.push({ text: paragraph.slice(index + 1, end).trim(), quoted: true })
    from = end + 1
    index = end
  }
  pieces.push({ text: paragraph.slice(from).trim(), quoted: false })
  return pieces.filter((piece) => piece.text !== '')
}

function closingAt(text: string, start: number, closing: string): number {
  for (let index = start; index < text.length; index++) {
    const isApostrophe = text[index] === '’' && /\p{L}/u.test(text[index + 1] ?? '')
    if (closing.includes(text[index]!) && !isApostrophe) return index
  }
  return -1
}

function readParagraph(builder: ScriptBuilder, paragraph: string, recent: ProseSpeakers): void {
  const pieces = splitQuotes(paragraph)
  const found = speakerOf(pieces, recent)
  const speaker = found && found.charAt(0).toUpperCase() + found.slice(1)
  recent.mention(pieces)
  if (speaker === null) {
    builder.add({ kind: 'action', text: paragraph })
    return
  }
  recent.spoke(speaker)
  let cued = false
  for (const [index, piece] of pieces.entries()) {
    if (piece.quoted) {
      if (!cued) builder.cue(speaker)
      cued = true
      builder.spoken('dialogue', piece.text.replace(/,$/u, '.'))
    } else {
      const rest = withoutTag(piece.text, pieces[index - 1]?.quoted ?? false)
      if (rest === '') continue
      builder.add({ kind: 'action', text: rest })
      cued = false
    }
  }
}
