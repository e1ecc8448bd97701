/** Operations on the row of shots: add, split, merge, delete, move, swap. Each returns the changed project. */
import { choicesOf, type Project } from '../film/project.ts'
import type { Shot } from '../film/shot.ts'
import { shotFromWords } from '../plan/shot-from-words.ts'
import { editShot } from './edit-shot.ts'
import { findShot, findShots, renumber } from './find.ts'
import type { OperationOf } from './operation.ts'
import { refusal } from './refuse.ts'
import { onGrid } from '../plan/lengths.ts'
import { leastShot, longestShot, said } from './seconds.ts'

const cut = { kind: 'cut', seconds: 0 } as const

export function addShot(project: Project, { after, action, set }: OperationOf<'add-shot'>): Project {
  if (project.shots.length === 0) throw refusal('no-film')
  const at = after === null ? 0 : project.shots.indexOf(findShot(project, after)) + 1
  const neighbour = project.shots[at - 1] ?? project.shots[at]
  const drawn = shotFromWords(action, project, neighbour)
  const shot = editShot(project, { ...drawn, number: at + 1 }, set ?? {})
  return { ...project, shots: renumber(project.shots.toSpliced(at, 0, shot)) }
}

export function splitShot(project: Project, { shot: id, at }: OperationOf<'split-shot'>): Project {
  const shot = findShot(project, id)
  const first = onGrid(at)
  const second = onGrid(shot.duration - first)
  if (first < leastShot || second < leastShot) {
    throw refusal('split-outside', {
      shot: shot.number,
      seconds: said(shot.duration),
      at: said(at),
      least: leastShot,
    })
  }
  const lines = dialogueBetween(shot, first)
  const halves = [
    { ...shot, duration: first, transition: cut, dialogue: lines.before },
    { ...shot, id: freeId(project, `${shot.id}-b`), duration: second, dialogue: lines.after },
  ]
  const index = project.shots.indexOf(shot)
  const { trim: _, ...choices } = choicesOf(project, id)
  return {
    ...project,
    shots: renumber(project.shots.toSpliced(index, 1, ...halves)),
    // The model stays what was asked for; trims and picks belonged to the whole.
    choices: choices.model
      ? {
          ...project.choices,
          ...Object.fromEntries(
            halves.map((half) => [half.id, { ...choices, take: null, trim: { head: 0, tail: 0 } }]),
          ),
        }
      : without(project.choices, [id]),
  }
}

/** Lines are shared out by when they would be spoken, evenly over the shot. */
function dialogueBetween(
  { dialogue, duration }: Shot,
  at: number,
): { before: Shot['dialogue']; after: Shot['dialogue'] } {
  const count = Math.round((at / duration) * dialogue.length)
  return { before: dialogue.slice(0, count), after: dialogue.slice(count) }
}

export function mergeShots(project: Project, { shots: ids }: OperationOf<'merge-shots'>): Project {
  const named = findShots(project, ids).sort((a, b) => a.number - b.number)
  const [first, last] = [named[0]!, named.at(-1)!]
  if (named.length < 2 || last.number - first.number !== named.length - 1) throw refusal('not-neighbours')
  const duration = onGrid(named.reduce((sum, shot) => sum + shot.duration, 0))
  if (duration > longestShot) throw refusal('too-long', { seconds: said(duration), most: longestShot })
  const blocking = [...first.blocking]
  for (const body of named.flatMap((shot) => shot.blocking)) {
    if (!blocking.some((known) => known.character === body.character)) blocking.push(body)
  }
  const merged: Shot = {
    ...first,
    action: [...new Set(named.map((shot) => shot.action))].join(' ').slice(0, 2000),
    cast: [...new Set(named.flatMap((shot) => shot.cast))],
    blocking,
    dialogue: named.flatMap((shot) => shot.dialogue),
    sound: [...new Set(named.flatMap((shot) => shot.sound))],
    hero: named.some((shot) => shot.hero),
    duration,
    transition: last.transition,
  }
  const gone = new Set(named.slice(1).map((shot) => shot.id))
  return {
    ...project,
    shots: renumber(
      project.shots.filter((shot) => !gone.has(shot.id)).map((shot) => (shot === first ? merged : shot)),
    ),
    choices: without(project.choices, [...gone]),
  }
}

export function deleteShots(project: Project, { shots: ids }: OperationOf<'delete-shots'>): Project {
  const gone = new Set(findShots(project, ids).map((shot) => shot.id))
  if (gone.size === project.shots.length) throw refusal('last-shot')
  return {
    ...project,
    shots: renumber(project.shots.filter((shot) => !gone.has(shot.id))),
    choices: without(project.choices, [...gone]),
  }
}

export function moveShots(project: Project, { shots: ids, after }: OperationOf<'move-shots'>): Project {
  const named = findShots(project, ids)
  if (after !== null && named.some((shot) => shot.id === after)) throw refusal('own-place')
  const rest = project.shots.filter((shot) => !named.includes(shot))
  const at = after === null ? 0 : rest.indexOf(findShot(project, after)) + 1
  return { ...project, shots: renumber(rest.toSpliced(at, 0, ...named)) }
}

export function swapShots(project: Project, { first, second }: OperationOf<'swap-shots'>): Project {
  if (first === second) throw refusal('same-shot')
  const [a, b] = [findShot(project, first), findShot(project, second)]
  const shots = project.shots.map((shot) => (shot === a ? b : shot === b ? a : shot))
  return { ...project, shots: renumber(shots) }
}

function freeId(project: Project, wish: string): string {
  const taken = new Set(project.shots.map((shot) => shot.id))
  let id = wish
  for (let count = 2; taken.has(id); count++) id = `${wish}${count}`
  return id
}

function without<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)))
}
