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

/**
 * Film and chat side by side; on a phone one at a time. Both keep their place in the tree, so that turning a
 * tablet loses neither what was said nor where the film was playing.
 */
export function FilmLayout({ film }: { film: FilmView }) {
  const narrow = useNarrow()
  const { view, chatOpen, chatWidth } = useStudioPage()
  const showChat = narrow ? view === 'chat' : chatOpen
  const part = narrow ? (view === 'cut' ? 'cut' : 'board') : 'all'
  return (
    <>
      <div className="flex min-h-0 flex-1">
        <div
          hidden={!showChat}
          style={narrow ? undefined : { width: chatWidth }}
          className={narrow ? 'min-w-0 flex-1' : 'min-w-0 shrink-0 bg-surface'}
        >
          <Boundary>
            <ChatSide film={film} />
          </Boundary>
        </div>
        {!narrow && chatOpen ? <ChatDivider /> : null}
        <main
          id="film"
          tabIndex={-1}
          hidden={narrow && view === 'chat'}
          className="min-h-0 min-w-0 flex-1 overflow-hidden outline-none"
        >
          <Boundary>
            <FilmSide film={film} part={part} />
          </Boundary>
        </main>
      </div>
      {narrow ? <ViewBar /> : null}
    </>
  )
}
