import { PanelLeftClose, PanelLeftOpen, Redo2, Search, Undo2 } from 'lucide-react'
import { Link } from 'wouter'
import type { FilmView, HistoryEntry } from '../../../agent/studio/view.ts'
import { sayEntry } from '../api/tell-error.ts'
import { useUndo } from '../api/use-undo.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { Tooltip } from '../parts/tooltip.tsx'
import { FilmTitle } from './film-title.tsx'
import { Mark } from './mark.tsx'
import { PageMenu } from './page-menu.tsx'
import { sayKeys } from './shortcuts.ts'
import { StageStatus } from './stage-status.tsx'
import { toggleChat, useStudioPage } from './studio-page.ts'
import { openWindow } from './windows.ts'

function UndoButtons({ film }: { film: FilmView }) {
  const { t } = useI18n()
  const { undo, redo, busy } = useUndo(film.id)
  const what = (key: 'app.undoWhat' | 'app.redoWhat', entry: HistoryEntry | null, bare: string): string =>
    entry ? t(key, { what: sayEntry(entry) }) : bare
  return (
    <div className="flex">
      <IconButton
        label={what('app.undoWhat', film.undo, t('common.undo'))}
        keys={sayKeys('$mod+z')}
        icon={<Undo2 />}
        disabled={busy || !film.undo}
        onClick={undo}
      />
      <IconButton
        label={what('app.redoWhat', film.redone, t('common.redo'))}
        keys={sayKeys('$mod+Shift+z')}
        icon={<Redo2 />}
        disabled={busy || !film.redone}
        onClick={redo}
        className="max-sm:hidden"
      />
    </div>
  )
}

function ChatToggle() {
  const { t } = useI18n()
  const { chatOpen } = useStudioPage()
  return (
    <IconButton
      label={t(chatOpen ? 'app.hideChat' : 'app.showChat')}
      icon={chatOpen ? <PanelLeftClose /> : <PanelLeftOpen />}
      onClick={toggleChat}
      className="max-[899px]:hidden"
    />
  )
}

export function FilmHeader({ film }: { film: FilmView }) {
  const { t } = useI18n()
  return (
    <header className="flex h-12 shrink-0 items-center gap-1 border-b border-line bg-surface px-2">
      <Tooltip tip={t('app.home')} side="bottom">
        <Link
          href="/"
          aria-label={t('app.home')}
          className="grid size-8 shrink-0 place-items-center rounded-md text-accent hover:bg-hover pointer-coarse:size-10"
        >
          <Mark className="h-4.5" />
        </Link>
      </Tooltip>
      <ChatToggle />
      <FilmTitle film={film} />
      <span className="flex-1" />
      <StageStatus film={film} />
      <UndoButtons film={film} />
      <IconButton
        label={t('app.palette')}
        keys={sayKeys('$mod+k')}
        icon={<Search />}
        onClick={() => openWindow('palette')}
      />
      <PageMenu />
    </header>
  )
}
