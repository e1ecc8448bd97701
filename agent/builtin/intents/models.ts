import { ask, call, calls, type Outcome } from '../outcome.ts'
import { nameShots } from '../answer/name-shots.ts'
import { phrase } from '../answer/phrases.ts'
import { modelName, modelNames } from '../answer/model-name.ts'
import type { Clause } from '../read/clause.ts'
import { shotsMeant, type Situation } from '../read/situation.ts'
import { editFields } from './fields.ts'
import { uncovered } from './talk.ts'
import type { Intent } from './intent.ts'

function unknownModel(clause: Clause, { language }: Situation): Outcome | undefined {
  const tag = clause.tag('model.unknown')
  if (!tag) return undefined
  const name = clause.textBetween(tag.from, tag.to)
  return ask(
    phrase(language, 'ask-unknown-model', { name }),
    modelNames(),
    clause.replacing(tag.from, tag.to),
  )
}

/** "redo shot 3 as a close-up" changes the shot first. */
const isPointed = (clause: Clause): boolean =>
  clause.references.some(({ kind }) => kind === 'shots' || kind === 'scene' || kind === 'numbers')

const ids = (shots: readonly { id: string }[]): string[] => shots.map(({ id }) => id)

/** "redo shot 3 with Kling", "another take of 4", "Szene 2 neu aufnehmen". */
export const redoShots: Intent = (clause, situation) => {
  const goesOn = situation.earlier.at(-1)?.tool === 'redo_shots' && onlyNames(clause)
  const fields = editFields(clause, situation)
  const edits = fields?.kind === 'calls' && isPointed(clause) ? fields.calls : []
  const tries = clause.has('do.try') && edits.length === 0
  const over = /\bdo\b.+\bover\b/i.test(clause.text)
  if ((!clause.has('do.redo') && !goesOn && !over && !tries) || clause.has('model.free')) return undefined
  const unknown = unknownModel(clause, situation)
  if (unknown) return unknown
  const { shots, by, ask: problem } = shotsMeant(clause, situation)
  if (problem) return { kind: 'ask', ask: problem }
  const { language, project } = situation
  if (shots.length === 0) {
    if (project.shots.length === 0) return { kind: 'say', text: phrase(language, 'no-film') }
    return ask(phrase(language, 'ask-redo-which'), nameShots(project.shots.slice(0, 3), language, 'redo'))
  }
  // "make shot 3 a close-up again" asks for the close-up.
  if (by !== 'said' && uncovered(clause) > 3) return undefined
  const [model] = clause
    .all('model')
    .map(({ tag }) => tag.concepts.find((name) => name.startsWith('model:'))?.slice(6))
  const redone = { tool: 'redo_shots', input: { shots: ids(shots), ...(model && { model }) } }
  return calls(...edits, redone)
}

const onlyNames = (clause: Clause): boolean =>
  clause.references.length > 0 &&
  uncovered(clause) === 0 &&
  clause.tags.every(({ concepts }) => concepts.some((name) => /^(?:model|polite|and|do\.use)/.test(name)))

/** "use WAN for all cutaways", "lock shot 4 to Sora", "let the router choose again". */
export const setModel: Intent = (clause, situation) => {
  const { language } = situation
  const unknown = unknownModel(clause, situation)
  if (unknown) return unknown
  const free = clause.has('model.free', 'do.unlock')
  const [named] = clause
    .all('model')
    .map(({ tag }) => tag.concepts.find((name) => name.startsWith('model:'))?.slice(6))
  if (!named && !free && !clause.has('do.lock')) return undefined
  const { shots, by, ask: problem } = shotsMeant(clause, situation)
  if (problem) return { kind: 'ask', ask: problem }
  const all = free && by === 'none' ? situation.project.shots : shots
  if (all.length === 0) {
    if (situation.project.shots.length === 0) return { kind: 'say', text: phrase(language, 'no-film') }
    const name = named ? modelName(named) : ''
    return ask(phrase(language, 'ask-model-for', { model: name }), [
      phrase(language, 'model-everything', { model: name }),
      ...nameShots(situation.project.shots.slice(0, 2), language),
    ])
  }
  if (free) return call('set_model', { shots: ids(all), model: null })
  const model = named ?? situation.modelOf(all[0]!.id)
  return model ? call('set_model', { shots: ids(all), model }) : undefined
}
