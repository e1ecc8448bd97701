import { Clapperboard, Layers, MessageSquareText, Scissors, Star } from 'lucide-react'
import { memo } from 'react'
import type { ShotView, TakeView } from '../../../agent/studio/view.ts'
import { posterAt } from '../film/poster-at.ts'
import { sayMovement } from '../film/say-shot.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { cx } from '../parts/cx.ts'
import { Progress } from '../parts/progress.tsx'
import { usePlayhead } from '../player/use-playhead.ts'
import { ModelBadge } from '../routing/model-badge.tsx'
import { sayLabel } from '../takes/say-label.ts'
import { RedoButton } from './redo-button.tsx'
import { ShotState } from './shot-state.tsx'

interface ShotCardProps {
  view: ShotView
  /** Heading of the scene it opens, said before it; null where the scene goes on. */
  scene: string | null
  take: TakeView | undefined
  /** Takes there are of it. */
  takes: number
  /** CSS aspect ratio of the film. */
  aspect: string
  /** Whether its buttons are in the tab order. */
  inFocus: boolean
  /** It is in the player's picture. */
  playing: boolean
}

/** A shot as a card. The grid cell around it takes the clicks and keys. */
export const ShotCard = memo(function ShotCard({
  view,
  scene,
  take,
  takes,
  aspect,
  inFocus,
  playing,
}: ShotCardProps) {
  const { t } = useI18n()
  const { shot } = view
  return (
    <>
      <div className="relative overflow-hidden bg-screen" style={{ aspectRatio: aspect }}>
        <Poster view={view} take={take} />
        <Said shot={shot} scene={scene} playing={playing} />
        <span className="absolute top-1.5 left-1.5 flex items-center gap-1">
          <span
            aria-hidden
            className={cx(
              'rounded px-1.5 font-mono text-2xs font-semibold',
              playing ? 'bg-accent text-accent-ink' : 'bg-black/70 text-white',
            )}
          >
            {shot.number}
          </span>
          {shot.hero ? (
            <span title={t('board.hero')} className="rounded bg-black/70 p-0.5 text-[#ffc66b]">
              <Star aria-label={t('board.hero')} className="size-3 fill-current" />
            </span>
          ) : null}
        </span>
        <span className="absolute right-1.5 bottom-1.5 left-1.5 flex items-end justify-end gap-1">
          <ShotState view={view} take={take} />
        </span>
        {playing ? <PlayedShare view={view} /> : null}
        {view.state === 'making' ? (
          <Progress
            value={view.progress}
            label={t('board.making')}
            className="absolute inset-x-0 bottom-0 rounded-none"
          />
        ) : null}
      </div>
      <Foot view={view} take={take} takes={takes} tabIndex={inFocus ? 0 : -1} />
    </>
  )
})

interface FootProps extends Pick<ShotCardProps, 'view' | 'take' | 'takes'> {
  tabIndex: number
}

/** What is asked, and what became of it. */
function Foot({ view, take, takes, tabIndex }: FootProps) {
  return (
    <div className="flex flex-1 flex-col gap-1 p-2">
      <Facts view={view} takes={takes} />
      <p className="line-clamp-2 text-xs leading-snug text-ink-soft">{view.shot.action}</p>
      <span className="flex-1" />
      <ModelLine view={view} take={take} tabIndex={tabIndex} />
      {view.state === 'failed' && view.failure ? (
        <p className="text-2xs text-bad">
          {view.failure.message} {view.failure.remedy}
        </p>
      ) : null}
      {view.state === 'stale' || view.state === 'failed' ? (
        <RedoButton view={view} tabIndex={tabIndex} />
      ) : null}
    </div>
  )
}

/** What the picture's corner shows, in words. */
function Said({ shot, scene, playing }: Pick<ShotCardProps, 'scene' | 'playing'> & Pick<ShotView, 'shot'>) {
  const { t } = useI18n()
  const parts = [scene, t('common.shot', { number: shot.number }), playing ? t('board.playing') : null]
  return <span className="sr-only">{parts.filter(Boolean).join(', ')}. </span>
}

/** How far the player is through the shot. */
function PlayedShare({ view }: Pick<ShotCardProps, 'view'>) {
  const share = usePlayhead(({ time, spans }) => {
    const span = spans.find(({ id }) => id === view.shot.id)
    return span ? Math.min(1, Math.max(0, (time - span.start) / span.seconds)) : 0
  })
  return (
    <span aria-hidden className="absolute inset-x-0 bottom-0 h-0.75 bg-black/40">
      <span className="block h-full bg-accent" style={{ width: `${share * 100}%` }} />
    </span>
  )
}

function Poster({ view, take }: Pick<ShotCardProps, 'view' | 'take'>) {
  const { t } = useI18n()
  const pending = view.state === 'making' || view.state === 'waiting'
  if (take?.poster) {
    return (
      <img
        src={posterAt(take.poster, 480)}
        alt=""
        loading="lazy"
        decoding="async"
        draggable={false}
        className={cx('size-full object-cover', pending && 'opacity-50')}
      />
    )
  }
  return (
    <span className="grid size-full place-items-center text-2xs text-white/70">
      <span className="flex flex-col items-center gap-1">
        <Clapperboard aria-hidden className="size-5" />
        {t('board.noPicture')}
      </span>
    </span>
  )
}

/** Size, camera and length on one line, small marks behind them. */
function Facts({ view, takes }: Pick<ShotCardProps, 'view' | 'takes'>) {
  const { t, word, seconds } = useI18n()
  const { shot, choices } = view
  const trimmed = choices.trim.head > 0 || choices.trim.tail > 0
  return (
    <p className="flex min-w-0 items-center gap-1.5 text-xs font-medium text-ink">
      <span title={word('size', shot.size)} aria-hidden>
        {shot.size}
      </span>
      <span className="sr-only">{word('size', shot.size)}, </span>
      <span className="min-w-0 flex-1 truncate font-normal text-ink-soft">
        {sayMovement(shot.movement, { t, word })}
      </span>
      {shot.dialogue.length > 0 ? (
        <MessageSquareText aria-hidden className="size-3 shrink-0 text-ink-faint" />
      ) : null}
      {trimmed ? (
        <Scissors aria-label={t('board.trimmed')} className="size-3 shrink-0 text-ink-faint" />
      ) : null}
      {takes > 1 ? (
        <span
          title={t('board.takes', { count: takes })}
          className="flex items-center gap-0.5 text-2xs text-ink-faint"
        >
          <Layers aria-hidden className="size-3" /> {takes}
        </span>
      ) : null}
      <span className="shrink-0 font-mono text-2xs text-ink-soft">{seconds(view.seconds)}</span>
    </p>
  )
}

/** The model asked for, and what its picture really is. */
function ModelLine({ view, take, tabIndex }: Pick<ShotCardProps, 'view' | 'take'> & { tabIndex: number }) {
  const { t } = useI18n()
  const label = sayLabel(take?.label ?? view.resolution.label, t)
  return (
    <div className="flex min-w-0 flex-col items-start gap-0.5">
      <ModelBadge view={view} tabIndex={tabIndex} />
      <span title={label} className="line-clamp-2 text-2xs text-ink-faint">
        {label}
      </span>
    </div>
  )
}
