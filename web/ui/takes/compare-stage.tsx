import { useRef, type PointerEvent, type RefObject } from 'react'
import type { TakeView } from '../../../agent/studio/view.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { cx } from '../parts/cx.ts'
import { sayLabel } from './say-label.ts'
import type { CompareClock } from './use-compare-clock.ts'

interface CompareStageProps {
  left: TakeView
  right: TakeView
  clock: CompareClock
  /** Share of the width the left take shows in a wipe; null = side by side. */
  wipe: number | null
  onWipe: (share: number) => void
}

/** The two pictures. In a wipe the left one lies over the right one and ends where the line stands. */
export function CompareStage({ left, right, clock, wipe, onWipe }: CompareStageProps) {
  const stage = useRef<HTMLDivElement>(null)
  const wiping = wipe !== null
  const shareAt = ({ clientX }: PointerEvent): number => {
    const box = stage.current!.getBoundingClientRect()
    return Math.min(1, Math.max(0, (clientX - box.left) / box.width))
  }
  return (
    <div
      ref={stage}
      className={cx(
        'relative overflow-hidden rounded-lg bg-screen',
        wiping ? 'mx-auto w-full max-w-[max(20rem,calc((92dvh-18rem)*16/9))]' : 'grid grid-cols-2 gap-0.5',
      )}
    >
      <Picture
        take={right}
        video={clock.right}
        clock={clock}
        side="right"
        className={wiping ? 'relative' : 'relative order-2'}
      />
      <Picture
        take={left}
        video={clock.left}
        clock={clock}
        side="left"
        className={wiping ? 'absolute inset-0' : 'relative order-1'}
        clip={wipe === null ? undefined : `inset(0 ${(1 - wipe) * 100}% 0 0)`}
      />
      {wipe === null ? null : <WipeLine share={wipe} shareAt={shareAt} onWipe={onWipe} />}
    </div>
  )
}

interface PictureProps {
  take: TakeView
  video: RefObject<HTMLVideoElement | null>
  clock: CompareClock
  side: 'left' | 'right'
  className: string
  clip?: string | undefined
}

function Picture({ take, video, clock, side, className, clip }: PictureProps) {
  const { t } = useI18n()
  return (
    <figure
      className={cx('m-0 aspect-video min-w-0', className)}
      style={clip ? { clipPath: clip } : undefined}
    >
      <video
        ref={video}
        src={take.url ?? undefined}
        muted
        playsInline
        preload="auto"
        aria-label={`${t(`takes.${side}`)}: ${t('takes.number', { number: take.number })}`}
        onLoadedMetadata={clock.onLoaded}
        className="size-full object-contain"
      />
      <figcaption
        className={cx(
          'absolute top-2 max-w-[calc(50%-1rem)] truncate rounded bg-black/90 px-1.5 py-0.5 text-2xs text-white',
          side === 'left' ? 'left-2' : 'right-2',
        )}
      >
        {t('takes.number', { number: take.number })} · {sayLabel(take.label, t)}
      </figcaption>
    </figure>
  )
}

interface WipeLineProps {
  share: number
  shareAt: (event: PointerEvent) => number
  onWipe: (share: number) => void
}

function WipeLine({ share, shareAt, onWipe }: WipeLineProps) {
  const { t } = useI18n()
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={t('takes.wipeAt')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onWipe(shareAt(event))
      }}
      onKeyDown={(event) => {
        const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
        if (way !== 0) onWipe(Math.min(1, Math.max(0, share + way * 0.02)))
      }}
      className="absolute inset-y-0 -ml-4 flex w-8 cursor-ew-resize touch-none justify-center outline-offset-[-4px]"
      style={{ left: `${share * 100}%` }}
    >
      <span aria-hidden className="h-full w-0.5 bg-white shadow-[0_0_4px_rgb(0_0_0/0.6)]" />
      <span
        aria-hidden
        className="absolute top-1/2 size-6 -translate-y-1/2 rounded-full border-2 border-white bg-black/50"
      />
    </div>
  )
}
