import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asProblem } from '../../film/disk-problem.ts'
import { writeWhole } from '../../film/write-whole.ts'
import type { PackFile } from './pack-files.ts'

/** Writes a pack below `folder`, which may be there already. @throws Problem when it cannot, or a picture is gone. */
export async function writePack(files: readonly PackFile[], folder: string): Promise<void> {
  for (const file of files) {
    const path = join(folder, file.path)
    if ('text' in file) {
      await writeWhole(path, file.text)
      continue
    }
    try {
      await mkdir(dirname(path), { recursive: true })
      await copyFile(file.from, path)
    } catch (error) {
      throw asProblem(error, file.from)
    }
  }
}
