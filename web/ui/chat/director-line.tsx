import { Bot, Settings2 } from 'lucide-react'
import { useSettings } from '../api/use-settings.ts'
import { openWindow } from '../app/windows.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Tooltip } from '../parts/tooltip.tsx'

/** Who answers, what that means, and where to change it. */
export function DirectorLine() {
  const { t } = useI18n()
  const { data } = useSettings()
  const director = data?.director
  if (!director) return <div className="h-8 shrink-0" />
  const builtin = director.provider === 'builtin'
  const name = builtin ? t('chat.builtin') : director.label
  return (
    <Tooltip tip={`${name} ${t(builtin ? 'chat.builtinHint' : 'chat.llmHint')}`} side="top">
      <button
        type="button"
        onClick={() => openWindow('settings')}
        className="mx-2 mb-1.5 flex h-7 min-w-0 shrink-0 items-center gap-1.5 self-start rounded-md px-2 text-xs text-ink-faint hover:bg-hover hover:text-ink"
      >
        <Bot aria-hidden className="size-3.5 shrink-0" />
        <span className="truncate">{name}</span>
        <Settings2 aria-hidden className="size-3.5 shrink-0" />
        <span className="sr-only">{t('app.settings')}</span>
      </button>
    </Tooltip>
  )
}
