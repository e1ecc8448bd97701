import type { Project } from '../film/project.ts'
import { headingFor } from './heading.ts'
import { defined } from './defined.ts'
import { editShot } from './edit-shot.ts'
import { findLocation, findScene } from './find.ts'
import type { OperationOf, ShotFields } from './operation.ts'

/** Sets a scene's fields; place, time, weather and mood reach each of its shots that shared the old value. */
export function editScene(project: Project, { scene: id, set }: OperationOf<'edit-scene'>): Project {
  const scene = findScene(project, id)
  if (set.location !== undefined) findLocation(project, set.location)
  const place = set.location === undefined ? undefined : findLocation(project, set.location)
  const told = defined(set)
  const given = place && set.interior === undefined ? { ...told, interior: place.interior } : told
  const edited = { ...scene, ...given }
  const heading = set.heading ?? headingFor(project, scene, edited)
  const fields: ShotFields = {
    location: given.location,
    interior: given.interior,
    timeOfDay: given.timeOfDay,
    weather: given.weather,
    mood: given.mood,
  }
  const shots = project.shots.map((shot) => {
    if (shot.scene !== id) return shot
    // An insert of another place in the scene keeps that place.
    const elsewhere = shot.location !== scene.location
    const reach = elsewhere ? { ...fields, location: undefined, interior: undefined } : fields
    return editShot(project, shot, reach)
  })
  const scenes = project.scenes.map((item) => (item === scene ? { ...edited, heading } : item))
  return { ...project, scenes, shots }
}
