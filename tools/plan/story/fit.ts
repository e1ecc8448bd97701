/** Brings a film to its length: the least important moments go first, the logline's own deeds never. */
import type { Moment, SceneDraft } from '../draft.ts'

const momentsPerMinute = 17
const fewest = 6

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
  seen: ReadonlyMap<string, number>,
  kept: ReadonlySet<string>,
  deeds: ReadonlySet<string>,
  location: string,
): number {
  if (kept.has(moment.text)) return 100
  if (deeds.has(moment.text)) return -1
  const ends = scene === 0 || scene === last ? 1.5 : 0
  // A place is shown on first sight; coming back, a shot of people there says it again.
  const returning = moment.kind === 'place' && (seen.get(location) ?? scene) < scene ? -1.2 : 0
  return moment.weight + ends + returning
}

export function fitMoments(
  scenes: readonly SceneDraft[],
  deedTexts: readonly string[],
  minutes: number,
): SceneDraft[] {
  const target = Math.max(fewest, Math.round(minutes * momentsPerMinute))
  const kept = keptDeeds(deedTexts, Math.max(2, target - 2))
  const deeds = new Set(deedTexts)
  const firstSeen = new Map<string, number>()
  for (const [index, { location }] of scenes.entries())
    if (!firstSeen.has(location)) firstSeen.set(location, index)
  const places = scenes.flatMap(({ moments }, scene) => moments.map((moment): Place => ({ scene, moment })))
  const ranked = places
    .map((place) => ({
      place,
      rank: rank(place, scenes.length - 1, firstSeen, kept, deeds, scenes[place.scene]!.location),
    }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, target)
  const chosen = new Set(ranked.map(({ place }) => place.moment))
  return scenes
    .map((scene) => ({ ...scene, moments: scene.moments.filter((moment) => chosen.has(moment)) }))
    .filter(({ moments }) => moments.length > 0)
}
