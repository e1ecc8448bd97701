import type { Location } from '../../../tools/film/bible.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { TextField } from '../inspector/text-field.tsx'
import { WordSelect } from '../inspector/word-select.tsx'
import { Switch } from '../parts/switch.tsx'
import { ShotPicture } from './shot-picture.tsx'

export function LocationCard({ location }: { location: Location }) {
  const { t } = useI18n()
  const { film, perform } = useFilmScope()
  const { id, name, description, family, interior } = location
  const shots = film.shots.filter(({ shot }) => shot.location === id)
  const widest =
    shots.find(({ shot, take }) => take && /^(ELS|LS)$/.test(shot.size)) ?? shots.find(({ take }) => take)
  const set = (next: Partial<Location>): void =>
    void perform({ kind: 'edit-location', location: id, set: next })
  return (
    <article aria-label={name} className="flex flex-col gap-3 rounded-lg border border-line bg-raised p-3">
      <div className="flex gap-3">
        <ShotPicture view={widest} fallback="var(--line)" />
        <div className="flex min-w-0 flex-1 flex-col gap-1">
          <TextField
            label={t('bible.name')}
            value={name}
            max={200}
            required
            onCommit={(next) => set({ name: next })}
          />
          <p className="text-2xs text-ink-faint">
            {shots.length > 0 ? t('bible.inShots', { count: shots.length }) : t('bible.inNone')}
          </p>
        </div>
      </div>
      <TextField
        label={t('bible.description')}
        hint={t('bible.locationHint')}
        value={description}
        rows={2}
        max={2000}
        onCommit={(next) => set({ description: next })}
      />
      <div className="grid grid-cols-2 items-end gap-3">
        <WordSelect field="family" group="family" value={family} onChange={(next) => set({ family: next })} />
        <Switch checked={interior} label={t('bible.interior')} onChange={(next) => set({ interior: next })} />
      </div>
    </article>
  )
}
