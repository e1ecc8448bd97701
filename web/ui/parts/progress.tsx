import { cx } from './cx.ts'

interface ProgressProps {
  /** 0 … 1; null = under way without a known share. */
  value: number | null
  label: string
  className?: string
}

export const Progress = ({ value, label, className }: ProgressProps) => (
  <div
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={value === null ? undefined : Math.round(value * 100)}
    className={cx('h-1 overflow-hidden rounded-full bg-line', className)}
  >
    <div
      className={cx(
        'h-full rounded-full bg-accent transition-[width] duration-300',
        value === null && 'w-1/3 animate-pulse',
      )}
      style={value === null ? undefined : { width: `${Math.round(value * 100)}%` }}
    />
  </div>
)
