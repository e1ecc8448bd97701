import { ScriptBuilder } from '../script-builder.ts'
import type { Script } from '../script.ts'
import { readTitlePage } from '../fountain/title-page.ts'
import { articles, pronouns, quotes, speechVerbs } from './speech-words.ts'

const sceneBreak = /^(?:[*#~–—-]\s?){1,10}$/u
const chapter =
  /^(?:chapter|kapitel|chapitre|capítulo|capitolo|part|teil|scene|szene|scène)\s.{1,60}$|^第.{1,6}[章話幕]/iu

/** A story: paragraphs are action, quoted speech becomes dialogue where the text says who speaks. */
export function parseProse(text: string): Script {
  const builder = new ScriptBuilder()
  const lines = text.split('\n')
  const body = lines.slice(readTitlePage(lines, builder.titlePage)).join('\n')
  const paragraphs = body.split(/\n[ \t\u3000]*\n/u)
  const recent = new Speakers()
  for (const paragraph of paragraphs.map((part) => part.replaceAll(/\s*\n\s*/g, ' ').trim())) {
    if (paragraph === '') continue
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

interface Piece {
  text: string
  quoted: boolean
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

/** Who has spoken lately in this scene: two people talking take turns. */
class Speakers {
  #names: string[] = []

  note(name: string): void {
    this.#names = [name, ...this.#names.filter((other) => other !== name)].slice(0, 4)
  }

  get last(): string | null {
    return this.#names[0] ?? null
  }

  get other(): string | null {
    return this.#names[1] ?? null
  }

  forget(): void {
    this.#names = []
  }
}

function readParagraph(builder: ScriptBuilder, paragraph: string, recent: Speakers): void {
  const pieces = splitQuotes(paragraph)
  const speaker = speakerOf(pieces, recent)
  if (speaker === null) {
    builder.add({ kind: 'action', text: paragraph })
    return
  }
  recent.note(speaker)
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

/** Who says the quoted parts of a paragraph: named beside them, or whose turn it is. */
function speakerOf(pieces: readonly Piece[], recent: Speakers): string | null {
  const first = pieces.findIndex((piece) => piece.quoted)
  if (first < 0) return null
  for (const index of [first + 1, first - 1, ...pieces.keys()]) {
    const piece = pieces[index]
    if (!piece || piece.quoted) continue
    const found = taggedName(piece.text, index > first)
    if (found === pronoun) return recent.last ?? firstName(pieces)
    if (found !== null) return found
  }
  return pieces.length === 1 ? (recent.other ?? null) : null
}

/** Stands for he, she, they: whoever spoke last. */
const pronoun = '*'
const nameWord = /^\p{Lu}[\p{L}'’-]*$|^[\u3040-\u30ff\u4e00-\u9fff]{1,8}$/u
const japaneseAfter = /^と、?([^、。「」]{1,8}?)[はが].{0,12}(?:言|尋|答|叫|聞|囁|つぶや|呟)/u
const japaneseBefore = /([^、。「」\s]{1,8}?)[はが].{0,16}(?:言|尋|答|叫|聞|囁|つぶや|呟)[^「」]{0,6}$/u

/** `said Mara`, `Mara said`, `said the keeper`, `she said`: looked for in the eight words beside the quote. */
function taggedName(text: string, after: boolean): string | null {
  const near = after ? text.slice(0, 120) : text.slice(-120)
  const japanese = after ? japaneseAfter.exec(near) : japaneseBefore.exec(near)
  if (japanese) return japanese[1]!
  if (!after && /^[^\s、。]{1,8}$/u.test(near) && /[\u3040-\u30ff\u4e00-\u9fff]/u.test(near)) return near
  const sentence = after ? near.split(/[.!?;]\s/u)[0]! : near.split(/[.!?;]\s/u).at(-1)!
  const words = sentence.split(/[\s,.:;!?…—–]+/u).filter(Boolean)
  const verb = words.findIndex((word) => speechVerbs.has(word.toLowerCase().replace(/-t-.*$/u, '')))
  if (verb < 0) return null
  const before = words.slice(0, verb)
  const article = before.findLastIndex((word) => articles.has(word.toLowerCase()))
  return (
    nameAt(words.slice(verb + 1, verb + 4)) ??
    (article >= 0 && before.length - article > 1 ? before.at(-1)! : null) ??
    nameAt(before.slice(-2)) ??
    nameAt(before)
  )
}

function nameAt(words: readonly string[]): string | null {
  const [first, second, third] = words
  if (first === undefined) return null
  if (pronouns.has(first.toLowerCase())) return pronoun
  if (articles.has(first.toLowerCase()) && second !== undefined) {
    return third !== undefined && nameWord.test(second) && nameWord.test(third)
      ? `${second} ${third}`
      : second
  }
  if (!nameWord.test(first)) return second !== undefined && nameWord.test(second) ? second : null
  return second !== undefined && nameWord.test(second) && !speechVerbs.has(second.toLowerCase())
    ? `${first} ${second}`
    : first
}

/** Somebody the narration of this very paragraph names: `Mara stood up. "Who is there?" she asked.` */
function firstName(pieces: readonly Piece[]): string | null {
  const words = pieces
    .filter((piece) => !piece.quoted)
    .flatMap((piece) => piece.text.slice(0, 200).split(/[^\p{L}'’-]+/u))
  const isName = (word: string): boolean =>
    /^\p{Lu}\p{L}/u.test(word) && !pronouns.has(word.toLowerCase()) && !articles.has(word.toLowerCase())
  return words.find(isName) ?? null
}

/** What a tag tells beyond who spoke: nothing in `said Mara.`, the rest in `said Mara, opening the door.` */
function withoutTag(text: string, after: boolean): string {
  const words = text.split(/\s+/u)
  const hasVerb = words.some((word) => speechVerbs.has(word.toLowerCase().replaceAll(/[^\p{L}]/gu, '')))
  if (/^[^\s、。]{1,8}$/u.test(text) && /[\u3040-\u30ff\u4e00-\u9fff]/u.test(text)) return ''
  if (japaneseAfter.test(text) && text.length < 16) return ''
  if (!hasVerb) return /[\p{L}\p{N}]/u.test(text) ? text : ''
  if (words.length <= 4) return ''
  return after ? text.replace(/^[,;:\s]+/u, '') : text
}
