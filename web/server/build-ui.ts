/** Builds the studio's pages when they, or anything they were built from, have changed. */
import { createHash, type Hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Problem } from '../../tools/film/errors.ts'

export interface UiFolders {
  /** The repository: what is outside is pinned by its lock file. */
  root: string
  /** Sources of the pages, with `vite.config.ts`. */
  source: string
  /** Where the built pages go. */
  out: string
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
export const ourUi: UiFolders = { root: here('../..'), source: here('../ui'), out: here('../dist') }

const Stamp = z.object({
  /** Files outside `source` that went into the pages, relative to the root. */
  also: z.array(z.string()),
  /** Of all sources. */
  hash: z.string(),
})
type Stamp = z.infer<typeof Stamp>

const stampName = '.built.json'

/**
 * Brings `out` up to date; does nothing when it is.
 * @throws Problem when the sources cannot be built.
 */
export async function buildUi(folders: UiFolders, say: (line: string) => void): Promise<void> {
  const stamp = await readStamp(folders.out)
  if (stamp && stamp.hash === (await hashOf(folders, stamp.also))) return
  say('Building the pages …')
  const started = performance.now()
  // Built beside and then moved: whoever starts meanwhile finds the old pages or the new ones.
  const beside = `${folders.out}.${process.pid}`
  try {
    const also = await bundle(folders, beside)
    const fresh: Stamp = { also, hash: await hashOf(folders, also) }
    await writeFile(join(beside, stampName), JSON.stringify(fresh))
    await swap(beside, folders.out, fresh)
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
  say(`Pages built in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
}

/** Two studios that start at once build the same pages: the second keeps the first one's. */
async function swap(beside: string, out: string, fresh: Stamp): Promise<void> {
  if ((await readStamp(out))?.hash === fresh.hash) return
  const old = `${beside}.old`
  if (existsSync(out)) await rename(out, old)
  try {
    await rename(beside, out)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error
  } finally {
    await rm(old, { recursive: true, force: true })
  }
}

/** Nothing when there is none, or none that can be read: then the pages are simply built again. */
async function readStamp(out: string): Promise<Stamp | undefined> {
  try {
    return Stamp.parse(JSON.parse(await readFile(join(out, stampName), 'utf8')))
  } catch {
    return undefined
  }
}

async function hashOf({ root, source }: UiFolders, also: readonly string[]): Promise<string> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true })
  const own = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  const hash = createHash('sha256')
  for (const name of [...own, ...also, 'package-lock.json'].sort()) await addFile(hash, root, name)
  return hash.digest('hex')
}

async function addFile(hash: Hash, root: string, name: string): Promise<void> {
  const path = join(root, name)
  hash.update(`${name}\0`)
  // A file that went away changes the hash as much as one that changed.
  if (existsSync(path)) hash.update(await readFile(path))
}

/** @returns files outside `source` that went in, relative to the root */
async function bundle({ root, source }: UiFolders, out: string): Promise<string[]> {
  // Loaded only when needed: it takes longer than everything else the studio starts with.
  const { build } = await import('vite')
  try {
    const result = await build({
      configFile: join(source, 'vite.config.ts'),
      root: source,
      logLevel: 'silent',
      build: { outDir: out, emptyOutDir: true },
    })
    const outputs = (Array.isArray(result) ? result : [result]).flatMap((built) =>
      'output' in built ? built.output : [],
    )
    const modules = outputs.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
    return [...new Set(modules.map((id) => id.split('?')[0]!))]
      .filter((id) => id.startsWith(root) && !id.startsWith(source + sep) && !id.includes('node_modules'))
      .map((id) => relative(root, id))
  } catch (cause) {
    throw new Problem(
      'internal',
      `The pages could not be built: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Correct the sources in web/ui, or check out a released version.',
      { cause },
    )
  }
}
