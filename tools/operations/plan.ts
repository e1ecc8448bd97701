import type { Project } from '../film/project.ts'
import { planInput, type Input } from '../plan/plan-input.ts'
import type { OperationOf, PlanSource } from './operation.ts'

/** Plans the film anew: story, bible, scenes and shots. Sound and budget stay as they were set. */
export function plan(project: Project, { source, wishes }: OperationOf<'plan'>): Project {
  const { sound, budget } = project
  return { ...planInput(inputOf(source), wishes), choices: {}, sound, budget }
}

function inputOf(source: PlanSource): Input {
  if (source.kind === 'logline') return source
  return { kind: 'script', name: source.name, bytes: Buffer.from(source.base64, 'base64') }
}
