import type { Moment, SceneDraft } from '../draft.ts'
import { shortestShot } from '../lengths.ts'
import { sentencesOf } from './speech.ts'
import { isAside, tellingOf } from './telling.ts'

/** Letters a caption is read at a second; a silent shot is as long as its caption needs. */
const readingSpeed = 20
/** Letters one shot may tell. */
const longestShared = 110
/** Moments that would be missed less than this go before any are put together. */
const idle = 1.8

const secondsOf = ({ text }: Moment, average: number): number =>
  Math.min(average, Math.max(shortestShot, 1.6, text.length / readingSpeed))

/**
 * Trims a script that has more silent moments than fit into its length: looks and asides go first, then deeds
 * are told in the shot of the line they lead to or in one shot with what they lay open, then the least telling
 * go. Speech, turning points and every scene's most telling moment always stay: what the film is about is
 * worth more than its length. `excess` in seconds.
 */
export function condense(scenes: readonly SceneDraft[], excess: number, average: number): SceneDraft[] {
  const worth = tellingOf(scenes)
  const lists = scenes.map((scene) => [...scene.moments])
  const best = new Set(scenes.map(({ moments }) => mostTelling(moments, worth)))
  let left = excess
  const drop = (below: number): void => {
    const silent = lists.flatMap((moments, at) => moments.map((moment) => ({ moment, at })))
    const droppable = silent
      .filter(({ moment }) => moment.dialogue.length === 0 && moment.weight < 3 && !best.has(moment))
      .filter(({ moment }) => (worth.get(moment) ?? 0) < below)
      .sort((a, b) => worth.get(a.moment)! - worth.get(b.moment)!)
    for (const { moment, at } of droppable) {
      if (left <= 0) return
      lists[at] = lists[at]!.filter((other) => other !== moment)
      left -= secondsOf(moment, average)
    }
  }
  const join = (together: typeof intoLine): void => {
    for (const moments of lists) {
      for (let index = moments.length - 2; index >= 0 && left > 0; index--) {
        const [one, two] = [moments[index]!, moments[index + 1]!]
        const both = together(one, two)
        if (!both) continue
        moments.splice(index, 2, both)
        worth.set(both, Math.max(worth.get(one) ?? 0, worth.get(two) ?? 0) + 0.3)
        if (best.has(one) || best.has(two)) best.add(both)
        left -= both.dialogue.length > 0 ? secondsOf(one, average) : saved(one, two, both, average)
      }
    }
  }
  drop(idle)
  join(intoLine)
  join(intoDeed)
  drop(Infinity)
  return scenes.map((scene, index) => ({ ...scene, moments: lists[index]! }))
}

const saved = (one: Moment, two: Moment, both: Moment, average: number): number =>
  Math.max(0, secondsOf(one, average) + secondsOf(two, average) - secondsOf(both, average))

function mostTelling(moments: readonly Moment[], worth: ReadonlyMap<Moment, number>): Moment | undefined {
  const silent = moments.filter((moment) => worth.has(moment))
  return silent.reduce<Moment | undefined>(
    (most, moment) => (most && worth.get(most)! >= worth.get(moment)! ? most : moment),
    undefined,
  )
}

/** Somebody does something and speaks: the line's shot shows the deed. */
function intoLine(one: Moment, two: Moment): Moment | null {
  const [line] = two.dialogue
  if (!line || line.delivery !== 'on' || two.text !== '' || one.dialogue.length > 0) return null
  if (one.weight > 2 || one.camera || one.text.length > longestShared || isAside(one)) return null
  if (one.cast.length === 0 || one.cast.length > 2 || one.cast[0] !== line.character) return null
  // The sentences of a moment are shared out among its shots; the line's own shot shows one.
  if (sentencesOf(one.text).length > 1) return null
  const posed = one.bodies.filter(({ pose, holds }) => pose !== 'stand' || holds !== undefined)
  return {
    ...two,
    text: one.text,
    cast: [...new Set([...one.cast, ...two.cast])],
    bodies: [...new Map([...two.bodies, ...posed].map((body) => [body.character, body])).values()],
    props: [...one.props, ...two.props],
    sound: [...one.sound, ...two.sound],
  }
}

/** What is opened and what is in it, what somebody does and does next, a place and what moves there: one shot. */
function intoDeed(one: Moment, two: Moment): Moment | null {
  if (one.dialogue.length + two.dialogue.length > 0 || one.camera || two.camera) return null
  // A turning point has a shot of its own.
  if (one.weight === 3 || two.weight === 3) return null
  if (one.text.length + two.text.length >= longestShared) return null
  const isSame = two.cast.length === 0 ? two.kind === 'thing' : two.cast.every((id) => one.cast.includes(id))
  const isAir = one.cast.length === 0 && one.kind === 'place' && two.cast.length === 0
  if (!isAir && (one.cast.length === 0 || !isSame)) return null
  const bodies = one.cast.map((id) => {
    const options = [...one.bodies, ...two.bodies].filter((body) => body.character === id)
    return options.find(({ pose }) => pose !== 'stand') ?? options[0]
  })
  const gap = /[。！？」]$/u.test(one.text) ? '' : ' '
  return {
    ...one,
    kind: one.kind === 'look' ? (two.kind === 'thing' ? 'deed' : two.kind) : one.kind,
    text: `${one.text}${gap}${two.text}`,
    bodies: bodies.filter((body) => body !== undefined),
    props: [...new Map([...one.props, ...two.props].map((prop) => [prop.shape, prop])).values()],
    sound: [...new Set([...one.sound, ...two.sound])],
    weight: one.weight > two.weight ? one.weight : two.weight,
  }
}
