import type { ShotView } from '../../../agent/studio/view.ts'
import { useSpending } from '../film/use-spending.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { Notice } from '../parts/notice.tsx'
import { TakeActions, TakeStrip } from '../takes/take-strip.tsx'
import { CameraSection } from './camera-section.tsx'
import { CutSection } from './cut-section.tsx'
import { LinesSection } from './lines-section.tsx'
import { ModelSection } from './model-section.tsx'
import { PeopleSection } from './people-section.tsx'
import { PlaceSection } from './place-section.tsx'
import { PromptSection } from './prompt-section.tsx'
import { SoundsSection } from './sounds-section.tsx'
import { StorySection } from './story-section.tsx'
import { ThingsSection } from './things-section.tsx'
import { useShotForm, type ShotForm } from './use-shot-form.ts'

/** Every field of a shot. */
export function Inspector({ view }: { view: ShotView }) {
  const { t } = useI18n()
  const form = useShotForm(view)
  return (
    <div className="flex flex-col gap-3">
      {view.failure ? (
        <Notice tone="bad" title={view.failure.message} className="py-2">
          {view.failure.remedy}
        </Notice>
      ) : null}
      {form.reach.length > 1 ? (
        <Notice tone="info" title={t('inspector.several', { count: form.reach.length })} className="py-2" />
      ) : null}
      <Consequence form={form} />
      <TakeStrip view={view} />
      <TakeActions view={view} />
      <StorySection form={form} />
      <CameraSection form={form} />
      <PlaceSection form={form} />
      <CutSection form={form} />
      <PeopleSection form={form} />
      <LinesSection form={form} />
      <SoundsSection form={form} />
      <ThingsSection form={form} />
      <ModelSection form={form} />
      <PromptSection view={view} />
    </div>
  )
}

/** What the last change made out of date, and what that costs. */
function Consequence({ form }: { form: ShotForm }) {
  const { t, price } = useI18n()
  const { redo } = useSpending()
  const { report } = form
  if (!report) return null
  const paid = report.redo.high > 0
  const button = (
    <Button size="small" onClick={() => redo(report.stale.map(({ id }) => id))}>
      {t('inspector.redoThem')}
    </Button>
  )
  return (
    <div role="status">
      <Notice
        tone={paid ? 'warn' : 'info'}
        title={t('inspector.stale', { count: report.stale.length })}
        actions={paid ? button : undefined}
        className="py-2"
      >
        {paid ? t('inspector.staleCost', { price: price(report.redo) }) : t('inspector.staleFree')}
      </Notice>
    </div>
  )
}
