import { ArrowUp, Square } from 'lucide-react'
import { useId } from 'react'
import type { Script } from '../api/script-file.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { ScriptChip } from '../parts/script-chip.tsx'
import { scriptPaste } from '../parts/script-paste.ts'
import { ScriptPicker } from '../parts/script-picker.tsx'
import type { Draft } from './talk.tsx'
import { useComposer } from './use-composer.ts'

interface ComposerProps {
  /** The film has no shots yet. */
  empty: boolean
  answering: boolean
  /** A script is being planned. */
  busy: boolean
  draft: Draft | null
  script: Script | null
  /** Resolves to whether it was sent. */
  onSend: (text: string) => Promise<boolean>
  onStop: () => void
  onEditLast: () => void
  onCancelEdit: () => void
  onScript: (script: Script | null) => void
  onFile: (file: File | undefined) => Promise<void>
}

/** Where one writes to the director. */
export function Composer(props: ComposerProps) {
  const { empty, answering, busy, draft, script, onStop, onScript, onFile } = props
  const { t } = useI18n()
  const id = useId()
  const { text, setText, field, nothing, excess, submit, cancel, onKeyDown } = useComposer({
    ...props,
    carries: script !== null,
  })
  return (
    <form onSubmit={(event) => void submit(event)} className="shrink-0 px-2 pb-1 sm:px-3">
      {draft ? <Editing onCancel={cancel} /> : null}
      <div className="rounded-xl border border-line-strong/80 bg-raised focus-within:border-accent">
        {script ? <Attachment script={script} onRemove={() => onScript(null)} /> : null}
        <textarea
          ref={field}
          aria-label={t('chat.label')}
          value={text}
          rows={1}
          placeholder={t(empty ? 'chat.placeholderEmpty' : 'chat.placeholder')}
          aria-describedby={id}
          aria-invalid={excess > 0}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={scriptPaste(onScript)}
          className="block field-sizing-content max-h-56 min-h-10 w-full resize-none bg-transparent px-3 pt-2.5 pb-1 text-base outline-none placeholder:text-ink-faint"
        />
        <p id={id} className={excess > 0 ? 'px-3 text-xs text-bad' : 'sr-only'}>
          {excess > 0 ? t('chat.tooLong', { count: excess }) : t('chat.keys')}
        </p>
        <div className="flex items-center gap-1 p-1.5">
          <ScriptPicker onFile={onFile} />
          <SendButton nothing={nothing} answering={answering} busy={busy} onStop={onStop} />
        </div>
      </div>
    </form>
  )
}

function Editing({ onCancel }: { onCancel: () => void }) {
  const { t } = useI18n()
  return (
    <div className="flex items-start gap-2 px-2 pb-1.5 text-xs text-ink-soft">
      <p className="flex-1">{t('chat.editing')}</p>
      <Button look="quiet" size="small" onClick={onCancel}>
        {t('chat.cancelEdit')}
      </Button>
    </div>
  )
}

function Attachment({ script, onRemove }: { script: Script; onRemove: () => void }) {
  const { t } = useI18n()
  return (
    <div className="px-2.5 pt-2.5">
      <ScriptChip script={script} onRemove={onRemove} />
      <p className="mt-1 text-xs text-ink-faint">{t('chat.scriptHint')}</p>
    </div>
  )
}

interface SendButtonProps extends Pick<ComposerProps, 'answering' | 'busy' | 'onStop'> {
  nothing: boolean
}

function SendButton({ nothing, answering, busy, onStop }: SendButtonProps) {
  const { t } = useI18n()
  if (answering) {
    return (
      <Button icon={<Square className="size-3 fill-current" />} onClick={onStop} className="ml-auto">
        {t('chat.stop')}
      </Button>
    )
  }
  return (
    <Button
      look="solid"
      type="submit"
      disabled={nothing}
      busy={busy}
      icon={<ArrowUp className="size-4" />}
      className="ml-auto"
    >
      {t('chat.send')}
    </Button>
  )
}
