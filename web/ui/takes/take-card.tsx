import { Check, CircleAlert, Ellipsis, LoaderCircle, Pin, Play } from 'lucide-react'
import { useState } from 'react'
import type { ShotView, TakeView } from '../../../agent/studio/view.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { posterAt } from '../film/poster-at.ts'
import { useDesk } from '../film/use-desk.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Badge } from '../parts/badge.tsx'
import { cx } from '../parts/cx.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { Menu, type MenuEntry } from '../parts/menu.tsx'
import { ModelMark } from '../routing/model-mark.tsx'
import { sayLabel } from './say-label.ts'

interface TakeCardProps {
  take: TakeView
  view: ShotView
}

/** One attempt: its picture, who made it, and where it stands. */
export function TakeCard({ take, view }: TakeCardProps) {
  const { t, ago, money } = useI18n()
  const inCut = view.take === take.id
  const label = sayLabel(take.label, t)
  return (
    <li
      aria-label={`${t('takes.number', { number: take.number })}, ${label}${inCut ? `, ${t('takes.inCut')}` : ''}`}
      className={cx(
        'flex w-40 shrink-0 snap-start flex-col overflow-hidden rounded-lg border bg-raised',
        inCut ? 'border-accent shadow-[0_0_0_1px_var(--accent)]' : 'border-line',
      )}
    >
      <Picture take={take} />
      <div className="flex flex-col gap-1 p-2">
        <div className="flex items-center gap-1.5">
          <span className="font-mono text-2xs text-ink-faint">T{take.number}</span>
          <ModelMark model={take.model} className="flex-1" />
          <TakeMenu take={take} view={view} />
        </div>
        <span title={label} className="line-clamp-2 text-2xs text-ink-soft">
          {label}
        </span>
        <span className="text-2xs text-ink-faint">
          {ago(take.createdAt)} · {take.cost > 0 ? money(take.cost) : t('common.free')}
        </span>
        <Marks take={take} view={view} />
      </div>
    </li>
  )
}

/** The still; a press plays the clip in its place. */
function Picture({ take }: { take: TakeView }) {
  const { t } = useI18n()
  const [playing, setPlaying] = useState(false)
  if (take.failure || take.state === 'failed') {
    return (
      <span
        title={take.failure?.message}
        className="grid aspect-video place-items-center bg-screen text-[#ff9586]"
      >
        <CircleAlert aria-hidden className="size-5" />
      </span>
    )
  }
  if (!take.url || !take.poster) {
    return (
      <span className="grid aspect-video place-items-center bg-screen text-white/70">
        <LoaderCircle aria-hidden className="size-5 animate-spin" />
      </span>
    )
  }
  if (playing) {
    return (
      <video
        src={take.url}
        poster={posterAt(take.poster, 480)}
        autoPlay
        muted
        playsInline
        controls
        onEnded={() => setPlaying(false)}
        className="aspect-video w-full bg-screen object-contain"
      />
    )
  }
  return (
    <button
      type="button"
      aria-label={t('takes.watch', { number: take.number })}
      onClick={() => setPlaying(true)}
      className="group relative aspect-video bg-screen outline-offset-[-3px]"
    >
      <img src={posterAt(take.poster, 480)} alt="" loading="lazy" className="size-full object-cover" />
      <span className="absolute inset-0 grid place-items-center opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100">
        <span className="grid size-8 place-items-center rounded-full bg-black/65 text-white">
          <Play aria-hidden className="size-4 fill-current" />
        </span>
      </span>
    </button>
  )
}

function Marks({ take, view }: TakeCardProps) {
  const { t } = useI18n()
  const inCut = view.take === take.id
  return (
    <span className="flex flex-wrap gap-1">
      {inCut ? (
        <Badge tone="accent" icon={<Check aria-hidden />}>
          {t('takes.inCut')}
        </Badge>
      ) : null}
      {view.choices.take === take.id ? (
        <Badge tone="info" icon={<Pin aria-hidden />}>
          {t('takes.picked')}
        </Badge>
      ) : null}
      {take.state === 'done' ? null : (
        <Badge tone={take.state === 'failed' || take.state === 'unknown' ? 'bad' : 'neutral'}>
          {t(`takes.state.${take.state}`)}
        </Badge>
      )}
      {take.current ? null : (
        <span title={t('takes.olderHint')}>
          <Badge>{t('takes.older')}</Badge>
        </span>
      )}
    </span>
  )
}

function TakeMenu({ take, view }: TakeCardProps) {
  const { t } = useI18n()
  const { perform } = useFilmScope()
  const shot = view.shot.id
  const picked = view.choices.take === take.id
  const rival = view.take
  const made = take.url !== null
  const entries: MenuEntry[] = [
    picked
      ? { label: t('takes.unpick'), onSelect: () => void perform({ kind: 'pick-take', shot, take: null }) }
      : {
          label: t('takes.pick'),
          disabled: !made,
          onSelect: () => void perform({ kind: 'pick-take', shot, take: take.id }),
        },
    {
      label: t('takes.restore'),
      disabled: !made || take.current,
      onSelect: () => void perform({ kind: 'restore-take', shot, take: take.id }),
    },
    {
      label: t('takes.compare'),
      disabled: !made || rival === null || rival === take.id,
      onSelect: () => rival !== null && useDesk.setState({ compared: { shot, left: take.id, right: rival } }),
    },
  ]
  return (
    <Menu
      trigger={<IconButton size="small" label={t('common.more')} icon={<Ellipsis />} className="size-6" />}
      groups={[entries]}
    />
  )
}
