import {
  Captions,
  ChevronFirst,
  ChevronLast,
  Gauge,
  Maximize,
  Minimize,
  Pause,
  Play,
  Repeat1,
  Volume2,
  VolumeX,
} from 'lucide-react'
import { useSyncExternalStore, type RefObject } from 'react'
import type { CutView, FilmView } from '../../../agent/studio/view.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { ChapterMenu } from './chapter-menu.tsx'
import { DownloadMenu } from './download-menu.tsx'
import { toggleFullscreen } from './fullscreen.ts'
import { goToNeighbour } from './player-keys.ts'
import { timecode } from './timecode.ts'
import { setLooping, setMuted, togglePlay, usePlayhead } from './use-playhead.ts'

interface ControlsProps {
  film: FilmView
  cut: CutView
  /** What fills the screen. */
  stage: RefObject<HTMLElement | null>
}

export function Controls({ film, cut, stage }: ControlsProps) {
  const { t } = useI18n()
  return (
    <div
      role="toolbar"
      aria-label={t('player.controls')}
      className="flex flex-wrap items-center gap-0.5 px-2 pb-1.5"
    >
      <PlayButtons />
      <TimeReadout seconds={cut.seconds} />
      <Speed />
      <span className="flex-1" />
      <span className="max-[899px]:hidden">
        <ChapterMenu cut={cut} />
      </span>
      <Toggles />
      <FullscreenButton stage={stage} />
      <DownloadMenu film={film} />
    </div>
  )
}

function PlayButtons() {
  const { t } = useI18n()
  const playing = usePlayhead(({ speed }) => speed !== 0)
  return (
    <>
      <IconButton
        label={t('player.previous')}
        keys="↑"
        icon={<ChevronFirst />}
        onClick={() => goToNeighbour(-1)}
      />
      <IconButton
        label={playing ? t('player.pause') : t('player.play')}
        keys="␣"
        icon={playing ? <Pause className="fill-current" /> : <Play className="fill-current" />}
        onClick={togglePlay}
        className="text-ink"
      />
      <IconButton label={t('player.next')} keys="↓" icon={<ChevronLast />} onClick={() => goToNeighbour(1)} />
    </>
  )
}

function TimeReadout({ seconds }: { seconds: number }) {
  const { t } = useI18n()
  const now = usePlayhead(({ time }) => timecode(time))
  const length = usePlayhead((playhead) => playhead.length) || seconds
  return (
    <span
      className="ml-1.5 truncate font-mono text-xs max-sm:order-first max-sm:w-full"
      role="timer"
      aria-live="off"
      aria-label={t('player.timecode')}
    >
      <span className="text-ink">{now}</span>
      <span className="text-ink-faint"> / {timecode(length)}</span>
    </span>
  )
}

/** Only said when it is not the ordinary one. */
function Speed() {
  const { t } = useI18n()
  const speed = usePlayhead((playhead) => playhead.speed)
  if (speed === 0 || speed === 1) return null
  return (
    <span className="ml-1 inline-flex items-center gap-1 rounded bg-accent-soft px-1.5 text-2xs font-semibold text-accent">
      <Gauge aria-hidden className="size-3" />
      <span aria-label={t('player.speedLabel', { speed })}>{t('player.speed', { speed })}</span>
    </span>
  )
}

function Toggles() {
  const { t } = useI18n()
  const muted = usePlayhead((playhead) => playhead.muted)
  const subtitles = usePlayhead((playhead) => playhead.subtitles)
  const looping = usePlayhead((playhead) => playhead.looping)
  return (
    <>
      <IconButton
        label={t('player.loop')}
        keys="R"
        icon={<Repeat1 />}
        pressed={looping}
        onClick={() => setLooping(!looping)}
      />
      <IconButton
        label={t('player.subtitles')}
        keys="C"
        icon={<Captions />}
        pressed={subtitles}
        onClick={() => usePlayhead.setState({ subtitles: !subtitles })}
      />
      <IconButton
        label={muted ? t('player.unmute') : t('player.mute')}
        keys="M"
        icon={muted ? <VolumeX /> : <Volume2 />}
        onClick={() => setMuted(!muted)}
      />
    </>
  )
}

const onFullscreenChange = (notify: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', notify)
  return () => document.removeEventListener('fullscreenchange', notify)
}

function FullscreenButton({ stage }: { stage: RefObject<HTMLElement | null> }) {
  const { t } = useI18n()
  const full = useSyncExternalStore(onFullscreenChange, () => document.fullscreenElement !== null)
  return (
    <IconButton
      label={full ? t('player.leaveFullscreen') : t('player.fullscreen')}
      keys="F"
      icon={full ? <Minimize /> : <Maximize />}
      onClick={() => toggleFullscreen(stage.current)}
    />
  )
}
