import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { planInput } from '../../tools/plan/plan-input.ts'
import { routeShots } from '../../agent/film/route-shots.ts'
import { takeOrders } from '../../agent/film/take-orders.ts'
import { asProject } from '../../tools/film/project.ts'
import { AnimaticOptions } from '../../tools/generate/providers/animatic/request.ts'
import { formatFor } from '../../tools/film/format.ts'
import { runInChild } from '../../tools/media/child.ts'
import type { Figure } from './bench.ts'

const logline = 'A lighthouse keeper finds a robot washed ashore and teaches it to tend the light.'

/** Every shot of the README's film, drawn and encoded by one process per core. */
export async function measureAnimatic(work: string): Promise<Figure[]> {
  const folder = join(work, 'animatic')
  mkdirSync(folder)
  const project = asProject(planInput({ kind: 'logline', text: logline }, {}))
  const format = formatFor('16:9')
  const routed = routeShots(project, { environment: {} })
  const orders = takeOrders({ project, routed, format, slate: true })
  const job = new URL('../../tools/generate/providers/animatic/animatic.job.ts', import.meta.url)
  const start = performance.now()
  await Promise.all(
    orders.map(({ shot, request }) => {
      const { seconds: duration, width, height, fps, seed, providerOptions } = request
      const input = { ...AnimaticOptions.parse(providerOptions.firstcut), duration, width, height, fps, seed }
      return runInChild(job, { input, file: join(folder, `${shot}.mp4`) })
    }),
  )
  const took = (performance.now() - start) / 1000
  const drawn = orders.reduce((sum, { request }) => sum + request.seconds, 0)
  return [
    {
      what: 'Animatic, 1280×720, all shots of a one-minute film',
      measured: `${(drawn / took).toFixed(2)} seconds of film a second (${drawn.toFixed(0)} s in ${took.toFixed(1)} s)`,
      goal: 'at least 2',
      met: drawn / took >= 2,
    },
  ]
}
