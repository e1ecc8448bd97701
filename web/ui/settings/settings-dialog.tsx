import { useState } from 'react'
import { ownName, setOwnName } from '../api/author.ts'
import { useSettings } from '../api/use-settings.ts'
import { themes, useTheme } from '../app/use-theme.ts'
import { closeWindow } from '../app/windows.ts'
import { languageNames, languages } from '../i18n/dictionary.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Field, TextInput } from '../parts/field.tsx'
import { Select } from '../parts/select.tsx'
import { Spinner } from '../parts/spinner.tsx'
import { DirectorList } from './director-list.tsx'

function Appearance() {
  const { t, language, setLanguage } = useI18n()
  const { theme, setTheme } = useTheme()
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field label={t('app.theme')}>
        <Select
          value={theme}
          onChange={setTheme}
          items={themes.map((value) => ({ value, label: t(`app.theme.${value}`) }))}
        />
      </Field>
      <Field label={t('app.language')}>
        <Select
          value={language}
          onChange={(next) => void setLanguage(next)}
          items={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
      </Field>
    </div>
  )
}

function OwnName() {
  const { t } = useI18n()
  const [name, setName] = useState(ownName)
  return (
    <Field label={t('settings.name')} hint={t('settings.nameHint')}>
      <TextInput
        value={name}
        maxLength={80}
        autoComplete="name"
        onChange={(event) => {
          setName(event.target.value)
          setOwnName(event.target.value)
        }}
      />
    </Field>
  )
}

/** Director, appearance and name. */
export function SettingsDialog() {
  const { t } = useI18n()
  const { data } = useSettings()
  return (
    <Dialog open onOpenChange={closeWindow} title={t('settings.title')}>
      <section aria-labelledby="settings-director">
        <h3 id="settings-director" className="text-sm font-semibold">
          {t('settings.director')}
        </h3>
        <p className="mt-0.5 mb-3 text-sm text-ink-soft">{t('settings.directorHint')}</p>
        {data ? <DirectorList settings={data} /> : <Spinner />}
        <p className="mt-2 text-xs text-ink-faint">{t('settings.keysHint')}</p>
      </section>
      <section aria-labelledby="settings-look" className="mt-6 flex flex-col gap-3">
        <h3 id="settings-look" className="text-sm font-semibold">
          {t('settings.look')}
        </h3>
        <Appearance />
        <OwnName />
      </section>
    </Dialog>
  )
}
