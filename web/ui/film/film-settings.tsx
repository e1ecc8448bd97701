import type { SoundPartName } from '../../../tools/film/project.ts'
import { useEffect, useState } from 'react'
import { useI18n } from '../i18n/use-i18n.ts'
import { NumberField } from '../inspector/number-field.tsx'
import { TextField } from '../inspector/text-field.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Field } from '../parts/field.tsx'
import { Select } from '../parts/select.tsx'
import { Slider } from '../parts/slider.tsx'
import { Switch } from '../parts/switch.tsx'
import { capital } from './capital.ts'
import { CostPanel } from './cost-panel.tsx'
import { useFilmScope } from './film-scope.ts'
import { useDesk } from './use-desk.ts'
import { itemsOf, vocabulary } from './vocabulary.ts'

/** What belongs to the film as a whole. */
export function FilmSettings() {
  const { t } = useI18n()
  return (
    <Dialog
      open
      onOpenChange={(settingsOpen) => useDesk.setState({ settingsOpen })}
      title={t('film.settingsTitle')}
      description={t('film.settingsHint')}
      width="wide"
    >
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        <LookFields />
        <div className="flex flex-col gap-5">
          <SoundFields />
          <section className="flex flex-col gap-2">
            <h3 className="text-sm font-semibold">{t('film.cost')}</h3>
            <CostPanel />
          </section>
        </div>
      </div>
    </Dialog>
  )
}

function LookFields() {
  const { t, word } = useI18n()
  const { film, perform } = useFilmScope()
  const { settings } = film
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-sm font-semibold">{t('film.look')}</h3>
      <TextField
        label={t('film.title')}
        value={film.title}
        max={200}
        required
        onCommit={(title) => void perform({ kind: 'set-title', title })}
      />
      <TextField
        label={t('film.author')}
        value={film.author ?? ''}
        max={200}
        onCommit={(author) =>
          void perform({ kind: 'set-title', title: film.title || t('app.untitled'), author })
        }
      />
      <TextField
        label={t('film.style')}
        hint={t('film.styleHint')}
        value={settings.style}
        max={300}
        onCommit={(style) => void perform({ kind: 'set-style', style })}
      />
      <div className="grid grid-cols-2 gap-3">
        <Field label={t('film.aspect')}>
          <Select
            value={settings.aspect}
            items={vocabulary.aspect.map((value) => ({ value, label: value }))}
            onChange={(aspect) => void perform({ kind: 'set-style', aspect })}
          />
        </Field>
        <Field label={t('film.genre')}>
          <Select
            value={settings.genre}
            items={itemsOf('genre', vocabulary.genre, word)}
            onChange={(genre) => void perform({ kind: 'set-style', genre })}
          />
        </Field>
      </div>
      {film.shots.length > 0 ? <LengthField /> : null}
    </section>
  )
}

function LengthField() {
  const { t, clock } = useI18n()
  const { film, perform } = useFilmScope()
  const seconds = film.cut?.seconds ?? film.shots.reduce((sum, shot) => sum + shot.seconds, 0)
  return (
    <NumberField
      label={t('film.length')}
      hint={t('film.lengthHint', { now: clock(seconds) })}
      value={Math.round(seconds * 10) / 10}
      unit="s"
      min={1}
      max={10_800}
      step={1}
      onCommit={(next) => next !== null && void perform({ kind: 'set-length', seconds: next })}
    />
  )
}

function SoundFields() {
  const { t } = useI18n()
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-sm font-semibold">{t('film.sound')}</h3>
      {vocabulary.soundPart.map((part) => (
        <SoundFader key={part} part={part} />
      ))}
    </section>
  )
}

/** One part of the mix: on or off, and how loud on top of the mixer's own balance. */
function SoundFader({ part }: { part: SoundPartName }) {
  const { t, word, number } = useI18n()
  const { film, perform } = useFilmScope()
  const { on, gain } = film.sound[part]
  const [draft, setDraft] = useState(gain)
  useEffect(() => setDraft(gain), [gain])
  const name = word('soundPart', part)
  return (
    <div className="grid grid-cols-[1fr_auto] items-end gap-x-4">
      <Slider
        label={capital(name)}
        value={draft}
        min={-40}
        max={12}
        format={(value) => t('film.decibels', { value: `${value > 0 ? '+' : ''}${number(value, 0)}` })}
        onChange={setDraft}
        onCommit={(next) => void perform({ kind: 'set-sound', part, set: { gain: next } })}
      />
      <Switch
        checked={on}
        label={t('film.on', { part: name })}
        hideLabel
        onChange={(next) => void perform({ kind: 'set-sound', part, set: { on: next } })}
      />
    </div>
  )
}
