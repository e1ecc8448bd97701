import type { Scene } from '../film/film.ts'
import type { Project } from '../film/project.ts'

/** The heading of a scene after an edit: rewritten only when its place or time changed. */
export function headingFor(project: Project, before: Scene, after: Scene): string {
  const same =
    before.location === after.location &&
    before.interior === after.interior &&
    before.timeOfDay === after.timeOfDay
  if (same) return after.heading
  const moved = before.location !== after.location
  const place = project.bible.locations.find((location) => location.id === after.location)?.name ?? ''
  // The script's own words for the place stay as long as it is the same place.
  const own = before.heading.replace(/^[A-Z./ ]+?\.\s*/, '').replace(/\s+-\s+[^-]*$/, '')
  const inside = after.interior ? 'INT.' : 'EXT.'
  return `${inside} ${(moved ? place : own).toUpperCase()} - ${after.timeOfDay.toUpperCase()}`
}
