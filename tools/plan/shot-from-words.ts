/** Shots a person asks for in words, made to fit the shots that are there. */
import { Problem } from '../film/errors.ts'
import type { Film } from '../film/film.ts'
import { fingerprint } from '../film/fingerprint.ts'
import { createRandom } from '../film/random.ts'
import type { Random } from '../film/random.ts'
import type { Blocking, Shot } from '../film/shot.ts'
import { ShotSize } from '../film/vocabulary.ts'
import { analyse } from '../language/analyse.ts'
import { seenNear, wordsMoment } from './breakdown/words-moment.ts'
import { askedBeat, framingFor } from './coverage/asked-beat.ts'
import type { Beat } from './coverage/beat.ts'
import { lenses } from './coverage/camera.ts'
import type { Setup } from './coverage/camera.ts'
import { giveLengths } from './coverage/give-lengths.ts'
import { cameraAfter, stagingAfter } from './coverage/goes-on.ts'
import { intentOf } from './coverage/intent.ts'
import { lightOf } from './coverage/light.ts'
import { Phrases } from './coverage/phrases.ts'
import { knownOf, nameOf } from './coverage/scene-context.ts'
import type { Known } from './coverage/scene-context.ts'
import { propsOf } from './coverage/shoot-scenes.ts'
import type { Untimed } from './coverage/shoot-scenes.ts'
import type { Moment } from './draft.ts'
import { onGrid } from './lengths.ts'
import { readAskedCamera } from './read/asked-camera.ts'
import type { AskedCamera } from './read/asked-camera.ts'
import { matchTimes } from './read/lexicons.ts'
import { readWeather } from './read/read-tone.ts'

/**
 * A shot for one or two sentences, in the scene and light of `neighbour` (undefined: of the film's last
 * scene), staged so that it cuts with it. What the words ask of the camera is done as asked. The same words at
 * the same place in the same film give the same shot; its id is one no shot of the film has.
 *
 * Throws a `Problem` of kind `input` for a film without a scene.
 */
export function shotFromWords(words: string, film: Film, neighbour: Shot | undefined): Omit<Shot, 'number'> {
  const scene = film.scenes.find(({ id }) => id === neighbour?.scene) ?? film.scenes.at(-1)
  if (!scene)
    throw new Problem('input', 'The film has no scene to put a shot in.', 'Describe the film first.')
  const id = freshId(words, film, neighbour)
  const random = createRandom(film.settings.seed).fork(id)
  const shots = film.shots.filter((shot) => shot.scene === scene.id)
  const before = shots.slice(0, shots.findIndex((shot) => shot.id === neighbour?.id) + 1)
  const asked = readAskedCamera(words)
  const present = seenNear(neighbour, shots)
  const spoken = before.filter(({ dialogue }) => dialogue.length > 0).length
  const told = askedMoment(words, asked, film, { seen: present, mood: neighbour?.mood ?? scene.mood })
  const known = knownIn(film)
  const beat = askedBeat(told, asked, { ...known, present, random, spoken })
  const staging = stagingAfter(film, before, shots, beat.cast)
  const facing = staging.facing(beat.cast[0], beat)
  const blocking = staging.block(beat)
  // Which way the camera goes stands in the words that are about the camera.
  const worded: Beat = {
    ...beat,
    moment: { ...beat.moment, text: words },
    // Unasked the camera leaves a face that reacts in peace.
    role: asked.movement !== undefined && beat.role === 'reaction' ? 'action' : beat.role,
  }
  const setup = cameraAfter(neighbour, film.bible.characters, random).place(worded, blocking, facing, false)
  const untimed: Untimed = {
    id,
    scene: scene.id,
    role: beat.dialogue.length > 0 ? 'dialogue' : beat.role,
    ...asAsked(setup, asked, random),
    framing: beat.framing,
    subject: beat.subject,
    action: captionOf(told, beat, known),
    ...airOf(beat, told.text, film.settings.language, neighbour ?? scene),
    mood: told.mood,
    cast: beat.cast,
    blocking,
    props: propsOf(beat),
    dialogue: beat.dialogue,
    sound: told.sound,
    transition: { kind: 'cut', seconds: 0 },
    intent: intentOf(beat.role, beat.subject, told.mood),
    hero: false,
    side: neighbour?.side ?? 'a',
  }
  const [timed] = giveLengths([untimed], [beat], { ...film.settings, minutes: null }, random)
  return asked.seconds === undefined ? timed! : { ...timed!, duration: onGrid(Math.min(120, asked.seconds)) }
}

/**
 * What a shot shows after its action has been written anew: who is in it, what they do and with what. Who
 * stays keeps their side; who speaks in it stays. `framing` changes only with the number of people.
 */
export function rereadAction(
  shot: Shot,
  words: string,
  film: Film,
): Pick<Shot, 'action' | 'subject' | 'cast' | 'blocking' | 'props' | 'sound' | 'framing'> {
  const scene = film.shots.filter((other) => other.scene === shot.scene)
  const before = scene.slice(
    0,
    Math.max(
      0,
      scene.findIndex(({ id }) => id === shot.id),
    ),
  )
  const moment = wordsMoment(words, { film, seen: seenNear(shot, scene), mood: shot.mood })
  const speakers = shot.dialogue.filter(({ delivery }) => delivery === 'on').map(({ character }) => character)
  const shoulder = shot.framing === 'over-the-shoulder' ? shot.cast.slice(1) : []
  const cast = [...new Set([...moment.cast, ...speakers, ...shoulder])]
  const isSame = cast.length === shot.cast.length && cast.every((id) => shot.cast.includes(id))
  const isAsMany = cast.length === shot.cast.length && (cast.length > 0 || moment.props.length > 0)
  const framing = isAsMany ? shot.framing : framingFor(shot.framing, cast, moment.props)
  const { role, size, dialogue } = shot
  const told: Beat['told'] = 'moment'
  const beat = {
    moment,
    role,
    framing,
    sizes: [size],
    cast,
    subject: moment.subject,
    told,
    dialogue,
    need: 1,
  }
  const blocking = stagingAfter(film, before, scene, cast).block(beat)
  const name = film.bible.characters.find(({ id }) => id === cast[0])?.name
  return {
    action: words,
    subject: moment.cast.length === 0 && name !== undefined ? name : moment.subject,
    cast,
    blocking: isSame ? blocking.map((body) => keptSide(body, shot.blocking)) : blocking,
    props: propsOf(beat),
    sound: moment.sound,
    framing,
  }
}

function keptSide(body: Blocking, before: readonly Blocking[]): Blocking {
  const was = before.find(({ character }) => character === body.character)
  return was ? { ...body, facing: was.facing, place: was.place } : body
}

const knownIn = ({ title, story, bible, settings }: Film): Known =>
  knownOf({ title, story, bible, language: settings.language, genre: settings.genre, scenes: [] })

/** Two shots may be asked for in the same words at the same place. */
function freshId(words: string, film: Film, neighbour: Shot | undefined): string {
  const taken = new Set(film.shots.map(({ id }) => id))
  for (let count = 0; ; count++) {
    const id = `sh-${fingerprint([words, neighbour?.id, count]).slice(0, 10)}`
    if (!taken.has(id)) return id
  }
}

function askedMoment(
  words: string,
  { deed, size, movement, angle }: AskedCamera,
  film: Film,
  around: { seen: readonly string[]; mood: Moment['mood'] },
): Moment {
  const moment = wordsMoment(deed || words, { film, ...around })
  const isThing = (size === 'CU' || size === 'ECU') && moment.cast.length === 0 && moment.props.length > 0
  const camera = { size, movement, angle }
  if (!isThing) return { ...moment, camera }
  const [thing] = moment.props
  return { ...moment, camera, kind: 'thing', subject: thing!.label }
}

/** Words before a quotation that only say that it is one: `Mara says`. */
const mostTagWords = 3

function captionOf({ text, dialogue }: Moment, { cast }: Beat, known: Known): string {
  const isTag = dialogue.length > 0 && text.split(/\s+/u).length <= mostTagWords
  const [first, second] = cast.map((id) => nameOf(known, id))
  return isTag && first !== undefined ? new Phrases(known.language).tell('speaks', first, second) : text
}

const still: Setup['movement'] = { kind: 'static', direction: 'none', speed: 'slow' }

/**
 * What the words ask for wins over what the shots around would like; tilted horizons and whip pans are only
 * for those who ask.
 */
function asAsked(setup: Setup, { size, angle, speed, movement }: AskedCamera, random: Random): Setup {
  const wish = ShotSize.safeParse(size).data
  const lens = wish === undefined || wish === setup.size ? setup.lens : random.pick(lenses[wish])
  const moved = movement === undefined && setup.movement.kind === 'whip' ? still : setup.movement
  const isPaced = speed !== undefined && movement !== undefined && movement !== 'static'
  return {
    size: wish ?? setup.size,
    lens,
    angle: angle === undefined && setup.angle === 'dutch' ? 'eye-level' : setup.angle,
    movement: isPaced ? { ...moved, speed } : moved,
  }
}

const atTime = /(?:^|(?<!\p{L})(?:at|by|in the|bei|am|im|in der|zur|de|la|à l['’]|au))\s*$/iu

/** Place, hour and weather of the neighbour, but for what the words say of them. */
function airOf(
  { elsewhere }: Beat,
  text: string,
  language: string,
  from: Pick<Shot, 'location' | 'interior' | 'timeOfDay' | 'weather'>,
): Pick<Shot, 'location' | 'interior' | 'timeOfDay' | 'weather' | 'light'> {
  const interior = elsewhere?.interior ?? from.interior
  const analysis = analyse(text, language)
  const hour = matchTimes(analysis).find(
    (hit) => !hit.negated && (hit.text.length > 5 || atTime.test(text.slice(0, hit.start))),
  )
  const timeOfDay = hour?.concept ?? from.timeOfDay
  const weather = (interior ? undefined : readWeather(analysis)) ?? from.weather
  const location = elsewhere?.id ?? from.location
  return { location, interior, timeOfDay, weather, light: lightOf(timeOfDay, weather, interior) }
}
