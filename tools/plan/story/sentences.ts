/** A logline or synopsis cut into clauses, each with its own verb, in the order they happen. */
import nlp from 'compromise'
import { analyse } from '../../language/analyse.ts'
import { verbHits } from '../read/hits.ts'
import { matchDeeds } from '../read/lexicons.ts'

export interface Clause {
  /** Without closing punctuation; still lacks its subject when `elided`. */
  text: string
  /** The subject was said in the clause before. */
  elided: boolean
  /** Follows a "but", "until", "when": something turns here. */
  turn: boolean
  /** It was the lead-in of a sentence ("When …,"): the protagonist is named in the next clause. */
  leadIn: boolean
}

/** What we read of a synopsis; a film of ten minutes has no room for more. */
const longestText = 3000
/** Japanese says in one character what takes others three. */
const longestJapanese = 1000
const mostClauses = 60
/** Longer ones are no sentences; each clause is judged by the words next to its joint. */
const longestSentence = 500
const nearby = 160

const sentenceEnd = /(?<=[.!?…]["”»']?)\s+|[。！？\n;]+/u

function clean(text: string): string {
  return text.replaceAll(/\p{C}/gu, ' ').replaceAll(/\s+/gu, ' ').trim()
}

const trimmed = (text: string): string =>
  text.replaceAll(/^[\s,;:–—-]+|[\s,;:.!?…–—。！？、-]+$/gu, '').trim()

interface Grammar {
  /** Starts a sentence's lead-in, up to a comma. */
  leadIn: RegExp
  /** Joins clauses; group 1 is the word. */
  joint: RegExp
  turning: RegExp
  /** True if a finite verb opens the text. */
  opensWithVerb(text: string): boolean
  hasVerb(text: string): boolean
  /** Puts a subordinate clause into the order of a main one. */
  straighten(text: string, word: string): string
}

function deedStarts(text: string, language: string): number[] {
  const analysis = analyse(text, language)
  return verbHits(analysis, matchDeeds(analysis)).map((hit) => hit.start)
}

const englishOpening =
  /^(?:then |finally |soon |slowly |quickly |suddenly |must |can |will |has |have |is |are |was |were |does |do |had )/i

const english: Grammar = {
  leadIn: /^(?:when|after|as|while|before|once|if|what if)\s+(?=[^,]{6,}(?:,|$))/iu,
  joint:
    /(?:,\s*|\s+)(and then|and|but|until|when|while|then|before|after|because|yet|so)\s+|\s*(?:;|—|–|,(?=\s+\w+s\s))\s*/giu,
  turning: /^(?:but|until|when|yet)$/i,
  opensWithVerb: (text) => {
    if (englishOpening.test(text)) return true
    const [term] = nlp(text.split(' ').slice(0, 6).join(' ')).json({ terms: { tags: true } })[0]?.terms ?? []
    const tags: string[] = term?.tags ?? []
    return (
      tags.includes('PresentTense') ||
      tags.includes('PastTense') ||
      (/^\w+s$/i.test(text.split(' ')[0]!) && deedStarts(text, 'en')[0] === 0)
    )
  },
  hasVerb: (text) => nlp(text).has('(#PresentTense|#PastTense|#Copula|#Modal|#Infinitive)'),
  straighten: (text) => text,
}

const germanFinite =
  /^(?:ist|sind|hat|haben|muss|müssen|will|wollen|kann|können|wird|werden|soll|darf|beginnt|beschließt|versucht|hofft|lässt|bringt|weiß|macht|steht|geht|kommt)$/iu
const separable =
  /^(ab|an|auf|aus|bei|ein|fest|fort|her|hin|los|mit|nach|um|vor|weg|zu|zurück|zusammen|heraus|hinein|unter)(?=\p{L}{4})/u

function germanVerbAt(text: string): boolean {
  const [word = ''] = text.split(' ')
  if (germanFinite.test(word)) return true
  return /^\p{Ll}/u.test(word) && /(?:t|en)$/u.test(word) && deedStarts(text, 'de').includes(0)
}

const german: Grammar = {
  leadIn: /^(?:als|wenn|nachdem|während|bevor|sobald|weil|da)\s+(?=[^,]+,)/iu,
  joint:
    /(?:,\s*|\s+)(und dann|und|aber|doch|bis|als|wenn|während|bevor|nachdem|weil|dann)\s+|\s*[;—–]\s*/giu,
  turning: /^(?:aber|doch|bis|als|wenn)$/i,
  opensWithVerb: germanVerbAt,
  hasVerb: (text) =>
    deedStarts(text, 'de').length > 0 || text.split(' ').some((word) => germanFinite.test(word)),
  straighten: (text, word) =>
    /^(?:bis|als|wenn|während|bevor|nachdem|weil|sobald|da)$/iu.test(word) ? germanMainOrder(text) : text,
}

/** `ein Sturm das Licht löscht` → `ein Sturm löscht das Licht`. */
function germanMainOrder(text: string): string {
  const words = text.split(' ')
  const verb = words.pop()
  if (!verb || words.length === 0) return text
  const subject = words.findIndex((word) => /^\p{Lu}/u.test(word)) + 1
  const at = /^(?:er|sie|es|wir|ich)$/iu.test(words[0]!) ? 1 : Math.max(1, subject)
  const prefix = separable.exec(verb)?.[1]
  const finite = prefix === undefined ? verb : verb.slice(prefix.length)
  return [...words.slice(0, at), finite, ...words.slice(at), ...(prefix === undefined ? [] : [prefix])].join(
    ' ',
  )
}

const frenchClitic = /^(?:(?:lui|leur|le|la|les|se|en|y|ne|me|nous)\s+|[lsnm]['’])*/iu
const frenchFinite =
  /^(?:doit|veut|va|vont|est|sont|a|ont|peut|commence|décide|essaie|fait|met|devient|tente|sait|refuse|finit)$/iu

function frenchVerbAt(text: string): boolean {
  const rest = text.replace(frenchClitic, '')
  const [word = ''] = rest.split(' ')
  return frenchFinite.test(word) || deedStarts(rest, 'fr').includes(0)
}

const french: Grammar = {
  leadIn: /^(?:quand|lorsque|lorsqu['’]|après que|dès que|si|alors que|tandis que)\s*(?=[^,]+,)/iu,
  joint:
    /(?:,\s*|\s+)(et puis|et|mais|puis|quand|lorsque|alors que|tandis que|jusqu['’]au jour où|avant que)\s+|\s*[;—–]\s*/giu,
  turning: /^(?:mais|quand|lorsque|jusqu)/i,
  opensWithVerb: frenchVerbAt,
  hasVerb: (text) =>
    deedStarts(text, 'fr').length > 0 || text.split(' ').some((word) => frenchFinite.test(word)),
  straighten: (text) => text,
}

const grammars: Readonly<Record<string, Grammar>> = { en: english, de: german, fr: french }

/** A joint parts two clauses only if there is a verb on both sides. */
function splitSentence(sentence: string, grammar: Grammar): Clause[] {
  const clauses: Clause[] = []
  let rest = trimmed(sentence.slice(0, longestSentence))
  const lead = grammar.leadIn.exec(rest)?.[0]
  if (lead !== undefined) {
    const comma = rest.indexOf(',')
    const inner = trimmed(rest.slice(lead.length, comma < 0 ? undefined : comma))
    clauses.push({
      text: grammar.straighten(inner, lead.trim()),
      elided: false,
      turn: false,
      leadIn: comma >= 0,
    })
    rest = comma < 0 ? '' : trimmed(rest.slice(comma + 1))
    // German turns the order after a lead-in: `…, muss eine Oma …`.
  }
  let start = 0
  let word = ''
  for (const match of rest.matchAll(grammar.joint)) {
    const left = rest.slice(start, match.index).slice(-nearby)
    const right = rest.slice(match.index + match[0].length, match.index + match[0].length + nearby)
    const upTo = right.split(grammar.joint)[0] ?? right
    if (
      !grammar.hasVerb(left) ||
      !(grammar.opensWithVerb(right) || (match[1] !== undefined && ownSubject(upTo, grammar)))
    )
      continue
    clauses.push(clauseOf(rest.slice(start, match.index), word, grammar))
    start = match.index + match[0].length
    word = match[1] ?? ''
  }
  if (rest.slice(start).trim() !== '') clauses.push(clauseOf(rest.slice(start), word, grammar))
  return clauses
}

/** A clause of its own has a verb behind its subject, not at once. */
function ownSubject(text: string, grammar: Grammar): boolean {
  return text.split(' ').length >= 3 && grammar.hasVerb(text)
}

function clauseOf(text: string, word: string, grammar: Grammar): Clause {
  const inner = trimmed(text)
  return {
    text: grammar.straighten(inner, word),
    elided: grammar.opensWithVerb(inner),
    turn: grammar.turning.test(word),
    leadIn: false,
  }
}

/** The clauses of a text in English, German or French; other languages give their sentences. */
export function clausesOf(
  text: string,
  language: string,
  splitJapanese: (sentence: string) => Clause[],
): Clause[] {
  const grammar = grammars[language]
  const sentences = clean(text.slice(0, language === 'ja' ? longestJapanese : longestText))
    .split(sentenceEnd)
    .filter((sentence) => trimmed(sentence) !== '')
  const clauses = sentences.flatMap((sentence): Clause[] => {
    if (language === 'ja') return splitJapanese(sentence)
    if (grammar) return splitSentence(sentence, grammar)
    return [{ text: trimmed(sentence), elided: false, turn: false, leadIn: false }]
  })
  return clauses.filter(({ text }) => text !== '').slice(0, mostClauses)
}
