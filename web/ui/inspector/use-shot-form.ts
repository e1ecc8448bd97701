import { useState } from 'react'
import type { ShotView } from '../../../agent/studio/view.ts'
import type { ShotFields } from '../../../tools/operations/operation.ts'
import type { OperationReport } from '../../../tools/operations/report.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { useDesk } from '../film/use-desk.ts'
import { changedFields } from './changed-fields.ts'

export interface ShotForm {
  view: ShotView
  /** Changes this shot. */
  set: (fields: ShotFields) => void
  /** Changes every chosen shot, where this one is among them. */
  setAll: (fields: ShotFields) => void
  /** Shots that `setAll` reaches. */
  reach: readonly string[]
  /** What the last change left to be redone; null when nothing. */
  report: OperationReport | null
}

/** Every change is one operation with only the fields that differ. */
export function useShotForm(view: ShotView): ShotForm {
  const { perform, shotById } = useFilmScope()
  const [report, setReport] = useState<OperationReport | null>(null)
  const chosen = useDesk(({ selection }) => selection.ids)
  const reach = chosen.length > 1 && chosen.includes(view.shot.id) ? chosen : [view.shot.id]
  const edit = async (shots: readonly string[], fields: ShotFields): Promise<void> => {
    const differing = shots.flatMap((id) => {
      const shot = shotById.get(id)?.shot
      return shot && changedFields(shot, fields) ? [id] : []
    })
    const set = shots.length === 1 ? changedFields(view.shot, fields) : fields
    if (!set || differing.length === 0) return
    const done = await perform({ kind: 'edit-shots', shots: differing, set: set as ShotFields })
    if (done) setReport(done)
  }
  return {
    view,
    reach,
    report: report && report.stale.length > 0 ? report : null,
    set: (fields) => void edit([view.shot.id], fields),
    setAll: (fields) => void edit(reach, fields),
  }
}
