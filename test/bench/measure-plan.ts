import { planInput } from '../../tools/plan/plan-input.ts'
import { asProject } from '../../tools/film/project.ts'
import { routeShots } from '../../agent/film/route-shots.ts'
import { longScript } from '../support/long-script.ts'
import type { Figure } from './bench.ts'

/** Plan and routing of a feature-length script, after one warm-up on another script. */
export async function measurePlan(): Promise<Figure[]> {
  const bytes = Buffer.from(longScript(120, 7))
  const run = (script: Buffer): number =>
    routeShots(asProject(planInput({ kind: 'script', name: 'long.fountain', bytes: script }, {})), {
      environment: {},
    }).length
  const cold = performance.now()
  const shots = run(bytes)
  const seconds = (performance.now() - cold) / 1000
  return [
    {
      what: 'Plan and route a 120-page script, first run of the process',
      measured: `${seconds.toFixed(2)} s for ${shots} shots`,
      goal: 'under 1 s',
      met: seconds < 1,
    },
  ]
}
