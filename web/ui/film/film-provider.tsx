import { useMemo, type ReactNode } from 'react'
import type { FilmView, TakeView } from '../../../agent/studio/view.ts'
import { useOperation } from '../api/use-operation.ts'
import { FilmContext, type FilmScope } from './film-scope.ts'

const none: readonly TakeView[] = []

function byShot(takes: readonly TakeView[]): ReadonlyMap<string, readonly TakeView[]> {
  return Map.groupBy(takes, ({ shot }) => shot)
}

/** Indexes the film once for all that hangs below. */
export function FilmProvider({ film, children }: { film: FilmView; children: ReactNode }) {
  const { perform, busy } = useOperation(film.id)
  const shotById = useMemo(() => new Map(film.shots.map((view) => [view.shot.id, view])), [film.shots])
  const takeById = useMemo(() => new Map(film.takes.map((take) => [take.id, take])), [film.takes])
  const takes = useMemo(() => byShot(film.takes), [film.takes])
  const names = useMemo(
    () => new Map([...film.bible.characters, ...film.bible.locations].map(({ id, name }) => [id, name])),
    [film.bible],
  )
  const scope: FilmScope = {
    film,
    perform,
    busy,
    shotById,
    takeById,
    takesOf: (shot) => takes.get(shot) ?? none,
    nameOf: (id) => names.get(id) ?? id,
  }
  return <FilmContext value={scope}>{children}</FilmContext>
}
