import type { Shot } from '../../../tools/film/shot.ts'
import { ask, call, calls, type Call, type Outcome } from '../outcome.ts'
import { nameShots } from '../answer/name-shots.ts'
import { phrase } from '../answer/phrases.ts'
import type { Clause } from '../read/clause.ts'
import { shotsMeant, type Situation } from '../read/situation.ts'
import { fieldsOf, type ShotChange } from './change-shot.ts'
import type { Intent } from './intent.ts'

const sceneFields = ['timeOfDay', 'weather', 'mood'] as const

/** "make shot 5 a close-up at night, slower", "scene 2 in the rain", "make it night". */
export const editFields: Intent = (clause, situation) => {
  const probe = fieldsOf(clause, situation.project.shots[0] ?? undefined)
  if (isEmpty(probe) && isEmpty(fieldsOf(clause, situation.project.shots[1]))) return undefined
  const meant = shotsMeant(clause, situation)
  if (meant.ask) return { kind: 'ask', ask: meant.ask }
  const scenes = clause.references.filter(({ kind }) => kind === 'scene').flatMap(({ scenes }) => scenes)
  const onlyAir =
    Object.keys(probe.set).every((field) => (sceneFields as readonly string[]).includes(field)) &&
    probe.scale === undefined
  const exact = clause.references.some(({ kind }) => kind === 'shots')
  if (scenes.length > 0 && onlyAir && !exact)
    return calls(...scenes.map((scene) => ({ tool: 'edit_scene', input: { scene, set: probe.set } })))
  const unnamed = clause.has('noun.shot', 'noun.scene')
  if (meant.by === 'none')
    return onlyAir && !unnamed ? everywhere(situation, probe) : whichShot(clause, situation)
  if (probe.set.transition && Object.keys(probe.set).length > 1 && meant.shots.length > 1)
    return apart(clause, situation, meant.shots)
  const shots = probe.set.transition ? [transitionShot(clause, situation, meant.shots)] : meant.shots
  const edits = grouped(shots, (shot) => fieldsOf(clause, shot))
  const short = edits.find(({ input }) => ((input.set as { duration?: number }).duration ?? 1) < 0.25)
  if (short)
    return ask(
      phrase(situation.language, 'ask-shot-too-short', {
        number: shots[0]!.number,
        seconds: shots[0]!.duration.toFixed(1),
      }),
    )
  return edits.length > 0 ? calls(...edits) : { kind: 'say', text: phrase(situation.language, 'already-so') }
}

/** "from 11 on at dusk, and fade out at the end": the look of all of them, the transition of one. */
function apart(clause: Clause, situation: Situation, shots: readonly Shot[]): Outcome {
  const look = grouped(shots, (shot) => {
    const { set, ...rest } = fieldsOf(clause, shot)
    return {
      ...rest,
      set: Object.fromEntries(Object.entries(set).filter(([field]) => field !== 'transition')),
    }
  })
  const edge = clause.references.find(({ kind }) => kind === 'edge')?.shots[0]
  const one = edge ?? transitionShot(clause, situation, shots)
  const { transition } = fieldsOf(clause, one).set
  return calls(...look, { tool: 'edit_shots', input: { shots: [one.id], set: { transition } } })
}

const isEmpty = ({ set, scale }: ShotChange): boolean => Object.keys(set).length === 0 && scale === undefined

function everywhere({ project, language }: Situation, { set }: ShotChange): Outcome {
  if (project.shots.length === 0) return { kind: 'say', text: phrase(language, 'no-film') }
  return call('edit_shots', { shots: project.shots.map(({ id }) => id), set })
}

/** One call for all shots that change alike. */
function grouped(shots: readonly Shot[], change: (shot: Shot) => ShotChange): Call[] {
  const groups = new Map<string, { change: ShotChange; shots: string[] }>()
  for (const shot of shots) {
    const made = change(shot)
    if (isEmpty(made)) continue
    const key = JSON.stringify(made)
    const group = groups.get(key)
    if (group) group.shots.push(shot.id)
    else groups.set(key, { change: made, shots: [shot.id] })
  }
  return [...groups.values()].map((group) => ({
    tool: 'edit_shots',
    input: {
      shots: group.shots,
      set: group.change.set,
      ...(group.change.scale !== undefined && { scale: group.change.scale }),
    },
  }))
}

/** A transition belongs to the shot it leads out of. */
function transitionShot(clause: Clause, { project }: Situation, shots: readonly Shot[]): Shot {
  const first = shots.toSorted((a, b) => a.number - b.number)[0]!
  const before = clause.references.some((ref) =>
    clause.tags.some(({ to, concepts }) => to === ref.from && concepts.includes('before')),
  )
  const into =
    /\b(?:into|in|to) (?:shot|scene)\b/i.test(clause.text) &&
    shots.length === 1 &&
    !/\bin shot\b/i.test(clause.text)
  return before || into ? (project.shots[first.number - 2] ?? first) : first
}

function whichShot(clause: Clause, { project, language }: Situation): Outcome {
  if (project.shots.length === 0) return { kind: 'say', text: phrase(language, 'no-film') }
  const wish = clause.text.replace(/[.!?]+$/, '')
  const named = nameShots(project.shots.slice(0, 3), language)
  return ask(
    phrase(language, 'ask-field-where', { wish }),
    wish.length > 60 ? named : named.map((name) => `${name}: ${wish}`),
  )
}
