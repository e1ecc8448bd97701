import { sayMovement } from '../film/say-shot.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { NumberField } from './number-field.tsx'
import { Section } from './section.tsx'
import type { ShotForm } from './use-shot-form.ts'
import { WordSelect } from './word-select.tsx'

export function CameraSection({ form }: { form: ShotForm }) {
  const { t, word } = useI18n()
  const { shot } = form.view
  const { setAll } = form
  const { kind, direction, speed } = shot.movement
  return (
    <Section
      name="camera"
      title={t('inspector.section.camera')}
      note={`${shot.size} · ${sayMovement(shot.movement, { t, word })}`}
      columns={2}
      open
    >
      <WordSelect group="size" value={shot.size} onChange={(size) => setAll({ size })} />
      <WordSelect group="framing" value={shot.framing} onChange={(framing) => setAll({ framing })} />
      <WordSelect group="angle" value={shot.angle} onChange={(angle) => setAll({ angle })} />
      <NumberField
        label={t('inspector.lens')}
        value={shot.lens}
        unit="mm"
        min={10}
        max={300}
        step={1}
        onCommit={(lens) => lens !== null && setAll({ lens })}
      />
      <WordSelect group="movement" value={kind} onChange={(next) => setAll({ movement: { kind: next } })} />
      <WordSelect
        group="direction"
        field="movement.direction"
        value={direction}
        onChange={(next) => setAll({ movement: { direction: next } })}
      />
      <WordSelect
        group="speed"
        field="movement.speed"
        value={speed}
        onChange={(next) => setAll({ movement: { speed: next } })}
      />
      <WordSelect group="role" value={shot.role} onChange={(role) => setAll({ role })} />
      <WordSelect group="side" value={shot.side} onChange={(side) => setAll({ side })} />
    </Section>
  )
}
