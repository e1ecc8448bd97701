import { LayoutGrid } from 'lucide-react'
import { useFilmScope } from '../film/film-scope.ts'
import { useDesk } from '../film/use-desk.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'

/** Before anything is planned. */
export function EmptyBoard() {
  const { t } = useI18n()
  const { busy } = useFilmScope()
  return (
    <div className="grid h-full place-items-center p-6">
      <div className="flex max-w-sm flex-col items-center gap-2 text-center">
        <LayoutGrid aria-hidden className="size-7 text-ink-faint" />
        <p role="status" className="text-base font-semibold">
          {t(busy ? 'board.planning' : 'board.empty')}
        </p>
        <p className="text-sm text-ink-soft">{t('board.emptyHint')}</p>
        <Button size="small" className="mt-2" onClick={() => useDesk.setState({ inserting: null })}>
          {t('board.insertFirst')}
        </Button>
      </div>
    </div>
  )
}
