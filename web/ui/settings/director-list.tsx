import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useState } from 'react'
import { toast } from '../parts/toast.ts'
import type { DirectorSettings } from '../../../agent/director/settings.ts'
import type { DirectorChoice } from '../../../agent/model.ts'
import type { StudioSettings } from '../../server/settings.ts'
import { sayError } from '../api/api-error.ts'
import { useChooseDirector } from '../api/use-settings.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { cx } from '../parts/cx.ts'
import { Field, TextInput } from '../parts/field.tsx'
import { Notice } from '../parts/notice.tsx'

type Provider = DirectorChoice['provider']

/** A server of one's own is only known once its address is typed in, so it can always be picked. */
const choosable = ({ provider, available }: DirectorChoice): boolean => available || provider === 'compatible'

const builtinFirst = (a: DirectorChoice, b: DirectorChoice): number =>
  Number(b.provider === 'builtin') - Number(a.provider === 'builtin')

function Option({ choice, inUse }: { choice: DirectorChoice; inUse: boolean }) {
  const { t } = useI18n()
  const { provider, available, reason } = choice
  return (
    <label
      className={cx(
        'flex gap-3 rounded-lg border border-line px-3 py-2.5 has-data-checked:border-accent has-data-checked:bg-accent-soft/40',
        choosable(choice) ? 'hover:bg-hover' : 'bg-sunken',
      )}
    >
      <Radio.Root
        value={provider}
        disabled={!choosable(choice)}
        className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-full border border-line-strong data-checked:border-accent data-disabled:opacity-40"
      >
        <Radio.Indicator className="size-2 rounded-full bg-accent" />
      </Radio.Root>
      <span className="min-w-0 flex-1 text-sm">
        <span className="flex flex-wrap items-center gap-2">
          <span className={cx('font-medium', !choosable(choice) && 'text-ink-soft')}>
            {t(`settings.provider.${provider}`)}
          </span>
          {inUse ? <Badge tone="accent">{t('settings.inUse')}</Badge> : null}
          {choosable(choice) ? null : <Badge>{t('settings.unavailable')}</Badge>}
        </span>
        <span className="mt-0.5 block text-xs text-ink-soft">
          {available ? t(`settings.about.${provider}`) : reason}
        </span>
      </span>
    </label>
  )
}

interface DetailsProps {
  choice: DirectorChoice
  model: string
  baseUrl: string
  onModel: (model: string) => void
  onBaseUrl: (baseUrl: string) => void
}

/** Which model of a provider, and where its server is. */
function Details({ choice, model, baseUrl, onModel, onBaseUrl }: DetailsProps) {
  const { t } = useI18n()
  if (choice.provider === 'builtin') return null
  return (
    <div className="mt-3 grid gap-3 sm:grid-cols-2">
      {choice.provider === 'compatible' ? (
        <Field label={t('settings.baseUrl')} hint={t('settings.baseUrlHint')}>
          <TextInput type="url" value={baseUrl} onChange={(event) => onBaseUrl(event.target.value)} />
        </Field>
      ) : null}
      <Field label={t('settings.model')}>
        <TextInput
          value={model}
          list="director-models"
          placeholder={t('settings.modelPlaceholder')}
          onChange={(event) => onModel(event.target.value)}
        />
        <datalist id="director-models">
          {choice.models.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Field>
    </div>
  )
}

/** The directors there are, which of them can be had here and why not the others. */
export function DirectorList({ settings }: { settings: StudioSettings }) {
  const i18n = useI18n()
  const { t } = i18n
  const { director, choices } = settings
  const { mutate, isPending, error } = useChooseDirector()
  const [provider, setProvider] = useState<Provider>(director.provider)
  const [model, setModel] = useState(director.provider === 'builtin' ? '' : director.model)
  const [baseUrl, setBaseUrl] = useState('')
  const chosen = choices.find((choice) => choice.provider === provider)
  const pick = (next: Provider): void => {
    setProvider(next)
    setModel(
      next === director.provider
        ? director.model
        : (choices.find((choice) => choice.provider === next)?.models[0] ?? ''),
    )
  }
  const save = (): void => {
    const wish: DirectorSettings = { provider }
    if (provider !== 'builtin' && model.trim()) wish.model = model.trim()
    if (provider === 'compatible' && baseUrl.trim()) wish.baseUrl = baseUrl.trim()
    mutate(wish, { onSuccess: (now) => toast.success(t('settings.saved', { label: now.director.label })) })
  }
  const unchanged =
    provider === director.provider && (provider === 'builtin' || model === director.model) && !baseUrl
  const said = error ? sayError(error, i18n) : null
  return (
    <>
      <RadioGroup
        aria-label={t('settings.director')}
        value={provider}
        onValueChange={(next) => pick(next as Provider)}
        className="flex flex-col gap-2"
      >
        {[...choices].sort(builtinFirst).map((choice) => (
          <Option key={choice.provider} choice={choice} inUse={choice.provider === director.provider} />
        ))}
      </RadioGroup>
      {chosen ? (
        <Details choice={chosen} model={model} baseUrl={baseUrl} onModel={setModel} onBaseUrl={setBaseUrl} />
      ) : null}
      {said ? (
        <Notice tone="bad" title={`${t('settings.failed')} ${said.message}`} className="mt-3">
          {said.remedy}
        </Notice>
      ) : null}
      <div className="mt-3 flex justify-end">
        <Button look="solid" disabled={unchanged} busy={isPending} onClick={save}>
          {t('settings.use')}
        </Button>
      </div>
    </>
  )
}
