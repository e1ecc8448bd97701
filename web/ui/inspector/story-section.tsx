import { useI18n } from '../i18n/use-i18n.ts'
import { Switch } from '../parts/switch.tsx'
import { Section } from './section.tsx'
import { TextField } from './text-field.tsx'
import type { ShotForm } from './use-shot-form.ts'

export function StorySection({ form }: { form: ShotForm }) {
  const { t } = useI18n()
  const { shot } = form.view
  return (
    <Section name="story" title={t('inspector.section.story')} open>
      <TextField
        label={t('inspector.action')}
        hint={t('inspector.actionHint')}
        value={shot.action}
        rows={3}
        max={2000}
        onCommit={(action) => form.set({ action })}
      />
      <TextField
        label={t('inspector.subject')}
        value={shot.subject}
        max={300}
        onCommit={(subject) => form.set({ subject })}
      />
      <TextField
        label={t('inspector.intent')}
        value={shot.intent}
        max={300}
        onCommit={(intent) => form.set({ intent })}
      />
      <Switch checked={shot.hero} label={t('inspector.hero')} onChange={(hero) => form.set({ hero })} />
    </Section>
  )
}
