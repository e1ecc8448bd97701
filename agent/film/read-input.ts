/** What the person gave us: a logline, or a script in a file. */
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { asProblem } from '../../tools/film/disk-problem.ts'
import { Problem } from '../../tools/film/errors.ts'
import type { Input } from '../../tools/plan/plan-input.ts'

const scriptEndings = new Set(['.fountain', '.spmd', '.fdx', '.txt', '.md'])
/** A feature is under 1 MB; beyond this it is not a script. */
const mostBytes = 20 * 1024 * 1024

/**
 * A word that names an existing file, or that ends like a script's file, is a file; anything else is a logline.
 * @throws Problem when it is empty, missing or too large.
 */
export async function readInput(words: readonly string[]): Promise<Input> {
  const text = words.join(' ').trim()
  if (!text) {
    throw new Problem(
      'input',
      'There is nothing to film yet.',
      'Give one sentence in quotes, or the path of a .fountain, .fdx or .txt script.',
    )
  }
  const looksLikeFile = scriptEndings.has(extname(text).toLowerCase()) && !/[.!?]\s/.test(text)
  if (!looksLikeFile && (text.length > 1024 || !existsSync(text))) return { kind: 'logline', text }
  try {
    const { size } = await stat(text).then((found) => {
      if (found.isDirectory())
        throw new Problem('file', `${text} is a folder.`, 'Name a .fountain, .fdx or .txt script.')
      return found
    })
    if (size > mostBytes)
      throw new Problem(
        'file',
        `${basename(text)} is too large for a script.`,
        'Split it, or save it as plain text.',
      )
    return { kind: 'script', name: basename(text), bytes: await readFile(text) }
  } catch (error) {
    throw asProblem(error, text)
  }
}
