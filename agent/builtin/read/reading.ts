/** A message taken apart: its words, what they may mean, whom they name. */
import type { Character } from '../../../tools/film/bible.ts'
import type { Project } from '../../../tools/film/project.ts'
import type { Tongue } from '../context.ts'
import { mentionAt } from './people.ts'
import { scan, type Token } from './scan.ts'
import { correct } from './spelling.ts'
import { phraseAt, vocabulary, type Concept } from './vocabulary.ts'

export interface Tag {
  concepts: readonly Concept[]
  /** Token indices, `to` exclusive. */
  from: number
  to: number
}

export interface Mention {
  /** Character ids the name fits; more than one when it is not clear. */
  ids: readonly string[]
  /** By name, or by what the character is ("the keeper"). */
  by: 'name' | 'role'
  from: number
  to: number
}

export interface Reading {
  text: string
  language: Tongue
  project: Project
  tokens: readonly Token[]
  tags: readonly Tag[]
  /** The tag that starts at a token. */
  tagFrom: ReadonlyMap<number, Tag>
  mentions: readonly Mention[]
}

/** German shot and scene nouns end compounds: "Waldszene", "Nachteinstellungen". */
const compound = /^(.{3,}?)s?(einstellung(?:en)?|szenen?|aufnahmen?|shots?)$/

export function read(text: string, language: Tongue, project: Project): Reading {
  const words = vocabulary(language)
  const taken = filmWords(project, language)
  const tokens = correct(split(scan(text, language), language), words, taken, language)
  const mentions: Mention[] = []
  const tags: Tag[] = []
  for (let at = 0; at < tokens.length; at++) {
    const mention = mentionAt(tokens, at, project.bible.characters, language)
    if (mention) {
      mentions.push({ ...mention, from: at, to: at + mention.length })
      if (mention.by === 'name') {
        at += mention.length - 1
        continue
      }
    }
    if (tokens[at]!.kind === 'quote') continue
    const phrase = phraseAt(words, tokens, at)
    if (!phrase) continue
    tags.push({ concepts: phrase.concepts, from: at, to: at + phrase.length })
    at += phrase.length - 1
  }
  const tagFrom = new Map(tags.map((tag) => [tag.from, tag]))
  return { text, language, project, tokens, tags, tagFrom, mentions }
}

function split(tokens: readonly Token[], language: Tongue): Token[] {
  if (language !== 'de') return [...tokens]
  const { words } = vocabulary('de')
  return tokens.flatMap((token) => {
    const parts = token.kind === 'word' && !words.has(token.lower) ? compound.exec(token.lower) : null
    if (!parts) return [token]
    const at = token.start + parts[1]!.length
    const [head, tail] = [parts[1]!, parts[2]!]
    return [
      { ...token, text: token.text.slice(0, head.length), lower: head, stem: head, end: at },
      { ...token, text: token.text.slice(head.length), lower: tail, stem: tail, start: at },
    ]
  })
}

/** Names and whatever else the film's own text is full of: never a misspelt command. */
function filmWords({ bible, shots }: Project, language: Tongue): Set<string> {
  const texts = [
    ...bible.characters.map(({ name }: Character) => name),
    ...bible.locations.map(({ name }) => name),
    ...shots.map(({ action }) => action),
  ]
  return new Set(texts.flatMap((text) => scan(text, language)).flatMap(({ lower, stem }) => [lower, stem]))
}
