/** Which shots of a film are made together in one job, and where the clip of such a job is cut apart again. */
import { mostShotCharacters, mostShots, plainWords } from './shot-list.ts'

/** A shot as it is to be filmed. */
export interface FilmedShot {
  id: string
  scene: string
  /** As long as it is in the film. */
  seconds: number
  /** What Kling is told of it. */
  words: string
  /** Ids of the characters to be recognised in it. */
  characters: readonly string[]
  /** It begins with a picture of its own, which a job has only one of. */
  ownFirstFrame: boolean
  audio: boolean
  /** The next one follows by a plain cut; a dissolve needs pictures beyond it. */
  cutAfter: boolean
}

export interface GroupedShot {
  id: string
  words: string
  /** Whole seconds it has in the clip. */
  seconds: number
}

/** One job. */
export interface ShotGroup {
  shots: GroupedShot[]
  /** Of the whole clip: what is billed. */
  seconds: number
}

const leastSeconds = 3
const mostSeconds = 15
/** Of characters, in a job that may begin with a picture. */
const mostCharacters = 3

/**
 * Takes neighbours together for as long as they belong together and one job holds them. Every shot is in exactly one
 * group, in order; what is alone in its group is made as ever. Longer than 15 s is cut to what Kling can do.
 */
export function planMultiShots(shots: readonly FilmedShot[]): ShotGroup[] {
  const groups: FilmedShot[][] = []
  for (const shot of shots) {
    const open = groups.at(-1)
    if (open && joins(open, shot)) open.push(shot)
    else groups.push([shot])
  }
  return groups.map(toGroup)
}

function joins(group: readonly FilmedShot[], next: FilmedShot): boolean {
  const last = group.at(-1)!
  const all = [...group, next]
  const characters = new Set(all.flatMap((shot) => shot.characters))
  return (
    last.cutAfter &&
    !next.ownFirstFrame &&
    last.scene === next.scene &&
    last.audio === next.audio &&
    all.length <= mostShots &&
    characters.size <= mostCharacters &&
    all.every(({ words }) => plainWords(words).length <= mostShotCharacters) &&
    all.reduce((sum, shot) => sum + wholeSeconds(shot), 0) <= mostSeconds
  )
}

const wholeSeconds = ({ seconds }: FilmedShot): number => Math.max(1, Math.ceil(seconds - 1e-6))

function toGroup(group: readonly FilmedShot[]): ShotGroup {
  const shots = group.map((shot) => ({ id: shot.id, words: shot.words, seconds: wholeSeconds(shot) }))
  const last = shots.at(-1)!
  const sum = shots.reduce((total, { seconds }) => total + seconds, 0)
  const seconds = Math.min(mostSeconds, Math.max(leastSeconds, sum))
  // Too little for one job goes to its end, where it is cut off; too much is a single shot.
  last.seconds += seconds - sum
  return { shots, seconds }
}

export interface ClipPart {
  shot: string
  /** Seconds into the clip. */
  from: number
  to: number
}

/** A cut this near to where it was asked for is that one. Seconds. */
const near = 0.75

/**
 * The parts of a finished clip, one per shot: at the cuts that were found in it, and where none is near, where they
 * were asked for. `cuts` and `clipSeconds` as the probe tells them.
 */
export function cutApart({ shots }: ShotGroup, cuts: readonly number[], clipSeconds: number): ClipPart[] {
  const parts: ClipPart[] = []
  let from = 0
  let planned = 0
  for (const [index, { id, seconds }] of shots.entries()) {
    planned += seconds
    const wanted = Math.min(planned, clipSeconds)
    const to = index === shots.length - 1 ? clipSeconds : nearest(wanted, cuts, from)
    parts.push({ shot: id, from, to })
    from = to
  }
  return parts
}

function nearest(wanted: number, cuts: readonly number[], after: number): number {
  const found = cuts
    .filter((cut) => cut > after && Math.abs(cut - wanted) <= near)
    .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0]
  return Math.max(after, found ?? wanted)
}
