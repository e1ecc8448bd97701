import { useMutation } from '@tanstack/react-query'
import { toast } from '../parts/toast.ts'
import type { OperationReport } from '../../../tools/operations/report.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { api } from './client.ts'
import { tellRefusal } from './tell-error.ts'
import { filmNow } from './use-film.ts'
import { arrived } from './use-operation.ts'

function announce(report: OperationReport): void {
  const { t, find } = useI18n.getState()
  const what = find('operations', report.of ?? '') ?? ''
  toast(t(report.kind === 'undo' ? 'app.undone' : 'app.redone', { what }))
}

/** Undo and redo of the film's last operations, whoever made them. */
export function useUndo(id: string): { undo: () => void; redo: () => void; busy: boolean } {
  const { mutate, isPending } = useMutation<OperationReport, Error, 'undo' | 'redo'>({
    scope: { id: `film-${id}` },
    mutationFn: (way) => api[way](id, filmNow(id)?.version),
    onSuccess: (report) => {
      arrived(id, report)
      announce(report)
    },
    onError: (error) => tellRefusal(id, error),
  })
  const step = (way: 'undo' | 'redo'): void => {
    const { t } = useI18n.getState()
    const film = filmNow(id)
    if (way === 'undo' && film?.undo === null) toast(t('app.nothingToUndo'))
    else if (way === 'redo' && film?.redone === null) toast(t('app.nothingToRedo'))
    else mutate(way)
  }
  return { undo: () => step('undo'), redo: () => step('redo'), busy: isPending }
}
