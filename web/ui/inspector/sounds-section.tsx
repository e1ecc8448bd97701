import { X } from 'lucide-react'
import { itemsOf, vocabulary } from '../film/vocabulary.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { AddSelect } from './add-select.tsx'
import { Section } from './section.tsx'
import type { ShotForm } from './use-shot-form.ts'

/** Spot effects; the air of the place comes by itself. */
export function SoundsSection({ form }: { form: ShotForm }) {
  const { t, word } = useI18n()
  const { sound } = form.view.shot
  const left = vocabulary.sound.filter((name) => !sound.includes(name))
  return (
    <Section
      name="sounds"
      title={t('inspector.section.sounds')}
      note={sound.map((name) => word('sound', name)).join(', ')}
    >
      {sound.length === 0 ? <p className="text-xs text-ink-faint">{t('inspector.noSounds')}</p> : null}
      <ul className="flex flex-wrap gap-1.5">
        {sound.map((name) => (
          <li key={name} className="flex items-center rounded-full bg-hover pl-2.5 text-xs">
            {word('sound', name)}
            <button
              type="button"
              aria-label={t('inspector.removeSound', { name: word('sound', name) })}
              onClick={() => form.set({ sound: sound.filter((other) => other !== name) })}
              className="grid size-6 place-items-center rounded-full text-ink-faint hover:text-ink pointer-coarse:size-9"
            >
              <X aria-hidden className="size-3" />
            </button>
          </li>
        ))}
      </ul>
      <AddSelect
        label={t('inspector.addSound')}
        items={itemsOf('sound', left, word).sort((a, b) => a.label.localeCompare(b.label))}
        onAdd={(name) => form.set({ sound: [...sound, ...left.filter((other) => other === name)] })}
      />
    </Section>
  )
}
