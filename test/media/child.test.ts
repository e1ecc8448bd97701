import { expect, test } from 'vitest'
import { Problem } from '../../tools/film/errors.ts'
import { runInChild } from '../../tools/media/child.ts'

const job = new URL('./jobs/echo.job.ts', import.meta.url)
interface Said {
  said: string
  pid: number
}

test('a job answers, reports progress, and its process serves the next one', async () => {
  const shares: number[] = []
  const first = await runInChild<Said>(job, { how: 'hello' }, { onProgress: (share) => shares.push(share) })
  const second = await runInChild<Said>(job, { how: 'again' })
  expect(first.said).toBe('hello')
  expect(shares).toEqual([0.5])
  expect(second.pid).toBe(first.pid)
  expect(second.pid).not.toBe(process.pid)
})

test('a failing job says what it said, with its remedy', async () => {
  const failure = await runInChild(job, { how: 'fail' }).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(Problem)
  expect((failure as Problem).line).toBe('It would not open. Use another file.')
})

test.for(['hang', 'block'])('a job that goes silent (%s) is killed and reported', async (how) => {
  await expect(runInChild(job, { how }, { stallSeconds: 1 })).rejects.toThrow(/silent/)
})

test('a process that dies is reported and the next job runs', async () => {
  await expect(runInChild(job, { how: 'die' })).rejects.toThrow(/ended early/)
  expect((await runInChild<Said>(job, { how: 'hello' })).said).toBe('hello')
})

test.for(['abortable', 'hang'])('abort ends a running job (%s)', async (how) => {
  const controller = new AbortController()
  const running = runInChild(job, { how }, { signal: controller.signal })
  setTimeout(() => controller.abort(new Error('stopped by the person')), 300)
  await expect(running).rejects.toThrow('stopped by the person')
})

test('more jobs than cores wait their turn and all finish', async () => {
  const said = await Promise.all(Array.from({ length: 9 }, (_, n) => runInChild<Said>(job, { how: `n${n}` })))
  expect(said.map((answer) => answer.said)).toEqual(Array.from({ length: 9 }, (_, n) => `n${n}`))
})
