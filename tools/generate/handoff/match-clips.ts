import { findClipCode, sameShot } from './clip-code.ts'
import { readClipName, type ClipName } from './read-clip-name.ts'

/** A shot that clips may be of, in the film's order. */
export interface ClipTarget {
  shot: string
  number: number
  /** The slate's: scene number and letters. */
  code: string
  /** The name the pack gave its clip; left out for shots that were not handed off. */
  clip?: string
}

export interface MatchedClip {
  file: string
  shot: string
  /** Number of the try, where the name has one. */
  take: number | null
  by: 'code' | 'slate' | 'number'
  /** The clip was made from an older prompt than the shot has now. */
  older: boolean
}

export interface UnmatchedClip {
  file: string
  why: 'no-name' | 'ambiguous' | 'no-such-shot' | 'other-pack' | 'not-a-clip'
  /** Shots it may be of, the likeliest first; the person chooses. */
  candidates: string[]
}

export interface Matches {
  /** In the film's order, tries of a shot in theirs. */
  matched: MatchedClip[]
  unmatched: UnmatchedClip[]
}

type Reading = Pick<MatchedClip, 'shot' | 'by' | 'older'> | Pick<UnmatchedClip, 'why' | 'candidates'>

/** Whatever else lies in a folder of clips. */
const notClips = /^\.|\.(?:txt|json|png|jpe?g|webp|gif|pdf|zip|db|ini|srt|vtt|wav|mp3|m4a|csv|md|html?)$/i

/** Finds the shot of each dropped file by its name. What two readings speak for is asked, not guessed. */
export function matchClips(files: readonly string[], targets: readonly ClipTarget[]): Matches {
  const order = new Map(targets.map(({ shot }, index) => [shot, index]))
  const matched: MatchedClip[] = []
  const unmatched: UnmatchedClip[] = []
  for (const file of files) {
    const name = readClipName(file)
    const reading = readingOf(file, name, targets)
    if ('shot' in reading) matched.push({ file, take: name.take, ...reading })
    else unmatched.push({ file, ...reading })
  }
  const natural = new Intl.Collator('en', { numeric: true })
  matched.sort(
    (a, b) =>
      order.get(a.shot)! - order.get(b.shot)! ||
      (a.take ?? 0) - (b.take ?? 0) ||
      natural.compare(a.file, b.file),
  )
  return { matched, unmatched }
}

function readingOf(file: string, name: ClipName, targets: readonly ClipTarget[]): Reading {
  const base = file.split(/[\\/]/).at(-1) ?? ''
  if (notClips.test(base)) return { why: 'not-a-clip', candidates: [] }
  const told = claimsOf(name, targets)
  const { code } = name
  if (code !== undefined) {
    const target = targets.find(({ clip }) => clip !== undefined && sameShot(codeIn(clip), code))
    if (!target) return { why: 'other-pack', candidates: told.shots }
    return { shot: target.shot, by: 'code', older: codeIn(target.clip!) !== code }
  }
  const [shot, ...others] = told.shots
  if (shot === undefined) return { why: told.named ? 'no-such-shot' : 'no-name', candidates: [] }
  if (others.length > 0 || told.missing) return { why: 'ambiguous', candidates: told.shots }
  return { shot, by: told.by, older: false }
}

const codeIn = (clip: string): string => findClipCode(clip) ?? ''

interface Claims {
  /** Different shots the name speaks for. */
  shots: string[]
  by: 'slate' | 'number'
  /** It names something, and part of that is not in the film. */
  named: boolean
  missing: boolean
}

/** What the name says outright counts; only when it says nothing outright do its bare numbers. */
function claimsOf(name: ClipName, targets: readonly ClipTarget[]): Claims {
  const { number, scene, slates, numbers } = name
  const bySlate = (slate: string): string | undefined => targets.find(({ code }) => code === slate)?.shot
  const byNumber = (wanted: number): string | undefined => targets.find((one) => one.number === wanted)?.shot
  const known = slates.filter((slate) => bySlate(slate) !== undefined)
  const outright = [
    ...(scene ? ofScene(scene, targets) : []),
    ...known.map(bySlate),
    ...(number === undefined ? [] : [byNumber(number)]),
  ]
  const by = scene || known.length > 0 ? 'slate' : 'number'
  if (outright.length > 0 || scene) return claims(outright, by)
  const bare = numbers.map(byNumber).filter((shot) => shot !== undefined)
  const named = slates.length > 0 || numbers.length > 0
  return { ...claims(bare, 'number'), named }
}

function claims(found: readonly (string | undefined)[], by: Claims['by']): Claims {
  const shots = [...new Set(found.filter((shot) => shot !== undefined))]
  return { shots, by, named: true, missing: found.includes(undefined) }
}

/** `scene 2 B`, `scene 2 shot 3`; a scene alone stands for all its shots. */
function ofScene(
  { number, letters, shot }: NonNullable<ClipName['scene']>,
  targets: readonly ClipTarget[],
): (string | undefined)[] {
  const inScene = targets.filter(({ code }) => Number.parseInt(code, 10) === number)
  if (letters !== undefined) return [inScene.find(({ code }) => code === `${number}${letters}`)?.shot]
  // `sc2 shot 3` may count in the scene or in the film; where both are shots, it is asked.
  if (shot !== undefined) {
    const inFilm = targets.find((target) => target.number === shot)?.shot
    const nth = inScene[shot - 1]?.shot
    const isInScene = inScene.some((target) => target.shot === inFilm)
    return nth !== undefined && isInScene ? [inFilm, nth] : [isInScene ? inFilm : nth]
  }
  return inScene.map((target) => target.shot)
}
