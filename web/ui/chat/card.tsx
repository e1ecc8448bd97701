import { Ban, Check, CircleStop } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useI18n } from '../i18n/use-i18n.ts'
import { cx } from '../parts/cx.ts'
import { Spinner } from '../parts/spinner.tsx'

export type CardState = 'running' | 'asking' | 'done' | 'refused' | 'declined' | 'interrupted'

interface CardProps {
  icon: LucideIcon
  title: string
  /** Beside the title, such as shot numbers. */
  subject?: ReactNode
  state: CardState
  children?: ReactNode
}

const endings = {
  refused: [Ban, 'chat.refused'],
  declined: [Ban, 'chat.denied'],
  interrupted: [CircleStop, 'chat.interrupted'],
} as const

function State({ state }: { state: CardState }) {
  const { t } = useI18n()
  if (state === 'asking') return null
  if (state === 'running') {
    return (
      <>
        <Spinner className="text-accent" />
        <span className="sr-only">{t('chat.working')}</span>
      </>
    )
  }
  if (state === 'done') return <Check aria-hidden className="size-4 shrink-0 text-good" />
  const [Icon, text] = endings[state]
  return (
    <span
      className={cx(
        'flex items-center gap-1 text-xs font-medium',
        state === 'refused' ? 'text-bad' : 'text-ink-faint',
      )}
    >
      <Icon aria-hidden className="size-3.5" />
      {t(text)}
    </span>
  )
}

/** One thing the director did, is doing, or asks leave to do. */
export function Card({ icon: Icon, title, subject, state, children }: CardProps) {
  return (
    <section
      aria-label={title}
      aria-busy={state === 'running'}
      className={cx(
        'overflow-hidden rounded-lg border bg-raised text-sm',
        state === 'asking' ? 'border-accent' : 'border-line',
      )}
    >
      <header className="flex min-h-9 items-center gap-2 px-3 py-1.5">
        <Icon aria-hidden className="size-4 shrink-0 text-ink-faint" />
        <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-medium">{title}</span>
          {subject}
        </span>
        <State state={state} />
      </header>
      {children ? <div className="border-t border-line px-3 py-2 empty:hidden">{children}</div> : null}
    </section>
  )
}
