import type { ShotProp } from '../../film/shot.ts'
import type { Mood, Pose } from '../../film/vocabulary.ts'
import type { Moment } from '../draft.ts'
import { readCamera } from '../read/camera-words.ts'
import type { Named } from '../read/mentions.ts'
import { bodyPartIn, cameraOpening, unknownThing } from './close-subject.ts'
import { likelyIn } from './likely.ts'
import { withThing } from './last-thing.ts'
import { introductions } from './introductions.ts'
import { isHeard, isOutside } from './off-screen.ts'
import { nameOwners, namePronouns } from './pronouns.ts'
import type { Company, Person } from './pronouns.ts'
import { readMoment } from '../read/read-moment.ts'
import type { MomentReading } from '../read/read-moment.ts'

const forceful = new Set<Pose>(['fight', 'fall', 'embrace', 'aim'])
const moving = new Set<Pose>(['walk', 'run', 'climb', 'carry'])
const looking =
  /\b(?:looks?|stares?|watch(?:es)?|gazes?|sees?|eyes|glances?|notices?|listens?|smiles?|frowns?|waits?)\b|\b(?:sieht|schaut|blickt|starrt|beobachtet|lächelt|lauscht)\b|\b(?:regarde|observe|voit|fixe|sourit|écoute)\b|見る|見つめ|眺め|微笑/iu

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
  /** What was handled last in the scene. */
  thing?: ShotProp
  /** Takes what happens outside of an interior, with who is inside. */
  outside?: { moment: Moment; here: readonly string[] }[]
}

function companyOf({ seen, earlier, people }: ActionContext): Company {
  const personsOf = (ids: Iterable<string>): Person[] => [...ids].flatMap((id) => people.get(id) ?? [])
  return { seen: personsOf(new Set([...seen, ...earlier])), here: personsOf(seen) }
}

/** A thing and whose it is, with nothing done. */
const heldThing =
  /^(?:the|an?|der|die|das|eine?|le|la|une?)\s(?:\p{L}+\s){1,3}(?:in|on|at|from|auf|an|dans|sur)\s(?:his|her|their|seine[rmn]?|ihre[rmn]?|sa|son|ses|leurs?)\s\p{L}+[.!]?$/iu

/** Where nobody is named, whose hand it is and whom it happens to are in the picture. */
function readWith(named: string, context: ActionContext, company: Company, isNear: boolean): MomentReading {
  const { language, cast, seen } = context
  // Who can only be `it` is whoever was there last.
  const isIt = /^\W{0,3}(?:it|es)\b/iu.test(named) && company.seen[0]?.presents === 'neutral'
  const read = readMoment(named, language, likelyIn(named, cast), isIt ? seen : [])
  // The letter in her hand is the letter.
  const isThing = read.props.length > 0 && (isNear || heldThing.test(named))
  if (read.cast.length > 0 || isThing) return read
  const owned = nameOwners(named, language, company)
  return owned === named ? read : readMoment(owned, language, likelyIn(owned, cast))
}

/** One moment of action: who does what with what, by the words of the text. */
export function actionMoment(text: string, context: ActionContext, isShot = false): Moment {
  // What is asked of the camera is not done by anybody: CLOSE ON closes no door.
  const camera = askedOf(text)
  const seen = camera ? text.replace(cameraOpening, '') : text
  const company = companyOf(context)
  const named = namePronouns(withoutIntroductions(seen), context.language, company)
  const close = isNear(camera) || angleOn.test(text)
  const found = withThing(focused(readWith(named, context, company, close), named, close), seen, context)
  const here = company.here.slice(0, 2).map(({ id }) => id)
  const isSound = !isShot && !close && found.cast.length === 0 && isHeard(seen)
  const isListening = isSound && here.length > 0
  const read = isSound ? listening(found, here) : found
  const cast = read.cast.slice(0, 5)
  const part = close && cast.length > 0 ? bodyPartIn(seen) : undefined
  const isNew = cast.length > 0 && !context.seen.includes(cast[0]!)
  const clues = { ...read, isClose: close, cast, isNew, isFirst: context.isFirst, isShot }
  const kind = isListening || part !== undefined ? 'look' : kindOf(text, clues)
  const props = read.props.map((prop, index) =>
    kind === 'thing' && index === 0 ? { ...prop, weight: 'focus' as const } : prop,
  )
  const first = cast[0] === undefined ? undefined : context.cast.find((one) => one.id === cast[0])
  context.seen = [...new Set([...cast, ...context.seen])]
  context.isFirst = false
  const subject = kind === 'thing' && props[0] ? props[0].label : (first?.name ?? props[0]?.label)
  const moment: Moment = {
    kind,
    text,
    subject: part ?? subject ?? firstWords(text),
    cast: part === undefined ? cast : cast.slice(0, 1),
    bodies: read.bodies.slice(0, 5),
    props,
    dialogue: [],
    sound: read.sound,
    mood: read.mood ?? context.mood,
    weight: weightOf(text, kind, read.bodies),
    ...(camera ? { camera: part === undefined ? camera : { ...camera, framing: 'insert' } } : {}),
  }
  if (cast.length === 0 && isOutside(seen)) context.outside?.push({ moment, here })
  return moment
}

/** Turns to something without saying how near. */
const angleOn = /^\W{0,2}(?:(?:low |high |reverse )?angle(?: shot)? on|on:)(?!\p{L})/iu
const subjective = /^\W{0,2}(?:POV|SUBJEKTIVE|CAM[ÉE]RA SUBJECTIVE)(?!\p{L})|\b(?:'s|’s) POV\b/iu

function askedOf(text: string): Moment['camera'] {
  const camera = readCamera(text)
  return subjective.test(text) ? { ...camera, framing: 'pov' } : camera
}

/** A close view is of the thing it names, whosever it is, and be it one we have no shape for. */
function focused(read: MomentReading, text: string, isClose: boolean): MomentReading {
  if (!isClose) return read
  if (read.cast.length === 0 && read.props.length === 0) {
    const thing = unknownThing(text)
    return thing ? { ...read, props: [thing] } : read
  }
  const [thing] = read.props
  const isOwned = thing !== undefined && /^\p{L}+(?: \p{L}+)?(?:['’]s?|s) /u.test(text)
  const isFirst = thing !== undefined && /^(?:the|an?|der|die|das|ein|eine|le|la|les|une?) /iu.test(text)
  return (isOwned || isFirst) && text.indexOf(thing.label) < 40 ? { ...read, cast: [], bodies: [] } : read
}

/** A sound is heard by whoever is there; what makes it is not in the picture. */
function listening(read: MomentReading, here: readonly string[]): MomentReading {
  const bodies = here.map((character) => ({ character, pose: 'stand' as const }))
  return { ...read, cast: [...here], bodies, props: [] }
}

interface KindClues {
  cast: string[]
  bodies: Moment['bodies']
  props: Moment['props']
  isNew: boolean
  isFirst: boolean
  isShot: boolean
  isClose: boolean
}

const isNear = (camera: Moment['camera']): boolean => camera?.size === 'ECU' || camera?.size === 'CU'

function kindOf(
  text: string,
  { cast, bodies, props, isNew, isFirst, isShot, isClose }: KindClues,
): Moment['kind'] {
  if (cast.length === 0) {
    if (isFirst && !isShot && !isClose) return 'place'
    if (props.length > 0 && (isShot || isClose || (text.length < 90 && props[0]?.weight === 'focus')))
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
