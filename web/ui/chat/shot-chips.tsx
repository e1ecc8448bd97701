import { showShot } from '../app/studio-page.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { runsOf } from './group-changes.ts'
import { useTalkedFilm } from './film-context.ts'

interface ShotChipsProps {
  /** Shots by id, labelled with the numbers people knew them by. */
  shots: readonly { id: string; label: string }[]
}

const look = 'rounded bg-hover px-1.5 text-xs leading-5 font-semibold'

/** Shot numbers that lead to the board; of a shot that is gone, only its number. */
export function ShotChips({ shots }: ShotChipsProps) {
  const { t } = useI18n()
  const film = useTalkedFilm()
  const alive = new Set(film.shots.map(({ shot }) => shot.id))
  return (
    <span className="inline-flex flex-wrap gap-1">
      {runsOf(shots).map(({ first, label }) =>
        alive.has(first.id) ? (
          <button
            key={first.id}
            type="button"
            aria-label={t('common.shot', { number: label })}
            onClick={() => showShot(first.id)}
            className={`${look} text-ink hover:bg-accent hover:text-accent-ink`}
          >
            {label}
          </button>
        ) : (
          <span key={first.id} className={`${look} text-ink-faint line-through`}>
            {label}
          </span>
        ),
      )}
    </span>
  )
}
