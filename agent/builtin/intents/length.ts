import type { Shot } from '../../../tools/film/shot.ts'
import { choicesOf, type Project } from '../../../tools/film/project.ts'
import { ask, call, type Outcome } from '../outcome.ts'
import { phrase } from '../answer/phrases.ts'
import type { Clause } from '../read/clause.ts'
import { percentIn, secondsIn } from '../read/measures.ts'
import { shotsMeant, type Situation } from '../read/situation.ts'
import type { Intent } from './intent.ts'

/** Seconds on screen: trims left out; a transition inside the run lets two shots overlap. */
export function lengthOf(project: Project, shots: readonly Shot[]): number {
  const last = shots.at(-1)
  return shots.reduce((sum, shot) => {
    const { trim } = choicesOf(project, shot.id)
    const overlap = shot === last || shot.transition.kind === 'cut' ? 0 : shot.transition.seconds
    return sum + shot.duration - trim.head - trim.tail - overlap
  }, 0)
}

/** Longer than this no shot is meant, even if one was just talked about. */
const longestMeant = 15

/** "make it 45 seconds", "cut ten seconds", "20% shorter", "scene 3 eight seconds long". */
export const filmLength: Intent = (clause, situation) => {
  const seconds = secondsIn(clause)
  const percent = percentIn(clause)
  if (!seconds && !percent) return undefined
  const single = clause.references.some(
    ({ kind }) => kind === 'shots' || kind === 'numbers' || kind === 'edge',
  )
  if (single) return undefined
  const film = clause.references.some(({ kind }) => kind === 'film')
  const scene = clause.references.some(({ kind }) => kind === 'scene')
  const focus = situation.focus.shots.length > 0 && !film && !scene
  if (focus && (seconds?.value ?? 0) <= longestMeant) return undefined
  const { ask: problem, shots: meant } = shotsMeant(clause, situation)
  if (problem) return { kind: 'ask', ask: problem }
  const shots = scene ? meant : situation.project.shots
  if (shots.length === 0) return { kind: 'say', text: phrase(situation.language, 'no-film') }
  const now = lengthOf(situation.project, shots)
  const wished = wishedLength(clause, now, seconds?.value, percent?.value)
  if (wished === undefined) return undefined
  if (wished <= 0.25 * shots.length) return tooShort(situation, now, wished)
  return call('set_length', {
    seconds: Number(wished.toFixed(3)),
    ...(scene && { shots: shots.map(({ id }) => id) }),
  })
}

/** "to 30 seconds" is a length; "by", "longer", "cut … out" are differences. */
export function wishedLength(
  clause: Clause,
  now: number,
  seconds: number | undefined,
  percent: number | undefined,
): number | undefined {
  const shorter = clause.has('shorter', 'fewer', 'do.cut', 'do.trim', 'out', 'do.delete', 'speed.faster')
  const measured = percent === undefined ? secondsIn(clause) : percentIn(clause)
  const more = clause.tags.some(
    ({ from, to, concepts }) => concepts.includes('by') && (to === measured?.from || from === measured?.to),
  )
  const longer = more || clause.has('longer', 'do.add', 'speed.slower', 'pace.slower')
  if (percent !== undefined)
    return shorter || longer ? now * (1 + ((shorter ? -1 : 1) * percent) / 100) : undefined
  if (seconds === undefined) return undefined
  const measure = secondsIn(clause)!
  const before = clause.textBetween(clause.from, measure.from).toLowerCase()
  const absolute = /\b(?:to|auf|down to|until|at)\s*(?:about|around|exactly|etwa|genau)?$/.test(before)
  const enough =
    /\b(?:only|nur|just|reich(?:t|en)|genüg(?:t|en)|enough|at most|höchstens|maximal|in total|tops|max)\b/i.test(
      clause.text,
    )
  const complaint = /\b(?:too (?:short|long|brief)|zu (?:kurz|lang))\b/i.test(clause.text)
  const given =
    complaint && !more && clause.has('do.give', 'do.make') && !clause.has('do.cut', 'do.trim', 'do.delete')
  if (absolute || given || (enough && !clause.has('do.cut', 'do.trim', 'do.delete'))) return seconds
  if (shorter) return now - seconds
  return longer ? now + seconds : seconds
}

function tooShort({ language, project }: Situation, now: number, wished: number): Outcome {
  const least = Math.ceil(project.shots.length * 0.5)
  return ask(
    phrase(language, 'ask-too-short', { now: now.toFixed(0), wished: Math.max(0, wished).toFixed(1) }),
    [phrase(language, 'make-seconds', { seconds: Math.max(least, Math.round(now / 2)) })],
  )
}

const paceFactors = { faster: 0.85, slower: 1.2 } as const

/** "faster pace", "the film drags", "slow down the pace of scene 2". */
export const pace: Intent = (clause, situation) => {
  const film = clause.references.some(({ kind }) => kind === 'film')
  const scene = clause.references.some(({ kind }) => kind === 'scene')
  const single = clause.references.some(
    ({ kind }) => kind === 'shots' || kind === 'numbers' || kind === 'edge',
  )
  const word = clause.has('pace')
  const strong = clause.has('pace.faster', 'pace.slower')
  if (single || (!word && !strong && !(film || scene))) return undefined
  if (clause.all('mood').length > 0 && !word && !strong) return undefined
  const slower = clause.has('pace.slower', 'speed.slower', 'speed.slow', 'longer', 'mood.calm')
  const faster = clause.has('scale.half', 'pace.faster', 'speed.faster', 'speed.fast', 'shorter', 'volume.up')
  if (!slower && !faster) return undefined
  if (secondsIn(clause) || percentIn(clause)) return undefined
  const { ask: problem, shots: meant } = shotsMeant(clause, situation)
  if (problem) return { kind: 'ask', ask: problem }
  const shots = scene ? meant : situation.project.shots
  if (shots.length === 0) return { kind: 'say', text: phrase(situation.language, 'no-film') }
  const exact = clause.has('scale.half') ? 0.5 : clause.has('scale.double') ? 2 : undefined
  const slow = clause.has('pace.slower') || (slower && !clause.has('pace.faster'))
  const scale = exact ?? (slow ? paceFactors.slower : paceFactors.faster)
  return call('edit_shots', { shots: shots.map(({ id }) => id), set: {}, scale })
}
