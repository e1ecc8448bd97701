import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { Problem } from '../film/errors.ts'
import { asProblem } from '../film/disk-problem.ts'

export interface StoredClip {
  path: string
  /** Below the film folder. */
  name: string
  /** SHA-256 of the content. */
  hash: string
}

/**
 * Brings a finished clip into the film folder as `takes/<take>.mp4`, under a temporary name until complete.
 * @throws Problem `disk` when the folder is full or cannot be written, `file` when the clip is gone.
 */
export async function fetchClip(url: string, folder: string, takeId: string): Promise<StoredClip> {
  if (!url.startsWith('file:')) {
    throw new Problem(
      'model',
      'This version fetches clips only from models that run here.',
      'Choose the animatic route.',
    )
  }
  const source = fileURLToPath(url)
  const name = `takes/${takeId}.mp4`
  const path = join(folder, name)
  const temporary = `${path}.part`
  try {
    await mkdir(join(folder, 'takes'), { recursive: true })
    await rm(temporary, { force: true })
    // Clips never change, so one file under two names serves; across disks it has to be copied.
    await link(source, temporary).catch(() => copyFile(source, temporary))
    const hash = createHash('sha256')
    await pipeline(createReadStream(temporary), hash)
    await rename(temporary, path)
    return { path, name, hash: hash.digest('hex') }
  } catch (error) {
    throw asProblem(error, path)
  }
}
