import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad' | 'info'

const tones: Record<Tone, string> = {
  neutral: 'bg-hover text-ink-soft',
  accent: 'bg-accent-soft text-accent',
  good: 'bg-good-soft text-good',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
  info: 'bg-info-soft text-info',
}

interface BadgeProps {
  tone?: Tone
  icon?: ReactNode
  className?: string
  children: ReactNode
}

/** A word or number with a tint; the tint never says anything the words do not. */
export const Badge = ({ tone = 'neutral', icon, className, children }: BadgeProps) => (
  <span
    className={cx(
      'inline-flex max-w-full min-w-0 items-center gap-1 rounded px-1.5 py-0.5 text-2xs leading-4 font-medium [&_svg]:size-3 [&_svg]:shrink-0',
      tones[tone],
      className,
    )}
  >
    {icon}
    <span className="truncate">{children}</span>
  </span>
)
