import { tellsMoment } from './beat.ts'
import type { Beat, View } from './beat.ts'
import type { Phrases } from './phrases.ts'
import { nameOf } from './scene-context.ts'
import type { Known } from './scene-context.ts'
import { sentencesOf } from './speech.ts'

/**
 * One caption per shot of a scene. Several shots of one moment share out its sentences; a view that has none
 * left says what it is, so that nothing is read twice.
 */
export function tellActions(beats: readonly Beat[], phrases: Phrases, known: Known): string[] {
  const telling = Map.groupBy(beats.filter(tellsMoment), (beat) => beat.moment)
  return beats.map((beat) => {
    if (beat.told !== 'moment') return viewText(beat, beat.told, phrases, known)
    const siblings = telling.get(beat.moment) ?? []
    if (siblings.length < 2) return beat.moment.text
    const sentences = sentencesOf(beat.moment.text)
    const share = Math.ceil(sentences.length / siblings.length)
    const turn = siblings.indexOf(beat)
    const own = sentences.slice(turn * share, (turn + 1) * share)
    return own.length > 0 ? own.join(' ') : viewText(beat, viewOf(beat), phrases, known)
  })
}

function viewOf(beat: Beat): View {
  if (beat.dialogue.length > 0) return beat.cast.length > 0 ? 'speaks' : 'subject'
  if (beat.cast.length === 0) return 'detail'
  if (beat.role === 'reaction') return 'face'
  return beat.sizes[0] === 'LS' || beat.sizes[0] === 'ELS' ? 'far' : 'near'
}

function viewText(beat: Beat, view: View, phrases: Phrases, known: Known): string {
  const names = beat.cast.map((id) => nameOf(known, id))
  if (view === 'speaks') {
    const line = beat.dialogue[0]
    return phrases.tell(view, names[0] ?? beat.subject, names[1], line?.parenthetical)
  }
  const isOne = view !== 'near' && view !== 'far'
  const name = isOne ? names[0] : names.slice(0, 3).join(', ')
  return phrases.tell(view, view === 'detail' || view === 'subject' ? beat.subject : name || beat.subject)
}
