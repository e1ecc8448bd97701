import { createAnimatic } from '../../tools/generate/providers/animatic/animatic.ts'
import type { TakeRoute } from '../../tools/generate/take.ts'
import type { FilmFolder } from './film-folder.ts'

export type RouteRunner = (route: string) => TakeRoute

/** The model behind each route this version can run. @throws RangeError for a route without an adapter. */
export function routeRunner(folder: FilmFolder): RouteRunner {
  const animatic: TakeRoute = {
    model: createAnimatic({ workDir: folder.file('cache/animatic') }),
    repeatable: true,
  }
  return (route) => {
    if (route === 'animatic') return animatic
    throw new RangeError(`No adapter runs the route "${route}".`)
  }
}
