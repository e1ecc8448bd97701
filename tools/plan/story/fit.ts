/** Brings a film to its length: the least important moments go first, the logline's own deeds never. */
import type { Moment, SceneDraft } from '../draft.ts'

const momentsPerMinute = 19
const fewest = 6
/** A synopsis full of deeds is cut faster rather than thinned. */
const mostDeedsPerMinute = 24

interface Place {
  scene: number
  moment: Moment
}

/** Deeds that are more than there is room for are thinned evenly, first and last kept. */
function keptDeeds(deeds: readonly string[], room: number): ReadonlySet<string> {
  if (deeds.length <= room) return new Set(deeds)
  return new Set(
    Array.from({ length: room }, (_, index) => deeds[Math.round((index * (deeds.length - 1)) / (room - 1))]!),
  )
}

function rank(
  { scene, moment }: Place,
  last: number,
  kept: ReadonlySet<string>,
  deeds: ReadonlySet<string>,
): number {
  if (kept.has(moment.text)) return 100
  if (deeds.has(moment.text)) return -1
  const ends = (scene === 0 || scene === last) && moment.weight > 1 ? 1.5 : 0
  return moment.weight + ends
}

export function fitMoments(
  scenes: readonly SceneDraft[],
  deedTexts: readonly string[],
  minutes: number,
): SceneDraft[] {
  const target = Math.max(fewest, Math.round(minutes * momentsPerMinute))
  const kept = keptDeeds(deedTexts, Math.max(2, target - 2, Math.round(minutes * mostDeedsPerMinute)))
  const deeds = new Set(deedTexts)
  const firstSeen = new Map<string, number>()
  for (const [index, { location }] of scenes.entries())
    if (!firstSeen.has(location)) firstSeen.set(location, index)
  const isRepeat = (index: number, moment: Moment): boolean => {
    const scene = scenes[index]!
    return moment === scene.moments[0] && firstSeen.get(scene.location)! < index && scene.moments.length > 1
  }
  const places = scenes.flatMap(({ moments }, scene) => moments.map((moment): Place => ({ scene, moment })))
  const ranked = places
    .filter(({ scene, moment }) => !isRepeat(scene, moment))
    .map((place) => ({
      place,
      rank: rank(place, scenes.length - 1, kept, deeds),
    }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, Math.max(target, Math.min(kept.size, deedTexts.length) + 2))
  const chosen = new Set(ranked.map(({ place }) => place.moment))
  return scenes
    .map((scene) => ({ ...scene, moments: scene.moments.filter((moment) => chosen.has(moment)) }))
    .filter(
      ({ moments, location }, index) =>
        moments.length > 0 &&
        (firstSeen.get(location) === index || moments.some((moment) => moment !== scenes[index]!.moments[0])),
    )
}
