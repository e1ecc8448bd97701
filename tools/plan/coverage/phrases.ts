import type { View } from './beat.ts'
import { views } from './view-phrases.ts'

const fallback = 'en'
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

  /** `manner`: the script's own aside, such as `out of breath`. */
  tell(view: View, name: string, to?: string, manner?: string): string {
    if (view === 'subject') return name
    const isManner = manner !== undefined && manner.length <= longestManner && !noManner.test(manner)
    if (view === 'speaks' && isManner)
      return this.#language === 'ja' ? `${name}、${manner}。` : `${name}, ${manner}.`
    const table = views[this.#language]
    if (!table && view !== 'detail') return `${name}.`
    const words = (table ?? views[fallback]!)[view === 'speaks' && to !== undefined ? 'speaksTo' : view]
    const key = `${view} ${name}`
    const turn = this.#turns.get(key) ?? 0
    this.#turns.set(key, turn + 1)
    return words[turn % words.length]!.replace('{to}', to ?? '').replace('{name}', name)
  }
}
