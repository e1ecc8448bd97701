import { existsSync } from 'node:fs'
import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { fingerprint } from '../film/fingerprint.ts'
import { writeWhole } from '../film/write-whole.ts'
import type { SoundBrief } from './brief.ts'
import type { MixResult } from './mix/make-mix.ts'
import { mixFilm, type MixOptions } from './mix-film.ts'

/** Raise when the same brief sounds different: finished mixes are found again by it. */
const edition = 1

/**
 * The finished mix of a brief, kept in `workDir`: a new take of a shot changes no sound, so the cut after it
 * waits for nothing.
 */
export async function mixOnce(
  brief: SoundBrief,
  options: Omit<MixOptions, 'outFile' | 'stemsDir'>,
): Promise<MixResult> {
  const name = join(options.workDir, `mix-${fingerprint({ edition, brief })}`)
  const known = `${name}.json`
  const file = `${name}.m4a`
  // The folder may have been moved since: the path kept in the file is not to be trusted.
  if (existsSync(file) && existsSync(known))
    return { ...(JSON.parse(await readFile(known, 'utf8')) as MixResult), file }
  const temporary = `${name}.${process.pid}.part.m4a`
  const mix = await mixFilm(brief, { ...options, outFile: temporary })
  await rename(temporary, file)
  await writeWhole(known, JSON.stringify(mix))
  return { ...mix, file }
}
