import { lazy, Suspense } from 'react'
import { useFilmScope } from '../film/film-scope.ts'
import { useDesk } from '../film/use-desk.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Dialog } from '../parts/dialog.tsx'

const Compare = lazy(async () => ({ default: (await import('./compare.tsx')).Compare }))

/** The window in which two takes run side by side. */
export function CompareHost() {
  const { t } = useI18n()
  const { shotById } = useFilmScope()
  const compared = useDesk((desk) => desk.compared)
  const view = compared ? shotById.get(compared.shot) : undefined
  if (!compared || !view) return null
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && useDesk.setState({ compared: null })}
      title={t('takes.compareTwo', { number: view.shot.number })}
      description={t('takes.compareHint')}
      width="full"
    >
      <Suspense fallback={null}>
        <Compare view={view} left={compared.left} right={compared.right} />
      </Suspense>
    </Dialog>
  )
}
