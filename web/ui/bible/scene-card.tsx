import type { Scene } from '../../../tools/film/film.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { TextField } from '../inspector/text-field.tsx'
import { WordSelect } from '../inspector/word-select.tsx'

export function SceneCard({ scene }: { scene: Scene }) {
  const { t } = useI18n()
  const { film, perform } = useFilmScope()
  const shots = film.shots.filter(({ shot }) => shot.scene === scene.id).length
  const set = (next: Partial<Omit<Scene, 'id' | 'number'>>): void =>
    void perform({ kind: 'edit-scene', scene: scene.id, set: next })
  return (
    <article
      aria-label={t('common.scene', { number: scene.number })}
      className="flex flex-col gap-2.5 rounded-lg border border-line bg-raised p-3"
    >
      <p className="flex justify-between text-xs text-ink-faint">
        <span>{t('common.scene', { number: scene.number })}</span>
        <span>{t('common.shots', { count: shots })}</span>
      </p>
      <TextField
        label={t('bible.heading')}
        value={scene.heading}
        max={200}
        required
        onCommit={(heading) => set({ heading })}
      />
      <TextField label={t('bible.beat')} value={scene.beat} max={300} onCommit={(beat) => set({ beat })} />
      <div className="grid grid-cols-3 gap-2">
        <WordSelect
          field="timeOfDay"
          group="timeOfDay"
          value={scene.timeOfDay}
          onChange={(timeOfDay) => set({ timeOfDay })}
        />
        <WordSelect
          field="weather"
          group="weather"
          value={scene.weather}
          onChange={(weather) => set({ weather })}
        />
        <WordSelect field="mood" group="mood" value={scene.mood} onChange={(mood) => set({ mood })} />
      </div>
    </article>
  )
}
