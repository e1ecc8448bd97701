import { ArrowUp, Paperclip, Square } from 'lucide-react'
import {
  useEffect,
  useId,
  useRef,
  useState,
  type ClipboardEvent,
  type FormEvent,
  type KeyboardEvent,
} from 'react'
import { looksLikeScript, scriptEndings, scriptFromText, type Script } from '../api/script-file.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { ScriptChip } from '../parts/script-chip.tsx'
import type { Draft } from './talk.tsx'
import { useSpoken } from './use-spoken.ts'

/** Characters the server takes in one message. */
const longest = 100_000

interface ComposerProps {
  /** The film has no shots yet. */
  empty: boolean
  answering: boolean
  /** A script is being planned. */
  busy: boolean
  draft: Draft | null
  script: Script | null
  onSend: (text: string) => Promise<boolean>
  onStop: () => void
  onEditLast: () => void
  onCancelEdit: () => void
  onScript: (script: Script | null) => void
  onFile: (file: File | undefined) => Promise<void>
}

/** Where one writes to the director. */
export function Composer(props: ComposerProps) {
  const {
    empty,
    answering,
    busy,
    draft,
    script,
    onSend,
    onStop,
    onEditLast,
    onCancelEdit,
    onScript,
    onFile,
  } = props
  const { t } = useI18n()
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const nothing = text.trim() === '' && !script
  const tooLong = text.length - longest

  useEffect(() => {
    if (!draft) return
    setText(draft.text)
    field.current?.focus()
  }, [draft])
  useSpoken(answering, (words, send) => {
    if (send) void onSend(words)
    else if (words) setText(words)
    field.current?.focus()
  })

  const submit = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault()
    if (nothing || answering || busy || tooLong > 0) return
    const said = text
    setText('')
    if (!(await onSend(said.trim()))) setText(said)
    field.current?.focus()
  }
  const cancel = (): void => {
    setText('')
    onCancelEdit()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void submit()
    } else if (event.key === 'ArrowUp' && text === '' && !answering) {
      event.preventDefault()
      onEditLast()
    } else if (event.key === 'Escape' && draft) cancel()
    else if (event.key === 'Escape' && answering) onStop()
  }
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain')
    if (!looksLikeScript(pasted)) return
    event.preventDefault()
    onScript(scriptFromText(pasted, `${t('chat.scriptName')}.txt`))
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="shrink-0 px-2 pb-1 sm:px-3">
      {draft ? (
        <div className="flex items-start gap-2 px-2 pb-1.5 text-xs text-ink-soft">
          <p className="flex-1">{t('chat.editing')}</p>
          <Button look="quiet" size="small" onClick={cancel}>
            {t('chat.cancelEdit')}
          </Button>
        </div>
      ) : null}
      <div className="rounded-xl border border-line-strong bg-raised focus-within:border-accent focus-within:outline-1 focus-within:outline-accent">
        {script ? (
          <div className="px-2.5 pt-2.5">
            <ScriptChip script={script} onRemove={() => onScript(null)} />
            <p className="mt-1 text-xs text-ink-faint">{t('chat.scriptHint')}</p>
          </div>
        ) : null}
        <label htmlFor={id} className="sr-only">
          {t('chat.label')}
        </label>
        <textarea
          id={id}
          ref={field}
          value={text}
          rows={1}
          placeholder={t(empty ? 'chat.placeholderEmpty' : 'chat.placeholder')}
          aria-describedby={`${id}-hint`}
          aria-invalid={tooLong > 0}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          className="block field-sizing-content max-h-56 min-h-10 w-full resize-none bg-transparent px-3 pt-2.5 pb-1 text-base outline-none placeholder:text-ink-faint"
        />
        <p id={`${id}-hint`} className={tooLong > 0 ? 'px-3 text-xs text-bad' : 'sr-only'}>
          {tooLong > 0 ? t('chat.tooLong', { count: tooLong }) : t('chat.keys')}
        </p>
        <Buttons nothing={nothing} answering={answering} busy={busy} onStop={onStop} onFile={onFile} />
      </div>
    </form>
  )
}

interface ButtonsProps extends Pick<ComposerProps, 'answering' | 'busy' | 'onStop' | 'onFile'> {
  nothing: boolean
}

function Buttons({ nothing, answering, busy, onStop, onFile }: ButtonsProps) {
  const { t } = useI18n()
  const file = useRef<HTMLInputElement>(null)
  return (
    <div className="flex items-center gap-1 p-1.5">
      <input
        ref={file}
        type="file"
        accept={scriptEndings}
        aria-label={t('home.attach')}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          void onFile(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <IconButton
        size="small"
        side="top"
        label={t('home.attach')}
        icon={<Paperclip />}
        onClick={() => file.current?.click()}
      />
      <span className="flex-1" />
      {answering ? (
        <Button size="small" icon={<Square className="size-3 fill-current" />} onClick={onStop}>
          {t('chat.stop')}
        </Button>
      ) : (
        <Button
          look="solid"
          size="small"
          type="submit"
          disabled={nothing}
          busy={busy}
          icon={<ArrowUp className="size-4" />}
        >
          {t('chat.send')}
        </Button>
      )}
    </div>
  )
}
