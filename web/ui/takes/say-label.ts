import type { I18n } from '../i18n/use-i18n.ts'

const reasons = {
  'no key': 'takes.noKey',
  'no adapter in this version': 'takes.noAdapter',
  'beyond its limits': 'takes.limit',
  'only by hand': 'takes.byHand',
} as const

/** "Animatic in place of Kling 3.0 (no key)" in the reader's language; anything else as it is. */
export function sayLabel(label: string, t: I18n['t']): string {
  const [, made, wanted, because] = /^(.+) in place of (.+?)(?: \((.+)\))?$/.exec(label) ?? []
  if (!made || !wanted) return label
  const key = reasons[because as keyof typeof reasons]
  const retired = /^retired (.+)$/.exec(because ?? '')?.[1]
  const why = key ? t(key) : retired ? t('takes.retired', { date: retired }) : because
  return why ? t('takes.inPlaceOfWhy', { made, wanted, why }) : t('takes.inPlaceOf', { made, wanted })
}
