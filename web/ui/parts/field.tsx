import { Field as BaseField } from '@base-ui/react/field'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx.ts'

interface FieldProps {
  label: ReactNode
  /** Help under the control. */
  hint?: ReactNode
  /** What is wrong with the value; also marks the control as invalid. */
  error?: string | null
  /** Hide the label from the eye, not from screen readers. */
  hideLabel?: boolean
  className?: string
  children: ReactNode
}

/** Label, control, hint and error, tied together for screen readers. */
export function Field({ label, hint, error, hideLabel = false, className, children }: FieldProps) {
  return (
    <BaseField.Root invalid={Boolean(error)} className={cx('flex min-w-0 flex-col gap-1', className)}>
      <BaseField.Label className={hideLabel ? 'sr-only' : 'text-xs font-medium text-ink-soft'}>
        {label}
      </BaseField.Label>
      {children}
      {hint ? <BaseField.Description className="text-xs text-ink-faint">{hint}</BaseField.Description> : null}
      {error ? (
        <BaseField.Error match className="text-xs text-bad">
          {error}
        </BaseField.Error>
      ) : null}
    </BaseField.Root>
  )
}

const controlClass = 'field-frame w-full min-w-0 px-2.5 text-sm disabled:opacity-55'

export const TextInput = ({ className, ...rest }: ComponentProps<'input'>) => (
  <BaseField.Control {...rest} className={cx(controlClass, 'h-8 pointer-coarse:h-10', className)} />
)

/** Grows with its text up to `max-h-*`; give `rows` for its smallest height. */
export const TextArea = ({ className, ...rest }: ComponentProps<'textarea'>) => (
  <BaseField.Control
    render={<textarea {...rest} />}
    className={cx(controlClass, 'max-h-72 field-sizing-content resize-none py-1.5', className)}
  />
)
