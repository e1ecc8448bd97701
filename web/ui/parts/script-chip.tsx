import { FileText, X } from 'lucide-react'
import type { Script } from '../api/script-file.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { IconButton } from './icon-button.tsx'

/** A script that goes along with what is being written. */
export function ScriptChip({ script, onRemove }: { script: Script; onRemove: () => void }) {
  const { t } = useI18n()
  return (
    <span className="inline-flex max-w-full items-center gap-2 rounded-lg border border-line bg-surface py-0.5 pr-0.5 pl-2.5 text-sm">
      <FileText aria-hidden className="size-4 shrink-0 text-accent" />
      <span className="min-w-0 truncate font-medium">{script.name}</span>
      <span className="shrink-0 text-xs text-ink-faint">{t('chat.script', { count: script.lines })}</span>
      <IconButton size="small" label={t('chat.removeScript')} icon={<X />} onClick={onRemove} />
    </span>
  )
}
