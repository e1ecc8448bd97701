/** Model cards, rules and routes: data with source and date, checked once when first used. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { aspects } from '../film/film.ts'
import { needNames } from './need-names.ts'

/** A day, a month or a year; the article prints no day of its own. */
const When = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)

/** What a model could do according to the article. Seconds; height in lines. */
const ArticleLimits = z.object({
  maxSeconds: z.number().positive(),
  height: z.number().int(),
  audio: z.enum(['none', 'sync', 'unstated']),
  lipSync: z.boolean(),
  referenceImages: z.number().int(),
  api: z.enum(['none', 'limited', 'full']),
  price: z.string(),
  source: z.string(),
  date: When,
})

/** What the vendor's own pages say now. Prices in US dollars a second of film. */
const TodayLimits = z.object({
  minSeconds: z.number(),
  maxSeconds: z.number().positive(),
  height: z.number().int(),
  audio: z.enum(['none', 'optional', 'always']),
  lipSync: z.boolean(),
  /** null = some, number not published. */
  referenceImages: z.number().int().nullable(),
  api: z.enum(['full', 'retired', 'built-in']),
  usdPerSecond: z.number().nonnegative(),
  priceNote: z.string(),
  endOfLife: When.nullable(),
  aspects: z.array(z.enum(aspects)),
  source: z.string(),
  date: When,
})

export const ModelCard = z.object({
  id: z.string(),
  name: z.string(),
  vendor: z.string(),
  /** `article`: one of the three the rules choose between. */
  kind: z.enum(['article', 'substitute', 'animatic']),
  /** Which prompt dialect it reads. */
  dialect: z.string(),
  article: ArticleLimits.nullable(),
  today: TodayLimits,
})
export type ModelCard = z.infer<typeof ModelCard>

export const Rule = z.object({
  id: z.string(),
  /** A sentence or clause of the article, verbatim. */
  quote: z.string(),
  model: z.string(),
  need: z.enum(needNames),
  /** How far one fully present need moves the model; negative for a limitation the article names. */
  weight: z.number().min(-2).max(2),
})
export type Rule = z.infer<typeof Rule>

export const Rulebook = z.object({ source: z.string(), date: When, note: z.string(), rules: z.array(Rule) })
export type Rulebook = z.infer<typeof Rulebook>

export const Route = z.object({
  id: z.string(),
  model: z.string(),
  kind: z.enum(['vendor', 'local', 'hand-off', 'built-in']),
  name: z.string(),
  /** Environment variables that must all be set. */
  keys: z.array(z.string()),
  /** Whether this version of Firstcut can run it. */
  adapter: z.boolean(),
  state: z.enum(['active', 'retired']),
  retired: When.nullable(),
  /** Lines, where the route offers less than the model. */
  maxHeight: z.number().int().nullable(),
  note: z.string(),
  source: z.string(),
  date: When,
})
export type Route = z.infer<typeof Route>

const Routebook = z.object({
  /** Model → substitutes in order, when none of its own routes can run. */
  fallbacks: z.record(z.string(), z.array(z.string())),
  routes: z.array(Route),
})

export interface Catalogue {
  cards: ReadonlyMap<string, ModelCard>
  /** The three models the article compares, in its own order of preference on a tie. */
  choices: readonly ModelCard[]
  rulebook: Rulebook
  routes: readonly Route[]
  fallbacks: Readonly<Record<string, readonly string[]>>
}

function readJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, ...path), 'utf8'))
}

let loaded: Catalogue | undefined

/** Everything the router knows about models; a malformed card, rule or route throws a ZodError naming it. */
export function catalogue(): Catalogue {
  if (loaded) return loaded
  const files = readdirSync(join(import.meta.dirname, 'models')).filter((file) => file.endsWith('.json'))
  const cards = files.sort().map((file) => ModelCard.parse(readJson('models', file)))
  const { routes, fallbacks } = Routebook.parse(readJson('routes.json'))
  const byId = new Map(cards.map((card) => [card.id, card]))
  const rulebook = Rulebook.parse(readJson('rules', 'article.json'))
  const named = [...routes, ...rulebook.rules].map(({ model }) => model)
  const unknown = [...named, ...Object.values(fallbacks).flat()].find((model) => !byId.has(model))
  if (unknown !== undefined) throw new Error(`No model card is called "${unknown}".`)
  const choices = cards.filter((card) => card.kind === 'article')
  loaded = { cards: byId, choices, rulebook, routes, fallbacks }
  return loaded
}
