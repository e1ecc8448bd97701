/** What an operation did: before → after, what is redrawn or what a redo would cost. */
import type { Project } from '../../../tools/film/project.ts'
import type { OperationReport } from '../../../tools/operations/report.ts'
import type { TakeSummary, Tongue } from '../context.ts'
import type { Call } from '../outcome.ts'
import { lengthOf } from '../intents/length.ts'
import { modelName } from './model-name.ts'
import { sayChanges } from './say-changes.ts'
import { ranges, saySeconds, sayPrice, sayShots, sentence, type SentenceName } from './sentence.ts'

export interface Told {
  project: Project
  takes: readonly TakeSummary[]
  language: Tongue
}

export function sayReport({ tool, input }: Call, report: OperationReport, told: Told): string[] {
  const { language, project } = told
  const numbers = numbersOf(input.shots, project)
  const [shots, inside] = [sayShots(language, numbers), sayShots(language, numbers, true)]
  switch (tool) {
    case 'undo':
    case 'redo': {
      const what = sentence(language, `kind.${report.of ?? 'edit-shots'}` as SentenceName)
      return [
        sentence(language, tool === 'undo' ? 'undone' : 'redone', { what }),
        ...changesOf(
          { ...report, changes: report.changes.filter(({ field }) => field !== 'order') },
          told,
        ).slice(0, 4),
      ]
    }
    case 'plan':
      return [planned(report, told)]
    case 'redo_shots': {
      const model = typeof input.model === 'string' ? modelName(input.model) : undefined
      return [
        model
          ? sentence(language, 'another-take-with', { shots: inside, model })
          : sentence(language, 'another-take', { shots: inside }),
      ]
    }
    case 'set_model': {
      const model = typeof input.model === 'string' ? modelName(input.model) : undefined
      return [
        model ? sentence(language, 'locked', { shots, model }) : sentence(language, 'unlocked', { shots }),
      ]
    }
    case 'pick_take':
    case 'restore_take': {
      const [shot] = numbersOf([input.shot], project)
      const take = takeNumber(input.take, told)
      const name = input.take === null ? 'picked-newest' : tool === 'pick_take' ? 'picked' : 'restored'
      return [sentence(language, name, { shot: shot ?? '', take })]
    }
    case 'swap_shots': {
      const pair = ranges(numbersOf([input.first, input.second], project))
      return [sentence(language, 'swapped', { pair: pair.replace(', ', ` ${sentence(language, 'and')} `) })]
    }
    case 'move_shots':
      return [sentence(language, numbers.length === 1 ? 'moved' : 'moved-many', { numbers: ranges(numbers) })]
    case 'vote':
      return [
        sentence(language, 'voted', {
          shot: numbersOf([input.shot], project)[0] ?? '',
          better: takeNumber(input.better, told),
        }),
      ]
    case 'branch':
      return [sentence(language, 'branched', { name: String(input.name) })]
    case 'export':
      return [sentence(language, 'exported', { format: String(input.format) })]
    case 'set_length':
      return [
        sentence(language, 'length', { seconds: saySeconds(language, lengthOf(project, project.shots)) }),
      ]
    default: {
      const lines = changesOf(report, told)
      const faster =
        tool === 'edit_shots' && numbersOf(input.shots, project).length > 6 && input.scale !== undefined
      if (faster)
        return [
          sentence(language, 'length', { seconds: saySeconds(language, lengthOf(project, project.shots)) }),
        ]
      return lines.length > 0 ? lines : [sentence(language, 'nothing')]
    }
  }
}

function changesOf({ changes }: OperationReport, { project, takes, language }: Told): string[] {
  const { characters, locations } = project.bible
  const names = (id: string): string =>
    [...characters, ...locations].find((thing) => thing.id === id)?.name ??
    takes.find((take) => take.id === id)?.number.toString() ??
    id
  return sayChanges(
    changes.filter((change) => typeof change === 'object'),
    language,
    names,
  )
}

function planned(_: OperationReport, { project, language }: Told): string {
  const params = {
    title: project.title,
    shots: project.shots.length,
    scenes: project.scenes.length,
    seconds: saySeconds(language, lengthOf(project, project.shots)),
  }
  return sentence(language, project.title ? 'planned-title' : 'planned', params)
}

const numbersOf = (ids: unknown, { shots }: Project): number[] =>
  (Array.isArray(ids) ? ids : []).flatMap((id) => shots.find((shot) => shot.id === id)?.number ?? [])

const takeNumber = (id: unknown, { takes }: Told): number | string =>
  takes.find((take) => take.id === id)?.number ?? (typeof id === 'string' ? id : '')

/** Once for a whole answer: which pictures lag behind, and what that means. */
export function sayStale(reports: readonly OperationReport[], { language, project }: Told): string[] {
  const last = reports.at(-1)
  const numbers = (last?.stale ?? []).flatMap((shot) => (typeof shot === 'object' ? [shot.number] : []))
  if (!last || numbers.length === 0 || project.shots.length === 0) return []
  const many = numbers.length > 1
  const shots = sayShots(language, numbers)
  if (last.redo.high === 0) return [sentence(language, many ? 'redrawing-many' : 'redrawing', { shots })]
  const names = language === 'de' ? shots : shots.toLowerCase()
  return [
    sentence(language, many ? 'stale-many' : 'stale', { shots, names, price: sayPrice(language, last.redo) }),
  ]
}
