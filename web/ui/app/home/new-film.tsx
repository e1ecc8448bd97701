import { ArrowRight, ChevronDown } from 'lucide-react'
import { lazy, Suspense, useId, useRef, useState, type FormEvent, type KeyboardEvent, type Ref } from 'react'
import type { Script } from '../../api/script-file.ts'
import { useScriptDrop } from '../../api/use-script-drop.ts'
import { useI18n } from '../../i18n/use-i18n.ts'
import { Button } from '../../parts/button.tsx'
import { cx } from '../../parts/cx.ts'
import { DropVeil } from '../../parts/drop-veil.tsx'
import { ScriptChip } from '../../parts/script-chip.tsx'
import { scriptPaste } from '../../parts/script-paste.ts'
import { ScriptPicker } from '../../parts/script-picker.tsx'
import { Examples } from './examples.tsx'
import { useNewFilm } from './use-new-film.ts'
import { noWishes } from './wishes.ts'

const WishForm = lazy(async () => ({ default: (await import('./wish-form.tsx')).WishForm }))

/** Letters of a logline; what is longer belongs into a script. */
const longest = 20_000

/** Words or a script, a few wishes, and off it goes. */
export function NewFilm() {
  const [text, setText] = useState('')
  const [script, setScript] = useState<Script | null>(null)
  const [wishes, setWishes] = useState(noWishes)
  const [optionsOpen, setOptionsOpen] = useState(false)
  const { make, making } = useNewFilm()
  const { over, target, take } = useScriptDrop(setScript)
  const words = useRef<HTMLTextAreaElement>(null)
  const optionsId = useId()
  const empty = text.trim() === '' && !script
  const submit = (event?: FormEvent): void => {
    event?.preventDefault()
    if (!empty && !making) make({ text, script, wishes })
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
        className="relative rounded-xl border border-line-strong/70 bg-raised shadow-float focus-within:border-accent"
      >
        <Words ref={words} value={text} onChange={setText} onScript={setScript} onSubmit={submit} />
        {script ? (
          <div className="px-3 pb-2">
            <ScriptChip script={script} onRemove={() => setScript(null)} />
          </div>
        ) : null}
        <div className="flex items-center gap-1 p-2">
          <ScriptPicker onFile={take} />
          <OptionsButton
            open={optionsOpen}
            controls={optionsId}
            onClick={() => setOptionsOpen(!optionsOpen)}
          />
          <SubmitButton empty={empty} making={making} />
        </div>
        <div id={optionsId}>
          <Suspense fallback={null}>
            {optionsOpen ? <WishForm wishes={wishes} onChange={setWishes} /> : null}
          </Suspense>
        </div>
        {over ? <DropVeil /> : null}
      </form>
      <Examples onPick={onExample} />
    </>
  )
}

interface WordsProps {
  ref: Ref<HTMLTextAreaElement>
  value: string
  onChange: (text: string) => void
  onScript: (script: Script) => void
  onSubmit: () => void
}

function Words({ ref, value, onChange, onScript, onSubmit }: WordsProps) {
  const { t } = useI18n()
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onSubmit()
  }
  return (
    <textarea
      ref={ref}
      aria-label={t('home.label')}
      value={value}
      rows={3}
      maxLength={longest}
      placeholder={t('home.placeholder')}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      onPaste={scriptPaste(onScript)}
      className="block field-sizing-content max-h-80 min-h-24 w-full resize-none bg-transparent px-4 pt-3.5 pb-2 text-lg outline-none placeholder:text-ink-faint"
    />
  )
}

function OptionsButton({
  open,
  controls,
  onClick,
}: {
  open: boolean
  controls: string
  onClick: () => void
}) {
  const { t } = useI18n()
  return (
    <Button look="quiet" aria-expanded={open} aria-controls={controls} onClick={onClick}>
      {t('home.options')}
      <ChevronDown aria-hidden className={cx('size-4 transition-transform', open && 'rotate-180')} />
    </Button>
  )
}

function SubmitButton({ empty, making }: { empty: boolean; making: boolean }) {
  const { t } = useI18n()
  return (
    <Button
      look="solid"
      type="submit"
      disabled={empty}
      busy={making}
      icon={<ArrowRight className="size-4" />}
      className="ml-auto"
    >
      {making ? t('home.making') : t('home.submit')}
    </Button>
  )
}
