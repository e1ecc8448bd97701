import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Script } from '../../tools/script/script.ts'

const folder = mkdtempSync(join(tmpdir(), 'script-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['agent/cli/script.ts', ...args], {
    encoding: 'utf8',
  })
  return { status, out: stdout, error: stderr }
}

const harbour = 'test/script/fixtures/harbour.fountain'

test('--json prints the script as parsed', () => {
  const { status, out } = run(harbour, '--json')
  expect(status).toBe(0)
  const script = JSON.parse(out) as Script
  expect(script.speakers).toEqual(['MARA', 'ROBOT', 'McCLANE'])
  expect(script.scenes).toHaveLength(5)
  expect(script.scenes[0]!.elements).toContainEqual({
    kind: 'dialogue',
    text: 'That is no seal.',
    speaker: 'MARA',
  })
})

test('without --json a reader gets the scenes', () => {
  expect(run(harbour).out).toMatch(/THE LAST LIGHT.*\n.*EXT\. HARBOUR PIER - DAWN/u)
})

test('what cannot be read is said in one line, with exit code 1 and nothing printed', () => {
  const file = (name: string, content: string | Buffer): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const huge = file('huge.fountain', 'x')
  truncateSync(huge, 5_000_000)
  const cases = [
    join(folder, 'missing.fountain'),
    folder,
    file('empty.txt', ''),
    file('binary.fdx', Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 0])),
    huge,
  ]
  for (const path of cases) {
    const { status, out, error } = run(path, '--json')
    expect(status).toBe(1)
    expect(out).toBe('')
    expect(error.trim().split('\n')).toHaveLength(1)
    expect(error.length).toBeGreaterThan(20)
    expect(error).not.toContain('Error:')
  }
})
