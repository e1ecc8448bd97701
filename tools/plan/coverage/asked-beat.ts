import type { Framing } from '../../film/vocabulary.ts'
import type { Moment } from '../draft.ts'
import type { AskedCamera } from '../read/asked-camera.ts'
import type { Beat } from './beat.ts'
import { coverMoment } from './cover-moment.ts'
import { framingOf, nameOf } from './scene-context.ts'
import type { SceneContext } from './scene-context.ts'

const near = new Set(['CU', 'ECU'])

/** The one shot of a moment a person asked for: the director's first choice, framed as asked. */
export function askedBeat(moment: Moment, asked: AskedCamera, context: SceneContext): Beat {
  const [first] = coverMoment(moment, context)
  // Nobody asked for a speech to be cut up.
  const beat: Beat = first!.dialogue.length > 0 ? { ...first!, dialogue: moment.dialogue } : first!
  const framing = asked.framing ?? (isDetail(beat, asked) ? 'insert' : undefined)
  if (framing === undefined) return beat
  if (framing === 'insert') {
    const [thing] = beat.moment.props
    const subject = thing?.label ?? beat.subject
    return { ...beat, role: 'insert', framing, subject, cast: thing ? [] : beat.cast }
  }
  if (framing !== 'over-the-shoulder' && framing !== 'two-shot') return { ...beat, framing }
  const cast = withPartner(beat.cast, asked.shoulder, context)
  // Nobody has a shoulder to look over.
  if (cast.length < 2) return { ...beat, cast, framing: framingOf(cast) }
  const subject = beat.cast.length === 0 ? nameOf(context, cast[0]!) : beat.subject
  return { ...beat, framing, cast, subject }
}

const isDetail = ({ framing }: Beat, { size = '' }: AskedCamera): boolean =>
  framing === 'establishing' && near.has(size)

/** Two people, the one whose shoulder it is last. */
function withPartner(
  cast: readonly string[],
  shoulder: string | undefined,
  { present, names }: SceneContext,
): string[] {
  const words = shoulder?.toLowerCase().split(/\s+/u) ?? []
  const owner = [...names].find(([, name]) =>
    words.some((word) => name.toLowerCase().split(' ').includes(word)),
  )
  const seen = [...new Set([...cast, ...present])].filter((id) => id !== owner?.[0])
  return owner ? [...seen.slice(0, 1), owner[0]] : seen.slice(0, 2)
}

/** The framing for another number of people, where the old one no longer holds. */
export function framingFor(before: Framing, cast: readonly string[], props: Moment['props']): Framing {
  if (before === 'pov') return before
  return cast.length === 0 && props.length > 0 ? 'insert' : framingOf(cast)
}
