import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { asProblem } from './disk-problem.ts'

/**
 * Writes a file completely or not at all: a full disk or a kill leaves the old one in place.
 * @throws Problem `disk` with what to do.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.part`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, content)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw asProblem(error, path)
  }
}
