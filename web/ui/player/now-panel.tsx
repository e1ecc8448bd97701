import { PanelRightOpen } from 'lucide-react'
import type { FilmView, ShotView } from '../../../agent/studio/view.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { sayMovement } from '../film/say-shot.ts'
import { openShot } from '../film/use-desk.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { cx } from '../parts/cx.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { ModelBadge } from '../routing/model-badge.tsx'
import { sayLabel } from '../takes/say-label.ts'
import { chapterAt } from './shot-at.ts'
import { seekTo, usePlayhead } from './use-playhead.ts'

/** What is in the picture, and the scenes to go to. */
export function NowPanel({ film, className }: { film: FilmView; className?: string }) {
  const { shotById } = useFilmScope()
  const id = usePlayhead(({ shot }) => shot)
  const view = id === null ? undefined : shotById.get(id)
  return (
    <div className={cx('min-h-0 flex-col bg-surface', className)}>
      {view ? <NowShot view={view} /> : <NowTitle film={film} />}
      <Scenes film={film} />
    </div>
  )
}

function NowTitle({ film }: { film: FilmView }) {
  const { t, clock, number } = useI18n()
  const { cut } = film
  return (
    <div className="border-b border-line p-3">
      <p className="text-2xs font-medium text-ink-faint">{t(cut ? 'player.title' : 'bible.story')}</p>
      <p className="truncate text-sm font-semibold">{film.title || t('app.untitled')}</p>
      {cut ? (
        <p className="mt-1 text-xs text-ink-soft">
          {t('player.runningTime')} {clock(cut.seconds)} · {t('player.lufs', { value: number(cut.lufs, 1) })}
        </p>
      ) : null}
      {film.story.logline ? (
        <p className="mt-1.5 line-clamp-4 text-xs text-ink-soft">{film.story.logline}</p>
      ) : null}
    </div>
  )
}

function NowShot({ view }: { view: ShotView }) {
  const { t, word, seconds } = useI18n()
  const { takeById, nameOf } = useFilmScope()
  const { shot } = view
  const take = view.take === null ? undefined : takeById.get(view.take)
  const [line] = shot.dialogue
  return (
    <div className="flex flex-col gap-1.5 border-b border-line p-3">
      <div className="flex items-center gap-1">
        <p className="text-sm font-semibold">{t('common.shot', { number: shot.number })}</p>
        <p className="min-w-0 flex-1 truncate text-xs text-ink-soft">
          {shot.size} · {sayMovement(shot.movement, { t, word })} · {seconds(view.seconds)}
        </p>
        <IconButton
          size="small"
          side="left"
          label={t('board.open')}
          icon={<PanelRightOpen />}
          onClick={() => openShot(shot.id)}
        />
      </div>
      <p className="line-clamp-3 text-xs leading-snug text-ink-soft">{shot.action}</p>
      {line ? (
        <p className="line-clamp-2 text-xs text-ink">
          <span className="font-medium">{nameOf(line.character)}:</span> “{line.text}”
        </p>
      ) : null}
      <ModelBadge view={view} className="self-start" />
      <p className="truncate text-2xs text-ink-faint">{sayLabel(take?.label ?? view.resolution.label, t)}</p>
    </div>
  )
}

function Scenes({ film }: { film: FilmView }) {
  const { t, clock } = useI18n()
  const chapters = film.cut?.chapters ?? []
  const current = usePlayhead(({ time }) => chapterAt(chapters, time))
  return (
    <nav aria-label={t('player.chapters')} className="min-h-0 flex-1 overflow-y-auto p-1.5">
      <ol>
        {chapters.map(({ title, start }, index) => (
          <li key={`${title}/${start}`}>
            <button
              type="button"
              aria-current={index === current ? 'true' : undefined}
              onClick={() => seekTo(start + 0.01)}
              className="flex w-full items-baseline gap-2 rounded-md px-2 py-1 text-left text-xs text-ink-soft outline-offset-[-2px] hover:bg-hover aria-[current]:bg-accent-soft aria-[current]:text-ink"
            >
              <span className="w-4 shrink-0 text-right font-mono text-2xs text-ink-faint">{index + 1}</span>
              <span className="min-w-0 flex-1 truncate">{title.replace(/^\d+\.\s*/, '')}</span>
              <span className="font-mono text-2xs text-ink-faint">{clock(start)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
