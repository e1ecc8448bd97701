import type { Shot } from '../film/shot.ts'
import type { Framing, ShotSize } from '../film/vocabulary.ts'
import { lenses } from '../plan/coverage/camera.ts'
import type { ShotFields } from './operation.ts'

const near: ReadonlySet<ShotSize> = new Set(['ECU', 'CU', 'MCU', 'MS'])
const far: ReadonlySet<ShotSize> = new Set(['LS', 'ELS'])
const byCount: readonly Framing[] = ['insert', 'single', 'two-shot', 'three-shot']

/**
 * What goes with a new size or other people: a close-up is framed on somebody and shot with a longer lens,
 * a long shot is no insert. What was set by hand stays.
 */
export function reframe(before: Shot, shot: Shot, set: ShotFields): Pick<Shot, 'framing' | 'lens'> {
  const resized = shot.size !== before.size
  const recast = shot.cast.length !== before.cast.length
  const options = lenses[shot.size]
  const lens = resized && set.lens === undefined ? options[Math.floor(options.length / 2)]! : shot.lens
  return { lens, framing: set.framing ?? (resized || recast ? framingFor(shot, recast) : shot.framing) }
}

function framingFor({ framing, size, cast }: Shot, recast: boolean): Framing {
  const people = byCount[cast.length] ?? 'group'
  if (near.has(size) && framing === 'establishing') return people
  if (far.has(size) && framing === 'insert') return cast.length === 0 ? 'establishing' : people
  const counts = byCount.includes(framing) || framing === 'group'
  return recast && counts && !far.has(size) ? people : framing
}
