import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'

interface NoticeProps {
  tone: 'info' | 'warn' | 'bad'
  /** What happened. */
  title: ReactNode
  /** What to do about it. */
  children?: ReactNode
  /** Buttons. */
  actions?: ReactNode
  className?: string
}

const icons = { info: Info, warn: TriangleAlert, bad: CircleAlert }
const tones = {
  info: 'bg-info-soft text-info',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
}

/** Something a person should read where it happened: an error, a refusal, a limit. */
export function Notice({ tone, title, children, actions, className }: NoticeProps) {
  const Icon = icons[tone]
  return (
    <div
      role={tone === 'bad' ? 'alert' : undefined}
      className={cx('flex gap-2.5 rounded-lg p-3', tones[tone], className)}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1 text-sm">
        <p className="font-medium">{title}</p>
        {children ? <div className="mt-0.5 text-ink-soft">{children}</div> : null}
        {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  )
}
