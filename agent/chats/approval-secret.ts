import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asProblem } from '../../tools/film/disk-problem.ts'

const name = '.approval-secret'
const bytes = 32

/**
 * Signs what the director asks approval for, so that no page can approve what was never asked. Kept beside the
 * films: a question stays answerable after a restart.
 */
export async function approvalSecret(root: string): Promise<string> {
  const path = join(root, name)
  try {
    await mkdir(root, { recursive: true })
    // Fails when there is one already, also when another process has just made it.
    await writeFile(path, randomBytes(bytes).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw asProblem(error, path)
  }
  return readFile(path, 'utf8')
}
