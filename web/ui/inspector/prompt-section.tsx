import { Copy } from 'lucide-react'
import { toast } from '../parts/toast.ts'
import type { ShotView } from '../../../agent/studio/view.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { sayLabel } from '../takes/say-label.ts'
import { Section } from './section.tsx'

/** What the model was told for the take in the cut. */
export function PromptSection({ view }: { view: ShotView }) {
  const { t } = useI18n()
  const { takeById } = useFilmScope()
  const take = view.take === null ? undefined : takeById.get(view.take)
  return (
    <Section
      name="prompt"
      title={t('inspector.section.prompt')}
      note={take ? t('takes.number', { number: take.number }) : null}
    >
      {take ? (
        <>
          <p className="text-xs text-ink-faint">
            {sayLabel(take.label, t)} · {t('takes.seed', { seed: take.seed })}
          </p>
          <p className="rounded-md bg-sunken p-2.5 font-mono text-xs leading-relaxed whitespace-pre-wrap text-ink-soft">
            {take.prompt}
          </p>
          <div>
            <Button
              size="small"
              icon={<Copy aria-hidden className="size-3.5" />}
              onClick={() =>
                void navigator.clipboard.writeText(take.prompt).then(() => toast(t('common.copied')))
              }
            >
              {t('common.copy')}
            </Button>
          </div>
        </>
      ) : (
        <p className="text-xs text-ink-faint">{t('inspector.noPrompt')}</p>
      )}
    </Section>
  )
}
