import type { Film } from '../../film/film.ts'
import type { DialogueLine, Shot } from '../../film/shot.ts'
import type { Mood } from '../../film/vocabulary.ts'
import { analyse } from '../../language/analyse.ts'
import { detectLanguage } from '../../language/detect-language.ts'
import type { Moment } from '../draft.ts'
import { verbHits } from '../read/hits.ts'
import { matchDeeds } from '../read/lexicons.ts'
import { mentionsIn } from '../read/mentions.ts'
import { actionMoment } from './action.ts'
import { namePronouns } from './pronouns.ts'

export interface Around {
  film: Film
  /** Ids of who may be meant by a pronoun, the likeliest first. */
  seen: readonly string[]
  mood: Mood
}

const quoted = /[“"„»«]([^“”"„»«]{1,400})[”"“»«]|「([^「」]{1,200})」/u
const both =
  /(?<!\p{L})(?:both(?: of them)?|the two of them|the pair of them|(?:die )?beiden?|alle zwei|tous les deux|toutes les deux)(?!\p{L})|二人/iu

/**
 * What a person wrote about a shot, as a moment. People talk to a director in their own language whatever the
 * film's is: the one in which more is understood counts, and the film's own where both do.
 */
export function wordsMoment(words: string, around: Around): Moment {
  const own = around.film.settings.language
  const spoken = detectLanguage(words)
  const read = momentIn(own, words, around)
  if (spoken === own) return read
  const other = momentIn(spoken, words, around)
  return understood(other) > understood(read) ? other : read
}

const understood = ({ cast, bodies, props, sound }: Moment): number =>
  cast.length * 2 + bodies.filter(({ pose }) => pose !== 'stand').length + props.length + sound.length

function momentIn(language: string, words: string, around: Around): Moment {
  const { characters } = around.film.bible
  const cast = characters.map(({ id, name }) => ({ id, name }))
  const persons = characters.map(({ id, name, look }) => ({ id, name, presents: look.presents }))
  const people = new Map(persons.map((person) => [person.id, person]))
  const seen = around.seen.filter((id) => people.has(id))
  const speech = quoted.exec(words)
  const told = speech ? withoutQuote(words, speech[0]) : words
  const [first, second] = seen.map((id) => people.get(id)!.name)
  const pair = second === undefined ? first : `${first} & ${second}`
  const named = pair === undefined ? told : told.replace(both, pair)
  const doer = doerOf(named, language, first)
  const context = { language, cast, people, seen: [...seen], earlier: [], mood: around.mood, isFirst: false }
  const moment = { ...actionMoment(doer === undefined ? named : `${doer} ${named}`, context), text: told }
  if (!speech) return moment
  const company = seen.map((id) => people.get(id)!)
  const before = mentionsIn(
    namePronouns(words.slice(0, speech.index), language, { seen: company, here: company }),
    language,
    cast,
  )
  const speaker = before.at(-1)?.character ?? moment.cast[0] ?? seen[0]
  return speaker === undefined ? moment : speaking(moment, speaker, speech[1] ?? speech[2] ?? '')
}

/** What follows a verb, so that `Runs to` is told from `Waves roll`. */
const afterVerbs = new Set(
  'to the a an his her their up down into out at for with over across away off around in on from past zur zum die der das den dem einen eine ein in auf nach weg vom vers la le les un une sa son ses dans sur'.split(
    ' ',
  ),
)

/** `Runs to the door.` says what is done and leaves out by whom. */
function doerOf(text: string, language: string, first: string | undefined): string | undefined {
  if (first === undefined) return undefined
  const analysis = analyse(text, language)
  const [word, next] = analysis.tokens
  const [verb] = verbHits(analysis, matchDeeds(analysis))
  const isOpening = verb !== undefined && verb.start === word?.start && verb.end <= word.end
  return isOpening && (next === undefined || afterVerbs.has(next.lower)) ? first : undefined
}

const withoutQuote = (words: string, quote: string): string =>
  words
    .replace(quote, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/\s*[,:;]\s*(?=[.,!?]|$)/gu, '')
    .replace(/[\s,:;]+$/u, '')
    .trim()

function speaking(moment: Moment, character: string, text: string): Moment {
  const line: DialogueLine = { character, text: text.trim(), delivery: 'on' }
  const isSeen = moment.cast.includes(character)
  const bodies = moment.bodies.map((body) =>
    body.character === character && body.pose === 'stand' ? { ...body, pose: 'talk' as const } : body,
  )
  return {
    ...moment,
    kind: 'speech',
    cast: isSeen ? moment.cast : [character, ...moment.cast],
    bodies: isSeen ? bodies : [{ character, pose: 'talk' }, ...bodies],
    dialogue: [line],
  }
}

/** Who may be meant near a shot: those in it, then those seen before it, then the rest of its scene. */
export function seenNear(shot: Shot | undefined, scene: readonly Shot[]): string[] {
  if (!shot) return []
  const at = scene.findIndex(({ id }) => id === shot.id)
  const others = [...scene.slice(0, Math.max(0, at)).toReversed(), ...scene.slice(at + 1)]
  return [...new Set([...shot.cast, ...others.flatMap(({ cast }) => cast)])]
}
