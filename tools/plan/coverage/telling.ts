import type { Moment, SceneDraft } from '../draft.ts'

/** Letters of a word that may carry meaning from one moment to another; shorter ones are grammar. */
const shortestWord = 4
/** A compound is also known by its last part: the other case is the suitcase. */
const longestTail = 6
/** A word in more of the film's moments than this is about everything and so about nothing. */
const commonest = 6

const unspaced = /[\p{Script=Han}]{2,4}|[\p{Script=Katakana}ー]{3,12}/gu
const spaced = /\p{L}{4,}/gu

const asides =
  /\b(?:looks?|stares?|gazes?|glances?|considers?|thinks?|laughs?|smiles?|grins?|nods?|shrugs?|sighs?|frowns?|blinks?|waits?|pauses?|listens?|hesitates?|watch(?:es)?)\b|\b(?:schaut|blickt|starrt|lacht|lächelt|grinst|nickt|zuckt|seufzt|zögert|wartet|überlegt|lauscht)\b|(?<!\p{L})(?:regarde|fixe|rit|sourit|hoche|soupire|hésite|attend|réfléchit|écoute)(?!\p{L})|見つめ|眺め|微笑|笑|うなず|頷|ため息|黙/iu
/** What is found, drawn out or laid open. */
const reveals =
  /^(?:inside|within|beneath|underneath|behind (?:it|him|her|them)|darin|drinnen|dahinter|dedans|à l['’]intérieur|derrière)(?!\p{L})|^(?:中に|中から|その奥)|:\s+\p{L}/iu
const introduces = /(?<!\p{L})\p{Lu}{2,}(?:\s\p{Lu}{2,})?,?\s(?:\(|\d)/u

function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(spaced)) {
    words.add(word.replace(/(?<=\p{L}{4})s$/u, ''))
    for (let tail = shortestWord; tail <= longestTail && tail + 3 <= word.length; tail++)
      words.add(word.slice(-tail))
  }
  for (const [word] of text.matchAll(unspaced)) words.add(word)
  return words
}

const spokenIn = ({ dialogue }: Moment): string => dialogue.map(({ text }) => text).join(' ')

/**
 * How much the film would miss each silent moment, most telling highest: what is opened, found and handed on,
 * what the dialogue speaks of, what comes back in another scene; least of all looks and asides.
 */
export function tellingOf(scenes: readonly SceneDraft[]): Map<Moment, number> {
  const words = new Map<Moment, Set<string>>()
  const places = new Map<string, Set<number>>()
  const counts = new Map<string, number>()
  const talk = scenes.map(({ moments }) => wordsOf(moments.map(spokenIn).join(' ')))
  for (const [index, { moments }] of scenes.entries()) {
    for (const moment of moments) {
      const own = wordsOf(moment.text)
      words.set(moment, own)
      for (const word of new Set([...own, ...wordsOf(spokenIn(moment))])) {
        counts.set(word, (counts.get(word) ?? 0) + 1)
        places.set(word, (places.get(word) ?? new Set()).add(index))
      }
    }
  }
  const things = new Set<string>()
  const scores = new Map<Moment, number>()
  for (const [index, { moments }] of scenes.entries()) {
    for (const [at, moment] of moments.entries()) {
      if (moment.dialogue.length > 0) continue
      const rare = [...words.get(moment)!].filter((word) => (counts.get(word) ?? 0) <= commonest)
      const spoken = rare.filter((word) => talk[index]!.has(word)).length
      const scenesOf = rare.map((word) => [...(places.get(word) ?? [])]).filter(({ length }) => length > 1)
      // What was laid out earlier and comes back is what it was laid out for.
      const returns = scenesOf.reduce((sum, at) => sum + (at[0]! < index ? 0.7 : 0.5), 0)
      const fresh = moment.props.filter(({ shape }) => !things.has(shape)).length
      for (const { shape } of moment.props) things.add(shape)
      scores.set(
        moment,
        worthOf(moment) +
          Math.min(2, spoken) * 0.5 +
          Math.min(1.5, returns) +
          Math.min(2, fresh) * 0.3 +
          (at === 0 ? (moment.kind === 'thing' ? 0 : 0.7) : at === moments.length - 1 ? 0.3 : 0),
      )
    }
  }
  return scores
}

/** Nobody does anything but look, laugh or wait. */
export const isAside = ({ text, weight }: Moment): boolean =>
  weight < 3 && text.length < 60 && asides.test(text) && !reveals.test(text)

function worthOf(moment: Moment): number {
  const kind = { place: 0, look: -0.5, thing: 0.4, deed: 0.6, arrive: 0.8, speech: 0 }[moment.kind]
  return (
    moment.weight +
    kind +
    (reveals.test(moment.text) ? 1.2 : 0) +
    (introduces.test(moment.text) ? 1 : 0) -
    (isAside(moment) ? 1.5 : 0)
  )
}
