import type { Beat } from './beat.ts'
import { speaksOfEmptiness } from './empty-places.ts'
import { speaksOfDistance } from './far-away.ts'
import { framingOf, nameOf } from './scene-context.ts'
import type { SceneContext } from './scene-context.ts'

const most = 3

/** Nobody leaves the room for a shower of sparks: who is there is in its wide view. Only an opening is empty. */
export function withPeople(beat: Beat, context: SceneContext): Beat {
  const { moment, framing, elsewhere } = beat
  const isSilent = beat.dialogue.length === 0
  const isOpen = isSilent && framing === 'establishing' && beat.cast.length === 0 && moment.props.length === 0
  const isElsewhere =
    elsewhere !== undefined || speaksOfDistance(moment.text) || speaksOfEmptiness(moment.text)
  if (!isOpen || isElsewhere || context.present.length === 0) return beat
  const cast = context.present.slice(-most)
  return {
    ...beat,
    cast,
    framing: framingOf(cast),
    sizes: ['LS', 'MLS', 'ELS'],
    subject: nameOf(context, cast[0]!),
  }
}
