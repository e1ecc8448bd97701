import { Plus } from 'lucide-react'
import { Button } from '../parts/button.tsx'
import { Menu } from '../parts/menu.tsx'

interface AddSelectProps {
  label: string
  items: readonly { value: string; label: string }[]
  onAdd: (value: string) => void
}

/** A button that adds one of several; nothing when there is nothing left to add. */
export function AddSelect({ label, items, onAdd }: AddSelectProps) {
  if (items.length === 0) return null
  return (
    <div>
      <Menu
        align="start"
        trigger={
          <Button size="small" icon={<Plus aria-hidden className="size-3.5" />}>
            {label}
          </Button>
        }
        groups={[items.map(({ value, label }) => ({ label, onSelect: () => onAdd(value) }))]}
      />
    </div>
  )
}
