import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useFilmScope } from './film-scope.ts'
import { useDesk, type Ask } from './use-desk.ts'

const close = (): void => useDesk.setState({ asked: null })

/** Says what something costs before it is bought. */
export function AskDialog({ ask }: { ask: Ask }) {
  const { t, price: sayPrice, money } = useI18n()
  const { film, perform, busy } = useFilmScope()
  const { price, shots, operation } = ask
  const yes = async (): Promise<void> => {
    await perform(operation)
    close()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={t('film.askTitle', { count: shots })}
      width="narrow"
      footer={
        <>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="solid" busy={busy} onClick={() => void yes()}>
            {price && price.high > 0 ? t('film.askYesFor', { price: sayPrice(price) }) : t('film.askYes')}
          </Button>
        </>
      }
    >
      <p className="text-sm">
        {price === null
          ? t('film.askUnknown')
          : price.priceDate
            ? t('film.askPrice', { price: sayPrice(price), date: price.priceDate })
            : t('film.askPriceNoDate', { price: sayPrice(price) })}
      </p>
      <p className="mt-2 text-sm text-ink-soft">
        {t('film.askLeft', {
          spent: money(film.spent),
          cap: film.budget.cap === null ? t('film.noCap') : money(film.budget.cap),
        })}
      </p>
    </Dialog>
  )
}
