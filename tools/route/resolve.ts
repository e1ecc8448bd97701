/** From the model a shot should have to the one that can make it here and now. Never silent. */
import { catalogue, type ModelCard, type Route } from './catalogue.ts'
import type { Decision } from './choose.ts'

export interface Availability {
  /** Environment variables; only whether a key is set is looked at, never its value. */
  environment: Readonly<Record<string, string | undefined>>
  /** Today as YYYY-MM-DD: a route retired later than this still runs. */
  date: string
  /** The person asked for this very model: no other vendor's stands in for it, only the animatic's preview. */
  locked?: boolean
  /** True when a person offers to make clips by hand and drop them in. */
  handOff?: boolean
  /** Length and height the shot needs, where they matter. */
  seconds?: number
  height?: number
}

export type Outcome = 'used' | 'retired' | 'no-adapter' | 'no-key' | 'limit' | 'by-hand'

export interface ResolutionStep {
  route: string
  model: string
  outcome: Outcome
  /** One plain sentence. */
  reason: string
}

export interface Resolution {
  route: string
  /** The model that makes the take; not always the one decided on. */
  model: string
  steps: ResolutionStep[]
  substituted: boolean
  /** What the take is, in words fit for a caption: "Animatic in place of Sora 2 (retired 2026-09-24)". */
  label: string
}

function tryRoute(
  route: Route,
  card: ModelCard,
  available: Availability,
): { outcome: Outcome; reason: string } {
  if (route.state === 'retired' && route.retired !== null && route.retired <= available.date) {
    return { outcome: 'retired', reason: `${route.name}: retired ${route.retired}. ${route.note}`.trim() }
  }
  if (route.kind === 'hand-off' && available.handOff !== true) {
    return { outcome: 'by-hand', reason: `${route.name}: possible, but only when you offer to do it.` }
  }
  if (!route.adapter) return { outcome: 'no-adapter', reason: `${route.name}: no adapter in this version.` }
  const missing = route.keys.filter((key) => (available.environment[key] ?? '') === '')
  if (missing.length > 0)
    return { outcome: 'no-key', reason: `${route.name}: set ${missing.join(' and ')} to use it.` }
  const { maxSeconds, height } = card.today
  const lines = Math.min(route.maxHeight ?? height, height)
  if ((available.seconds ?? 0) > maxSeconds) {
    return { outcome: 'limit', reason: `${route.name}: clips end at ${maxSeconds} s, the shot is longer.` }
  }
  if ((available.height ?? 0) > lines)
    return { outcome: 'limit', reason: `${route.name}: stops at ${lines}p.` }
  return { outcome: 'used', reason: `${route.name}: ${route.note}`.replace(/: $/, '.') }
}

/** Walks the model's routes, then those of its substitutes, and ends at the animatic, which always can. */
export function resolve(decision: Pick<Decision, 'model'>, available: Availability): Resolution {
  const { cards, routes, fallbacks } = catalogue()
  const steps: ResolutionStep[] = []
  const substitutes = available.locked === true ? [] : (fallbacks[decision.model] ?? [])
  for (const model of [decision.model, ...substitutes, 'animatic']) {
    const card = cards.get(model)
    if (!card) throw new RangeError(`No model card is called "${model}".`)
    for (const route of routes.filter((candidate) => candidate.model === model)) {
      const { outcome, reason } = tryRoute(route, card, available)
      steps.push({ route: route.id, model, outcome, reason })
      if (outcome === 'used') return finish(decision.model, card, route, steps)
    }
  }
  throw new Error('The animatic route is missing from routes.json.')
}

function finish(asked: string, card: ModelCard, route: Route, steps: ResolutionStep[]): Resolution {
  const substituted = card.id !== asked
  const own = steps.find((step) => step.model === asked && step.outcome !== 'by-hand')
  const name = catalogue().cards.get(asked)?.name ?? asked
  const why = own === undefined ? '' : ` (${shortly(own)})`
  const label = substituted ? `${card.name} in place of ${name}${why}` : `${card.name} by ${route.name}`
  return { route: route.id, model: card.id, steps, substituted, label }
}

function shortly({ outcome, route }: ResolutionStep): string {
  const retired = catalogue().routes.find(({ id }) => id === route)?.retired
  const words: Record<Outcome, string> = {
    used: 'used',
    retired: `retired ${retired ?? ''}`.trim(),
    'no-adapter': 'no adapter in this version',
    'no-key': 'no key',
    limit: 'beyond its limits',
    'by-hand': 'only by hand',
  }
  return words[outcome]
}
