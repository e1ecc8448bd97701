import { useEffect, useState } from 'react'
import type { Character, Voice } from '../../../tools/film/bible.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Section } from '../inspector/section.tsx'
import { WordSelect } from '../inspector/word-select.tsx'
import { Slider } from '../parts/slider.tsx'

export function CharacterVoice({ character }: { character: Character }) {
  const { t, word, number } = useI18n()
  const { perform } = useFilmScope()
  const { voice, id } = character
  const [draft, setDraft] = useState(voice)
  useEffect(() => setDraft(voice), [voice])
  const set = (next: Partial<Voice>): void =>
    void perform({ kind: 'edit-character', character: id, set: { voice: next } })
  return (
    <Section name={`voice/${id}`} title={t('bible.voice')} note={word('timbre', voice.timbre)}>
      <WordSelect
        field="voice.timbre"
        group="timbre"
        value={voice.timbre}
        onChange={(timbre) => set({ timbre })}
      />
      <Slider
        label={t('bible.pitch')}
        value={draft.pitch}
        min={-0.5}
        max={0.5}
        step={0.05}
        format={(value) => t('bible.octaves', { value: number(value, 2) })}
        onChange={(pitch) => setDraft({ ...draft, pitch })}
        onCommit={(pitch) => set({ pitch })}
      />
      <Slider
        label={t('bible.rate')}
        value={draft.rate}
        min={0.7}
        max={1.4}
        step={0.05}
        format={(value) => t('bible.times', { value: number(value, 2) })}
        onChange={(rate) => setDraft({ ...draft, rate })}
        onCommit={(rate) => set({ rate })}
      />
    </Section>
  )
}
