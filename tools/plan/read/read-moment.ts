import { analyse, type Analysis } from '../../language/analyse.ts'
import type { Hit } from '../../language/lexicon.ts'
import type { ShotProp } from '../../film/shot.ts'
import type { Mood, Pose, SoundEffect, TimeOfDay, Weather } from '../../film/vocabulary.ts'
import { readCamera, type CameraWish } from './camera-words.ts'
import { nounHits, verbHits } from './hits.ts'
import { deedById, matchDeeds, matchSounds, matchThings, thingById } from './lexicons.ts'
import { mentionsIn, type Mention, type Named } from './mentions.ts'
import { readMood, readTime, readWeather } from './read-tone.ts'

export interface MomentReading {
  /** Character ids in the order the text names them. */
  cast: string[]
  bodies: { character: string; pose: Pose; holds?: string }[]
  props: ShotProp[]
  sound: SoundEffect[]
  mood?: Mood
  timeOfDay?: TimeOfDay
  weather?: Weather
  camera?: CameraWish
}

/** Poses every picture can do without; a more telling deed in the same sentence wins over them. */
const plainPoses: ReadonlySet<Pose> = new Set<Pose>(['stand', 'walk', 'talk', 'look-up', 'sit'])
/** Poses two people do together. */
const shared: ReadonlySet<Pose> = new Set<Pose>(['embrace', 'fight', 'dance'])
export const gripping: ReadonlySet<Pose> = new Set<Pose>([
  'hold',
  'give',
  'aim',
  'carry',
  'work',
  'reach',
  'point',
  'fight',
  'walk',
  'run',
  'stand',
])
const weapons = new Set(['sword', 'knife', 'axe', 'gun', 'rifle', 'bow', 'shield', 'wand'])
const mostSounds = 3
const mostProps = 4

/** `The jury files in` has no files and `knocks over` no knock: the longer words are meant. */
const isInside = (hit: Hit, verbs: readonly Hit[]): boolean =>
  verbs.some(({ start, end }) => start <= hit.start && hit.end <= end && end - start > hit.end - hit.start)

function thingsIn(analysis: Analysis, mentions: readonly Mention[], verbs: readonly Hit[]): Hit[] {
  const taken = (hit: Hit) =>
    isInside(hit, verbs) || mentions.some(({ start, end }) => hit.start < end && start < hit.end)
  const seen = new Set<string>()
  return nounHits(analysis, matchThings(analysis)).filter((hit) => {
    if (isLens(analysis.text, hit)) return false
    if (hit.part === 'modifier' || taken(hit) || seen.has(hit.concept) || isSimile(analysis, hit))
      return false
    seen.add(hit.concept)
    return true
  })
}

/** Who runs toward the camera runs toward us. */
const towards = /(?:to|toward|towards|at|past|into|from|away from) (?:the )?$/iu
const isLens = (text: string, { concept, start }: Hit): boolean =>
  concept === 'camera' && towards.test(text.slice(0, start))

/** A laugh like an old door brings no door. */
const likened = /(?<!\p{L})(?:like|as|wie|comme)\s+(?:an?\s+|eine?\s+|une?\s+)?(?:\p{L}+\s+)?$/iu

function isSimile({ text, language }: Analysis, hit: Hit): boolean {
  if (language === 'ja') return text.slice(hit.end).startsWith('のよう')
  return likened.test(text.slice(Math.max(0, hit.start - 40), hit.start))
}

const joint = /^[\s,]*(?:and|und|et|&|と)\s*(?:the|an?|der|die|das|le|la|l['’])?\s*$/iu

/** `Mara and Tom`, or two of one word such as `soldiers`. */
const areJoined = (text: string, one: Mention, two: Mention): boolean =>
  one.start === two.start || joint.test(text.slice(one.end, two.start))

/**
 * Who does it: whoever was named last before the verb and whoever is joined to them by an `and`, else the first
 * one named, in the same sentence.
 */
function doersOf(text: string, hit: Hit, mentions: readonly Mention[]): string[] {
  const at = mentions.findLastIndex(({ start }) => start < hit.start)
  if (at >= 0) {
    let from = at
    while (from > 0 && areJoined(text, mentions[from - 1]!, mentions[from]!)) from--
    return mentions.slice(from, at + 1).map(({ character }) => character)
  }
  const [first] = mentions
  if (!first || /[.!?。]\s/u.test(text.slice(hit.start, first.start))) return []
  return [first.character]
}

function bodiesOf(text: string, verbs: readonly Hit[], mentions: readonly Mention[], held: readonly Hit[]) {
  const poses = new Map<string, Pose>()
  const take = (character: string, pose: Pose) => {
    const before = poses.get(character)
    if (before === undefined || plainPoses.has(before)) poses.set(character, pose)
  }
  for (const hit of verbs) {
    const doers = doersOf(text, hit, mentions)
    const pose = deedById(hit.concept)?.pose
    if (doers.length === 0 || !pose) continue
    for (const doer of doers) take(doer, pose)
    const other = mentions.find(({ start, character }) => start > hit.start && !doers.includes(character))
    if (other && shared.has(pose)) take(other.character, pose)
  }
  const characters = [...new Set(mentions.map(({ character }) => character))]
  const isAlone = characters.length < 2
  const armed = held.some(({ concept }) => weapons.has(concept))
  return characters.map((character, index) => {
    const done = poses.get(character) ?? 'stand'
    // It takes two to fight, or a weapon: a lock is worked at.
    const pose = done === 'fight' && isAlone && !armed ? 'work' : done
    const thing = index === 0 && gripping.has(pose) ? held[0] : undefined
    return thing ? { character, pose, holds: thing.concept } : { character, pose }
  })
}

/** The picture is about what does something, not about what comes after the verb. */
const acts = (thing: Hit, verbs: readonly Hit[]): boolean => thing.start <= (verbs[0]?.start ?? Infinity)

function soundsOf(analysis: Analysis, verbs: readonly Hit[]): SoundEffect[] {
  const named = matchSounds(analysis).filter((hit) => !hit.negated && !isInside(hit, verbs))
  const done = verbs.flatMap((hit) => deedById(hit.concept)?.sounds ?? [])
  return [...new Set([...named.map((hit) => hit.concept), ...done])].slice(0, mostSounds)
}

/**
 * What can be seen and heard in one or two sentences. `cast` are the people who may be meant; give `present`
 * to say who is in the scene when the text only says "she". A thing nobody knows the shape of is not listed.
 */
export function readMoment(
  text: string,
  language: string,
  cast: readonly Named[],
  present: readonly string[] = [],
): MomentReading {
  const analysis = analyse(text, language)
  const named = mentionsIn(text, language, cast)
  const fallback = present.map((character): Mention => ({ character, start: -1, end: -1 }))
  const mentions = named.length > 0 ? named : fallback.slice(0, 1)
  const verbs = verbHits(analysis, matchDeeds(analysis))
  const found = thingsIn(analysis, named, verbs)
  // Who puts out the light has no lamp in hand.
  const isSwitched = verbs.some(({ concept }) => concept === 'switch-off')
  const held = isSwitched ? [] : found.filter((hit) => thingById(hit.concept)?.handheld)
  const bodies = bodiesOf(text, verbs, mentions, held)
  const props = found.slice(0, mostProps).map((hit, index): ShotProp => ({
    shape: hit.concept,
    label: hit.text,
    weight: index === 0 && bodies.length === 0 && acts(hit, verbs) ? 'focus' : 'set',
  }))
  return {
    cast: bodies.map(({ character }) => character),
    bodies,
    props,
    sound: soundsOf(analysis, verbs),
    mood: readMood(analysis),
    timeOfDay: readTime(analysis),
    weather: readWeather(analysis),
    camera: readCamera(text),
  }
}
