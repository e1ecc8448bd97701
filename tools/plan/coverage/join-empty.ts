import type { Moment } from '../draft.ts'

/** Letters one view of a place may tell. */
const longest = 130

const isBare = ({ cast, dialogue, camera, location, weight }: Moment): boolean =>
  cast.length === 0 && dialogue.length === 0 && !camera && location === undefined && weight < 3

/**
 * Before anybody is there, what is told of a place is one view of it: `Sparks fly. Dust settles.` would be the
 * same empty picture twice.
 */
export function joinEmpty(moments: readonly Moment[]): Moment[] {
  const joined: Moment[] = []
  let isEmpty = true
  for (const moment of moments) {
    const last = joined.at(-1)
    const isMore = isEmpty && isBare(moment) && moment.kind === 'place' && moment.props.length === 0
    if (last && isMore && isBare(last) && last.text.length + moment.text.length < longest) {
      const gap = /[。！？」]$/u.test(last.text) ? '' : ' '
      const sound = [...new Set([...last.sound, ...moment.sound])]
      joined[joined.length - 1] = { ...last, text: `${last.text}${gap}${moment.text}`, sound }
      continue
    }
    joined.push(moment)
    isEmpty &&= moment.cast.length === 0 && moment.dialogue.length === 0
  }
  return joined
}
