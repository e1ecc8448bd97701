import type { Blocking } from '../../film/shot.ts'
import type { Facing, LocationFamily, Pose } from '../../film/vocabulary.ts'
import type { Beat } from './beat.ts'

/** Poses one stays in until something else is done. */
const lasting = new Set<Pose>(['sit', 'lie', 'kneel', 'crouch'])

/** What hands do without anybody getting up. */
const handwork = new Set<Pose>(['hold', 'give', 'reach', 'point', 'work', 'aim', 'embrace', 'look-up'])

/**
 * Where people stand in one scene. They keep their order from left to right in every shot, and look at each
 * other across it: that is the 180° line kept from the master's side.
 */
export class Staging {
  /** Left to right. */
  readonly #order: string[]
  readonly #ranks: ReadonlyMap<string, number>
  readonly #poses = new Map<string, Pose>()
  /** Whom each was last seen with. */
  readonly #partners = new Map<string, string>()
  readonly #solo: 'left' | 'right'
  readonly #isCar: boolean

  /** `present` in order of appearance: the first stands left, the second right, others between them. */
  constructor(present: readonly string[], solo: 'left' | 'right', family?: LocationFamily) {
    this.#isCar = family === 'car'
    const [first, second, ...others] = present
    this.#order = [first, ...others, second].filter((id) => id !== undefined)
    this.#ranks = new Map(this.#order.map((id, index) => [id, index]))
    this.#solo = solo
  }

  /**
   * The way somebody looks: at whom they are with, or were with last. Who stands at either end looks the same
   * way through the whole scene; only who stands between others turns.
   */
  facing(character: string | undefined, beat: Beat): 'left' | 'right' {
    if (character === undefined || this.#order.length < 2) return this.#solo
    const other = beat.cast.find((id) => id !== character)
    if (other !== undefined) this.#partners.set(character, other)
    const at = this.#rank(character)
    const partner = this.#partners.get(character)
    const target = partner === undefined ? (this.#order.length - 1) / 2 : this.#rank(partner)
    return at < target || (at === target && at === 0) ? 'right' : 'left'
  }

  #rank(character: string): number {
    return this.#ranks.get(character) ?? 0
  }

  block(beat: Beat): Blocking[] {
    const inOrder = beat.cast.toSorted((a, b) => this.#rank(a) - this.#rank(b))
    return beat.cast.map((character) => {
      const body = beat.moment.bodies.find((entry) => entry.character === character)
      const done = this.#pose(character, body?.pose, beat)
      // Nobody stands up in a car.
      const pose = this.#isCar && done !== 'lie' ? 'sit' : done
      const isShoulder = beat.framing === 'over-the-shoulder' && character !== beat.cast[0]
      const facing: Facing = isShoulder ? 'away' : this.facing(character, beat)
      const place = isShoulder ? 'foreground' : this.#place(beat, character, inOrder)
      return body?.holds === undefined
        ? { character, pose, facing, place }
        : { character, pose, facing, place, holds: body.holds }
    })
  }

  /** Alone in the frame one leaves room on the side one looks to; only without a counterpart is it the middle. */
  #place(beat: Beat, character: string, inOrder: readonly string[]): Blocking['place'] {
    if (beat.cast.length <= 1 || beat.framing === 'over-the-shoulder') {
      if (this.#order.length < 2) return 'centre'
      return this.facing(character, beat) === 'right' ? 'left' : 'right'
    }
    const index = inOrder.indexOf(character)
    if (index === 0) return 'left'
    if (index === inOrder.length - 1) return 'right'
    return index === 1 ? 'centre' : 'background'
  }

  #pose(character: string, pose: Pose | undefined, beat: Beat): Pose {
    const before = this.#poses.get(character)
    const speaks = beat.dialogue.some((line) => line.character === character && line.delivery === 'on')
    // Talking is no posture: who sits and talks goes on sitting, who has spoken stands silent.
    const isPosture = pose !== undefined && pose !== 'stand' && pose !== 'talk'
    const isDoneSitting = isPosture && before !== undefined && lasting.has(before) && handwork.has(pose)
    if (isPosture && !isDoneSitting) this.#poses.set(character, pose)
    if (isPosture) return pose
    if (before && lasting.has(before)) return before
    return speaks ? 'talk' : 'stand'
  }
}
