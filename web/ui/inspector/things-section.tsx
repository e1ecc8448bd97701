import { Plus, X } from 'lucide-react'
import type { ShotProp } from '../../../tools/film/shot.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { Section } from './section.tsx'
import { TextField } from './text-field.tsx'
import type { ShotForm } from './use-shot-form.ts'
import { WordSelect } from './word-select.tsx'

/** Things and creatures the shot names. */
export function ThingsSection({ form }: { form: ShotForm }) {
  const { t } = useI18n()
  const { props } = form.view.shot
  const replace = (index: number, next: readonly ShotProp[]): void =>
    form.set({ props: props.toSpliced(index, 1, ...next) })
  const add = (): void =>
    form.set({ props: [...props, { shape: 'box', label: t('inspector.thing'), weight: 'set' }] })
  return (
    <Section
      name="things"
      title={t('inspector.section.things')}
      note={props.map(({ label }) => label).join(', ')}
    >
      {props.length === 0 ? <p className="text-xs text-ink-faint">{t('inspector.nothing')}</p> : null}
      {props.map((prop, index) => (
        <div
          // Two things may be alike in everything but their place in the list.
          // eslint-disable-next-line react/no-array-index-key
          key={index}
          className="grid grid-cols-[1fr_1fr_auto] items-end gap-2"
        >
          <TextField
            label={t('inspector.thing')}
            value={prop.label}
            max={80}
            required
            onCommit={(label) => replace(index, [{ ...prop, label, shape: label.toLowerCase() }])}
          />
          <WordSelect
            group="weight"
            label={t('inspector.weight')}
            value={prop.weight}
            onChange={(weight) => replace(index, [{ ...prop, weight }])}
          />
          <IconButton
            label={t('inspector.removeThing', { name: prop.label })}
            icon={<X />}
            onClick={() => replace(index, [])}
          />
        </div>
      ))}
      <div>
        <Button size="small" icon={<Plus aria-hidden className="size-3.5" />} onClick={add}>
          {t('inspector.addThing')}
        </Button>
      </div>
    </Section>
  )
}
