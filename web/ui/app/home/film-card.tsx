import { Film, Trash2 } from 'lucide-react'
import { Link } from 'wouter'
import type { FilmCard as Card } from '../../../../agent/studio/view.ts'
import { useI18n } from '../../i18n/use-i18n.ts'
import { IconButton } from '../../parts/icon-button.tsx'

interface FilmCardProps {
  film: Card
  onDelete: () => void
}

/** A film as a poster with its title; the whole card leads to it. */
export function FilmCard({ film, onDelete }: FilmCardProps) {
  const { t, clock, ago } = useI18n()
  const title = film.title || t('app.untitled')
  return (
    <li className="group relative">
      <div className="overflow-hidden rounded-lg border border-line bg-screen transition-colors group-hover:border-line-strong">
        {film.poster ? (
          <img
            src={film.poster}
            alt=""
            loading="lazy"
            className="aspect-video w-full object-contain transition-transform duration-300 group-hover:scale-[1.02]"
          />
        ) : (
          <div className="grid aspect-video place-items-center text-white/35">
            <Film aria-hidden className="size-7" />
          </div>
        )}
      </div>
      <div className="mt-2 flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h3 className="truncate text-base font-semibold">
            <Link
              href={`/films/${encodeURIComponent(film.id)}`}
              className="after:absolute after:inset-0 after:rounded-lg"
            >
              {title}
            </Link>
          </h3>
          <p className="truncate text-xs text-ink-faint">
            {clock(film.seconds)} · {t('common.shots', { count: film.shots })} ·{' '}
            {t('home.updated', { when: ago(film.updatedAt) })}
          </p>
        </div>
        <IconButton
          size="small"
          label={t('home.deleteFilm', { title })}
          icon={<Trash2 />}
          onClick={onDelete}
          className="relative z-10 focus-visible:opacity-100 pointer-fine:opacity-0 pointer-fine:group-hover:opacity-100"
        />
      </div>
    </li>
  )
}
