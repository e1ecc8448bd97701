import { useMutation } from '@tanstack/react-query'
import { toast } from '../../parts/toast.ts'
import type { FilmCard } from '../../../../agent/studio/view.ts'
import { api } from '../../api/client.ts'
import { keys, queryClient } from '../../api/query-client.ts'
import { tellError } from '../../api/tell-error.ts'
import { useI18n } from '../../i18n/use-i18n.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'

async function restore(removed: string): Promise<void> {
  try {
    await api.restoreFilm(removed)
  } catch (error) {
    tellError(error)
  }
  await queryClient.invalidateQueries({ queryKey: keys.films })
}

interface DeleteDialogProps {
  film: FilmCard
  onClose: () => void
}

/** Asks once, and offers to bring the film back. */
export function DeleteDialog({ film, onClose }: DeleteDialogProps) {
  const { t } = useI18n()
  const title = film.title || t('app.untitled')
  const { mutate, isPending } = useMutation({
    mutationFn: api.removeFilm,
    onError: tellError,
    onSuccess: async ({ removed }) => {
      await queryClient.invalidateQueries({ queryKey: keys.films })
      onClose()
      toast(t('home.deleted', { title }), {
        description: t('home.deletedWhere'),
        action: { label: t('common.undo'), onClick: () => void restore(removed) },
      })
    },
  })
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('home.confirmDelete')}
      width="narrow"
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="danger" busy={isPending} onClick={() => mutate(film.id)}>
            {t('common.delete')}
          </Button>
        </>
      }
    >
      <p className="text-sm text-ink-soft">{t('home.confirmDeleteText', { title })}</p>
    </Dialog>
  )
}
