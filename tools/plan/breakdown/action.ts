import type { Mood, Pose } from '../../film/vocabulary.ts'
import type { Moment } from '../draft.ts'
import { readCamera } from '../read/camera-words.ts'
import type { Named } from '../read/mentions.ts'
import { introductions } from './introductions.ts'
import { namePronouns } from './pronouns.ts'
import type { Person } from './pronouns.ts'
import { readMoment } from '../read/read-moment.ts'
import { speechSeconds } from '../lengths.ts'
import { sentencesOf, splitSpeech } from '../coverage/speech.ts'

/** Letters of one moment's text: a short sentence may share a shot with its neighbour, a long one may not. */
const longestText = 64
/** Seconds of reading after which even one sentence is cut, at a comma. */
const longestSentence = 11
/** `Nothing.` is no shot of its own. */
const fragment = 14

/** A paragraph as shots see it: sentence by sentence, the short ones together. */
export function splitAction(text: string): string[] {
  const whole = text.replaceAll(/\s+/g, ' ').trim()
  const joined: string[] = []
  for (const sentence of sentencesOf(whole)) {
    const last = joined.at(-1)
    const together = last === undefined ? Infinity : last.length + 1 + sentence.length
    const isFragment = sentence.length <= fragment && together < longestText * 1.5
    if (last !== undefined && (isFragment || together <= longestText)) {
      joined[joined.length - 1] = `${last}${/[。！？」]$/u.test(last) ? '' : ' '}${sentence}`
    } else joined.push(sentence)
  }
  return joined.flatMap((part) =>
    speechSeconds(part) <= longestSentence ? [part] : splitSpeech(part, longestSentence * 0.7),
  )
}

const forceful = new Set<Pose>(['fight', 'fall', 'embrace', 'aim'])
const moving = new Set<Pose>(['walk', 'run', 'climb', 'carry'])
const looking =
  /\b(?:looks?|stares?|watch(?:es)?|gazes?|sees?|eyes|glances?|notices?|listens?|smiles?|frowns?|waits?)\b|\b(?:sieht|schaut|blickt|starrt|beobachtet|lächelt|lauscht)\b|\b(?:regarde|observe|voit|fixe|sourit|écoute)\b|見る|見つめ|眺め|微笑/iu

const cameraOpening =
  /^(?:EXTREME |VERY )?(?:CLOSE(?:-UP)?(?: SHOT)?|ANGLE|INSERT|POV|WIDE(?: SHOT)?|LONG SHOT|PAN|TRACKING(?: SHOT)?|CAMERA)\b(?: ON| OF| TO| IN)?[\s:–—-]{0,4}/iu

export interface ActionContext {
  language: string
  cast: readonly Named[]
  people: ReadonlyMap<string, Person>
  /** Ids seen in the scene so far, latest first. */
  seen: string[]
  /** Ids seen in the scene before this one, latest first. */
  earlier: readonly string[]
  mood: Mood
  /** Nothing has been shown of the scene yet. */
  isFirst: boolean
}

/** Who may be named at all: reading stems every name it is given, so most are ruled out by their first letters. */
function likelyIn(text: string, cast: readonly Named[]): Named[] {
  const upper = text.toUpperCase()
  return cast.filter(({ name, aliases = [] }) =>
    [name, ...aliases]
      .join(' ')
      .toUpperCase()
      .split(/[\s.-]+/u)
      .some((word) => word !== '' && upper.includes(word.slice(0, 3))),
  )
}

/** One moment of action: who does what with what, by the words of the text. */
export function actionMoment(text: string, context: ActionContext, isShot = false): Moment {
  // What is asked of the camera is not done by anybody: CLOSE ON closes no door.
  const camera = readCamera(text)
  const seen = camera ? text.replace(cameraOpening, '') : text
  const people = [...new Set([...context.seen, ...context.earlier])].flatMap(
    (id) => context.people.get(id) ?? [],
  )
  const named = namePronouns(withoutIntroductions(seen), context.language, people)
  // Who can only be `it` is whoever was there last.
  const fallback = /^\W{0,3}(?:it|es)\b/iu.test(seen) && people[0]?.presents === 'neutral' ? context.seen : []
  const read = readMoment(named, context.language, likelyIn(named, context.cast), fallback)
  const cast = read.cast.slice(0, 5)
  const isNew = cast.length > 0 && !context.seen.includes(cast[0]!)
  const kind = kindOf(text, { ...read, camera, cast, isNew, isFirst: context.isFirst, isShot })
  const props = read.props.map((prop, index) =>
    kind === 'thing' && index === 0 ? { ...prop, weight: 'focus' as const } : prop,
  )
  const first = cast[0] === undefined ? undefined : context.cast.find((one) => one.id === cast[0])
  context.seen = [...new Set([...cast, ...context.seen])]
  context.isFirst = false
  return {
    kind,
    text,
    subject:
      kind === 'thing' && props[0] ? props[0].label : (first?.name ?? props[0]?.label ?? firstWords(text)),
    cast,
    bodies: read.bodies.slice(0, 5),
    props,
    dialogue: [],
    sound: read.sound,
    mood: read.mood ?? context.mood,
    weight: weightOf(text, kind, read.bodies),
    ...(camera ? { camera } : {}),
  }
}

interface KindClues {
  cast: string[]
  bodies: Moment['bodies']
  props: Moment['props']
  isNew: boolean
  isFirst: boolean
  isShot: boolean
  camera?: Moment['camera']
}

function kindOf(
  text: string,
  { cast, bodies, props, isNew, isFirst, isShot, camera }: KindClues,
): Moment['kind'] {
  if (cast.length === 0) {
    const isNear = camera?.size === 'ECU' || camera?.size === 'CU'
    if (isFirst && !isShot && !isNear) return 'place'
    if (props.length > 0 && (isShot || isNear || (text.length < 90 && props[0]?.weight === 'focus')))
      return 'thing'
    return props.length > 0 ? 'deed' : 'place'
  }
  if (isNew && bodies.some((body) => moving.has(body.pose))) return 'arrive'
  const isStill = bodies.every(
    (body) => body.pose === 'stand' || body.pose === 'look-up' || body.pose === 'sit',
  )
  return isShot || (isStill && looking.test(text)) ? 'look' : 'deed'
}

function weightOf(text: string, kind: Moment['kind'], bodies: Moment['bodies']): Moment['weight'] {
  if (text.includes('!') || bodies.some((body) => forceful.has(body.pose))) return 3
  return kind === 'place' || (kind === 'thing' && text.length < 60) ? 1 : 2
}

/** How somebody looks is for the casting; nobody holds the coat they wear. */
const withoutIntroductions = (text: string): string =>
  text.replaceAll(introductions, (_, name: string, told: string) => {
    const held =
      /(?:\b(?:in|holding|carrying|with) (?:each|one|both|his|her|their) (?:hands?|arms?)\b|\bin der Hand\b|à la main)/iu
    return told
      .split(',')
      .filter((part) => held.test(part))
      .reduce((whole, part) => `${whole},${part}`, name)
  })

const firstWords = (text: string): string =>
  text
    .split(/\s+/u)
    .slice(0, 5)
    .join(' ')
    .slice(0, 40)
    .replace(/[.,;:!?]$/u, '')
