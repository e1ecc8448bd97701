/** Chooses a model for a shot: hard limits first, then the article's rules, then cohesion and cost. */
import { catalogue, type ModelCard, type Rule } from './catalogue.ts'
import { needWords, type NeedName } from './need-names.ts'
import type { Needs } from './needs.ts'

export interface Decision {
  model: string
  /** The rule that spoke loudest for the model, and the article's sentence. */
  ruleId: string
  quote: string
  scores: Record<string, number>
  /** Best first; models beyond a hard limit last. */
  ranked: string[]
  runnerUp: string
  /** Models a hard limit rules out, with the limit. */
  excluded: Record<string, string>
  /** One sentence naming what would change the choice. */
  wouldChange: string
  /** Chance that a reader of the article would accept the choice, 0 … 1. */
  confidence: number
  /** One plain sentence. */
  reason: string
}

/** What the shots before this one make likely. */
export interface SceneContext {
  /** Models already chosen for this shot's people in this scene, newest last. */
  sameCast: readonly string[]
}

export interface Policy {
  cards: readonly ModelCard[]
  rules: readonly Rule[]
}

/** One nudge towards the model the same people already have in this scene; never enough to beat a clear rule. */
const cohesionBonus = 0.12
/** Points for each dollar a second saved: decides only between models that the rules hold equal. */
const costWeight = 0.1
/** Score gap at which the odds of a right choice reach e : 1. */
const confidenceScale = 0.28

function articlePolicy(): Policy {
  const { choices, rulebook } = catalogue()
  return { cards: choices, rules: rulebook.rules }
}

/**
 * The limit that rules a model out, or null. Lengths and heights are the better of the article's word and
 * today's fact, so that neither an old article nor a retired service forbids what the other allows.
 */
export function limitBroken(card: ModelCard, needs: Needs): string | null {
  const maxSeconds = Math.max(card.today.maxSeconds, card.article?.maxSeconds ?? 0)
  const height = Math.max(card.today.height, card.article?.height ?? 0)
  if (needs.seconds !== null && needs.seconds > maxSeconds)
    return `${card.name} stops at ${Math.floor(maxSeconds)} s`
  if (needs.height !== null && needs.height > height) return `${card.name} stops at ${height}p`
  if (needs.lipSync && !card.today.lipSync) return `${card.name} makes no sound and moves no lips`
  return null
}

interface Score {
  card: ModelCard
  total: number
  broken: string | null
  best: { rule: Rule; points: number } | null
}

function scoreModel(
  card: ModelCard,
  needs: Needs,
  rules: readonly Rule[],
  scene: SceneContext | undefined,
): Score {
  let total = -costWeight * card.today.usdPerSecond
  let best: Score['best'] = null
  for (const rule of rules) {
    if (rule.model !== card.id) continue
    const points = rule.weight * needs.strengths[rule.need]
    total += points
    if (points > 0 && points > (best?.points ?? 0)) best = { rule, points }
  }
  if (scene?.sameCast.includes(card.id)) total += cohesionBonus
  return { card, total, broken: limitBroken(card, needs), best }
}

function rank(needs: Needs, policy: Policy, scene: SceneContext | undefined): Score[] {
  const scores = policy.cards.map((card) => scoreModel(card, needs, policy.rules, scene))
  return scores.sort((a, b) => Number(a.broken !== null) - Number(b.broken !== null) || b.total - a.total)
}

/** Chooses among the policy's models. Pure: the same needs, policy and scene give the same decision. */
export function choose(needs: Needs, policy: Policy = articlePolicy(), scene?: SceneContext): Decision {
  const ranked = rank(needs, policy, scene)
  const [first, second] = [ranked[0]!, ranked[1] ?? ranked[0]!]
  const rule = first.best?.rule ?? policy.rules.find(({ model }) => model === first.card.id)!
  const excluded = ranked.filter(({ broken }) => broken !== null)
  return {
    model: first.card.id,
    ruleId: rule.id,
    quote: rule.quote,
    scores: Object.fromEntries(ranked.map(({ card, total }) => [card.id, Number(total.toFixed(3))])),
    ranked: ranked.map(({ card }) => card.id),
    runnerUp: second.card.id,
    excluded: Object.fromEntries(excluded.map(({ card, broken }) => [card.id, broken!])),
    wouldChange: whatWouldChange(needs, policy, scene, first, second),
    confidence: confidenceOf(ranked),
    reason: reasonFor(needs, first, excluded),
  }
}

/** Softmax of the scores left in the running. */
function confidenceOf(ranked: readonly Score[]): number {
  const [first] = ranked
  const running = ranked.filter(({ broken }) => broken === null)
  const weights = running.map(({ total }) => Math.exp((total - first!.total) / confidenceScale))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return Number((1 / Math.max(1, sum)).toFixed(3))
}

function reasonFor(needs: Needs, { card, best }: Score, excluded: readonly Score[]): string {
  const limit = excluded[0]?.broken
  const because = limit === undefined || limit === null ? '' : `; ${limit}`
  if (!best)
    return `Nothing in the shot asks for one model over another, so it goes to ${card.name}${because}.`
  const words = needs.because[best.rule.need]
  const said = words === undefined ? '' : ` (“${words}”)`
  return `${card.name}, because the shot asks for ${needWords[best.rule.need]}${said}${because}.`
}

/** Looks for the one need whose absence would turn the choice, then for the fewest together. */
function whatWouldChange(
  needs: Needs,
  policy: Policy,
  scene: SceneContext | undefined,
  first: Score,
  second: Score,
): string {
  const winnerWithout = (absent: readonly NeedName[]): ModelCard => {
    const strengths = { ...needs.strengths }
    for (const need of absent) strengths[need] = 0
    return rank({ ...needs, strengths }, policy, scene)[0]!.card
  }
  const own = policy.rules
    .filter(({ model, weight }) => model === first.card.id && weight > 0)
    .map(({ need, weight }) => ({ need, points: weight * needs.strengths[need] }))
    .filter(({ points }) => points > 0.02)
    .sort((a, b) => b.points - a.points)
    .map(({ need }) => need)
  const alone = own.map((need) => [need])
  const together = own.map((_, index) => own.slice(0, index + 1))
  for (const absent of [...alone, ...together]) {
    const winner = winnerWithout(absent)
    if (winner.id !== first.card.id) return `Without ${listed(absent)} it would go to ${winner.name}.`
  }
  const rule = policy.rules
    .filter(({ model }) => model === second.card.id)
    .sort((a, b) => b.weight - a.weight)[0]
  if (!rule || second === first || second.broken !== null) return 'Nothing: no other model is in the running.'
  return `With ${needWords[rule.need]} it would go to ${second.card.name}.`
}

function listed(needs: readonly NeedName[]): string {
  const words = needs.map((need) => needWords[need])
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
