import { Paperclip } from 'lucide-react'
import { useRef } from 'react'
import { scriptEndings } from '../api/script-file.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { IconButton } from './icon-button.tsx'

/** Opens the computer's own window for picking a script. */
export function ScriptPicker({ onFile }: { onFile: (file: File | undefined) => Promise<void> }) {
  const { t } = useI18n()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={scriptEndings}
        aria-label={t('home.attach')}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          void onFile(event.target.files?.[0])
          // So that the same file can be picked again.
          event.target.value = ''
        }}
      />
      <IconButton
        side="top"
        label={t('home.attach')}
        icon={<Paperclip />}
        onClick={() => input.current?.click()}
      />
    </>
  )
}
