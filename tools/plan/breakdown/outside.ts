import type { Moment, SceneDraft } from '../draft.ts'

/** Something outside of an interior, and who is inside while it happens. */
export interface Outside {
  moment: Moment
  here: readonly string[]
}

/**
 * Shows what happens outside where it happens: at the nearest place under the sky the script has. A script
 * that never leaves the house shows who sees or hears it instead.
 */
export function showOutside({ moment, here }: Outside, at: number, scenes: readonly SceneDraft[]): void {
  const street = scenes
    .map((scene, index) => ({ scene, away: Math.abs(index - at) }))
    .filter(({ scene }) => !scene.interior)
    .toSorted((a, b) => a.away - b.away)[0]?.scene
  if (street) {
    moment.location = street.location
    return
  }
  if (here.length === 0) return
  moment.kind = 'look'
  moment.cast = [...here]
  moment.bodies = here.map((character) => ({ character, pose: 'look-up' }))
  moment.props = []
}
