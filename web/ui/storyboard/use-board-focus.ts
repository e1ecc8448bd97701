import type { Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef } from 'react'
import { useStudioPage } from '../app/studio-page.ts'
import { useDesk } from '../film/use-desk.ts'
import { seekToShot, transport, usePlayhead } from '../player/use-playhead.ts'
import { only } from './selection.ts'
import { cellId } from './shot-cell.tsx'

type List = Virtualizer<HTMLDivElement, Element>

/** Gives the keyboard's focus to a shot's cell, rolling it into sight first. */
export function useBoardFocus(order: readonly string[], columns: number, list: List): (id: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const cell = document.getElementById(cellId(wanted.current))
    if (!cell) return
    wanted.current = null
    cell.focus({ preventScroll: true })
  })
  const roll = useCallback(
    (id: string) => {
      const index = order.indexOf(id)
      if (index !== -1) list.scrollToIndex(Math.floor(index / columns), { align: 'auto' })
    },
    [order, columns, list],
  )
  useAskedShot(roll)
  useKeepInSight(roll)
  useFollowPlayhead(roll)
  return useCallback(
    (id: string) => {
      wanted.current = id
      roll(id)
      const cell = document.getElementById(cellId(id))
      if (cell) {
        wanted.current = null
        cell.focus({ preventScroll: true })
      }
    },
    [roll],
  )
}

/** When the board changes its shape, what was worked on stays on it. */
function useKeepInSight(roll: (id: string) => void): void {
  useEffect(() => {
    const { focus } = useDesk.getState().selection
    if (focus !== null) roll(focus)
  }, [roll])
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
