import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mixOnce } from '../../tools/sound/mix-once.ts'
import { film, scratch } from './helpers.ts'

const folder = scratch()

test('the same brief is mixed once, also after its folder was moved; another brief is mixed anew', async () => {
  const workDir = join(folder, 'sound')
  const brief = film([{ seconds: 3 }])
  const first = await mixOnce(brief, { workDir })
  const bytes = readFileSync(first.file)
  renameSync(workDir, `${workDir}-moved`)
  const again = await mixOnce(brief, { workDir: `${workDir}-moved` })
  expect(again).toEqual({ ...first, file: first.file.replace(workDir, `${workDir}-moved`) })
  expect(readFileSync(again.file).equals(bytes)).toBe(true)
  const other = await mixOnce({ ...brief, seed: brief.seed + 1 }, { workDir: `${workDir}-moved` })
  expect(other.file).not.toBe(again.file)
})
