import { useEffect } from 'react'
import type { FilmView } from '../../../agent/studio/view.ts'
import { useNarrow } from '../app/use-narrow.ts'
import { InspectorPanel } from '../inspector/inspector-panel.tsx'
import { cx } from '../parts/cx.ts'
import { Player } from '../player/player.tsx'
import { FilmNotices } from './film-notices.tsx'
import { FilmProvider } from './film-provider.tsx'
import { FilmTabs } from './film-tabs.tsx'
import { FilmWindows } from './film-windows.tsx'
import { clearDesk } from './use-desk.ts'

interface FilmSideProps {
  film: FilmView
  /** A phone shows the board or the cut; both stay alive, so that neither loses its place. */
  part: 'all' | 'board' | 'cut'
}

/** The film: its cut above, its parts below, the inspector beside them. */
export function FilmSide({ film, part }: FilmSideProps) {
  useEffect(() => clearDesk, [film.id])
  const narrow = useNarrow()
  const empty = film.shots.length === 0
  return (
    <FilmProvider film={film}>
      <div className="flex h-full min-h-0">
        <div className="flex min-w-0 flex-1 flex-col">
          <div
            className={cx(
              'min-h-0 border-b border-line',
              // An empty film has nothing to play; the board says how to begin.
              (part === 'board' || (part === 'all' && empty)) && 'hidden',
              part === 'cut' ? 'flex-1' : 'h-[clamp(14rem,44%,34rem)]',
            )}
          >
            <Player film={film} tall={part === 'cut'} />
          </div>
          <div className={cx('flex min-h-0 flex-1 flex-col', part === 'cut' && 'hidden')}>
            <FilmNotices />
            <FilmTabs />
          </div>
        </div>
        <InspectorPanel sheet={narrow} />
      </div>
      <FilmWindows />
    </FilmProvider>
  )
}
