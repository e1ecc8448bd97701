import { Clapperboard, LayoutGrid, MessageSquareText } from 'lucide-react'
import type { FilmView } from '../../../agent/studio/view.ts'
import { ChatSide } from '../chat/chat-side.tsx'
import { FilmSide } from '../film/film-side.tsx'
import { useI18n } from '../i18n/use-i18n.ts'
import { Boundary } from './boundary.tsx'
import { ChatDivider } from './chat-divider.tsx'
import { pageViews, setView, useStudioPage, type PageView } from './studio-page.ts'
import { useNarrow } from './use-narrow.ts'

const icons: Record<PageView, typeof LayoutGrid> = {
  chat: MessageSquareText,
  board: LayoutGrid,
  cut: Clapperboard,
}

/** The bar at a phone's bottom. Buttons, not tabs: all three parts stay alive, so that nothing typed or playing is lost. */
function ViewBar() {
  const { t } = useI18n()
  const { view } = useStudioPage()
  return (
    <nav
      aria-label={t('app.views')}
      className="flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)]"
    >
      {pageViews.map((name) => {
        const Icon = icons[name]
        return (
          <button
            key={name}
            type="button"
            aria-current={view === name ? 'page' : undefined}
            onClick={() => setView(name)}
            className="flex h-13 flex-1 flex-col items-center justify-center gap-0.5 text-2xs font-medium text-ink-faint outline-offset-[-3px] aria-[current]:text-accent"
          >
            <Icon aria-hidden className="size-5" />
            {t(`app.${name}`)}
          </button>
        )
      })}
    </nav>
  )
}

function Narrow({ film }: { film: FilmView }) {
  const { view } = useStudioPage()
  return (
    <>
      <div hidden={view !== 'chat'} className="min-h-0 flex-1">
        <Boundary>
          <ChatSide film={film} />
        </Boundary>
      </div>
      <main
        id="film"
        tabIndex={-1}
        hidden={view === 'chat'}
        className="min-h-0 flex-1 overflow-hidden outline-none"
      >
        <Boundary>
          <FilmSide film={film} part={view === 'cut' ? 'cut' : 'board'} />
        </Boundary>
      </main>
      <ViewBar />
    </>
  )
}

function Wide({ film }: { film: FilmView }) {
  const { chatOpen, chatWidth } = useStudioPage()
  return (
    <div className="flex min-h-0 flex-1">
      <div hidden={!chatOpen} style={{ width: chatWidth }} className="min-w-0 shrink-0 bg-surface">
        <Boundary>
          <ChatSide film={film} />
        </Boundary>
      </div>
      {chatOpen ? <ChatDivider /> : null}
      <main id="film" tabIndex={-1} className="min-w-0 flex-1 overflow-hidden outline-none">
        <Boundary>
          <FilmSide film={film} part="all" />
        </Boundary>
      </main>
    </div>
  )
}

/** Chat and film side by side; on a phone one at a time. */
export function FilmLayout({ film }: { film: FilmView }) {
  return useNarrow() ? <Narrow film={film} /> : <Wide film={film} />
}
