import type { Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, type FocusEvent } from 'react'
import { useStudioPage } from '../app/studio-page.ts'
import { useDesk } from '../film/use-desk.ts'
import { seekToShot, transport, usePlayhead } from '../player/use-playhead.ts'
import { only } from './selection.ts'
import { cellId } from './shot-cell.tsx'

type List = Virtualizer<HTMLDivElement, Element>

export interface BoardFocus {
  /** Gives the keyboard's focus to a shot's cell, rolling it into sight first. */
  focusShot: (id: string) => void
  /** For the grid: a moved shot is drawn anew elsewhere, and the browser forgets what had the focus. */
  onFocus: (event: FocusEvent<HTMLElement>) => void
  onBlur: (event: FocusEvent<HTMLElement>) => void
}

export function useBoardFocus(order: readonly string[], columns: number, list: List): BoardFocus {
  /** Shot that should have the focus as soon as it is drawn. */
  const wanted = useRef<string | null>(null)
  const holder = useRef<string | null>(null)
  const roll = useCallback(
    (id: string) => {
      const index = order.indexOf(id)
      if (index !== -1) list.scrollToIndex(Math.floor(index / columns), { align: 'auto' })
    },
    [order, columns, list],
  )
  useEffect(() => {
    const lost = document.activeElement === document.body ? holder.current : null
    const id = wanted.current ?? lost
    if (id === null) return
    const cell = document.getElementById(cellId(id))
    if (!cell) return roll(id)
    wanted.current = null
    cell.focus({ preventScroll: true })
  })
  useKeepInSight(roll, columns)
  useAskedShot(roll)
  useFollowPlayhead(roll)
  const focusShot = useCallback(
    (id: string) => {
      wanted.current = id
      roll(id)
      const cell = document.getElementById(cellId(id))
      if (!cell) return
      wanted.current = null
      cell.focus({ preventScroll: true })
    },
    [roll],
  )
  return {
    focusShot,
    onFocus: ({ target }) => {
      holder.current = target.dataset['shot'] ?? null
    },
    onBlur: ({ relatedTarget, target }) => {
      if (relatedTarget !== null || target.isConnected) holder.current = null
    },
  }
}

/** When the board changes its shape, what was worked on stays on it. */
function useKeepInSight(roll: (id: string) => void, columns: number): void {
  const latest = useRef(roll)
  useEffect(() => {
    latest.current = roll
  })
  useEffect(() => {
    const { focus } = useDesk.getState().selection
    if (focus !== null) latest.current(focus)
  }, [columns])
}

/** A shot somebody named in the chat or the palette. */
function useAskedShot(roll: (id: string) => void): void {
  const shown = useStudioPage((page) => page.shown)
  const answered = useRef(0)
  useEffect(() => {
    if (!shown || shown.asked === answered.current) return
    answered.current = shown.asked
    useDesk.setState(({ opened }) => ({
      selection: only(shown.shot),
      opened: opened === null ? null : shown.shot,
    }))
    roll(shown.shot)
    if (transport.speed === 0) seekToShot(shown.shot)
  }, [shown, roll])
}

/** While the film runs, its shot stays in sight. */
function useFollowPlayhead(roll: (id: string) => void): void {
  const shot = usePlayhead((playhead) => (playhead.speed === 0 ? null : playhead.shot))
  useEffect(() => {
    if (shot !== null) roll(shot)
  }, [shot, roll])
}
