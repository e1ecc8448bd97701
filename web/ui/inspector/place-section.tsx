import { useFilmScope } from '../film/film-scope.ts'
import { capital } from '../film/capital.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Field } from '../parts/field.tsx'
import { Select } from '../parts/select.tsx'
import { Switch } from '../parts/switch.tsx'
import { Section } from './section.tsx'
import { TextField } from './text-field.tsx'
import type { ShotForm } from './use-shot-form.ts'
import { WordSelect } from './word-select.tsx'

export function PlaceSection({ form }: { form: ShotForm }) {
  const { t, word } = useI18n()
  const { film, nameOf } = useFilmScope()
  const { shot } = form.view
  const { setAll } = form
  return (
    <Section
      name="place"
      title={t('inspector.section.place')}
      note={`${nameOf(shot.location)} · ${word('timeOfDay', shot.timeOfDay)}`}
      columns={2}
      open
    >
      <Field label={capital(word('field', 'location'))}>
        <Select
          value={shot.location}
          items={film.bible.locations.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(location) => setAll({ location })}
        />
      </Field>
      <Field label={t('inspector.scene')}>
        <Select
          value={shot.scene}
          items={film.scenes.map(({ id, number, heading }) => ({
            value: id,
            label: t('inspector.sceneItem', { number, heading }),
          }))}
          onChange={(scene) => setAll({ scene })}
        />
      </Field>
      <WordSelect group="timeOfDay" value={shot.timeOfDay} onChange={(timeOfDay) => setAll({ timeOfDay })} />
      <WordSelect group="weather" value={shot.weather} onChange={(weather) => setAll({ weather })} />
      <WordSelect group="mood" value={shot.mood} onChange={(mood) => setAll({ mood })} />
      <div className="self-end">
        <Switch
          checked={shot.interior}
          label={t('inspector.interior')}
          onChange={(interior) => setAll({ interior })}
        />
      </div>
      <TextField
        className="col-span-2"
        label={capital(word('field', 'light'))}
        value={shot.light}
        max={300}
        onCommit={(light) => form.set({ light })}
      />
    </Section>
  )
}
