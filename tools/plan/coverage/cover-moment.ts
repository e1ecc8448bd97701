import type { ShotProp } from '../../film/shot.ts'
import type { ShotSize } from '../../film/vocabulary.ts'
import type { Moment } from '../draft.ts'
import type { Beat } from './beat.ts'
import { coverSpeech } from './cover-speech.ts'
import { reactionText } from './phrases.ts'
import { framingOf, nameOf } from './scene-context.ts'
import type { SceneContext } from './scene-context.ts'

const firstSizes: Record<Moment['kind'], readonly ShotSize[]> = {
  place: ['ELS', 'LS'],
  arrive: ['LS', 'MLS', 'MS'],
  deed: ['MLS', 'MS', 'LS', 'MCU'],
  speech: ['MCU', 'MS', 'CU'],
  look: ['CU', 'MCU', 'MS'],
  thing: ['CU', 'ECU', 'MCU'],
}
const roles = {
  place: 'cutaway',
  arrive: 'work-in',
  deed: 'action',
  look: 'reaction',
  thing: 'insert',
} as const

/** The shots a moment can be told in: the first one must be made, the others add to it. */
export function coverMoment(moment: Moment, context: SceneContext): Beat[] {
  if (moment.dialogue.length > 0) {
    const before = moment.kind === 'speech' ? [] : coverDeed({ ...moment, dialogue: [] }, context)
    return [...before, ...coverSpeech(moment, context)]
  }
  return coverDeed(moment, context)
}

function coverDeed(moment: Moment, context: SceneContext): Beat[] {
  const kind = moment.kind === 'speech' ? 'look' : moment.kind
  const focus = moment.props.find((prop) => prop.weight === 'focus')
  const isThing = kind === 'thing' && (focus !== undefined || moment.cast.length === 0)
  const main: Beat = {
    moment,
    role: roles[kind],
    framing: isThing ? 'insert' : framingOf(moment.cast),
    sizes: moment.cast.length > 2 ? ['MLS', 'LS', 'MS'] : firstSizes[kind],
    cast: isThing ? [] : moment.cast,
    subject: moment.subject,
    action: '',
    dialogue: [],
    need: 1,
  }
  if (kind === 'deed' && moment.weight === 3) main.role = 'reveal'
  // Weather and machines act without a cast: seen wide, or as things.
  if (moment.cast.length === 0 && !isThing) {
    main.framing = focus && kind === 'deed' ? 'insert' : 'establishing'
    main.sizes = focus && kind === 'deed' ? ['MCU', 'MS', 'CU'] : ['LS', 'ELS', 'MLS']
  }
  return [main, ...extras(moment, main, focus, context)]
}

/** What a director adds where there is time: the thing, the face, the one who watches, a wider view. */
function extras(moment: Moment, main: Beat, focus: ShotProp | undefined, context: SceneContext): Beat[] {
  const found: Beat[] = []
  const more = (beat: Partial<Beat>): void => void found.push({ ...main, ...beat })
  const gain = moment.weight * 0.12
  if (focus && main.framing !== 'insert') {
    more({
      role: 'insert',
      framing: 'insert',
      sizes: ['CU', 'ECU'],
      cast: [],
      subject: focus.label,
      need: 0.35 + gain,
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
      need: 0.25 + gain,
    })
  }
  const watcher = context.present.find((id) => !moment.cast.includes(id))
  if (watcher !== undefined && moment.kind === 'deed') {
    const name = nameOf(context, watcher)
    const action = reactionText(context.language, name, 'deed')
    more({
      role: 'reaction',
      framing: 'single',
      sizes: ['MCU', 'CU'],
      cast: [watcher],
      subject: name,
      action,
      need: 0.2 + gain,
    })
  }
  if (moment.kind === 'deed' && main.cast.length > 0) {
    more({ role: 'action', sizes: ['LS', 'ELS', 'MLS'], need: 0.05 + gain })
  }
  if (moment.kind === 'look' && focus && main.framing !== 'insert') {
    more({
      role: 'insert',
      framing: 'pov',
      sizes: ['LS', 'MS'],
      cast: [],
      subject: focus.label,
      need: 0.45 + gain,
    })
  }
  return found
}
