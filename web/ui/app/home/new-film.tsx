import { ArrowRight, ChevronDown, Paperclip } from 'lucide-react'
import { useId, useRef, useState, type ClipboardEvent, type FormEvent, type KeyboardEvent } from 'react'
import { looksLikeScript, scriptEndings, scriptFromText, type Script } from '../../api/script-file.ts'
import { useScriptDrop } from '../../api/use-script-drop.ts'
import { useI18n } from '../../i18n/use-i18n.ts'
import { Button } from '../../parts/button.tsx'
import { cx } from '../../parts/cx.ts'
import { ScriptChip } from '../../parts/script-chip.tsx'
import { Examples } from './examples.tsx'
import { useNewFilm } from './use-new-film.ts'
import { WishForm } from './wish-form.tsx'
import { noWishes } from './wishes.ts'

/** Letters of a logline; what is longer belongs into a script. */
const longest = 20_000

/** Words or a script, a few wishes, and off it goes. */
export function NewFilm() {
  const { t } = useI18n()
  const [text, setText] = useState('')
  const [script, setScript] = useState<Script | null>(null)
  const [wishes, setWishes] = useState(noWishes)
  const [optionsOpen, setOptionsOpen] = useState(false)
  const { make, making } = useNewFilm()
  const { over, target, take } = useScriptDrop(setScript)
  const optionsId = useId()
  const words = useRef<HTMLTextAreaElement>(null)
  const file = useRef<HTMLInputElement>(null)
  const empty = text.trim() === '' && !script

  const submit = (event?: FormEvent): void => {
    event?.preventDefault()
    if (!empty && !making) make({ text, script, wishes })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    submit()
  }
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain')
    if (!looksLikeScript(pasted)) return
    event.preventDefault()
    setScript(scriptFromText(pasted, `${t('chat.scriptName')}.txt`))
  }
  const onExample = (example: string): void => {
    setText(example)
    words.current?.focus()
  }

  return (
    <>
      <form
        onSubmit={submit}
        {...target}
        className={cx(
          'relative rounded-xl border bg-raised shadow-float focus-within:border-accent',
          over ? 'border-accent' : 'border-line-strong/70',
        )}
      >
        <label htmlFor={`${optionsId}-words`} className="sr-only">
          {t('home.label')}
        </label>
        <textarea
          id={`${optionsId}-words`}
          ref={words}
          value={text}
          rows={3}
          maxLength={longest}
          placeholder={t('home.placeholder')}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          className="block field-sizing-content max-h-80 min-h-24 w-full resize-none bg-transparent px-4 pt-3.5 pb-2 text-lg outline-none placeholder:text-ink-faint"
        />
        {script ? (
          <div className="px-3 pb-2">
            <ScriptChip script={script} onRemove={() => setScript(null)} />
          </div>
        ) : null}
        <div className="flex items-center gap-1 p-2">
          <input
            ref={file}
            type="file"
            accept={scriptEndings}
            aria-label={t('home.attach')}
            className="sr-only"
            tabIndex={-1}
            onChange={(event) => {
              void take(event.target.files?.[0])
              event.target.value = ''
            }}
          />
          <Button look="quiet" icon={<Paperclip className="size-4" />} onClick={() => file.current?.click()}>
            {t('home.attach')}
          </Button>
          <Button
            look="quiet"
            aria-expanded={optionsOpen}
            aria-controls={optionsId}
            onClick={() => setOptionsOpen(!optionsOpen)}
          >
            {t('home.options')}
            <ChevronDown
              aria-hidden
              className={cx('size-4 transition-transform', optionsOpen && 'rotate-180')}
            />
          </Button>
          <span className="flex-1" />
          <Button
            look="solid"
            type="submit"
            disabled={empty}
            busy={making}
            icon={<ArrowRight className="size-4" />}
          >
            {making ? t('home.making') : t('home.submit')}
          </Button>
        </div>
        <div id={optionsId}>{optionsOpen ? <WishForm wishes={wishes} onChange={setWishes} /> : null}</div>
        {over ? (
          <div className="pointer-events-none absolute inset-0 grid place-content-center rounded-xl bg-raised/95 text-center">
            <p className="text-base font-semibold text-accent">{t('home.drop')}</p>
            <p className="text-sm text-ink-soft">{t('home.dropKinds')}</p>
          </div>
        ) : null}
      </form>
      <Examples onPick={onExample} />
    </>
  )
}
