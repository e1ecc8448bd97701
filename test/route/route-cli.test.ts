import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../agent/cli/route.ts', import.meta.url))

async function run(input: string | Buffer, args = ['--jsonl']) {
  const child = spawn(process.execPath, [script, ...args])
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdin.on('error', () => {}).end(input)
  const [code] = (await once(child, 'close')) as [number]
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  return { code, answers, stderr }
}

describe('route --jsonl', () => {
  it('answers every line in order, in the shape promised', async () => {
    const texts = ['waves crash on rocks', 'Gros plan sur un visage', 'two boxers fight', '静かな湖']
    const { code, answers } = await run(texts.map((text, id) => JSON.stringify({ id, text })).join('\n'))
    expect(code).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual([0, 1, 2, 3])
    expect(answers.map(({ model }) => model)).toEqual(['sora-2', 'kling-3.0', 'wan-2.1', 'sora-2'])
    for (const answer of answers) {
      expect(Object.keys(answer)).toEqual(['id', 'model', 'ranked', 'confidence', 'reason'])
      expect((answer.ranked as string[])[0]).toBe(answer.model)
    }
  })

  it('reads a byte-order mark, CRLF and blank lines', async () => {
    const { code, answers } = await run(
      '\uFEFF{"id":"a","text":"a lake"}\r\n\r\n  \r\n{"id":"b","text":"a lake"}\r\n',
    )
    expect(code).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('answers a bad line with its error and goes on', async () => {
    const lines = [
      'nope',
      '{"id":7}',
      '{"id":8,"text":"  "}',
      '[]',
      '{"id":9,"text":"a lake","context":"by night"}',
    ]
    const { code, answers, stderr } = await run([...lines, '{"id":10,"text":"a lake"}'].join('\n'))
    expect(code).toBe(1)
    expect(answers.map(({ id }) => id)).toEqual([null, 7, 8, null, 9, 10])
    expect(answers.map((answer) => 'error' in answer)).toEqual([true, true, true, true, true, false])
    expect(stderr).toMatch(/^5 lines could not be routed/)
  })

  it('passes over context it cannot use', async () => {
    const { code, answers } = await run(
      '{"id":9,"text":"a lake","context":{"durationS":-1,"character":true,"prev":"x"}}',
    )
    expect(code).toBe(0)
    expect(answers[0]).toMatchObject({ id: 9, model: 'sora-2' })
  })

  it('uses the context', async () => {
    const { answers } = await run(
      '{"id":1,"text":"a street","context":{"character":"Mara","recurring":true,"dialogue":true}}',
    )
    expect(answers[0]?.model).toBe('kling-3.0')
  })

  it('keeps characters whole across chunks and thousands of lines in order', async () => {
    const lines = Array.from({ length: 5000 }, (_, id) =>
      JSON.stringify({ id, text: `${id} 雪山の夜明け 🎬` }),
    )
    const { code, answers } = await run(`${lines.join('\n')}\n`)
    expect(code).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual(lines.map((_, id) => id))
    expect(new Set(answers.map(({ model }) => model))).toEqual(new Set(['sora-2']))
  })

  it('refuses an endless line without holding it', async () => {
    const { code, answers } = await run(
      `{"id":1,"text":"${'a'.repeat(3_000_000)}"}\n{"id":2,"text":"a lake"}\n`,
    )
    expect(code).toBe(1)
    expect(answers.map(({ id }) => id)).toEqual([null, 2])
  })

  it('stops quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [script, '--jsonl'])
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end('{"id":1,"text":"a lake in the morning mist"}\n'.repeat(50_000))
    const [code] = (await once(child, 'close')) as [number]
    expect([code, stderr]).toEqual([0, ''])
  })

  it('says how to use it when asked for nothing', async () => {
    const { code, stderr } = await run('', [])
    expect(code).toBe(1)
    expect(stderr).toMatch(/--jsonl/)
  })
})
