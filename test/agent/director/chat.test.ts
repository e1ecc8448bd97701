import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openFolder } from '../../../agent/film/film-folder.ts'
import { fromParts } from '../../../tools/operations/parts.ts'
import type { Project } from '../../../tools/film/project.ts'
import { startOpenAi } from '../../vendors/openai.ts'

let root: string
let film: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'chat-'))
  film = join(root, 'tide')
})
afterEach(() => rm(root, { recursive: true, force: true }))

const command = join(import.meta.dirname, '../../../agent/cli/chat.ts')

interface Talk {
  said: string
  complained: string
  code: number | null
}

function talk(
  lines: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  options: string[] = [],
): Promise<Talk> {
  const env = { PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...environment }
  const child = spawn(process.execPath, [command, film, '--no-make', ...options], { env })
  const talked: Talk = { said: '', complained: '', code: null }
  child.stdout.on('data', (data: Buffer) => (talked.said += data.toString('utf8')))
  child.stderr.on('data', (data: Buffer) => (talked.complained += data.toString('utf8')))
  child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  return new Promise((resolve) => child.on('exit', (code) => resolve({ ...talked, code })))
}

async function filmNow(): Promise<Project> {
  const folder = await openFolder(film)
  try {
    return fromParts(await folder.store.parts(folder.film))
  } finally {
    folder.store.close()
  }
}

// Each talk is a process of its own, which a busy machine is slow to start.
vi.setConfig({ testTimeout: 120_000 })

test('a film is described, changed and taken back, line by line, and the talk goes on another day', async () => {
  const first = await talk(['A boy waits for the tide to bring his boat back.'])
  expect(first.complained).toBe('')
  expect(first.said).toContain('A new film. Describe it')
  expect(first.said).toMatch(/✓ plan\n {2}“.+”: \d+ scenes, \d+ shots/)
  expect(first.code).toBe(0)
  const before = await filmNow()

  const second = await talk(['make shot 2 a close-up at night', 'undo that'])
  expect(second.said).toContain(`“${before.title}”, ${before.shots.length} shots`)
  expect(second.said).toMatch(/shot 2: size \w+ → CU\n/)
  expect(second.said).toMatch(/shot 2: time of day \w+ → night\n/)
  expect(second.said).toContain('✓ undo edit shots')
  expect((await filmNow()).shots).toEqual(before.shots)
})

test('a language model, a question with choices, a limit to agree to: the same talk', async () => {
  await talk(['A boy waits for the tide to bring his boat back.'])
  const call = (name: string, input: object, id: string) => ({
    calls: [{ id, name, arguments: JSON.stringify(input) }],
  })
  const server = await startOpenAi([
    call('ask_choice', { question: 'Slower how?', options: ['Slower camera', 'Longer shot'] }, 'a'),
    { text: 'Longer it is.' },
    call('set_budget', { cap: 20, autoApprove: 5 }, 'b'),
    { text: 'Set.' },
    call('set_budget', { cap: 90, autoApprove: 5 }, 'c'),
    { text: 'Shot 1 it is.' },
    { fault: 'status', status: 404, message: 'The model is gone.' },
  ])
  const environment = {
    FIRSTCUT_LLM_BASE_URL: server.url,
    FIRSTCUT_LLM_MODEL: 'gpt-contract',
    FIRSTCUT_LLM_KEY: 'sk-contract',
  }
  const lines = ['slower', '2', 'budget 20, 5 at a time', 'y', 'budget 90', 'what is shot 1?', 'and now?']
  const { said, code } = await talk(lines, environment)
  await server.close()
  expect(said).toMatch(/Director: gpt-contract \(127\.0\.0\.1:\d+\)/)
  expect(said).toContain('Slower how?\n  1  Slower camera\n  2  Longer shot\n')
  expect(JSON.stringify(server.requests[1]?.body.messages)).toContain('"content":"Longer shot"')
  expect(said).toContain('up to $5.00 at a time without asking. Approve? (y/n) y')
  expect(said).toMatch(/budget 90\nLet the film spend more.*what is shot 1\?\n✗ not approved/)
  expect(said).toContain('The model is gone')
  expect((await filmNow()).budget).toEqual({ cap: 20, autoApprove: 5 })
  expect(code).toBe(1)
})

test('answers come in the language asked for', async () => {
  const { said } = await talk(['Ein Junge wartet auf die Flut.', 'mach Einstellung 99 dunkler'], {}, [
    '--language',
    'de',
  ])
  expect(said).toMatch(/Einstellung/)
})

test('a folder that cannot be a film is one clear line', async () => {
  await writeFile(join(root, 'file'), 'not a folder')
  film = join(root, 'file', 'film')
  const { complained, code } = await talk([])
  expect(code).toBe(1)
  expect(complained.trim().split('\n')).toHaveLength(1)
  expect(complained).not.toMatch(/\bat \w+ \(/)
})
