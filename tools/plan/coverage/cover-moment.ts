import type { ShotProp } from '../../film/shot.ts'
import type { ShotSize } from '../../film/vocabulary.ts'
import type { Moment } from '../draft.ts'
import type { Beat } from './beat.ts'
import { coverSpeech } from './cover-speech.ts'
import { emptied } from './empty-places.ts'
import { speaksOfDistance } from './far-away.ts'
import { withKnownFaces } from './known-faces.ts'
import { framingOf, nameOf } from './scene-context.ts'
import type { SceneContext } from './scene-context.ts'
import { thingShot } from './thing-shot.ts'

const roles = {
  place: 'cutaway',
  arrive: 'work-in',
  deed: 'action',
  look: 'reaction',
  thing: 'insert',
} as const
const firstSizes: Record<keyof typeof roles, readonly ShotSize[]> = {
  place: ['ELS', 'LS'],
  arrive: ['LS', 'MLS', 'MS'],
  deed: ['MLS', 'MS', 'LS', 'MCU'],
  look: ['CU', 'MCU', 'MS'],
  thing: ['CU', 'ECU', 'MCU'],
}

/** The shots a moment can be told in: the first one must be made, the others add to it. */
export function coverMoment(told: Moment, context: SceneContext): Beat[] {
  const moment = emptied(withKnownFaces(told, context))
  if (moment.dialogue.length > 0) {
    const before = moment.kind === 'speech' ? [] : coverDeed(moment, context)
    return [...before, ...coverSpeech(moment, context)]
  }
  return coverDeed(moment, context)
}

function coverDeed(moment: Moment, context: SceneContext): Beat[] {
  const kind = moment.kind === 'speech' ? 'look' : moment.kind
  const focus = moment.props.find((prop) => prop.weight === 'focus')
  const isFar = moment.cast.length === 0 && speaksOfDistance(moment.text)
  const isThing = kind === 'thing' && !isFar && (focus !== undefined || moment.cast.length === 0)
  const main: Beat = {
    moment,
    role: roles[kind],
    framing: isThing ? 'insert' : framingOf(moment.cast),
    sizes: sizesFor(moment, kind),
    cast: isThing ? [] : moment.cast,
    subject: moment.subject,
    told: 'moment',
    dialogue: [],
    need: 1,
  }
  if (kind === 'deed' && moment.weight === 3) main.role = 'reveal'
  const thing = focus ?? (isThing ? moment.props[0] : undefined)
  // Weather and machines act without a cast: seen wide, or as things.
  if (moment.cast.length === 0 && !isThing) {
    main.framing = 'establishing'
    main.sizes = isFar ? ['ELS', 'LS'] : ['LS', 'ELS', 'MLS']
  }
  if (isFar) main.role = 'cutaway'
  if (thing && main.cast.length === 0 && !isFar && (isThing || kind === 'deed')) {
    const seen = thingShot(thing, context)
    Object.assign(main, seen, { role: seen.elsewhere ? 'cutaway' : isThing ? 'insert' : main.role })
  }
  if (moment.location !== undefined) main.elsewhere = context.places.get(moment.location)
  asAskedFor(main)
  return [main, ...extras(moment, main, focus, context)]
}

/** A hand in close view, or what somebody sees. */
function asAskedFor(main: Beat): void {
  const framing = main.moment.camera?.framing
  if (framing === 'insert' && main.cast.length > 0)
    Object.assign(main, { framing, role: 'insert', sizes: ['CU', 'ECU', 'MCU'] })
  else if (framing === 'pov') main.framing = framing
}

const still = new Set(['stand', 'look-up', 'sit', 'lie', 'kneel', 'crouch', 'talk', 'hold', 'point'])

/** Faces are near; who moves while looking needs room; a table laid for one belongs in the picture. */
function sizesFor(moment: Moment, kind: keyof typeof roles): readonly ShotSize[] {
  if (moment.cast.length > 2) return ['MLS', 'LS', 'MS']
  if (kind !== 'look') return firstSizes[kind]
  if (moment.bodies.some(({ pose }) => !still.has(pose))) return firstSizes.deed
  return moment.props.length > 0 && moment.props.every(({ weight }) => weight === 'set')
    ? ['MCU', 'MS', 'CU']
    : firstSizes.look
}

/** What a director adds where there is time: the thing, the face, the one who watches, a wider view. */
function extras(moment: Moment, main: Beat, focus: ShotProp | undefined, context: SceneContext): Beat[] {
  const found: Beat[] = []
  const more = (beat: Partial<Beat>): void => void found.push({ ...main, ...beat })
  const gain = moment.weight * 0.12
  if (focus && main.cast.length > 0) {
    const seen = thingShot(focus, context)
    const isSight = moment.kind === 'look' && seen.framing === 'single'
    more({
      role: seen.elsewhere ? 'cutaway' : 'insert',
      told: 'detail',
      need: (isSight ? 0.45 : 0.35) + gain,
      ...seen,
    })
  }
  const [first] = moment.cast
  if (first !== undefined && (moment.kind === 'deed' || moment.kind === 'arrive')) {
    const subject = nameOf(context, first)
    more({
      role: 'reaction',
      framing: 'single',
      sizes: ['CU', 'MCU'],
      cast: [first],
      subject,
      told: 'face',
      need: 0.25 + gain,
    })
  }
  const watcher = context.present.find((id) => !moment.cast.includes(id))
  if (watcher !== undefined && moment.kind === 'deed') {
    const name = nameOf(context, watcher)
    more({
      role: 'reaction',
      framing: 'single',
      sizes: ['MCU', 'CU'],
      cast: [watcher],
      subject: name,
      told: 'watches',
      need: 0.2 + gain,
    })
  }
  if (moment.kind === 'deed' && main.cast.length > 0) {
    more({ role: 'action', sizes: ['LS', 'ELS', 'MLS'], told: 'far', need: 0.05 + gain })
  }
  return found
}
