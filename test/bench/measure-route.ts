import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Figure } from './bench.ts'

const lines = 20_000

/** Lines per second through the command itself, start-up included. */
export async function measureRoute(): Promise<Figure[]> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../agent/cli/route.ts', import.meta.url)), '--jsonl'],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const start = performance.now()
  const places = ['harbour', 'desert', 'kitchen', 'forest', 'street']
  const deeds = [
    'a woman turns to the camera',
    'waves break over the rocks',
    'two men fight',
    'slow dolly in on a letter',
  ]
  for (let id = 0; id < lines; id++) {
    child.stdin.write(
      `${JSON.stringify({ id, text: `${deeds[id % 4]} in a ${places[id % 5]}, take ${id}` })}\n`,
    )
  }
  child.stdin.end()
  let answers = 0
  for await (const chunk of child.stdout) answers += (chunk as Buffer).toString().split('\n').length - 1
  const perSecond = answers / ((performance.now() - start) / 1000)
  return [
    {
      what: 'Route prompts as JSON lines',
      measured: `${Math.round(perSecond)} a second`,
      goal: 'thousands a second',
      met: answers === lines && perSecond > 2000,
    },
  ]
}
