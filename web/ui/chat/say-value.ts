/** A changed value in words. */
import type { FilmView } from '../../../agent/studio/view.ts'
import type { I18n } from '../i18n/use-i18n.ts'
import { modelLook } from '../routing/model-looks.ts'

/** Which vocabulary a field's words come from, where it is not called like the field. */
const groups: Readonly<Record<string, string>> = {
  'movement.kind': 'movement',
  'movement.direction': 'direction',
  'movement.speed': 'speed',
  'transition.kind': 'transition',
  'look.kind': 'kind',
  'look.age': 'age',
  'look.presents': 'presents',
  'look.build': 'build',
  'look.wardrobe': 'wardrobe',
  'look.headwear': 'headwear',
  'look.hair.style': 'hairStyle',
  'voice.timbre': 'timbre',
}
const inSeconds = new Set(['duration', 'transition.seconds', 'trim.head', 'trim.tail'])
const inDollars = new Set(['budget.cap', 'budget.autoApprove'])

/** Characters of a text that a card shows. */
const longestText = 160

type Speaker = Pick<I18n, 't' | 'word' | 'number' | 'seconds' | 'money'>

interface Line {
  text: string
}
const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && 'text' in value

const nameOf = (id: string, { bible }: FilmView): string | undefined =>
  [...bible.characters, ...bible.locations].find((thing) => thing.id === id)?.name

const shorten = (text: string): string =>
  text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text

function sayNumber(field: string, value: number, { number, seconds, money }: Speaker): string {
  if (inSeconds.has(field)) return seconds(value)
  if (inDollars.has(field)) return money(value)
  if (field === 'lens') return `${value} mm`
  if (field.endsWith('.gain')) return `${value > 0 ? '+' : ''}${number(value)} dB`
  return number(value, 2)
}

function sayObject(value: object, film: FilmView, speaker: Speaker): string {
  if ('shots' in value && 'seconds' in value) {
    if (value.shots === 0) return '–'
    return `${speaker.t('common.shots', { count: Number(value.shots) })} · ${speaker.seconds(Number(value.seconds))}`
  }
  if ('character' in value) return nameOf(String(value.character), film) ?? String(value.character)
  if ('label' in value) return String(value.label)
  return Object.values(value)
    .filter((part) => typeof part === 'string')
    .join(', ')
}

/** What a card writes for a value of `field`; objects and lists as their words, nothing as a dash. */
export function sayValue(field: string, value: unknown, film: FilmView, speaker: Speaker): string {
  if (value === null || value === undefined) return field === 'model' ? speaker.t('chat.byRules') : '–'
  if (value === '') return '–'
  if (typeof value === 'boolean') return speaker.t(value ? 'common.on' : 'common.off')
  if (typeof value === 'number') return sayNumber(field, value, speaker)
  if (Array.isArray(value)) {
    return shorten(value.map((item) => sayValue(field, item, film, speaker)).join(', ')) || '–'
  }
  if (isLine(value)) return `“${shorten(value.text)}”`
  if (typeof value === 'object') return shorten(sayObject(value, film, speaker))
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (field === 'model') return modelLook(text).name
  if (field === 'take') return sayTake(text, film, speaker)
  return shorten(nameOf(text, film) ?? speaker.word(groups[field] ?? field, text))
}

function sayTake(id: string, film: FilmView, { t }: Speaker): string {
  const take = film.takes.find((candidate) => candidate.id === id)
  return take ? t('common.take', { number: take.number }) : id
}
