import { X } from 'lucide-react'
import type { Blocking } from '../../../tools/film/shot.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { AddSelect } from './add-select.tsx'
import { Section } from './section.tsx'
import { TextField } from './text-field.tsx'
import type { ShotForm } from './use-shot-form.ts'
import { WordSelect } from './word-select.tsx'

/** Who is in the picture, and what each body does. */
export function PeopleSection({ form }: { form: ShotForm }) {
  const { t } = useI18n()
  const { film, nameOf } = useFilmScope()
  const { cast, blocking } = form.view.shot
  const place = (body: Blocking): void => {
    const known = blocking.some(({ character }) => character === body.character)
    const next = known
      ? blocking.map((other) => (other.character === body.character ? body : other))
      : [...blocking, body]
    form.set({ blocking: next })
  }
  const add = (character: string): void =>
    form.set({
      cast: [...cast, character],
      blocking: [...blocking, { character, pose: 'stand', facing: 'camera', place: 'centre' }],
    })
  const remove = (character: string): void =>
    form.set({
      cast: cast.filter((id) => id !== character),
      blocking: blocking.filter((body) => body.character !== character),
    })
  return (
    <Section name="people" title={t('inspector.section.people')} note={cast.map(nameOf).join(', ')}>
      {cast.length === 0 ? <p className="text-xs text-ink-faint">{t('inspector.nobody')}</p> : null}
      {cast.map((id) => (
        <Person
          key={id}
          id={id}
          body={blocking.find(({ character }) => character === id)}
          onPlace={place}
          onRemove={() => remove(id)}
        />
      ))}
      <AddSelect
        label={t('inspector.addPerson')}
        items={film.bible.characters
          .filter(({ id }) => !cast.includes(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        onAdd={add}
      />
    </Section>
  )
}

interface PersonProps {
  id: string
  body: Blocking | undefined
  onPlace: (body: Blocking) => void
  onRemove: () => void
}

function Person({ id, body, onPlace, onRemove }: PersonProps) {
  const { t } = useI18n()
  const { film, nameOf } = useFilmScope()
  const look = film.bible.characters.find((character) => character.id === id)?.look
  const now: Blocking = body ?? { character: id, pose: 'stand', facing: 'camera', place: 'centre' }
  return (
    <div className="rounded-md border border-line p-2.5">
      <div className="mb-2 flex items-center gap-2">
        <span
          aria-hidden
          className="size-3 rounded-full border border-line-strong"
          style={{ background: look?.colour }}
        />
        <span className="text-sm font-medium">{nameOf(id)}</span>
        {body ? null : <span className="text-xs text-ink-faint">{t('inspector.notPlaced')}</span>}
        <span className="flex-1" />
        <IconButton
          size="small"
          label={t('inspector.removePerson', { name: nameOf(id) })}
          icon={<X />}
          onClick={onRemove}
        />
      </div>
      <div className="grid grid-cols-2 gap-x-3 gap-y-2">
        <WordSelect
          group="pose"
          label={t('inspector.pose')}
          value={now.pose}
          onChange={(pose) => onPlace({ ...now, pose })}
        />
        <WordSelect
          group="facing"
          label={t('inspector.facing')}
          value={now.facing}
          onChange={(facing) => onPlace({ ...now, facing })}
        />
        <WordSelect
          group="place"
          label={t('inspector.where')}
          value={now.place}
          onChange={(place) => onPlace({ ...now, place })}
        />
        <TextField
          label={t('inspector.holds')}
          value={now.holds ?? ''}
          max={60}
          onCommit={(holds) => {
            const { holds: _, ...rest } = now
            onPlace(holds ? { ...rest, holds } : rest)
          }}
        />
      </div>
    </div>
  )
}
