import { useEffect } from 'react'
import { create } from 'zustand'
import type { StudioEvent } from '../../../agent/studio/events.ts'
import type { FilmView } from '../../../agent/studio/view.ts'
import { filmPath } from './client.ts'
import { needsFetch, withTake } from './patch-film.ts'
import { keys, queryClient } from './query-client.ts'

type EventOf<Kind extends StudioEvent['kind']> = Extract<StudioEvent, { kind: Kind }>['data']

/** Milliseconds in which several reasons to fetch the film become one. */
const settle = 150
/** Milliseconds before a connection the browser gave up on is tried again. */
const patience = 3_000

/** Whether the studio answers. */
export const useConnection = create<{ online: boolean }>(() => ({ online: true }))

function patch(id: string, change: (film: FilmView) => FilmView): void {
  queryClient.setQueryData<FilmView>(keys.film(id), (film) => film && change(film))
}

function collector(id: string): { fetch: () => void; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    cancel: () => clearTimeout(timer),
    fetch: () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        void queryClient.invalidateQueries({ queryKey: keys.film(id) })
        void queryClient.invalidateQueries({ queryKey: keys.history(id) })
      }, settle)
    },
  }
}

function listen(id: string, fetch: () => void): EventSource {
  const source = new EventSource(filmPath(id, '/events'))
  const on = <Kind extends StudioEvent['kind']>(kind: Kind, act: (data: EventOf<Kind>) => void): void => {
    source.addEventListener(kind, (event: MessageEvent<string>) =>
      act(JSON.parse(event.data) as EventOf<Kind>),
    )
  }
  source.addEventListener('open', () => useConnection.setState({ online: true }))
  // Every connection begins so: nobody knows what was missed.
  source.addEventListener('hello', fetch)
  on('changed', fetch)
  on('cut', (cut) => {
    patch(id, (film) => ({ ...film, cut }))
    fetch()
  })
  on('stage', (stage) => patch(id, (film) => ({ ...film, stage })))
  on('take', (take) => {
    patch(id, (film) => withTake(film, take))
    if (needsFetch(take)) fetch()
  })
  return source
}

/** Keeps `useFilm(id)` fresh while a page shows it. The browser comes back by itself and says what it heard last. */
export function useFilmEvents(id: string): void {
  useEffect(() => {
    const { fetch, cancel } = collector(id)
    let again: ReturnType<typeof setTimeout> | undefined
    let source: EventSource
    const connect = (): void => {
      source = listen(id, fetch)
      source.addEventListener('error', () => {
        useConnection.setState({ online: false })
        if (source.readyState === EventSource.CLOSED) again = setTimeout(connect, patience)
      })
    }
    connect()
    return () => {
      cancel()
      clearTimeout(again)
      source.close()
      useConnection.setState({ online: true })
    }
  }, [id])
}
