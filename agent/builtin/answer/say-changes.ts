/** Changes as lines of an answer: "Shots 6–9: time night → dawn." */
import type { Change } from '../../../tools/operations/report.ts'
import fields from '../words/fields.json' with { type: 'json' }
import type { Tongue } from '../context.ts'
import { modelName } from './model-name.ts'
import { saySeconds, sayMoney, sayShots, sentence } from './sentence.ts'

/** What only follows from something else that is told. */
const derived = new Set([
  'blocking',
  'props',
  'sound',
  'side',
  'hero',
  'intent',
  'role',
  'interior',
  'variation',
  'heading',
  'framing',
  'subject',
  'number',
  'scene',
  'seed',
  'minutes',
])
const mostLines = 8
const longestValue = 90

type Names = (id: string) => string

export function sayChanges(changes: readonly Change[], language: Tongue, names: Names): string[] {
  const told = changes.filter((change, _, all) => !isDerived(change, all))
  const whole = told.filter(({ field }) => field === 'added' || field === 'removed' || field === 'order')
  const lines = [
    ...whole.map((change) => sayWhole(change, language)),
    ...groups(
      told.filter((change) => !whole.includes(change)),
      language,
      names,
    ),
  ]
  if (lines.length <= mostLines) return lines
  return [...lines.slice(0, mostLines), sentence(language, 'and-more', { count: lines.length - mostLines })]
}

function isDerived({ of, id, field }: Change, all: readonly Change[]): boolean {
  const also = (name: string): boolean => all.some((change) => change.id === id && change.field === name)
  if (field !== 'removed' && also('removed')) return true
  if (field === 'framing' || field === 'subject' || field === 'scene')
    return also('action') || field === 'scene'
  if (field === 'light') return also('timeOfDay') || also('weather') || also('location')
  if (field === 'description') return also('family')
  if (field === 'transition.seconds') return also('transition.kind')
  return of === 'shot'
    ? derived.has(field)
    : field === 'minutes' || field === 'interior' || field === 'heading'
}

function sayWhole({ of, field, label, before, after }: Change, language: Tongue): string {
  if (field === 'order')
    return sentence(language, 'order', { after: (after as number[]).map(String).join(', ') })
  const who =
    of === 'shot'
      ? sayShots(language, [Number(label)])
      : of === 'scene'
        ? sentence(language, 'scene-n', { number: label })
        : label
  const params = { before: quote(before, language), after: quote(after, language) }
  return `${who}: ${sentence(language, field === 'added' ? 'added' : 'removed', params)}`
}

/** Shots that changed alike share a line. */
function groups(changes: readonly Change[], language: Tongue, names: Names): string[] {
  const things = new Map<string, { change: Change; parts: string[] }>()
  for (const change of changes) {
    const key = `${change.of} ${change.id}`
    const thing = things.get(key) ?? { change, parts: [] }
    thing.parts.push(sayOne(change, language, names))
    things.set(key, thing)
  }
  const lines = new Map<string, Change[]>()
  for (const { change, parts } of things.values()) {
    const key = `${change.of}|${parts.join(', ')}`
    lines.set(key, [...(lines.get(key) ?? []), change])
  }
  return [...lines].map(([key, alike]) => {
    const text = key.slice(key.indexOf('|') + 1)
    const [{ of, label }] = alike as [Change]
    if (of === 'film') return `${text[0]!.toUpperCase()}${text.slice(1)}.`
    const who =
      of === 'shot'
        ? sayShots(
            language,
            alike.map((change) => Number(change.label)),
          )
        : of === 'scene'
          ? sentence(language, 'scene-n', { number: label })
          : label
    return sentence(language, 'line', { who, changes: text })
  })
}

function sayOne({ field, before, after }: Change, language: Tongue, names: Names): string {
  const name = (fields[language].fields as Record<string, string>)[field] ?? field
  const value = (what: unknown): string => sayValue(field, what, language, names)
  return sentence(language, 'change', { field: name, before: value(before), after: value(after) })
}

const quote = (value: unknown, language: Tongue): string => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const short = text.length > longestValue ? `${text.slice(0, longestValue)}…` : text
  return language === 'de' ? `„${short}“` : `“${short}”`
}

function sayValue(field: string, value: unknown, language: Tongue, names: Names): string {
  const known = (fields[language].values as Record<string, string>)[String(value)]
  if (field === 'budget.cap' || field === 'budget.autoApprove')
    return typeof value === 'number' ? sayMoney(language, value) : (known ?? '–')
  if (field.endsWith('.gain') && typeof value === 'number') return `${value > 0 ? '+' : ''}${value} dB`
  if (/^(?:duration|trim\.|transition\.seconds)/.test(field) && typeof value === 'number')
    return saySeconds(language, value)
  if (field === 'lens') return `${String(value)} mm`
  if (field === 'model')
    return typeof value === 'string'
      ? modelName(value)
      : language === 'de'
        ? 'Wahl des Routers'
        : 'the router’s choice'
  if (field === 'dialogue' && Array.isArray(value))
    return value.length === 0
      ? '–'
      : value.map((line) => quote((line as { text: string }).text, language)).join(' ')
  if (field === 'cast' && Array.isArray(value))
    return value.length === 0 ? '–' : value.map((id) => names(String(id))).join(', ')
  if (field === 'take' || field === 'location') return typeof value === 'string' ? names(value) : '–'
  if (known !== undefined && (typeof value !== 'string' || value !== '')) return known
  if (typeof value === 'string' && /\s/.test(value)) return quote(value, language)
  if (value === '' || value === null || value === undefined) return '–'
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '…'
}
