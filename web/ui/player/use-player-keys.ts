import { useMemo, type RefObject } from 'react'
import { useShortcuts, type Shortcut } from '../app/shortcuts.ts'
import { toggleFullscreen } from './fullscreen.ts'
import { goToNeighbour } from './player-keys.ts'
import { shuttle } from './shuttle.ts'
import { setLooping, setMuted, stepBy, togglePlay, transport, usePlayhead } from './use-playhead.ts'

const none: readonly Shortcut[] = []

function keysFor(stage: RefObject<HTMLElement | null>): readonly Shortcut[] {
  const gear = (key: 'j' | 'k' | 'l') => () => transport.run(shuttle(transport.speed, key))
  const flip = (field: 'subtitles') => () =>
    usePlayhead.setState((playhead) => ({ [field]: !playhead[field] }))
  const play = (keys: string, label: Shortcut['label'], run: () => void): Shortcut => ({
    keys,
    label,
    group: 'play',
    run,
  })
  return [
    play('Space', 'player.play', togglePlay),
    play('j', 'player.shuttleBack', gear('j')),
    play('k', 'player.stop', gear('k')),
    play('l', 'player.shuttleOn', gear('l')),
    play('ArrowLeft', 'player.frameBack', () => stepBy(-1)),
    play('ArrowRight', 'player.frameOn', () => stepBy(1)),
    play('ArrowUp', 'player.previous', () => goToNeighbour(-1)),
    play('ArrowDown', 'player.next', () => goToNeighbour(1)),
    play('r', 'player.loop', () => setLooping(!usePlayhead.getState().looping)),
    play('c', 'player.subtitles', flip('subtitles')),
    play('m', 'player.mute', () => setMuted(!usePlayhead.getState().muted)),
    play('f', 'player.fullscreen', () => toggleFullscreen(stage.current)),
  ]
}

/** The keys of an edit desk, while there is a cut to run. */
export function usePlayerKeys(stage: RefObject<HTMLElement | null>, active: boolean): void {
  const shortcuts = useMemo(() => (active ? keysFor(stage) : none), [stage, active])
  useShortcuts(shortcuts)
}
