import type { ShotView } from '../../../agent/studio/view.ts'

/** Shots of one model whose reasons hold every word asked for; null = any model. */
export function filterShots(
  shots: readonly ShotView[],
  model: string | null,
  query: string,
): readonly ShotView[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return shots.filter(({ shot, decision, resolution }) => {
    if (model !== null && decision.model !== model) return false
    const text =
      `${shot.number} ${shot.action} ${decision.reason} ${decision.quote} ${resolution.label}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** How many shots go to each model, most first. */
export function countModels(
  shots: readonly ShotView[],
): readonly (readonly [model: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const { decision } of shots) counts.set(decision.model, (counts.get(decision.model) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, few]) => few - many || a.localeCompare(b))
}
