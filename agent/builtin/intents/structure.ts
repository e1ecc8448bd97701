/** Adding, splitting, merging, trimming and deleting shots. */
import { choicesOf } from '../../../tools/film/project.ts'
import { ask, call, calls, type Outcome } from '../outcome.ts'
import { nameShots } from '../answer/name-shots.ts'
import { phrase } from '../answer/phrases.ts'
import { secondsIn } from '../read/measures.ts'
import { shotsMeant, type Situation } from '../read/situation.ts'
import { onFrames } from './change-shot.ts'
import type { Intent } from './intent.ts'

function whichShot({ project, language }: Situation): Outcome {
  return ask(phrase(language, 'ask-which-shot'), nameShots(project.shots.slice(0, 3), language))
}

/** "split shot 7", "cut shot 12 in half", "split shot 10 after 2 seconds". */
export const splitShot: Intent = (clause, situation) => {
  const halves = /\b(?:in half|in two|in two parts|in zwei|in der mitte|auseinander|entzwei)\b/i.test(
    clause.text,
  )
  if (!clause.has('do.split') && !(clause.has('do.cut') && halves)) return undefined
  const { shots, by, ask: problem } = shotsMeant(clause, situation)
  if (problem) return { kind: 'ask', ask: problem }
  if (shots.length === 0 || by === 'film') return whichShot(situation)
  const seconds = secondsIn(clause)?.value
  return calls(
    ...shots.slice(0, 20).map(({ id, duration }) => ({
      tool: 'split_shot',
      input: { shot: id, at: seconds !== undefined && seconds < duration ? seconds : onFrames(duration / 2) },
    })),
  )
}

export const mergeShots: Intent = (clause, situation) => {
  const one =
    /\b(?:be|into|as|als|zu|mach|mache|machen) (?:one|a single|eine|einer|einzigen?)(?: \w+)?\b/i.test(
      clause.text,
    )
  const several = clause.references.flatMap(({ shots }) => shots).length > 1
  if (
    !clause.has('do.merge') &&
    !(
      one &&
      several &&
      clause.tags.every(({ concepts }) =>
        concepts.every((name) => /^(?:do|noun|polite|and|pronoun|out|not|quantity|unit|after)/.test(name)),
      )
    )
  )
    return undefined
  const { shots, ask: problem } = shotsMeant(clause, situation)
  if (problem) return { kind: 'ask', ask: problem }
  const { language, project } = situation
  if (shots.length > 1) return call('merge_shots', { shots: shots.map(({ id }) => id) })
  const next = shots[0] && project.shots[shots[0].number]
  if (shots[0] && next)
    return ask(phrase(language, 'ask-merge-with'), [
      phrase(language, 'merge-these', { first: shots[0].number, second: next.number }),
    ])
  return whichShot(situation)
}

/** "trim half a second off the start of shot 7". */
export const trimShot: Intent = (clause, situation) => {
  const seconds = secondsIn(clause)
  if (!seconds || !clause.has('do.trim', 'do.cut', 'out', 'do.delete')) return undefined
  const edges = clause.references.filter(({ kind }) => kind === 'edge').map(({ edge }) => edge)
  const ends = {
    head: clause.has('place.start') || edges.includes('start'),
    tail: clause.has('place.end') || edges.includes('end'),
  }
  if (!ends.head && !ends.tail) return undefined
  const { shots, ask: problem } = shotsMeant(clause, situation, { edges: false })
  if (problem) return { kind: 'ask', ask: problem }
  const shot = shots.length === 1 ? shots[0] : undefined
  if (!shot) return undefined
  const { trim } = choicesOf(situation.project, shot.id)
  const [head, tail] = [
    trim.head + (ends.head ? seconds.value : 0),
    trim.tail + (ends.tail ? seconds.value : 0),
  ]
  if (head + tail >= shot.duration) {
    const params = { number: shot.number, seconds: shot.duration.toFixed(1) }
    return ask(phrase(situation.language, 'ask-trim-too-much', params))
  }
  return call('trim_shot', { shot: shot.id, head, tail })
}

/** "delete shot 5", "cut shots 7 and 8", "we don't need shot 16", "die letzte kann raus". */
export const deleteShots: Intent = (clause, situation) => {
  const verb = clause.has('do.delete')
  const cut =
    clause.has('do.cut') &&
    /^(?:cut|schneid|schneide)$/.test(clause.head ? clause.reading.tokens[clause.head.from]!.lower : '')
  if (!verb && !cut) return undefined
  if (clause.has('noun.move', 'sound.music', 'noun.line', 'noun.light', 'sound.voices', 'takes.into'))
    return undefined
  if (
    clause.mentions.length > 0 ||
    secondsIn(clause) ||
    clause.all('weather').length > 0 ||
    clause.all('transition').length > 0
  )
    return undefined
  const named = clause.references.filter(({ kind }) => kind !== 'takes')
  if (named.length === 0 && !clause.has('pronoun.it', 'pronoun.she')) return undefined
  const { shots, by, ask: problem } = shotsMeant(clause, situation)
  if (problem) return { kind: 'ask', ask: problem }
  const { language, project } = situation
  if (shots.length === 0) return whichShot(situation)
  if (by === 'film' || shots.length === project.shots.length)
    return { kind: 'say', text: phrase(language, 'no-delete-all') }
  return call('delete_shots', { shots: shots.map(({ id }) => id) })
}
