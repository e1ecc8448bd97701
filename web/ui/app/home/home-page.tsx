import { useEffect } from 'react'
import { useI18n } from '../../i18n/use-i18n.ts'
import { IconButton } from '../../parts/icon-button.tsx'
import { Search } from 'lucide-react'
import { Mark } from '../mark.tsx'
import { PageMenu } from '../page-menu.tsx'
import { sayKeys } from '../shortcuts.ts'
import { openWindow } from '../windows.ts'
import { FilmGrid } from './film-grid.tsx'
import { NewFilm } from './new-film.tsx'

function Header() {
  const { t } = useI18n()
  return (
    <header className="flex h-12 items-center gap-2 px-3 sm:px-5">
      <Mark className="h-4.5 text-accent" />
      <span className="flex-1 text-base font-semibold tracking-tight">{t('app.name')}</span>
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

/** Describe a film, or go on with one. */
export function HomePage() {
  const { t } = useI18n()
  useEffect(() => {
    document.title = t('app.name')
  }, [t])
  return (
    <div className="h-full overflow-y-auto">
      <Header />
      <main className="mx-auto max-w-5xl px-4 pb-16 sm:px-6">
        <section className="mx-auto max-w-2xl pt-[max(1.5rem,7vh)] pb-10 sm:pb-14">
          <h1 className="text-center text-xl font-semibold tracking-tight text-balance sm:text-2xl">
            {t('home.title')}
          </h1>
          <p className="mx-auto mt-2 mb-6 max-w-xl text-center text-base text-pretty text-ink-soft">
            {t('home.lead')}
          </p>
          <NewFilm />
        </section>
        <FilmGrid />
      </main>
    </div>
  )
}
