import type { Shot } from '../../../tools/film/shot.ts'
import type { I18n } from '../i18n/use-i18n.ts'

/** "slow dolly in", or "static". */
export function sayMovement({ kind, direction, speed }: Shot['movement'], word: I18n['word']): string {
  if (kind === 'static') return word('movement', kind)
  const way = direction === 'none' ? [] : [word('direction', direction)]
  const pace = speed === 'medium' ? [] : [word('speed', speed)]
  return [...pace, word('movement', kind), ...way].join(' ')
}
