import { useFilmScope } from '../film/film-scope.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { timecode } from '../player/timecode.ts'
import { NumberField } from './number-field.tsx'
import { Section } from './section.tsx'
import type { ShotForm } from './use-shot-form.ts'
import { WordSelect } from './word-select.tsx'

/** Hundredths are finer than a frame and shorter to read than the 1/24 grid. */
const tidy = (seconds: number): number => Math.round(seconds * 100) / 100

export function CutSection({ form }: { form: ShotForm }) {
  const { t, seconds } = useI18n()
  const { perform } = useFilmScope()
  const { view, setAll } = form
  const { shot, choices } = view
  const { head, tail } = choices.trim
  const trim = (next: { head?: number; tail?: number }): void =>
    void perform({ kind: 'trim-shot', shot: shot.id, head, tail, ...next })
  const longest = Math.max(0, shot.duration - 0.25)
  return (
    <Section name="cut" title={t('inspector.section.cut')} note={seconds(view.seconds)} columns={2} open>
      <NumberField
        label={t('inspector.length')}
        value={tidy(shot.duration)}
        unit="s"
        min={0.25}
        max={120}
        step={0.5}
        hint={t('inspector.inCut', { seconds: seconds(view.seconds), start: timecode(view.start) })}
        className="col-span-2"
        onCommit={(duration) => duration !== null && setAll({ duration })}
      />
      <NumberField
        label={t('inspector.trimHead')}
        value={tidy(head)}
        unit="s"
        min={0}
        max={tidy(longest - tail)}
        step={0.25}
        onCommit={(next) => next !== null && trim({ head: next })}
      />
      <NumberField
        label={t('inspector.trimTail')}
        value={tidy(tail)}
        unit="s"
        min={0}
        max={tidy(longest - head)}
        step={0.25}
        onCommit={(next) => next !== null && trim({ tail: next })}
      />
      <WordSelect
        group="transition"
        label={t('inspector.transition')}
        value={shot.transition.kind}
        onChange={(kind) =>
          setAll({ transition: { kind, seconds: kind === 'cut' ? 0 : shot.transition.seconds || 0.5 } })
        }
      />
      <NumberField
        label={t('inspector.overlap')}
        value={tidy(shot.transition.seconds)}
        unit="s"
        min={0}
        max={4}
        step={0.25}
        onCommit={(next) => next !== null && setAll({ transition: { seconds: next } })}
      />
    </Section>
  )
}
