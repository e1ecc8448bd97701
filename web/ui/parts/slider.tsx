import { Slider as BaseSlider } from '@base-ui/react/slider'
import { cx } from './cx.ts'

interface SliderProps {
  value: number
  min: number
  max: number
  step?: number
  label: string
  /** How the value reads, such as `2.5 s`. */
  format?: (value: number) => string
  /** While it is dragged. */
  onChange?: (value: number) => void
  /** When it is let go: the moment to perform an operation. */
  onCommit?: (value: number) => void
  hideLabel?: boolean
  disabled?: boolean
  className?: string
}

export function Slider(props: SliderProps) {
  const {
    value,
    min,
    max,
    step = 1,
    label,
    format = String,
    onChange,
    onCommit,
    hideLabel,
    disabled,
    className,
  } = props
  return (
    <BaseSlider.Root
      value={value}
      min={min}
      max={max}
      step={step}
      disabled={disabled ?? false}
      onValueChange={(next) => onChange?.(next)}
      onValueCommitted={(next) => onCommit?.(next)}
      className={cx('grid grid-cols-[1fr_auto] items-center gap-x-2 data-disabled:opacity-50', className)}
    >
      <BaseSlider.Label className={hideLabel ? 'sr-only' : 'text-xs font-medium text-ink-soft'}>
        {label}
      </BaseSlider.Label>
      <span className={hideLabel ? 'sr-only' : 'text-xs text-ink-soft'}>{format(value)}</span>
      <BaseSlider.Control className="col-span-2 flex h-6 w-full touch-none items-center select-none">
        <BaseSlider.Track className="h-1 w-full rounded-full bg-line-strong/50">
          <BaseSlider.Indicator className="rounded-full bg-accent" />
          <BaseSlider.Thumb
            getAriaValueText={(_, value) => format(value)}
            className="size-4 rounded-full border-2 border-accent bg-raised shadow-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          />
        </BaseSlider.Track>
      </BaseSlider.Control>
    </BaseSlider.Root>
  )
}
