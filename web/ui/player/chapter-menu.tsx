import { ListVideo } from 'lucide-react'
import type { CutView } from '../../../agent/studio/view.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { Menu } from '../parts/menu.tsx'
import { seekTo } from './use-playhead.ts'

/** The scenes by their headings. */
export function ChapterMenu({ cut }: { cut: CutView }) {
  const { t, clock } = useI18n()
  if (cut.chapters.length === 0) return null
  const entries = cut.chapters.map(({ title, start }) => ({
    label: title,
    keys: clock(start),
    onSelect: () => seekTo(start + 0.01),
  }))
  return (
    <Menu trigger={<IconButton label={t('player.chapters')} icon={<ListVideo />} />} groups={[entries]} />
  )
}
