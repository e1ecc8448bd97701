import type { ReactNode } from 'react'

/** A tab that has nothing to show yet. */
export const EmptyTab = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="grid h-full place-items-center p-6">
    <div className="max-w-sm text-center">
      <p className="text-base font-semibold">{title}</p>
      {children ? <p className="mt-1 text-sm text-ink-soft">{children}</p> : null}
    </div>
  </div>
)
