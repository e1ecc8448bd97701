import type { Shot } from '../../../tools/film/shot.ts'
import type { I18n } from '../i18n/use-i18n.ts'

type Words = Pick<I18n, 't' | 'word'>

/** "slow dolly in", or "static", the way the language orders it. */
export function sayMovement({ kind, direction, speed }: Shot['movement'], { t, word }: Words): string {
  if (kind === 'static') return word('movement', kind)
  const way = direction === 'none' ? [] : [word('direction', direction)]
  const move = [word('movement', kind), ...way].join(' ')
  return speed === 'medium' ? move : t('film.paced', { pace: word('speed', speed), move })
}
