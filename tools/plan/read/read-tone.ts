/** The hour, the weather, the mood and the genre a text speaks of. */
import { analyse, type Analysis } from '../../language/analyse.ts'
import type { Hit } from '../../language/lexicon.ts'
import type { Genre, Mood, TimeOfDay, Weather } from '../../film/vocabulary.ts'
import { matchGenres, matchMoods, matchSigns, matchTimes, matchWeathers } from './lexicons.ts'

const plainDay = /^(day|tag|tage|jour|jours)$/i
const shortText = 3

/** `one day`, `jeden Tag`, `un jour` tell no hour; `morgen` in small letters is tomorrow. */
function tellsHour({ tokens }: Analysis, hit: Hit<TimeOfDay>): boolean {
  if (hit.negated || hit.text === 'morgen') return false
  return !plainDay.test(hit.text) || tokens.length <= shortText
}

export function readTime(text: string | Analysis, language?: string): TimeOfDay | undefined {
  const analysis = typeof text === 'string' ? analyse(text, language) : text
  return matchTimes(analysis).find((hit) => tellsHour(analysis, hit))?.concept
}

export function readWeather(text: string | Analysis, language?: string): Weather | undefined {
  const analysis = typeof text === 'string' ? analyse(text, language) : text
  return matchWeathers(analysis).find((hit) => !hit.negated)?.concept
}

function weigh<Concept extends string>(hits: readonly Hit<Concept>[]): Map<Concept, number> {
  const weights = new Map<Concept, number>()
  for (const { concept, negated, part } of hits) {
    if (negated) continue
    weights.set(concept, (weights.get(concept) ?? 0) + (part === 'modifier' ? 0.5 : 1))
  }
  return weights
}

function heaviest<Concept>(weights: ReadonlyMap<Concept, number>): Concept | undefined {
  let best: { concept: Concept; weight: number } | undefined
  for (const [concept, weight] of weights) if (!best || weight > best.weight) best = { concept, weight }
  return best?.concept
}

/** The strongest feeling named; undefined when the text names none. */
export function readMood(text: string | Analysis, language?: string): Mood | undefined {
  return heaviest(weigh(matchMoods(typeof text === 'string' ? analyse(text, language) : text)))
}

/** Family and drama words turn up in every genre: they only decide where nothing more telling does. */
const telling: Partial<Record<Genre, number>> = {
  family: 0.45,
  drama: 0.5,
  comedy: 0.9,
  'slow-cinema': 0.9,
  action: 0.95,
}

/** The genre a text's words point to; `drama` when they point nowhere. */
export function readGenre(text: string | Analysis, language?: string): Genre {
  const weights = weigh(matchGenres(typeof text === 'string' ? analyse(text, language) : text))
  for (const [genre, weight] of weights) weights.set(genre, weight * (telling[genre] ?? 1))
  return heaviest(weights) ?? 'drama'
}

/** What one sign weighs beside a word that names the genre outright. */
const signWeight = 0.6
/** A dog in one scene makes no family film: below this a script is a drama. */
const leastTelling = 1

/**
 * The genre of a whole script. Every word counts once, so that the name of a part does not decide it, and so do
 * the signs of a genre that never names itself.
 */
export function readScriptGenre(text: string, language?: string): Genre {
  const analysis = analyse(text, language)
  const once = <Concept extends string>(hits: readonly Hit<Concept>[]): Hit<Concept>[] => [
    ...new Map(hits.map((hit) => [`${hit.concept} ${hit.text.toLowerCase()}`, hit])).values(),
  ]
  const weights = weigh(once(matchGenres(analysis)))
  for (const [genre, weight] of weights) weights.set(genre, weight * (telling[genre] ?? 1))
  for (const [genre, weight] of weigh(once(matchSigns(analysis))))
    weights.set(genre, (weights.get(genre) ?? 0) + weight * signWeight)
  const best = heaviest(weights)
  return best !== undefined && weights.get(best)! >= leastTelling ? best : 'drama'
}
