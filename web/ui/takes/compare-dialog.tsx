import { useFilmScope } from '../film/film-scope.ts'
import { useDesk } from '../film/use-desk.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Compare } from './compare.tsx'

interface CompareDialogProps {
  shot: string
  left: string
  right: string
}

/** The window in which two takes run side by side. */
export function CompareDialog({ shot, left, right }: CompareDialogProps) {
  const { t } = useI18n()
  const { shotById } = useFilmScope()
  const view = shotById.get(shot)
  if (!view) return null
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && useDesk.setState({ compared: null })}
      title={t('takes.compareTwo', { number: view.shot.number })}
      description={t('takes.compareHint')}
      width="full"
    >
      <Compare view={view} left={left} right={right} />
    </Dialog>
  )
}
