/** Answers to questions about the film, in sentences. */
import type {
  CompareAnswer,
  CostAnswer,
  FilmAnswer,
  ModelAnswer,
  StaleAnswer,
} from '../../director/messages.ts'
import fields from '../words/fields.json' with { type: 'json' }
import type { Tongue } from '../context.ts'
import type { Call } from '../outcome.ts'
import { sayMoney, sayPrice, saySeconds, sayShots, sentence } from './sentence.ts'

const mostShots = 12

export function sayAnswer({ tool, input }: Call, answer: unknown, language: Tongue): string[] {
  switch (tool) {
    case 'explain_model':
      return explain(answer as ModelAnswer, language)
    case 'estimate_cost':
      return cost(answer as CostAnswer, Array.isArray(input.shots), language)
    case 'what_is_stale':
      return stale(answer as StaleAnswer, language)
    case 'compare_takes':
      return compare(answer as CompareAnswer, language)
    case 'look_at_film':
      return look(answer as FilmAnswer, Array.isArray(input.shots), language)
    default:
      return []
  }
}

function explain(answer: ModelAnswer, language: Tongue): string[] {
  const { number, reason, quote, runnerUp, madeBy } = answer
  const lines = [sentence(language, 'explain', { number, reason: ended(reason) })]
  if (quote && !reason.includes(quote)) lines.push(sentence(language, 'explain-quote', { quote }))
  if (runnerUp) lines.push(sentence(language, 'explain-runner', { runner: runnerUp }))
  if (madeBy) lines.push(sentence(language, 'explain-made', { made: madeBy }))
  return lines
}

const ended = (text: string): string => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`)

function cost(
  { low, high, shots, spent, cap, autoApprove }: CostAnswer,
  some: boolean,
  language: Tongue,
): string[] {
  const price = sayPrice(language, { low, high })
  const named = shots.flatMap((shot) => (typeof shot === 'object' ? [shot.number] : []))
  const first =
    high === 0
      ? sentence(language, 'cost-free')
      : some
        ? sentence(language, 'cost-shots', { shots: sayShots(language, named), price })
        : sentence(language, 'cost', { price })
  const of = cap === null ? '' : sentence(language, 'spent-cap', { cap: sayMoney(language, cap) })
  const asks =
    cap === null || autoApprove === 0
      ? sentence(language, 'ask-always')
      : sentence(language, 'ask-above', { amount: sayMoney(language, autoApprove) })
  return [first, `${sentence(language, 'spent', { spent: sayMoney(language, spent), cap: of })} ${asks}`]
}

function stale({ shots, redo }: StaleAnswer, language: Tongue): string[] {
  const numbers = shots.flatMap((shot) => (typeof shot === 'object' ? [shot.number] : []))
  if (numbers.length === 0) return [sentence(language, 'fresh')]
  return [
    sentence(language, 'is-stale', {
      shots: sayShots(language, numbers, true),
      price: sayPrice(language, redo),
    }),
  ]
}

function compare({ number, takes }: CompareAnswer, language: Tongue): string[] {
  const known = takes.filter((take) => typeof take === 'object')
  if (known.length === 0) return [sentence(language, 'compare-none', { number })]
  const lines = known.map((take) => {
    const cut = take.inCut ? sentence(language, 'in-cut') : ''
    return `- ${sentence(language, 'compare-take', { take: take.number, label: take.label, seconds: saySeconds(language, take.seconds), cut })}`
  })
  const alone = known.length === 1 ? [sentence(language, 'compare-one', { number })] : []
  return [sentence(language, 'compare', { number }), ...lines, ...alone]
}

function look(
  { title, shots, scenes, seconds, characters, style }: FilmAnswer,
  some: boolean,
  language: Tongue,
): string[] {
  const known = shots.filter((shot) => typeof shot === 'object')
  const size = (id: string): string => (fields[language].values as Record<string, string>)[id] ?? id
  const lines = known.slice(0, mostShots).map((shot) =>
    sentence(language, 'film-shot', {
      number: shot.number,
      size: size(shot.size),
      seconds: saySeconds(language, shot.seconds),
      action: shot.action,
    }),
  )
  const more =
    known.length > mostShots ? [sentence(language, 'more-shots', { count: known.length - mostShots })] : []
  if (some) return lines
  const cast = characters.flatMap((one) => (typeof one === 'object' ? [one.name] : [])).join(', ')
  const params = {
    title,
    shots: shots.length,
    scenes: scenes.length,
    seconds: saySeconds(language, seconds),
    style: style ? `, ${style}` : '',
    cast,
  }
  return [sentence(language, cast ? 'film' : 'film-alone', params), ...lines, ...more]
}
