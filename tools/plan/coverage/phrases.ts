import type { NearView, StillView } from './beat.ts'
import { capitalised, contracted, spokenTo } from './callings.ts'
import { continuations } from './continuations.ts'
import type { Continuation, Who } from './continuations.ts'
import { sentencesOf } from './speech.ts'
import { views } from './view-phrases.ts'

/** Asides that are timing or song, not manner. */
const noManner =
  /^(?:beat|pause|then|cont(?:'d|inued)?|more|weiter|dann|temps|un temps|suite|間|続けて|♪)\W*$/iu
const longestManner = 60

/**
 * Captions of shots that have no words of their own in the script: a second view, a silent listener, somebody
 * speaking. Each table has several wordings, used in turn.
 */
export class Phrases {
  readonly #language: string
  readonly #turns = new Map<string, number>()

  constructor(language: string) {
    this.#language = language
  }

  /** `name` with its article if it has one; `manner`: the script's own aside, such as `out of breath`. */
  tell(view: StillView, name: string, to?: string, manner?: string): string {
    const isManner = manner !== undefined && manner.length <= longestManner && !noManner.test(manner)
    if (view === 'speaks' && isManner)
      return capitalised(this.#language === 'ja' ? `${name}、${manner}。` : `${name}, ${manner}.`)
    const table = views[this.#language]
    if (!table) return `${capitalised(name)}.`
    const words = table[view === 'speaks' && to !== undefined ? 'speaksTo' : view]
    const wording = words[this.#turn(`${view} ${name}`) % words.length]!
    const other = spokenTo(to ?? '', this.#language)
    const caption = wording.replace('{to}', () => other).replace('{name}', () => name)
    return capitalised(contracted(caption, this.#language))
  }

  /** A second view of a deed: the deed's own words, and what there is more to see of it now. */
  goOn(view: NearView, deed: string, { who, name, thing, interior, isHandwork }: Sight): string {
    const parts = continuations[this.#language]
    const sentences = sentencesOf(deed)
    const word = view === 'detail' ? thing : name
    const sentence =
      sentences.find((one) => one.toLowerCase().includes(word.toLowerCase())) ?? sentences[0] ?? ''
    if (!parts) return sentence || `${capitalised(word)}.`
    if (view === 'detail' || sentence === '') return nounPhrase(sentence, word, parts.before) + parts.end
    const clause = mainClause(sentence, name)
    const joint = clause.includes(':') ? ', ' : parts.joint
    return `${clause}${joint}${this.#part(parts, view, { who, name, thing, interior, isHandwork })}${parts.end}`
  }

  #part(parts: Continuation, view: NearView, { who, name, interior, isHandwork }: Sight): string {
    if (view === 'far') return interior ? parts.indoors : parts.outdoors[who === 'many' ? 1 : 0]
    if (view === 'near' && isHandwork) return parts.hands[who]
    const faces = parts.face[who]
    return faces[this.#turn(`face ${name}`) % faces.length]!
  }

  #turn(key: string): number {
    const turn = this.#turns.get(key) ?? 0
    this.#turns.set(key, turn + 1)
    return turn
  }
}

/** Whom and what a second view shows. */
export interface Sight {
  who: Who
  name: string
  thing: string
  interior: boolean
  isHandwork: boolean
}

/** `The keeper polishes the lens, alone.` → `The keeper polishes the lens`; whole if the rest is no sentence. */
function mainClause(sentence: string, name: string): string {
  const whole = sentence.replace(/[.!?。！？…\s]+$/u, '')
  const [head = whole] = whole.split(/[,;:—–]\s/u)
  const isClause = head.split(/\s+/u).length > 3 && head.toLowerCase().includes(name.toLowerCase())
  return isClause && !subordinate.test(head) ? head : whole
}

const subordinate =
  /^(?:as|when|while|if|after|before|because|als|wenn|während|weil|bevor|nachdem|quand|lorsque|pendant|si|comme|cuando|mientras|quando|mentre)\s/iu

/** The thing as the sentence has it: `the great lens`. */
function nounPhrase(sentence: string, thing: string, before: string): string {
  const word = thing.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
  const found = new RegExp(`(?<!\\p{L})(?:${before})\\s(?:\\p{L}+\\s)?${word}`, 'iu').exec(sentence)?.[0]
  return capitalised(found ?? thing)
}
