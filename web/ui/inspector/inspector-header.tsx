import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import type { ShotView } from '../../../agent/studio/view.ts'
import { showShot } from '../app/studio-page.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { closeShot } from '../film/use-desk.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { ShotState } from '../storyboard/shot-state.tsx'

export function InspectorHeader({ view }: { view: ShotView }) {
  const { t } = useI18n()
  const { film, takeById } = useFilmScope()
  const { number } = view.shot
  const at = (place: number): string | undefined => film.shots[place - 1]?.shot.id
  const go = (id: string | undefined): void => {
    if (id) showShot(id)
  }
  return (
    <header className="flex h-10 shrink-0 items-center gap-1 border-b border-line pr-2 pl-4">
      <h2 className="text-sm font-semibold">{t('inspector.label', { number })}</h2>
      <span className="ml-1.5 min-w-0 flex-1">
        <ShotState view={view} take={view.take === null ? undefined : takeById.get(view.take)} />
      </span>
      <IconButton
        size="small"
        label={t('inspector.previous')}
        icon={<ChevronLeft />}
        disabled={number <= 1}
        onClick={() => go(at(number - 1))}
      />
      <IconButton
        size="small"
        label={t('inspector.next')}
        icon={<ChevronRight />}
        disabled={number >= film.shots.length}
        onClick={() => go(at(number + 1))}
      />
      <IconButton size="small" label={t('inspector.close')} keys="Esc" icon={<X />} onClick={closeShot} />
    </header>
  )
}
