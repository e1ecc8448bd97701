import { formatFor } from '../../tools/film/format.ts'
import { choicesOf, type Project } from '../../tools/film/project.ts'
import type { RoutedShot } from '../../tools/export/routing-report.ts'
import { catalogue } from '../../tools/route/catalogue.ts'
import type { Decision } from '../../tools/route/choose.ts'
import { resolve, type Resolution } from '../../tools/route/resolve.ts'
import { routeFilm } from '../../tools/route/route-film.ts'

export interface Surroundings {
  /** Only whether a key is set is looked at, never its value. */
  environment: Readonly<Record<string, string | undefined>>
  /** Another way of finding a route, where the catalogue's is not the one to use. */
  resolve?: (decision: Pick<Decision, 'model'>, wanted: { seconds: number; locked: boolean }) => Resolution
}

/**
 * A model for every shot and a way to run it. A model the person asked for stands above the rules; what the
 * rules would have chosen stays in the ranking.
 */
export function routeShots(project: Project, surroundings: Surroundings): RoutedShot[] {
  const { width, height } = formatFor(project.settings.aspect)
  const date = new Date().toISOString().slice(0, 10)
  const lines = Math.min(width, height)
  const find =
    surroundings.resolve ??
    ((decision, wanted) =>
      resolve(decision, { environment: surroundings.environment, date, height: lines, ...wanted }))
  return routeFilm(project).map(({ shot, decision: byRules }) => {
    const { model } = choicesOf(project, shot.id)
    const decision = model === null ? byRules : asked(byRules, model)
    const resolution = find(decision, { seconds: shot.duration, locked: model !== null })
    return { shot, decision, resolution }
  })
}

function asked(byRules: Decision, model: string): Decision {
  const name = (id: string): string => catalogue().cards.get(id)?.name ?? id
  const agreed = byRules.model === model
  const others = byRules.ranked.filter((id) => id !== model)
  return {
    ...byRules,
    model,
    ranked: [model, ...others],
    runnerUp: others[0] ?? byRules.runnerUp,
    confidence: 1,
    reason: agreed
      ? `${name(model)}, because you asked for it; the rules agree: ${byRules.reason}`
      : `${name(model)}, because you asked for it. By the rules: ${byRules.reason}`,
    wouldChange: 'Give the choice back to the rules.',
  }
}
