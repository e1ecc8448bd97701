import { Link } from 'wouter'
import { useI18n } from '../i18n/use-i18n.ts'
import { buttonClass } from '../parts/button.tsx'

interface NotFoundProps {
  title?: string
  remedy?: string
}

/** Where an address leads nowhere, or to a film that cannot be opened. */
export function NotFound({ title, remedy }: NotFoundProps) {
  const { t } = useI18n()
  return (
    <main className="grid h-full place-items-center p-6">
      <div className="max-w-md text-center">
        <h1 className="text-xl font-semibold">{title ?? t('app.notFound')}</h1>
        <p className="mt-2 mb-5 text-ink-soft">{remedy ?? t('app.notFoundRemedy')}</p>
        <Link href="/" className={buttonClass('solid')}>
          {t('app.toHome')}
        </Link>
      </div>
    </main>
  )
}
