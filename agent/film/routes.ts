import { createAnimatic } from '../../tools/generate/providers/animatic/animatic.ts'
import type { TakeRoute } from '../../tools/generate/take.ts'
import { vendorRoute } from '../../tools/generate/vendor/registry.ts'
import type { FilmFolder } from './film-folder.ts'

export type RouteRunner = (route: string) => TakeRoute

/**
 * The model behind each route this version can run.
 * @throws VendorError when the route's key is missing; RangeError for a route without an adapter.
 */
export function routeRunner(
  folder: FilmFolder,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): RouteRunner {
  const open = new Map<string, TakeRoute>()
  const find = (id: string): TakeRoute => {
    if (id === 'animatic') {
      return { model: createAnimatic({ workDir: folder.file('cache/animatic') }), repeatable: true }
    }
    const route = vendorRoute(id, { environment })
    if (!route) throw new RangeError(`No adapter runs the route "${id}".`)
    return route
  }
  return (id) => {
    const known = open.get(id) ?? find(id)
    open.set(id, known)
    return known
  }
}
