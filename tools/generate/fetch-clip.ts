import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { asProblem } from '../film/disk-problem.ts'
import { Problem } from '../film/errors.ts'
import { download, type DownloadOptions, type DownloadSource } from './vendor/download.ts'

export interface StoredClip {
  path: string
  /** Below the film folder. */
  name: string
  /** SHA-256 of the content. */
  hash: string
}

export interface FetchOptions extends DownloadOptions {
  /** The vendor it comes from. Without one, only files of this machine are taken. */
  source?: DownloadSource | undefined
}

/**
 * Brings a finished clip into the film folder as `takes/<take>.mp4`, under a temporary name until complete.
 * @throws Problem `disk` when the folder is full or cannot be written, `file` when the clip is gone.
 * @throws VendorError see `download`.
 */
export async function fetchClip(
  url: string,
  folder: string,
  takeId: string,
  options: FetchOptions = {},
): Promise<StoredClip> {
  const name = `takes/${takeId}.mp4`
  const path = join(folder, name)
  const temporary = `${path}.part`
  try {
    await mkdir(join(folder, 'takes'), { recursive: true })
    await rm(temporary, { force: true })
    if (options.source) await download(url, temporary, options.source, options)
    else await copyHere(url, temporary)
    const hash = createHash('sha256')
    await pipeline(createReadStream(temporary), hash)
    await rename(temporary, path)
    return { path, name, hash: hash.digest('hex') }
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    options.signal?.throwIfAborted()
    throw asProblem(error, path)
  }
}

/** Clips never change, so one file under two names serves; across disks it has to be copied. */
async function copyHere(url: string, target: string): Promise<void> {
  if (!url.startsWith('file:')) {
    throw new Problem('input', 'A model that runs here named no file of this machine.', 'Report it.')
  }
  const source = fileURLToPath(url)
  await link(source, target).catch(() => copyFile(source, target))
}
