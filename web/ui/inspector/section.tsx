import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from '../parts/cx.ts'

interface SectionProps {
  title: string
  /** A few words beside the title, seen while it is shut too. */
  note?: ReactNode
  open?: boolean
  /** Fields side by side. */
  columns?: 1 | 2
  children: ReactNode
}

/** A part of the inspector that folds. It keeps its state from shot to shot. */
export function Section({ title, note, open = false, columns = 1, children }: SectionProps) {
  return (
    <details open={open} className="group border-t border-line pt-2">
      <summary className="flex h-7 list-none items-center gap-1.5 rounded-md text-sm font-semibold select-none hover:text-accent">
        <ChevronRight
          aria-hidden
          className="-ml-1 size-4 text-ink-faint transition-transform group-open:rotate-90"
        />
        {title}
        {note ? (
          <span className="ml-auto min-w-0 truncate pl-2 text-xs font-normal text-ink-faint">{note}</span>
        ) : null}
      </summary>
      <div className={cx('grid gap-x-3 gap-y-2.5 pt-1.5 pb-2', columns === 2 && 'grid-cols-2')}>
        {children}
      </div>
    </details>
  )
}
