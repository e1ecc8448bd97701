/** What a person chose about the director. No secrets: keys come from the environment only. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Problem } from '../../tools/film/errors.ts'
import { writeWhole } from '../../tools/film/write-whole.ts'
import { checkBaseUrl } from './base-url.ts'

export const DirectorSettings = z.strictObject({
  provider: z.enum(['builtin', 'openai', 'compatible', 'anthropic', 'google']).optional(),
  model: z
    .string()
    .trim()
    .regex(/^[\w./:@-]{1,120}$/)
    .optional(),
  baseUrl: z.string().trim().max(500).optional(),
})
export type DirectorSettings = z.infer<typeof DirectorSettings>

const fileIn = (root: string): string => join(root, 'settings.json')

/** Of the films folder `root`; nothing chosen when there is no file. A file nobody can read is no reason not to start. */
export async function readDirectorSettings(root: string): Promise<DirectorSettings> {
  try {
    const parsed = DirectorSettings.safeParse(JSON.parse(await readFile(fileIn(root), 'utf8')))
    return parsed.success ? parsed.data : {}
  } catch {
    return {}
  }
}

/** @throws Problem when the settings are none or name an address that may not be asked. */
export async function saveDirectorSettings(root: string, settings: unknown): Promise<DirectorSettings> {
  const parsed = DirectorSettings.safeParse(settings)
  if (!parsed.success) {
    const detail = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new Problem(
      'input',
      `These settings cannot be used: ${detail}.`,
      'Choose a director and a model.',
      {
        code: 'settings',
        params: { detail },
      },
    )
  }
  const chosen = { ...parsed.data }
  if (chosen.baseUrl !== undefined) chosen.baseUrl = checkBaseUrl(chosen.baseUrl)
  await writeWhole(fileIn(root), `${JSON.stringify(chosen, null, 2)}\n`)
  return chosen
}
