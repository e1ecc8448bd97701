import type { Film } from '../film/film.ts'
import type { Shot } from '../film/shot.ts'
import { choose, type Decision } from './choose.ts'
import { filmContext, needsOf } from './needs-of.ts'

export interface RoutedShot {
  shot: Shot
  decision: Decision
}

/**
 * A decision for every shot, in film order. Shots of the same people in one scene lean towards the model
 * the scene already gave them, so that a face does not change hands between an angle and its reverse.
 */
export function routeFilm(film: Film): RoutedShot[] {
  const context = filmContext(film)
  const modelsOf = new Map<string, string[]>()
  return film.shots.map((shot) => {
    const keys = shot.cast.map((character) => `${shot.scene}/${character}`)
    const sameCast = keys.flatMap((key) => modelsOf.get(key) ?? [])
    const decision = choose(needsOf(shot, context), undefined, { sameCast })
    for (const key of keys) modelsOf.set(key, [...(modelsOf.get(key) ?? []), decision.model])
    return { shot, decision }
  })
}
