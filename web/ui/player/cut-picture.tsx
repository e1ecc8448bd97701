import { useEffect, useRef, useState, type RefObject } from 'react'
import type { CutView } from '../../../agent/studio/view.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { cx } from '../parts/cx.ts'
import { carried, type Span } from './shot-at.ts'
import { readFront, setFront, transport, usePlayhead } from './use-playhead.ts'

interface CutPictureProps {
  cut: CutView
  /** Where the shots lie in this very cut. */
  spans: readonly Span[]
  title: string
  language: string
  /** Shown until the film first moves; its own first frame is black. */
  poster: string | undefined
  onFailed: (failed: boolean) => void
}

type Side = 0 | 1
interface Slots {
  front: Side
  urls: readonly [string | null, string | null]
}

const other = (side: Side): Side => (side === 0 ? 1 : 0)

/** Which cut each of the two pictures holds: a new one is loaded behind and comes forward when it is ready. */
function useSlots(url: string): [Slots, (side: Side) => void] {
  const [slots, setSlots] = useState<Slots>({ front: 0, urls: [url, null] })
  const back = other(slots.front)
  if (slots.urls[slots.front] === url && slots.urls[back] !== null) {
    setSlots({ ...slots, urls: slots.front === 0 ? [url, null] : [null, url] })
  } else if (slots.urls[slots.front] !== url && slots.urls[back] !== url) {
    const old = slots.urls[slots.front]
    setSlots({ ...slots, urls: slots.front === 0 ? [old, url] : [url, old] })
  }
  return [slots, (side) => setSlots((now) => ({ ...now, front: side }))]
}

/** The moving picture. A new cut takes over without a blink, at the same moment of the same shot. */
export function CutPicture({ cut, spans, title, language, poster, onFailed }: CutPictureProps) {
  const { t } = useI18n()
  const [slots, bringForward] = useSlots(cut.url)
  const first = useRef<HTMLVideoElement>(null)
  const second = useRef<HTMLVideoElement>(null)
  const videos = [first, second] as const
  useDrawnFrames(videos[slots.front])
  useSubtitles(videos, cut.subtitles)

  const whenLoaded = (side: Side): void => {
    const video = videos[side].current
    if (!video) return
    video.muted = transport.muted
    onFailed(false)
    if (side === slots.front) {
      usePlayhead.setState({ spans })
      readFront()
    } else {
      const { spans: before, time } = usePlayhead.getState()
      // A film nobody has begun to watch keeps its poster: a seek would show the black first frame.
      if (time === 0) takeOver(side)
      else video.currentTime = Math.max(0.001, carried(before, spans, time))
    }
  }
  const takeOver = (side: Side): void => {
    const { speed } = transport
    videos[slots.front].current?.pause()
    setFront(videos[side].current)
    bringForward(side)
    usePlayhead.setState({ spans })
    readFront()
    if (speed !== 0) transport.run(speed)
  }
  const whenSeeked = (side: Side): void => (side === slots.front ? readFront() : takeOver(side))
  return ([0, 1] as const).map((side) => (
    <video
      key={side}
      ref={videos[side]}
      src={slots.urls[side] ?? undefined}
      poster={poster}
      preload="auto"
      playsInline
      aria-label={side === slots.front ? t('player.label', { title }) : undefined}
      aria-hidden={side !== slots.front}
      onLoadedData={() => whenLoaded(side)}
      onSeeked={() => whenSeeked(side)}
      onTimeUpdate={() => side === slots.front && readFront()}
      onError={() => side === slots.front && slots.urls[side] !== null && onFailed(true)}
      className={cx('absolute inset-0 size-full object-contain', side !== slots.front && 'invisible')}
    >
      {slots.urls[side] === null ? null : (
        <track
          kind="subtitles"
          src={cut.subtitles}
          srcLang={language}
          label={t('player.subtitles')}
          default
        />
      )}
    </video>
  ))
}

/** Moves the transport and the scale once per drawn frame, and only while something moves. */
function useDrawnFrames(video: RefObject<HTMLVideoElement | null>): void {
  const running = usePlayhead(({ speed }) => speed !== 0)
  useEffect(() => {
    setFront(video.current)
    return () => setFront(null)
  }, [video])
  useEffect(() => {
    if (!running) return
    let request = requestAnimationFrame(function draw(now) {
      transport.tick(now)
      readFront()
      request = requestAnimationFrame(draw)
    })
    return () => cancelAnimationFrame(request)
  }, [running])
}

function useSubtitles(videos: readonly RefObject<HTMLVideoElement | null>[], url: string): void {
  const wanted = usePlayhead(({ subtitles }) => subtitles)
  useEffect(() => {
    for (const { current } of videos) {
      for (const track of current?.textTracks ?? []) track.mode = wanted ? 'showing' : 'hidden'
    }
  }, [videos, wanted, url])
}
