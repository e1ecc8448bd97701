import {
  ArrowLeftRight,
  ChevronLeft,
  ChevronRight,
  Columns2,
  Pause,
  Play,
  SquareSplitHorizontal,
  ThumbsUp,
} from 'lucide-react'
import { useState } from 'react'
import { toast } from '../parts/toast.ts'
import type { ShotView, TakeView } from '../../../agent/studio/view.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { useDesk } from '../film/use-desk.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { Slider } from '../parts/slider.tsx'
import { timecode } from '../player/timecode.ts'
import { CompareStage } from './compare-stage.tsx'
import { TakeSelect } from './take-select.tsx'
import { useCompareKeys } from './use-compare-keys.ts'
import { useCompareClock, type CompareClock } from './use-compare-clock.ts'

interface CompareProps {
  view: ShotView
  left: string
  right: string
}

/** Two takes on one clock, to be looked at side by side or through a wipe, and judged. */
export function Compare({ view, left, right }: CompareProps) {
  const { takeById, takesOf } = useFilmScope()
  const clock = useCompareClock()
  const [wipe, setWipe] = useState<number | null>(null)
  const [a, b] = [takeById.get(left), takeById.get(right)]
  if (!a || !b) return null
  const choose = (next: { left?: string; right?: string }): void =>
    useDesk.setState({ compared: { shot: view.shot.id, left, right, ...next } })
  const swap = (): void => choose({ left: right, right: left })
  const flipWipe = (): void => setWipe(wipe === null ? 0.5 : null)
  useCompareKeys({ clock, swap, flipWipe })
  const playable = takesOf(view.shot.id).filter(({ url }) => url !== null)
  return (
    <div className="flex flex-col gap-3">
      <CompareStage left={a} right={b} clock={clock} wipe={wipe} onWipe={setWipe} />
      <Transport clock={clock} wipe={wipe} onWipe={flipWipe} onSwap={swap} />
      <div className="grid grid-cols-2 gap-3">
        <Verdict
          side="left"
          take={a}
          other={b}
          view={view}
          playable={playable}
          onChoose={(id) => choose({ left: id })}
        />
        <Verdict
          side="right"
          take={b}
          other={a}
          view={view}
          playable={playable}
          onChoose={(id) => choose({ right: id })}
        />
      </div>
    </div>
  )
}

interface TransportProps {
  clock: CompareClock
  wipe: number | null
  onWipe: () => void
  onSwap: () => void
}

function Transport({ clock, wipe, onWipe, onSwap }: TransportProps) {
  const { t } = useI18n()
  return (
    <div className="flex flex-wrap items-center gap-1">
      <IconButton
        label={t('player.frameBack')}
        keys="←"
        icon={<ChevronLeft />}
        onClick={() => clock.step(-1)}
      />
      <IconButton
        label={clock.playing ? t('player.pause') : t('player.play')}
        keys="␣"
        icon={clock.playing ? <Pause className="fill-current" /> : <Play className="fill-current" />}
        onClick={clock.toggle}
      />
      <IconButton
        label={t('player.frameOn')}
        keys="→"
        icon={<ChevronRight />}
        onClick={() => clock.step(1)}
      />
      <span role="timer" aria-live="off" className="mx-1.5 font-mono text-xs">
        {timecode(clock.time)}
      </span>
      <Slider
        label={t('takes.clock')}
        hideLabel
        value={clock.time}
        min={0}
        max={clock.length || 1}
        step={1 / 24}
        format={timecode}
        onChange={clock.seek}
        className="min-w-40 flex-1"
      />
      <IconButton label={t('takes.swap')} keys="X" icon={<ArrowLeftRight />} onClick={onSwap} />
      <IconButton
        label={t(wipe === null ? 'takes.wipe' : 'takes.sideBySide')}
        keys="W"
        icon={wipe === null ? <SquareSplitHorizontal /> : <Columns2 />}
        pressed={wipe !== null}
        onClick={onWipe}
      />
    </div>
  )
}

interface VerdictProps {
  side: 'left' | 'right'
  take: TakeView
  other: TakeView
  view: ShotView
  playable: readonly TakeView[]
  onChoose: (take: string) => void
}

/** Which take stands on this side, and the two things one may say about it. */
function Verdict({ side, take, other, view, playable, onChoose }: VerdictProps) {
  const { t } = useI18n()
  const { perform, busy } = useFilmScope()
  const inCut = view.take === take.id
  const vote = async (): Promise<void> => {
    const report = await perform({ kind: 'vote', shot: view.shot.id, better: take.id, worse: other.id })
    if (report) toast(t('takes.voted'))
  }
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <TakeSelect
        label={t(`takes.${side}`)}
        take={take}
        takes={playable.filter(({ id }) => id !== other.id)}
        onChoose={onChoose}
      />
      <div className="flex flex-wrap gap-1.5">
        <Button
          size="small"
          icon={<ThumbsUp aria-hidden className="size-3.5" />}
          aria-label={t(side === 'left' ? 'takes.betterLeft' : 'takes.betterRight')}
          onClick={() => void vote()}
        >
          {t('takes.better')}
        </Button>
        <Button
          size="small"
          look={inCut ? 'quiet' : 'solid'}
          disabled={inCut || busy}
          onClick={() => void perform({ kind: 'pick-take', shot: view.shot.id, take: take.id })}
        >
          {t(inCut ? 'takes.using' : 'takes.useIt')}
        </Button>
      </div>
    </div>
  )
}
