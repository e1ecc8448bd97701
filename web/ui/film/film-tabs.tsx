import { BookOpen, Film, History, LayoutGrid, Layers, Route } from 'lucide-react'
import { lazy, Suspense, type ReactNode } from 'react'
import { useNarrow } from '../app/use-narrow.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { Spinner } from '../parts/spinner.tsx'
import { Tabs, type TabItem } from '../parts/tabs.tsx'
import { Storyboard } from '../storyboard/storyboard.tsx'
import { CostButton } from './cost-button.tsx'
import { useFilmScope } from './film-scope.ts'
import { filmTabs, useDesk, type FilmTab } from './use-desk.ts'

const TakesTab = lazy(async () => ({ default: (await import('../takes/takes-tab.tsx')).TakesTab }))
const BibleTab = lazy(async () => ({ default: (await import('../bible/bible-tab.tsx')).BibleTab }))
const RoutingTab = lazy(async () => ({ default: (await import('../routing/routing-tab.tsx')).RoutingTab }))
const HistoryTab = lazy(async () => ({ default: (await import('../history/history-tab.tsx')).HistoryTab }))

const icons: Record<FilmTab, ReactNode> = {
  board: <LayoutGrid aria-hidden />,
  takes: <Layers aria-hidden />,
  bible: <BookOpen aria-hidden />,
  routing: <Route aria-hidden />,
  history: <History aria-hidden />,
}

const panels: Record<FilmTab, () => ReactNode> = {
  board: () => <Storyboard />,
  takes: () => <TakesTab />,
  bible: () => <BibleTab />,
  routing: () => <RoutingTab />,
  history: () => <HistoryTab />,
}

export function FilmTabs() {
  const { t } = useI18n()
  const narrow = useNarrow()
  const tab = useDesk((desk) => desk.tab)
  const items: TabItem<FilmTab>[] = filmTabs.map((value) => ({
    value,
    label: t(`film.tab.${value}`),
    ...(!narrow && { icon: icons[value] }),
  }))
  return (
    <div className="relative min-h-0 flex-1">
      <Tabs
        value={tab}
        onChange={(next) => useDesk.setState({ tab: next })}
        items={items}
        label={t('film.tabs')}
        className="h-full"
        listClassName={narrow ? 'bg-surface pr-11' : 'bg-surface pr-52'}
        panelClassName="overflow-hidden"
      >
        <Suspense fallback={<Spinner className="m-6" />}>{panels[tab]()}</Suspense>
      </Tabs>
      {narrow ? <FilmButton /> : <FilmFacts />}
    </div>
  )
}

const openSettings = (): void => useDesk.setState({ settingsOpen: true })

/** On a phone everything about the film as a whole is behind one button. */
function FilmButton() {
  const { t } = useI18n()
  return (
    <span className="absolute top-0 right-0 bg-surface pl-1">
      <IconButton label={t('film.settings')} icon={<Film />} onClick={openSettings} />
    </span>
  )
}

function FilmFacts() {
  const { t } = useI18n()
  const { film } = useFilmScope()
  return (
    <div className="absolute top-1 right-2 flex items-center gap-1">
      <span
        title={t('film.version', { version: film.version })}
        className="mr-1 font-mono text-2xs text-ink-faint"
      >
        v{film.version}
      </span>
      <CostButton />
      <Button
        size="small"
        look="quiet"
        icon={<Film aria-hidden className="size-3.5" />}
        onClick={openSettings}
      >
        {t('film.settings')}
      </Button>
    </div>
  )
}
