import { choicesOf, type Choices, type Project } from '../film/project.ts'
import type { Shot } from '../film/shot.ts'
import { onGrid, shortestShot, speechSeconds } from '../plan/lengths.ts'
import { findShots } from './find.ts'
import type { OperationOf } from './operation.ts'
import { refusal } from './refuse.ts'
import { said, seenSeconds } from './seconds.ts'

/** A shot held longer than this needs a reason we cannot see. Seconds. */
const longestHold = 20

interface Room {
  shot: Shot
  now: number
  least: number
  most: number
}

/**
 * Makes the named shots (or the whole film, cards left out) last `seconds` together. Each gives or takes in
 * proportion to its room; a line is never cut off. Shortening leaves the tail of the take out of the cut, so
 * no picture has to be made again; lengthening asks for longer takes.
 */
export function setLength(project: Project, { seconds, shots }: OperationOf<'set-length'>): Project {
  const named = shots ? findShots(project, shots) : project.shots
  if (named.length === 0) throw refusal('no-film')
  const overlaps = overlapOf(project, named)
  const rooms = named.map((shot) => roomOf(project, shot))
  const total = (pick: (room: Room) => number): number => rooms.reduce((sum, room) => sum + pick(room), 0)
  const wanted = seconds + overlaps
  const now = total((room) => room.now)
  if (wanted < total((room) => room.least) - 0.02) {
    throw refusal('length-too-short', {
      seconds: said(seconds),
      least: said(total((room) => room.least) - overlaps),
    })
  }
  if (wanted > total((room) => room.most) + 0.02) {
    throw refusal('length-too-long', {
      seconds: said(seconds),
      most: said(total((room) => room.most) - overlaps),
    })
  }
  const limit = wanted < now ? 'least' : 'most'
  const slack = Math.abs(total((room) => room[limit]) - now)
  const share = slack === 0 ? 0 : Math.abs(wanted - now) / slack
  let owed = 0
  const lengths = new Map<string, number>()
  for (const room of rooms) {
    // What rounding to frames leaves over goes to the next shot.
    const exact = room.now + (room[limit] - room.now) * share + owed
    const length = Math.min(room.most, Math.max(room.least, onGrid(exact)))
    owed = exact - length
    lengths.set(room.shot.id, length)
  }
  return retime(project, lengths)
}

function roomOf(project: Project, shot: Shot): Room {
  const now = seenSeconds(shot, choicesOf(project, shot.id).trim)
  const speech = shot.dialogue.reduce((sum, line) => sum + speechSeconds(line.text), 0)
  const least = Math.min(now, onGrid(Math.max(shortestShot, speech)))
  return { shot, now, least, most: Math.max(now, longestHold) }
}

/** Dissolves and the like between two shots that both are named shorten what is seen. */
function overlapOf(project: Project, named: readonly Shot[]): number {
  const ids = new Set(named.map((shot) => shot.id))
  return project.shots
    .slice(0, -1)
    .filter((shot, index) => ids.has(shot.id) && ids.has(project.shots[index + 1]!.id))
    .reduce((sum, shot) => sum + shot.transition.seconds, 0)
}

function retime(project: Project, lengths: ReadonlyMap<string, number>): Project {
  const choices: Record<string, Choices> = { ...project.choices }
  const shots = project.shots.map((shot) => {
    const length = lengths.get(shot.id)
    if (length === undefined) return shot
    const own = choicesOf(project, shot.id)
    const tail = onGrid(shot.duration - own.trim.head - length)
    if (tail >= 0) {
      if (tail !== own.trim.tail) choices[shot.id] = { ...own, trim: { ...own.trim, tail } }
      return shot
    }
    choices[shot.id] = { ...own, trim: { ...own.trim, tail: 0 } }
    return { ...shot, duration: onGrid(length + own.trim.head) }
  })
  return { ...project, shots, choices }
}
