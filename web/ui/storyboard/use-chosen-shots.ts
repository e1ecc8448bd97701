import { useMemo } from 'react'
import type { ShotView } from '../../../agent/studio/view.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { useDesk } from '../film/use-desk.ts'

interface ChosenShots {
  /** In the film's order. */
  views: readonly ShotView[]
  ids: readonly string[]
  /** Takes of the first one that can be watched. */
  takes: number
}

export function useChosenShots(): ChosenShots {
  const { shotById, takesOf } = useFilmScope()
  const ids = useDesk(({ selection }) => selection.ids)
  const views = useMemo(
    () => ids.flatMap((id) => shotById.get(id) ?? []).sort((a, b) => a.shot.number - b.shot.number),
    [ids, shotById],
  )
  const [first] = views
  const takes = first ? takesOf(first.shot.id).filter(({ url }) => url !== null).length : 0
  return { views, ids: views.map(({ shot }) => shot.id), takes }
}
