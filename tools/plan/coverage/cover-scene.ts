import type { Random } from '../../film/random.ts'
import type { Moment, SceneDraft } from '../draft.ts'
import type { Beat } from './beat.ts'
import { coverMoment } from './cover-moment.ts'
import { speaksOfEmptiness } from './empty-places.ts'
import { joinEmpty } from './join-empty.ts'
import type { Known, SceneContext } from './scene-context.ts'
import { sentencesOf } from './speech.ts'
import { withPeople } from './with-people.ts'

/** How often a scene that begins with a thing may open on it before the place is shown. */
const teaseShare = 0.45

export interface Opening {
  isFirst: boolean
  /** The place has been seen before. */
  isKnown: boolean
  /** Captions of places shown so far; grows. */
  told: Set<string>
}

/** A scene's shots in order: the place first (or a detail, then the place), then nearer and nearer. */
export function coverScene(written: SceneDraft, known: Known, random: Random, place: Opening): Beat[] {
  const scene = { ...written, moments: joinEmpty(written.moments) }
  const context: SceneContext = { ...known, present: [], random, spoken: 0 }
  const covered = scene.moments.map((one) => {
    const moment = withoutOldNews(one, scene, known, place.told)
    const beats = coverMoment(moment, context).map((beat) => withPeople(beat, context))
    const seen = [...seenIn(moment), ...(beats[0]?.cast ?? [])]
    context.present = [...new Set([...context.present, ...seen])]
    context.recent = [...new Set([...seen, ...(context.recent ?? [])])]
    return beats
  })
  const [first] = covered[0] ?? []
  if (first?.framing !== 'insert') return [openingBeat(scene, known, covered, 0, place), ...covered.flat()]
  const isAsked = ['CU', 'ECU'].includes(first.moment.camera?.size ?? '')
  const isTease = (isAsked || !place.isFirst) && (isAsked || random.chance(teaseShare))
  // A place that returns has nothing new to say: better a detail and then the deed, wide.
  const [next] = covered[1] ?? []
  const isDeedNext = next !== undefined && next.framing !== 'insert' && next.dialogue.length === 0
  if (!isTease && !(place.isKnown && isDeedNext))
    return [openingBeat(scene, known, covered, 0, place), ...covered.flat()]
  covered[0]!.shift()
  const opening = openingBeat(scene, known, covered, Math.min(1, scene.moments.length - 1), place)
  return [first, opening, ...covered.flat()]
}

/** Shorter sentences, such as `Rain.`, may be read again. */
const newsLength = 20

/** A place that is shown again is only named: its description has been read. */
function withoutOldNews(moment: Moment, scene: SceneDraft, known: Known, told: Set<string>): Moment {
  if (moment.kind !== 'place' || moment.cast.length > 0 || moment.dialogue.length > 0) return moment
  const sentences = sentencesOf(moment.text)
  const news = sentences.filter((sentence) => !told.has(sentence))
  for (const sentence of news) if (sentence.length > newsLength) told.add(sentence)
  if (news.length === sentences.length) return moment
  const name = known.places.get(scene.location)?.name ?? scene.heading
  return { ...moment, text: [...news, asSentence(name)].join(' ') }
}

const asSentence = (name: string): string =>
  /[.!?。…]$/u.test(name)
    ? name
    : `${name}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(name) ? '。' : '.'}`

/** In the picture: named by the moment, or speaking in it. */
function seenIn(moment: Moment): string[] {
  return [
    ...moment.cast,
    ...moment.dialogue.filter((line) => line.delivery === 'on').map((line) => line.character),
  ]
}

const nearerView = { 1: 0.5, 2: 0.7, 3: 0.9 }

/**
 * The establishing shot. A scene that begins with its place has it; a scene that begins with a deed shows that
 * deed from far enough away. One that begins with talk gets the place in front of it, or, where the place has
 * been seen before, the first words from afar. `at`: the moment to open on.
 */
function openingBeat(
  scene: SceneDraft,
  known: Known,
  covered: Beat[][],
  at: number,
  { isKnown, told }: Opening,
): Beat {
  const main = covered[at]?.[0]
  const hasFocus = main?.moment.props.some(({ weight }) => weight === 'focus') ?? false
  const shape = {
    role: 'establish' as const,
    framing: 'establishing' as const,
    // A boat the scene opens on must not be a speck.
    sizes: scene.interior || hasFocus ? (['LS', 'ELS'] as const) : (['ELS', 'LS'] as const),
    need: 1,
  }
  const isThing = main?.framing === 'insert'
  const isSpeech = main !== undefined && main.dialogue.length > 0
  const isHere = main?.elsewhere === undefined || main.elsewhere.id === scene.location
  if (main && isHere && (isSpeech ? isKnown : !isThing || scene.moments.length === 1)) {
    covered[at]!.shift()
    // The deed or face itself is still worth a nearer view where there is time.
    const isWorthNearing = !isSpeech && main.moment.kind !== 'place' && !isThing
    if (isWorthNearing) covered[at]!.unshift({ ...main, need: nearerView[main.moment.weight] })
    const { nearest: _, ...rest } = main
    return { ...rest, ...shape, cast: isThing ? [] : main.cast }
  }
  const place = placeMoment(scene, known, told, isKnown)
  return { moment: place, cast: place.cast, subject: place.subject, told: 'moment', dialogue: [], ...shape }
}

/**
 * What a heading alone shows, the place's description or, in a place that has been seen, its name: what is
 * said of it may have been done in another scene.
 */
function placeMoment(scene: SceneDraft, known: Known, told: Set<string>, isKnown: boolean): Moment {
  const location = known.places.get(scene.location)
  const name = location?.name ?? scene.heading
  const description = location?.description ?? ''
  const isNews = !isKnown && description !== '' && !told.has(description)
  const isOwn = scene.moments.every((moment) => !moment.text.includes(description))
  const text = isNews && isOwn ? description : asSentence(name)
  told.add(text)
  // People are in the wide of a scene that starts in the middle of them.
  const cast = scene.moments.find((moment) => moment.cast.length > 0)?.cast.slice(0, 3) ?? []
  return {
    kind: 'place',
    text,
    subject: name,
    cast: speaksOfEmptiness(text) ? [] : cast,
    bodies: [],
    props: [],
    dialogue: [],
    sound: [],
    mood: scene.mood,
    weight: 1,
  }
}
