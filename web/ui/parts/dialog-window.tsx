import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useRef, type ReactNode, type RefObject } from 'react'
import { useI18n } from '../i18n/use-i18n.ts'
import { cx } from './cx.ts'
import { IconButton } from './icon-button.tsx'

export interface DialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  /** One sentence under the title. */
  description?: ReactNode
  /** `wide` for forms of two columns, `full` for comparing pictures. */
  width?: 'narrow' | 'medium' | 'wide' | 'full'
  /** Buttons; the one that does it comes last. */
  footer?: ReactNode
  initialFocus?: RefObject<HTMLElement | null>
  children: ReactNode
}

const widths = {
  narrow: 'sm:max-w-md',
  medium: 'sm:max-w-xl',
  wide: 'sm:max-w-3xl',
  full: 'sm:max-w-[min(96vw,90rem)]',
}

/** What a Dialog looks like. On a phone it rises from the bottom and fills the width. */
export function DialogWindow(props: DialogProps) {
  const { open, onOpenChange, title, description, width = 'medium', footer, initialFocus, children } = props
  const { t } = useI18n()
  const body = useRef<HTMLDivElement>(null)
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-40 bg-black/55 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <BaseDialog.Viewport className="fixed inset-0 z-40 flex items-end justify-center sm:items-center sm:p-6">
          <BaseDialog.Popup
            // Not on the button that closes it, which comes first.
            initialFocus={initialFocus ?? body}
            className={cx(
              'popup flex max-h-[92dvh] w-full flex-col overflow-hidden max-sm:rounded-b-none sm:rounded-xl',
              widths[width],
            )}
          >
            <header className="flex items-center gap-3 border-b border-line px-4 py-3">
              <div className="min-w-0 flex-1">
                <BaseDialog.Title className="text-base font-semibold">{title}</BaseDialog.Title>
                {description ? (
                  <BaseDialog.Description className="mt-0.5 text-sm text-ink-soft">
                    {description}
                  </BaseDialog.Description>
                ) : null}
              </div>
              <BaseDialog.Close render={<IconButton label={t('common.close')} icon={<X />} size="small" />} />
            </header>
            <div ref={body} tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto p-4 outline-none">
              {children}
            </div>
            {footer ? (
              <footer className="flex flex-wrap justify-end gap-2 border-t border-line bg-surface px-4 py-3">
                {footer}
              </footer>
            ) : null}
          </BaseDialog.Popup>
        </BaseDialog.Viewport>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}
