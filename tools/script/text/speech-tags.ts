import type { Piece, ProseSpeakers } from './prose-speakers.ts'
import { articles, pronouns, speechVerbs } from './speech-words.ts'

/** Who says the quoted parts of a paragraph: named beside them, or whose turn it is. */
export function speakerOf(pieces: readonly Piece[], recent: ProseSpeakers): string | null {
  const first = pieces.findIndex((piece) => piece.quoted)
  if (first < 0) return null
  for (const index of [first + 1, first - 1, ...pieces.keys()]) {
    const piece = pieces[index]
    if (!piece || piece.quoted) continue
    const found = taggedName(piece.text, index > first)
    if (found === pronoun) return recent.namedIn(pieces.slice(0, first)) ?? recent.meant
    if (found !== null) return found
  }
  return pieces.length === 1 ? recent.next : null
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

/** What a tag tells beyond who spoke: nothing in `said Mara.`, the rest in `said Mara, opening the door.` */
export function withoutTag(text: string, after: boolean): string {
  if (/^[^\s、。]{1,8}$/u.test(text) && cjk.test(text)) return ''
  if (japaneseAfter.test(text) && text.length < 16) return ''
  if (!/[\p{L}\p{N}]/u.test(text)) return ''
  const end = text.search(/[.!?](?:\s|$)/u)
  const sentence = after && end >= 0 ? text.slice(0, end + 1) : text
  const words = sentence.split(/\s+/u)
  if (!words.some((word) => speechVerbs.has(word.toLowerCase().replaceAll(/[^\p{L}]/gu, '')))) return text
  if (words.length <= 4) return text.slice(sentence.length).trim()
  return after ? text.replace(/^[,;:\s]+/u, '') : text
}

const cjk = /[\u3040-\u30ff\u4e00-\u9fff]/u
