import { formatFor } from '../../tools/film/format.ts'
import type { Film } from '../../tools/film/film.ts'
import type { RoutedShot } from '../../tools/export/routing-report.ts'
import { resolve } from '../../tools/route/resolve.ts'
import { routeFilm } from '../../tools/route/route-film.ts'

/** Chooses a model for every shot and finds a way to run it. Only whether a key is set is looked at. */
export function routeShots(
  film: Film,
  environment: Readonly<Record<string, string | undefined>>,
): RoutedShot[] {
  const { width, height } = formatFor(film.settings.aspect)
  const date = new Date().toISOString().slice(0, 10)
  return routeFilm(film).map(({ shot, decision }) => {
    const wanted = { seconds: shot.duration, height: Math.min(width, height) }
    return { shot, decision, resolution: resolve(decision, { environment, date, ...wanted }) }
  })
}
