import type { Project } from '../film/project.ts'
import type { PartChange } from './parts.ts'
import { refusal } from './refuse.ts'

/** An earlier change by somebody else, as far as a conflict is concerned. */
export interface OtherChange {
  /** Name of who made it. */
  who: string
  changes: readonly PartChange[]
}

/** A shot and what was decided about it are one thing to whoever looks at them. */
const thingOf = (key: string): string => key.replace(/^choices\//, 'shot/')

/**
 * Refuses a change of something that others changed since the person looked. Changes of different things are
 * no conflict: both stay.
 * @throws Problem of kind `conflict`, naming who and what.
 */
export function checkConflict(
  project: Project,
  mine: readonly PartChange[],
  others: readonly OtherChange[],
): void {
  const touched = new Set(mine.map((change) => thingOf(change.key)))
  for (const { who, changes } of others) {
    const common = changes.find((change) => touched.has(thingOf(change.key)))
    if (common) throw refusal('conflict', { who, what: nameOf(thingOf(common.key), project) }, 'conflict')
  }
}

function nameOf(key: string, project: Project): string {
  const id = key.slice(key.indexOf('/') + 1)
  if (key.startsWith('shot/')) {
    const shot = project.shots.find((item) => item.id === id)
    return shot ? `shot ${shot.number}` : 'a shot that is gone now'
  }
  if (key.startsWith('scene/'))
    return `scene ${project.scenes.find((item) => item.id === id)?.number ?? ''}`.trim()
  const named = [...project.bible.characters, ...project.bible.locations].find((item) => item.id === id)
  if (named) return named.name
  return words[key] ?? 'the film'
}

const words: Record<string, string> = {
  'order/shots': 'the order of the shots',
  sound: 'the sound',
  settings: 'the style',
  budget: 'the budget',
  head: 'the title',
}
