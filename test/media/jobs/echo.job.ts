import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '../../../tools/film/errors.ts'
import type { Job } from '../../../tools/media/child.ts'

/** Does what the test tells it to, so that each way a job can end is tried for real. */
const echo: Job<{ how: string }, { said: string; pid: number }> = async ({ how }, { progress, signal }) => {
  if (how === 'fail') throw new Problem('media', 'It would not open.', 'Use another file.')
  if (how === 'die') process.exit(7)
  if (how === 'hang') await sleep(60_000)
  if (how === 'block') for (;;) Math.sqrt(2)
  if (how === 'abortable') await sleep(60_000, undefined, { signal })
  progress(0.5)
  return { said: how, pid: process.pid }
}
export default echo
