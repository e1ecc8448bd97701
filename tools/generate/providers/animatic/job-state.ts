/** What became of a render, told by files alone, so that any process can ask after a crash. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Running = z.object({ pid: z.number().int().positive(), share: z.number() })
const Failed = z.object({ message: z.string(), remedy: z.string() })

export type JobState =
  | { state: 'done'; file: string }
  | { state: 'running'; share: number }
  | { state: 'failed'; message: string; remedy: string }
  /** Its process is gone and left neither a clip nor a reason. */
  | { state: 'lost' }
  /** Never begun here. */
  | { state: 'missing' }

export interface JobFiles {
  /** The clip; there only when complete. */
  clip: string
  read(): JobState
  running(share: number): void
  failed(message: string, remedy: string): void
  /** Forgets what is not a clip. */
  clear(): void
}

/** A render reports several times a second; this long a silence means nobody is drawing. */
const silenceMs = 180_000

/** Failures the disk had no room for; they die with this process, and the job then counts as missing. */
const unwritten = new Map<string, z.infer<typeof Failed>>()

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function readJson<T>(file: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** `job` is a fingerprint, never a name from outside. */
export function jobFiles(folder: string, job: string): JobFiles {
  const clip = join(folder, `${job}.mp4`)
  const runningFile = join(folder, `${job}.running.json`)
  const failedFile = join(folder, `${job}.failed.json`)
  /** A full disk must not end the process that could say so: what cannot be written is remembered here. */
  const write = (file: string, value: unknown): boolean => {
    const temporary = `${file}.${process.pid}.part`
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(temporary, JSON.stringify(value))
      renameSync(temporary, file)
      return true
    } catch {
      rmSync(temporary, { force: true })
      return false
    }
  }
  return {
    clip,
    read: () => {
      if (existsSync(clip)) return { state: 'done', file: clip }
      const failure = readJson(failedFile, Failed) ?? unwritten.get(failedFile)
      if (failure) return { state: 'failed', ...failure }
      const now = readJson(runningFile, Running)
      if (!now) return { state: existsSync(runningFile) ? 'lost' : 'missing' }
      const silent = Date.now() - statSync(runningFile).mtimeMs > silenceMs
      return alive(now.pid) && !silent ? { state: 'running', share: now.share } : { state: 'lost' }
    },
    running: (share) => void write(runningFile, { pid: process.pid, share }),
    failed: (message, remedy) => {
      rmSync(runningFile, { force: true })
      if (!write(failedFile, { message, remedy })) unwritten.set(failedFile, { message, remedy })
    },
    clear: () => {
      unwritten.delete(failedFile)
      rmSync(runningFile, { force: true })
      rmSync(failedFile, { force: true })
    },
  }
}
