import { ArrowUp, Plus, X } from 'lucide-react'
import type { DialogueLine } from '../../../tools/film/shot.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { Select } from '../parts/select.tsx'
import { Section } from './section.tsx'
import { TextField } from './text-field.tsx'
import type { ShotForm } from './use-shot-form.ts'
import { WordSelect } from './word-select.tsx'

/** What is said. */
export function LinesSection({ form }: { form: ShotForm }) {
  const { t } = useI18n()
  const { film, nameOf } = useFilmScope()
  const { dialogue, cast } = form.view.shot
  const speaker = cast[0] ?? film.bible.characters[0]?.id
  const replace = (index: number, lines: readonly DialogueLine[]): void =>
    form.set({ dialogue: dialogue.toSpliced(index, 1, ...lines) })
  const up = (index: number): void => {
    const line = dialogue[index]
    if (line) form.set({ dialogue: dialogue.toSpliced(index, 1).toSpliced(index - 1, 0, line) })
  }
  const add = (): void => {
    if (speaker) form.set({ dialogue: [...dialogue, { character: speaker, text: '…', delivery: 'on' }] })
  }
  const speakers = [...new Set(dialogue.map(({ character }) => nameOf(character)))].join(', ')
  return (
    <Section name="lines" title={t('inspector.section.lines')} note={speakers}>
      {dialogue.length === 0 ? <p className="text-xs text-ink-faint">{t('inspector.noLines')}</p> : null}
      {dialogue.map((line, index) => (
        <Line
          // Lines have no ids: their place among the others is what they are known by.
          // eslint-disable-next-line react/no-array-index-key
          key={index}
          line={line}
          number={index + 1}
          onChange={(next) => replace(index, [next])}
          onRemove={() => replace(index, [])}
          onUp={() => up(index)}
        />
      ))}
      {speaker ? (
        <div>
          <Button size="small" icon={<Plus aria-hidden className="size-3.5" />} onClick={add}>
            {t('inspector.addLine')}
          </Button>
        </div>
      ) : null}
    </Section>
  )
}

interface LineProps {
  line: DialogueLine
  number: number
  onChange: (line: DialogueLine) => void
  onRemove: () => void
  onUp: () => void
}

function Line({ line, number, onChange, onRemove, onUp }: LineProps) {
  const { t } = useI18n()
  const { film } = useFilmScope()
  return (
    <div className="rounded-md border border-line p-2.5">
      <div className="mb-2 flex items-end gap-1">
        <Field label={t('inspector.who')} hideLabel className="flex-1">
          <Select
            value={line.character}
            items={film.bible.characters.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(character) => onChange({ ...line, character })}
          />
        </Field>
        <IconButton
          size="small"
          label={t('inspector.lineUp', { number })}
          icon={<ArrowUp />}
          disabled={number === 1}
          onClick={onUp}
        />
        <IconButton
          size="small"
          label={t('inspector.removeLine', { number })}
          icon={<X />}
          onClick={onRemove}
        />
      </div>
      <div className="grid grid-cols-2 gap-x-3 gap-y-2">
        <TextField
          className="col-span-2"
          label={t('inspector.lineText')}
          value={line.text}
          rows={2}
          max={2000}
          required
          onCommit={(text) => onChange({ ...line, text })}
        />
        <WordSelect
          group="delivery"
          label={t('inspector.delivery')}
          value={line.delivery}
          onChange={(delivery) => onChange({ ...line, delivery })}
        />
        <TextField
          label={t('inspector.parenthetical')}
          value={line.parenthetical ?? ''}
          max={120}
          onCommit={(parenthetical) => {
            const { parenthetical: _, ...rest } = line
            onChange(parenthetical ? { ...rest, parenthetical } : rest)
          }}
        />
      </div>
    </div>
  )
}
