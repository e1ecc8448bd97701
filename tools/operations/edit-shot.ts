/** One shot with some of its fields set, everything that hangs on them set right. */
import type { Scene } from '../film/film.ts'
import type { Project } from '../film/project.ts'
import type { Blocking, Shot } from '../film/shot.ts'
import { lightOf } from '../plan/coverage/light.ts'
import { onGrid } from '../plan/lengths.ts'
import { rereadAction } from '../plan/shot-from-words.ts'
import { defined } from './defined.ts'
import { findCharacter, findLocation, findScene, findShots, mapShots } from './find.ts'
import type { OperationOf, ShotFields } from './operation.ts'
import { headingFor } from './heading.ts'
import { reframe } from './reframe.ts'
import { leastShot, longestShot } from './seconds.ts'

export function editShots(project: Project, { shots, set, scale = 1 }: OperationOf<'edit-shots'>): Project {
  const named = new Set(findShots(project, shots).map((shot) => shot.id))
  const changed = mapShots(project, named, (shot) => {
    const edited = editShot(project, shot, set)
    return scale === 1 ? edited : { ...edited, duration: fitLength(edited.duration * scale) }
  })
  return { ...project, shots: changed, scenes: scenesWith(project, named, set) }
}

/** What is set for every shot of a scene is set for the scene, so that its heading says so. */
function scenesWith(project: Project, named: ReadonlySet<string>, set: ShotFields): Scene[] {
  const { location, interior, timeOfDay, weather, mood } = set
  const fields = defined({ location, interior, timeOfDay, weather, mood })
  if (Object.keys(fields).length === 0) return project.scenes
  return project.scenes.map((scene) => {
    const own = project.shots.filter((shot) => shot.scene === scene.id)
    if (own.length === 0 || own.some((shot) => !named.has(shot.id))) return scene
    const edited = { ...scene, ...fields }
    return { ...edited, heading: headingFor(project, scene, edited) }
  })
}

const fitLength = (seconds: number): number => Math.min(longestShot, Math.max(leastShot, onGrid(seconds)))

/** @throws Problem when a person, place or scene is not in the bible. */
export function editShot(project: Project, shot: Shot, set: ShotFields): Shot {
  checkNames(project, set)
  const { movement, transition, duration, ...plain } = set
  const words =
    set.action !== undefined && set.action !== shot.action ? rereadAction(shot, set.action, project) : {}
  const edited: Shot = {
    ...shot,
    ...words,
    ...defined(plain),
    movement: { ...shot.movement, ...defined(movement ?? {}) },
    transition: { ...shot.transition, ...defined(transition ?? {}) },
    ...(duration !== undefined && { duration: fitLength(duration) }),
  }
  return settle(shot, edited, set)
}

/** Fields that follow from others follow, unless they were set too. */
function settle(before: Shot, shot: Shot, set: ShotFields): Shot {
  const { timeOfDay, weather, interior } = shot
  const relit = timeOfDay !== before.timeOfDay || weather !== before.weather || interior !== before.interior
  const still = shot.movement.kind === 'static'
  const moved = shot.movement.kind !== before.movement.kind
  return {
    ...shot,
    ...reframe(before, shot, set),
    ...(relit && set.light === undefined && { light: lightOf(timeOfDay, weather, interior) }),
    movement: {
      ...shot.movement,
      direction: still ? 'none' : directionOf(shot, moved, set),
    },
    transition: { ...shot.transition, seconds: transitionSeconds(shot.transition) },
    blocking: set.blocking ?? blockingOf(shot),
  }
}

/** Where each movement goes when nobody says where. */
const usual = {
  static: 'none',
  pan: 'right',
  tilt: 'up',
  dolly: 'in',
  truck: 'right',
  orbit: 'right',
  crane: 'up',
  zoom: 'in',
  handheld: 'none',
  whip: 'right',
} as const satisfies Record<Shot['movement']['kind'], Shot['movement']['direction']>

function directionOf({ movement }: Shot, moved: boolean, set: ShotFields): Shot['movement']['direction'] {
  if (set.movement?.direction !== undefined) return set.movement.direction
  return moved || movement.direction === 'none' ? usual[movement.kind] : movement.direction
}

/** Seconds a dissolve, dip or wipe takes when nobody says how long. */
const usualTransition = 0.75

function transitionSeconds({ kind, seconds }: Shot['transition']): number {
  if (kind === 'cut') return 0
  return seconds > 0 ? seconds : usualTransition
}

/** Who is in the shot stands somewhere; who is not, does not. */
function blockingOf({ cast, blocking }: Shot): Blocking[] {
  const kept = blocking.filter((body) => cast.includes(body.character))
  const free = (['centre', 'left', 'right', 'background', 'foreground'] as const).filter(
    (place) => !kept.some((body) => body.place === place),
  )
  const added = cast
    .filter((character) => !kept.some((body) => body.character === character))
    .map((character, index): Blocking => {
      return { character, pose: 'stand', facing: 'camera', place: free[index % free.length] ?? 'background' }
    })
  return added.length === 0 && kept.length === blocking.length ? blocking : [...kept, ...added]
}

function checkNames(project: Project, { cast, dialogue, location, scene }: ShotFields): void {
  for (const character of [...(cast ?? []), ...(dialogue ?? []).map((line) => line.character)]) {
    findCharacter(project, character)
  }
  if (location !== undefined) findLocation(project, location)
  if (scene !== undefined) findScene(project, scene)
}
