/** The one place where an operation becomes a changed film. */
import { type Project } from '../film/project.ts'
import { addCharacter, addLocation, editCharacter, editLocation, removeCharacter } from './bible.ts'
import { defined } from './defined.ts'
import { editScene } from './edit-scene.ts'
import { editShots } from './edit-shot.ts'
import { findShot } from './find.ts'
import { checkLocks } from './locks.ts'
import type { Operation, OperationKind, OperationOf } from './operation.ts'
import { plan } from './plan.ts'
import { refusal } from './refuse.ts'
import { setLength } from './set-length.ts'
import { addShot, deleteShots, mergeShots, moveShots, splitShot, swapShots } from './shots.ts'
import { pickTake, redoShots, restoreTake, setModel, type TakeFacts, trimShot } from './takes.ts'

type Apply<K extends OperationKind> = (
  project: Project,
  operation: OperationOf<K>,
  facts: TakeFacts,
) => Project

const appliers: { [K in OperationKind]: Apply<K> } = {
  plan,
  'add-shot': addShot,
  'split-shot': splitShot,
  'merge-shots': mergeShots,
  'delete-shots': deleteShots,
  'move-shots': moveShots,
  'swap-shots': swapShots,
  'edit-shots': editShots,
  'edit-scene': editScene,
  'set-model': setModel,
  'redo-shots': redoShots,
  'pick-take': pickTake,
  'restore-take': restoreTake,
  'trim-shot': trimShot,
  'set-length': setLength,
  'set-sound': (project, { part, set }) => ({
    ...project,
    sound: { ...project.sound, [part]: { ...project.sound[part], ...defined(set) } },
  }),
  'set-title': (project, { title, author }) => ({
    ...project,
    title,
    ...(author !== undefined && { author }),
  }),
  'set-style': (project, { style, aspect, genre }) => ({
    ...project,
    settings: { ...project.settings, ...defined({ style, aspect, genre }) },
  }),
  'set-budget': (project, { cap, autoApprove }) => ({
    ...project,
    budget: { ...project.budget, ...defined({ cap, autoApprove }) },
  }),
  'add-character': addCharacter,
  'edit-character': editCharacter,
  'remove-character': removeCharacter,
  'add-location': addLocation,
  'edit-location': editLocation,
  vote(project, { shot, better, worse }, facts) {
    const known = findShot(project, shot)
    const both = [better, worse].every((take) => facts.shotOf(take)?.shot === shot)
    if (!both || better === worse) throw refusal('unknown-take', { shot: known.number })
    return project
  },
  branch: (project) => project,
  export: (project) => needsFilm(project),
}

function needsFilm(project: Project): Project {
  if (project.shots.length === 0) throw refusal('no-film')
  return project
}

/** Kinds that change nothing in the film: they are logged, and undo passes over them. */
export const changesNothing: ReadonlySet<OperationKind> = new Set(['vote', 'branch', 'export'])

/**
 * The film after an operation. Pure; the film given is not touched.
 * @throws Problem when the operation does not fit the film; nothing has changed then.
 */
export function apply(project: Project, operation: Operation, facts: TakeFacts): Project {
  // The table's type ties each key to its own operation; a lookup by a union cannot say so.
  const applier = appliers[operation.kind] as Apply<OperationKind>
  const changed = applier(project, operation, facts)
  checkLocks(project, changed)
  return changed
}
