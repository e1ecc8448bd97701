/** The middle of a longer film: preparation, obstacle, second try, cost, witness, rest, in ever other places. */
import type { Genre, LocationFamily, TimeOfDay } from '../../film/vocabulary.ts'
import { placeOfFamily } from './places.ts'
import type { Premise } from './premise.ts'
import { setback, trial } from './rows.ts'
import type { Item, Step } from './steps.ts'

const phases: readonly (readonly string[])[] = [
  ['prepare', 'obstacle', 'together'],
  ['try', 'cost', 'thing'],
  ['witness', 'rest', 'together'],
]
const hours: readonly TimeOfDay[] = ['dusk', 'night', 'dawn', 'day']
/** A film of one minute has no room for any. */
const trialsPerMinute = 2
const mostTrials = 9

/** Where the story can still go: around its home, around its goals, and around those. */
function unseenPlaces(home: LocationFamily, premise: Premise, seen: ReadonlySet<LocationFamily>) {
  const found: LocationFamily[] = []
  const open: LocationFamily[] = [...premise.places.map(({ family }) => family), home]
  for (const family of open) {
    const { near, inside, far } = placeOfFamily(family)
    for (const next of [near, inside, far]) {
      if (found.includes(next)) continue
      found.push(next)
      open.push(next)
    }
  }
  return found.filter((family) => !seen.has(family))
}

/** Fewer than none for short films; `seen` are the places the story shows anyway. */
function trialSteps(
  premise: Premise,
  home: LocationFamily,
  seen: ReadonlySet<LocationFamily>,
  minutes: number,
  genre: Genre,
): Step[] {
  const count = Math.min(mostTrials, Math.floor((minutes - 1) * trialsPerMinute))
  if (count < 1 || !premise.hero) return []
  const used = new Map<string, number>()
  const take = (phase: string): Item[] => {
    const at = used.get(phase) ?? 0
    used.set(phase, at + 1)
    const row = trial(phase)[at]
    return row ? [{ row, keep: true }] : []
  }
  return unseenPlaces(home, premise, seen)
    .slice(0, count)
    .map((family, index): Step => {
      const harm = index % 3 === 1 ? setback(`at.${family}`).map((row): Item => ({ row, keep: false })) : []
      return {
        beat: 'deed',
        family,
        time: genre === 'horror' ? 'night' : hours[index % hours.length]!,
        weather: 'clear',
        mood: index % 3 === 1 ? 'tense' : 'calm',
        items: [...phases[index % phases.length]!.flatMap(take), ...harm],
      }
    })
}

const captionOf = (item: Item): string => ('deed' in item ? item.deed.text : item.row.text.en.caption)

/** Before the low point, and none of them in a place the story goes to anyway. */
export function withTrials(
  steps: Step[],
  premise: Premise,
  home: LocationFamily,
  minutes: number,
  genre: Genre,
): Step[] {
  const seen = new Set(steps.map(({ family }) => family))
  const low = steps.findIndex(({ beat }) => beat === 'low')
  const told = new Set(steps.flatMap(({ items }) => items.map(captionOf)))
  const trials = trialSteps(premise, home, seen, minutes, genre).map((step) => ({
    ...step,
    items: step.items.filter((item) => {
      const caption = captionOf(item)
      if (told.has(caption)) return false
      told.add(caption)
      return true
    }),
  }))
  return [...steps.slice(0, low), ...trials, ...steps.slice(low)]
}
