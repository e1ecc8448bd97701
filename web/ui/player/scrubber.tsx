import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { CutView, ShotView } from '../../../agent/studio/view.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { cx } from '../parts/cx.ts'
import { modelLook } from '../routing/model-looks.ts'
import { shotAt } from './shot-at.ts'
import { timecode } from './timecode.ts'
import { seekTo, stepBy, usePlayhead } from './use-playhead.ts'

interface ScrubberProps {
  cut: CutView
  shots: readonly ShotView[]
}

/** Above this many, single shots are narrower than a pixel or two and only scenes are marked. */
const mostSegments = 400

const share = (seconds: number, length: number): string => `${(100 * seconds) / Math.max(length, 0.001)}%`

/** The film as a scale: shots in their models' colours, scenes as marks, the playhead on top. */
export function Scrubber({ cut, shots }: ScrubberProps) {
  const { t } = useI18n()
  const bar = useRef<HTMLDivElement>(null)
  const [hover, setHover] = useState<number | null>(null)
  const length = usePlayhead((playhead) => playhead.length) || cut.seconds
  const timeOf = ({ clientX }: PointerEvent): number => {
    const { left, width } = bar.current!.getBoundingClientRect()
    return Math.min(Math.max(0, (clientX - left) / width), 1) * length
  }
  return (
    <div className="relative px-3">
      <div
        ref={bar}
        role="slider"
        tabIndex={0}
        aria-label={t('player.position')}
        aria-valuemin={0}
        aria-valuemax={Math.round(length)}
        aria-orientation="horizontal"
        {...useValueNow(shots)}
        onKeyDown={(event) => scrubByKey(event, length)}
        onPointerDown={(event) => {
          if (event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          seekTo(timeOf(event))
        }}
        onPointerMove={(event) => {
          setHover(timeOf(event))
          if (event.currentTarget.hasPointerCapture(event.pointerId)) seekTo(timeOf(event))
        }}
        onPointerLeave={() => setHover(null)}
        className="group relative h-7 cursor-pointer touch-none rounded-sm outline-offset-0 pointer-coarse:h-9"
      >
        <Segments shots={shots} length={length} />
        {cut.chapters.map(({ title, start }) => (
          <span
            key={`${title}/${start}`}
            aria-hidden
            className="absolute top-1.5 h-1.5 w-px bg-ink-faint pointer-coarse:top-2.5"
            style={{ left: share(start, length) }}
          />
        ))}
        <PlayheadMark length={length} />
        {hover === null ? null : <HoverTip time={hover} length={length} shots={shots} />}
      </div>
    </div>
  )
}

function useValueNow(shots: readonly ShotView[]): Record<string, string | number> {
  const { t } = useI18n()
  // Whole seconds: a screen reader need not hear every frame.
  const second = usePlayhead(({ time }) => Math.floor(time))
  const shot = usePlayhead((playhead) => playhead.shot)
  const number = shots.find((view) => view.shot.id === shot)?.shot.number
  const time = timecode(second).slice(0, 8)
  return {
    'aria-valuenow': second,
    'aria-valuetext': number ? t('player.positionIs', { time, number }) : t('player.positionTitle', { time }),
  }
}

function scrubByKey(event: KeyboardEvent, length: number): void {
  const { time } = usePlayhead.getState()
  const big = event.shiftKey ? 24 : 1
  if (event.key === 'ArrowLeft') stepBy(-big)
  else if (event.key === 'ArrowRight') stepBy(big)
  else if (event.key === 'PageDown') seekTo(time + 5)
  else if (event.key === 'PageUp') seekTo(time - 5)
  else if (event.key === 'Home') seekTo(0)
  else if (event.key === 'End') seekTo(length - 1 / 24)
  else return
  event.preventDefault()
  event.stopPropagation()
}

function Segments({ shots, length }: { shots: readonly ShotView[]; length: number }) {
  const spans = usePlayhead((playhead) => playhead.spans)
  const models = useMemo(() => new Map(shots.map((view) => [view.shot.id, view.decision.model])), [shots])
  const shown = spans.length <= mostSegments ? spans : []
  return (
    <span
      aria-hidden
      className="absolute inset-x-0 top-3.5 h-1.5 overflow-hidden rounded-full bg-line-strong/35 pointer-coarse:top-4.5"
    >
      {shown.map(({ id, start, seconds }) => (
        <span
          key={id}
          className="absolute inset-y-0 border-r-2 border-surface"
          style={{
            left: share(start, length),
            width: share(seconds, length),
            background: modelLook(models.get(id) ?? '').colour,
          }}
        />
      ))}
    </span>
  )
}

function PlayheadMark({ length }: { length: number }) {
  const time = usePlayhead((playhead) => playhead.time)
  return (
    <span
      aria-hidden
      className="pointer-events-none absolute top-1 bottom-1 -ml-px w-0.5 rounded-full bg-ink shadow-[0_0_0_1.5px_var(--surface)]"
      style={{ left: share(Math.min(time, length), length) }}
    >
      <span className="absolute -top-0.5 left-1/2 size-2 -translate-x-1/2 rounded-xs bg-ink" />
    </span>
  )
}

function HoverTip({ time, length, shots }: { time: number; length: number; shots: readonly ShotView[] }) {
  const { t } = useI18n()
  const spans = usePlayhead((playhead) => playhead.spans)
  const id = shotAt(spans, time)?.id
  const number = shots.find((view) => view.shot.id === id)?.shot.number
  return (
    <span
      aria-hidden
      className={cx(
        'popup pointer-events-none absolute bottom-full mb-0.5 px-1.5 py-0.5 text-2xs whitespace-nowrap',
        time < length * 0.1 ? '' : time > length * 0.9 ? '-translate-x-full' : '-translate-x-1/2',
      )}
      style={{ left: share(time, length) }}
    >
      <span className="font-mono">{timecode(time)}</span>
      {number ? ` · ${t('common.shot', { number })}` : null}
    </span>
  )
}
