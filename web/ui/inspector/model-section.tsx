import { useFilmScope } from '../film/film-scope.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Field } from '../parts/field.tsx'
import { Select } from '../parts/select.tsx'
import { askable, modelLook } from '../routing/model-looks.ts'
import { ModelReason } from '../routing/model-reason.tsx'
import { Section } from './section.tsx'
import type { ShotForm } from './use-shot-form.ts'

/** Stands for "the rules choose"; no model is called so. */
const byRules = 'rules'

export function ModelSection({ form }: { form: ShotForm }) {
  const { t } = useI18n()
  const { perform } = useFilmScope()
  const { view, reach } = form
  const { name } = modelLook(view.decision.model)
  const rules = view.choices.model === null ? t('inspector.rules', { name }) : t('board.unlock')
  return (
    <Section name="model" title={t('inspector.section.model')} note={name} open>
      <Field label={t('inspector.chosenModel')} hint={t('inspector.honoured')}>
        <Select
          value={view.choices.model ?? byRules}
          items={[
            { value: byRules, label: rules },
            ...askable.map((id) => ({ value: id, label: modelLook(id).name })),
          ]}
          onChange={(model) =>
            void perform({ kind: 'set-model', shots: [...reach], model: model === byRules ? null : model })
          }
        />
      </Field>
      <ModelReason view={view} />
    </Section>
  )
}
