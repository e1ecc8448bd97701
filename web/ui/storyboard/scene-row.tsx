import { useI18n } from '../i18n/use-i18n.ts'
import type { BoardRow } from './board-rows.ts'

/** Heading over the shots of a scene. */
export function SceneRow({ row }: { row: Extract<BoardRow, { kind: 'scene' }> }) {
  const { t, clock, seconds } = useI18n()
  const { scene } = row
  return (
    <div role="gridcell" className="flex items-baseline gap-2 px-0.5 pt-4 pb-1.5">
      <span className="font-mono text-2xs text-ink-faint">{scene ? scene.number : '–'}</span>
      <h3 className="min-w-0 truncate text-xs font-semibold tracking-wide text-ink">
        {scene?.heading ?? ''}
      </h3>
      {scene?.beat ? (
        <span className="min-w-0 flex-1 truncate text-xs text-ink-faint max-sm:hidden">{scene.beat}</span>
      ) : (
        <span className="flex-1" />
      )}
      <span className="shrink-0 font-mono text-2xs text-ink-faint">
        {clock(row.start)} · {t('common.shots', { count: row.shots })} · {seconds(row.seconds)}
      </span>
    </div>
  )
}
