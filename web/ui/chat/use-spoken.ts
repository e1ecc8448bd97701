import { useEffect, useRef } from 'react'
import { takeSpoken, useStudioPage } from '../app/studio-page.ts'

/** Hands over words that came from elsewhere: the home page, the board, the palette. They wait for an answer to end. */
export function useSpoken(answering: boolean, hear: (text: string, send: boolean) => void): void {
  const spoken = useStudioPage((page) => page.spoken)
  const listener = useRef(hear)
  useEffect(() => {
    listener.current = hear
  })
  useEffect(() => {
    if (!spoken || (spoken.send && answering)) return
    takeSpoken()
    listener.current(spoken.text, spoken.send)
  }, [spoken, answering])
}
