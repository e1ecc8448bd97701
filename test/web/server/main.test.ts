import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listen } from '../../../web/server/listen.ts'
import { ask, hear } from './ask.ts'
import { newFilm } from './studio.ts'

const main = fileURLToPath(new URL('../../../web/server/main.ts', import.meta.url))
const fetch = (): Response => new Response('here')
let root: string
beforeEach(async () => (root = await mkdtemp(join(tmpdir(), 'firstcut-main-'))))
afterEach(() => rm(root, { recursive: true, force: true }))

interface Started {
  child: ChildProcess
  /** What it printed before it could be used, or before it ended. */
  said: string
  errors: () => string
}

async function start(...options: string[]): Promise<Started> {
  const child = spawn(process.execPath, [main, '--films', join(root, 'films'), ...options])
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const said = await Promise.race([
    once(child.stdout, 'data').then(([chunk]) => String(chunk)),
    once(child, 'exit').then(() => ''),
  ])
  return { child, said, errors: () => errors }
}

test('npm start opens the studio, serves its page and films, and ends cleanly with Ctrl-C', async () => {
  const { child, said, errors } = await start('--port', '0')
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)![0]
  expect((await ask(url, '/')).text).toContain('<div id="root">')
  const film = await newFilm(url)
  // Somebody still listens when it ends.
  const listening = hear(`${url}/api/films/${film}/events`, (told) => told.length > 99).catch(() => 'cut')
  await new Promise((resolve) => setTimeout(resolve, 200))
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(errors()).toContain('Closing')
  expect(errors()).not.toMatch(/Error|at .*\.ts/)
  await listening
})

test('what cannot be started is said in one line', async () => {
  const { child, errors } = await start('--port', 'front')
  if (child.exitCode === null) await once(child, 'exit')
  expect([child.exitCode, errors().trim()]).toEqual([1, expect.stringMatching(/^“front” is no port\..*$/)])
})

test('a port that is taken, or an address of another machine, is a problem with a way out', async () => {
  const door = await listen({ fetch }, { host: '127.0.0.1', port: 0 })
  const port = Number(new URL(door.url).port)
  await expect(listen({ fetch }, { host: '127.0.0.1', port })).rejects.toMatchObject({
    name: 'Problem',
    message: `Port ${port} is taken.`,
  })
  await expect(listen({ fetch }, { host: '203.0.113.7', port: 0 })).rejects.toMatchObject({
    message: '203.0.113.7 is no address of this machine.',
  })
  await door.close()
})

test('a port that is taken is passed over when any will do', async () => {
  const first = await listen({ fetch }, { host: '127.0.0.1', port: 0 })
  const port = Number(new URL(first.url).port)
  const second = await listen({ fetch }, { host: '127.0.0.1', port, tries: 20 })
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port)
  expect((await ask(second.url, '/')).text).toBe('here')
  await first.close()
  await second.close()
})
