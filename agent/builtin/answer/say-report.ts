/** What an operation did: before → after, and what else a person should know about it. */
import type { Project } from '../../../tools/film/project.ts'
import type { OperationReport } from '../../../tools/operations/report.ts'
import type { TakeSummary, Tongue } from '../context.ts'
import { lengthOf } from '../intents/length.ts'
import type { Call } from '../outcome.ts'
import { modelName } from './model-name.ts'
import { sayChanges } from './say-changes.ts'
import { ranges, saySeconds, sayShots, sentence, type SentenceName } from './sentence.ts'

export interface Told {
  project: Project
  takes: readonly TakeSummary[]
  language: Tongue
}

type Sayer = (call: Call, report: OperationReport, told: Told) => string[]

const length: Sayer = (_, __, { language, project }) => [
  sentence(language, 'length', { seconds: saySeconds(language, lengthOf(project, project.shots)) }),
]

const model: Sayer = ({ tool, input }, report, { language, project }) => {
  const shots = sayShots(language, numbersOf(input.shots, project), tool === 'redo_shots')
  const name = typeof input.model === 'string' ? modelName(input.model) : undefined
  if (name === undefined)
    return [sentence(language, tool === 'redo_shots' ? 'another-take' : 'unlocked', { shots })]
  const said = sentence(language, tool === 'redo_shots' ? 'another-take-with' : 'locked', {
    shots,
    model: name,
  })
  return isPreview(report) ? [said, sentence(language, 'preview', { model: name })] : [said]
}

/** Pictures that wait to be made and cost nothing are animatics, whatever model was asked for. */
const isPreview = ({ stale, redo }: OperationReport): boolean => stale.length > 0 && redo.high === 0

const turnedBack: Sayer = ({ tool }, report, told) => {
  const what = sentence(told.language, `kind.${report.of ?? 'edit-shots'}` as SentenceName)
  const fields = report.changes.filter(({ field }) => field !== 'order')
  const said = sentence(told.language, tool === 'undo' ? 'undone' : 'redone', { what })
  return [said, ...changesOf(fields, told).slice(0, 4)]
}

const take: Sayer = ({ tool, input }, _, told) => {
  const name = input.take === null ? 'picked-newest' : tool === 'pick_take' ? 'picked' : 'restored'
  return [
    sentence(told.language, name, { shot: shotNumber(input.shot, told), take: takeNumber(input.take, told) }),
  ]
}

const sayers: Readonly<Record<string, Sayer>> = {
  undo: turnedBack,
  redo: turnedBack,
  redo_shots: model,
  set_model: model,
  pick_take: take,
  restore_take: take,
  set_length: length,
  plan: (_, __, { project, language }) => [
    sentence(language, project.title ? 'planned-title' : 'planned', {
      title: project.title,
      shots: project.shots.length,
      scenes: project.scenes.length,
      seconds: saySeconds(language, lengthOf(project, project.shots)),
    }),
  ],
  swap_shots: ({ input }, _, { project, language }) => {
    const shots = sayShots(language, numbersOf([input.first, input.second], project))
    return [sentence(language, 'swapped', { shots })]
  },
  move_shots: ({ input }, _, { project, language }) => {
    const numbers = numbersOf(input.shots, project)
    return [sentence(language, numbers.length === 1 ? 'moved' : 'moved-many', { numbers: ranges(numbers) })]
  },
  vote: ({ input }, _, told) => [
    sentence(told.language, 'voted', {
      shot: shotNumber(input.shot, told),
      better: takeNumber(input.better, told),
    }),
  ],
  branch: ({ input }, _, { language }) => [sentence(language, 'branched', { name: String(input.name) })],
  export: ({ input }, _, { language }) => [sentence(language, 'exported', { format: String(input.format) })],
  edit_shots: (call, report, told) =>
    call.input.scale !== undefined && numbersOf(call.input.shots, told.project).length > 6
      ? length(call, report, told)
      : fields(call, report, told),
}

const fields: Sayer = (_, { changes }, told) => {
  const lines = changesOf(changes, told)
  return lines.length > 0 ? lines : [sentence(told.language, 'nothing')]
}

export const sayReport: Sayer = (call, report, told) => (sayers[call.tool] ?? fields)(call, report, told)

function changesOf(changes: OperationReport['changes'], { project, takes, language }: Told): string[] {
  const { characters, locations } = project.bible
  const names = (id: string): string =>
    [...characters, ...locations].find((thing) => thing.id === id)?.name ??
    takes.find((one) => one.id === id)?.number.toString() ??
    id
  // Long lists reach a language model cut short, with a word in place of the rest.
  return sayChanges(
    changes.filter((change) => typeof change === 'object'),
    language,
    names,
  )
}

const numbersOf = (ids: unknown, { shots }: Project): number[] =>
  (Array.isArray(ids) ? ids : []).flatMap((id) => shots.find((shot) => shot.id === id)?.number ?? [])

const shotNumber = (id: unknown, { project }: Told): number | string => numbersOf([id], project)[0] ?? ''

const takeNumber = (id: unknown, { takes }: Told): number | string =>
  takes.find((one) => one.id === id)?.number ?? (typeof id === 'string' ? id : '')
