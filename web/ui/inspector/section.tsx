import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { create } from 'zustand'
import { cx } from '../parts/cx.ts'

interface SectionProps {
  /** What it is remembered by. */
  name: string
  title: string
  /** A few words beside the title, seen while it is shut too. */
  note?: ReactNode
  open?: boolean
  /** Fields side by side. */
  columns?: 1 | 2
  children: ReactNode
}

/** Which parts a person has opened or shut. */
const useFolds = create<Readonly<Record<string, boolean>>>(() => ({}))

/** A part of a form that folds, and stays as it was left from shot to shot. */
export function Section({ name, title, note, open = false, columns = 1, children }: SectionProps) {
  const unfolded = useFolds((folds) => folds[name] ?? open)
  return (
    <details
      open={unfolded}
      onToggle={({ currentTarget }) => useFolds.setState({ [name]: currentTarget.open })}
      className="group border-t border-line pt-2"
    >
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
