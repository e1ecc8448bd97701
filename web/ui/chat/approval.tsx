import type { LucideIcon } from 'lucide-react'
import type { DirectorData } from '../../../agent/director/messages.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { Card } from './card.tsx'
import { ShotChips } from './shot-chips.tsx'

interface ApprovalProps {
  kind: string
  icon: LucideIcon
  price: DirectorData['price'] | null
  /** False once something else was said: then it can no longer be answered. */
  open: boolean
  onDecide: (approved: boolean) => void
}

/** Something that costs money and waits for a yes, with its price. */
export function Approval({ kind, icon, price: asked, open, onDecide }: ApprovalProps) {
  const { t, find, price, day } = useI18n()
  const amount = asked ? price(asked) : ''
  const shots = asked?.shotIds.map((id, index) => ({ id, label: String(asked.shots[index] ?? '') })) ?? []
  return (
    <Card
      icon={icon}
      title={find('operations', kind) ?? kind}
      subject={<ShotChips shots={shots} />}
      state={open ? 'asking' : 'interrupted'}
    >
      <p className="font-medium">{t('chat.approvalTitle')}</p>
      {asked ? (
        <p className="text-ink-soft">
          {asked.priceDate
            ? t('chat.approvalPrice', { price: amount, date: day(asked.priceDate) })
            : t('chat.approvalPriceNoDate', { price: amount })}
        </p>
      ) : null}
      {open ? (
        <div className="mt-2 flex flex-wrap gap-2">
          <Button look="solid" onClick={() => onDecide(true)}>
            {asked ? t('chat.approve', { price: amount }) : t('chat.approveFree')}
          </Button>
          <Button onClick={() => onDecide(false)}>{t('chat.deny')}</Button>
        </div>
      ) : null}
    </Card>
  )
}
