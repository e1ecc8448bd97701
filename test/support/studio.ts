/** The studio as a new user opens it: `npm start`'s own program on films of its own, without any key. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface RunningStudio {
  url: string
  /** Folder the films live in. */
  films: string
  close(): Promise<void>
}

const program = join(import.meta.dirname, '../../web/server/main.ts')

export async function startStudio(
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningStudio> {
  const films = mkdtempSync(join(tmpdir(), 'firstcut-journey-'))
  const child = spawn(process.execPath, [program, '--port', '0', '--films', films], {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer): void => {
      said += text.toString()
      const found = /open at (http\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(`The studio did not open: ${said}`)))
  })
  return {
    url,
    films,
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(films, { recursive: true, force: true })
    },
  }
}
