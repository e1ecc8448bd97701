import { Lock } from 'lucide-react'
import { cx } from '../parts/cx.ts'
import { modelLook } from './model-looks.ts'

interface ModelMarkProps {
  model: string
  /** A person chose it. */
  locked?: boolean
  className?: string
}

/** The model's mark: colour, icon and name together, so that none has to be seen alone. */
export function ModelMark({ model, locked = false, className }: ModelMarkProps) {
  const { name, colour, icon: Icon } = modelLook(model)
  return (
    <span className={cx('inline-flex min-w-0 items-center gap-1 text-2xs font-medium text-ink', className)}>
      <span
        aria-hidden
        className="grid size-4 shrink-0 place-items-center rounded-xs text-[#10100f]"
        style={{ background: colour }}
      >
        <Icon className="size-2.5" strokeWidth={2.5} />
      </span>
      <span className="truncate">{name}</span>
      {locked ? <Lock aria-hidden className="size-3 shrink-0 text-accent" /> : null}
    </span>
  )
}
