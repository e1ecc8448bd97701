import { Clapperboard, Hourglass } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { CutView, FilmView } from '../../../agent/studio/view.ts'
import { posterAt } from '../film/poster-at.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Badge } from '../parts/badge.tsx'
import { cx } from '../parts/cx.ts'
import { Controls } from './controls.tsx'
import { CutPicture } from './cut-picture.tsx'
import { NoCut } from './no-cut.tsx'
import { NowPanel } from './now-panel.tsx'
import { Scrubber } from './scrubber.tsx'
import { useCutSpans } from './use-cut-spans.ts'
import { togglePlay, usePlayhead } from './use-playhead.ts'
import { usePlayerKeys } from './use-player-keys.ts'

interface PlayerProps {
  film: FilmView
  /** On a phone: the picture above, what is in it below. */
  tall?: boolean
}

/** The cut with everything to watch it by. */
export function Player({ film, tall = false }: PlayerProps) {
  const { t } = useI18n()
  const stage = useRef<HTMLDivElement>(null)
  // Undo can leave a cut of shots that are no longer in the film.
  const cut = film.shots.length > 0 ? film.cut : null
  const spans = useCutSpans(film)
  useSpansOfShownCut(cut, spans)
  usePlayerKeys(stage, cut !== null)
  return (
    <section
      aria-label={t('player.label', { title: film.title })}
      className={cx('@container flex h-full min-h-0', tall && 'flex-col')}
    >
      <div
        ref={stage}
        className={cx('flex min-h-0 min-w-0 flex-col bg-surface', tall ? 'shrink-0' : 'flex-1')}
      >
        <div
          className={cx(
            'relative overflow-hidden bg-screen',
            tall ? 'aspect-video max-h-[60dvh]' : 'min-h-0 flex-1',
          )}
        >
          {cut ? <Screen film={film} cut={cut} spans={spans} /> : <NoCut film={film} />}
        </div>
        {cut ? (
          <>
            <Scrubber cut={cut} shots={film.shots} />
            <Controls film={film} cut={cut} stage={stage} />
          </>
        ) : null}
      </div>
      {film.shots.length > 0 ? (
        <NowPanel
          film={film}
          className={tall ? 'flex flex-1' : 'hidden w-72 shrink-0 border-l border-line @3xl:flex'}
        />
      ) : null}
    </section>
  )
}

/** A change of places without a new picture, such as an undo back to the cut that is there. */
function useSpansOfShownCut(cut: CutView | null, spans: ReturnType<typeof useCutSpans>): void {
  const url = useRef(cut?.url)
  useEffect(() => {
    if (url.current === cut?.url) usePlayhead.setState({ spans })
    url.current = cut?.url
  }, [cut?.url, spans])
}

interface ScreenProps {
  film: FilmView
  cut: CutView
  spans: ReturnType<typeof useCutSpans>
}

function Screen({ film, cut, spans }: ScreenProps) {
  const { t } = useI18n()
  const [failed, setFailed] = useState(false)
  const first = film.takes.find(({ id }) => id === film.shots[0]?.take)?.poster
  return (
    <>
      {/* Clicking the picture is a comfort for the mouse; keys and screen readers have the play button. */}
      <div role="presentation" className="absolute inset-0" onClick={togglePlay}>
        <CutPicture
          cut={cut}
          spans={spans}
          title={film.title}
          language={film.settings.language}
          poster={first ? posterAt(first, 1280) : undefined}
          onFailed={setFailed}
        />
      </div>
      {failed ? (
        <p role="alert" className="absolute inset-0 grid place-items-center text-sm text-white">
          <span className="flex items-center gap-2">
            <Clapperboard aria-hidden className="size-4" /> {t('player.failed')}
          </span>
        </p>
      ) : null}
      {cut.stale ? <StaleMark stopped={film.stage.name === 'blocked'} /> : null}
    </>
  )
}

/** Says that the picture is older than the film. */
function StaleMark({ stopped }: { stopped: boolean }) {
  const { t } = useI18n()
  return (
    <span
      role="status"
      title={t(stopped ? 'player.outdatedHint' : 'player.stale')}
      className="pointer-events-none absolute top-2 left-2"
    >
      <Badge tone="warn" icon={<Hourglass aria-hidden />} className="shadow-float">
        {t(stopped ? 'player.outdated' : 'player.staleShort')}
      </Badge>
    </span>
  )
}
