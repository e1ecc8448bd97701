import { useEffect } from 'react'
import { toast as show, Toaster as Sonner } from 'sonner'
import { useTheme } from '../app/use-theme.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { useToasts } from './toast.ts'

/** Where toasts appear. Anybody calls `toast` of toast.ts. */
export function Toaster() {
  const { theme } = useTheme()
  const { t } = useI18n()
  const { waiting } = useToasts()
  useEffect(() => {
    if (waiting.length === 0) return
    for (const { tone, text, more } of waiting) show[tone](text, more)
    useToasts.setState({ waiting: [] })
  }, [waiting])
  return (
    <Sonner
      theme={theme}
      position="bottom-center"
      containerAriaLabel={t('common.notices')}
      offset={20}
      // Above the bar with which a phone goes from part to part.
      mobileOffset={{ bottom: 'calc(4rem + env(safe-area-inset-bottom))' }}
      toastOptions={{
        classNames: {
          toast: '!bg-raised !text-ink !border-line !shadow-float !font-sans !text-sm !rounded-lg',
          description: '!text-ink-soft',
          actionButton: '!bg-accent !text-accent-ink !h-7 !px-2.5',
          cancelButton: '!bg-hover !text-ink !h-7 !px-2.5',
        },
      }}
    />
  )
}
