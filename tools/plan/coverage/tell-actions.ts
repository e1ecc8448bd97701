import type { Pose } from '../../film/vocabulary.ts'
import { tellsMoment } from './beat.ts'
import type { Beat, View } from './beat.ts'
import type { Phrases } from './phrases.ts'
import { callingOf, nameOf } from './scene-context.ts'
import type { Known } from './scene-context.ts'
import { sentencesOf } from './speech.ts'

interface Telling {
  phrases: Phrases
  known: Known
  interior: boolean
}

/**
 * One caption per shot of a scene. Several shots of one moment share out its sentences; a view that has none
 * left says what it is, so that nothing is read twice.
 */
export function tellActions(beats: readonly Beat[], telling: Telling): string[] {
  const shots = Map.groupBy(beats.filter(tellsMoment), (beat) => beat.moment)
  return beats.map((beat) => {
    if (beat.told !== 'moment') return viewText(beat, beat.told, telling)
    const siblings = shots.get(beat.moment) ?? []
    if (siblings.length < 2) return beat.moment.text
    const sentences = sentencesOf(beat.moment.text)
    const share = Math.ceil(sentences.length / siblings.length)
    const turn = siblings.indexOf(beat)
    const own = sentences.slice(turn * share, (turn + 1) * share)
    return own.length > 0 ? own.join(' ') : viewText(beat, viewOf(beat), telling)
  })
}

function viewOf(beat: Beat): View {
  if (beat.dialogue.length > 0) return beat.cast.length > 0 ? 'speaks' : 'subject'
  if (beat.cast.length === 0) return 'detail'
  if (beat.role === 'reaction') return 'face'
  return beat.sizes[0] === 'LS' || beat.sizes[0] === 'ELS' ? 'far' : 'near'
}

const handwork = new Set<Pose>(['hold', 'give', 'reach', 'point', 'work', 'aim', 'carry'])

function viewText(beat: Beat, view: View, { phrases, known, interior }: Telling): string {
  if (view === 'subject') return beat.subject
  const [first, second] = beat.cast.map((id) => callingOf(known, id))
  if (view === 'speaks')
    return phrases.tell(view, first ?? beat.subject, second, beat.dialogue[0]?.parenthetical)
  if (view === 'listens' || view === 'watches' || view === 'silent')
    return phrases.tell(view, first ?? beat.subject)
  const [id] = beat.cast
  return phrases.goOn(view, beat.moment.text, {
    who: beat.cast.length > 1 || id === undefined ? 'many' : (known.presents.get(id) ?? 'neutral'),
    name: id === undefined ? beat.subject : nameOf(known, id),
    thing: beat.subject,
    interior,
    isHandwork: beat.moment.bodies.some(({ character, pose }) => character === id && handwork.has(pose)),
  })
}
