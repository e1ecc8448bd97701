import { useState, type FormEvent } from 'react'
import { useFilmScope } from '../film/film-scope.ts'
import { useDesk } from '../film/use-desk.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Field, TextArea } from '../parts/field.tsx'

const close = (): void => useDesk.setState({ inserting: undefined })

/** Asks in words what the new shot shows. */
export function InsertDialog() {
  const { t } = useI18n()
  const { shotById, perform, busy } = useFilmScope()
  const after = useDesk(({ inserting }) => inserting)
  const [action, setAction] = useState('')
  const number = after ? shotById.get(after)?.shot.number : undefined
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (after === undefined || action.trim() === '') return
    const report = await perform({ kind: 'add-shot', after, action: action.trim() })
    if (!report) return
    setAction('')
    close()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={number ? t('board.insertTitle', { number }) : t('board.insertTitleFirst')}
      width="narrow"
      footer={
        <>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="solid" type="submit" form="insert-shot" busy={busy} disabled={action.trim() === ''}>
            {t('board.insertButton')}
          </Button>
        </>
      }
    >
      <form id="insert-shot" onSubmit={(event) => void submit(event)}>
        <Field label={t('board.insertLabel')} hint={t('board.insertHint')}>
          <TextArea
            rows={3}
            maxLength={2000}
            value={action}
            onChange={(event) => setAction(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void submit(event)
            }}
          />
        </Field>
      </form>
    </Dialog>
  )
}
