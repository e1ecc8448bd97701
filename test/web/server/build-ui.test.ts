import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildUi, type UiFolders } from '../../../web/server/build-ui.ts'

let folders: UiFolders
const said: string[] = []
const build = (): Promise<void> => buildUi(folders, (line) => said.push(line))

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'firstcut-ui-'))
  folders = { root, source: join(root, 'web/ui'), out: join(root, 'web/dist') }
  await mkdir(folders.source, { recursive: true })
  await mkdir(join(root, 'tools'))
  await writeFile(join(root, 'package-lock.json'), '{}')
  await writeFile(join(root, 'tools/words.ts'), `export const word = 'dissolve'`)
  await writeFile(join(folders.source, 'vite.config.ts'), 'export default {}')
  await writeFile(join(folders.source, 'index.html'), '<script type="module" src="./main.ts"></script>')
  await writeFile(
    join(folders.source, 'main.ts'),
    `import { word } from '../../tools/words.ts'\ndocument.title = word`,
  )
  said.length = 0
})

afterEach(() => rm(folders.root, { recursive: true, force: true }))

async function builtScript(): Promise<string> {
  const name = (await readdir(join(folders.out, 'assets'))).find((file) => file.endsWith('.js'))
  return readFile(join(folders.out, 'assets', name!), 'utf8')
}

test('builds once and then only when a source changed, wherever it lies', async () => {
  await build()
  expect(said).toHaveLength(2)
  expect(await builtScript()).toContain('dissolve')

  await build()
  expect(said).toHaveLength(2)

  await writeFile(join(folders.root, 'tools/words.ts'), `export const word = 'wipe'`)
  await build()
  expect(said).toHaveLength(4)
  expect(await builtScript()).toContain('wipe')

  await writeFile(
    join(folders.source, 'index.html'),
    '<p>new</p><script type="module" src="./main.ts"></script>',
  )
  await build()
  expect(await readFile(join(folders.out, 'index.html'), 'utf8')).toContain('<p>new</p>')
})

test('sources that cannot be built leave the pages as they were and nothing half-built behind', async () => {
  await build()
  await writeFile(join(folders.source, 'main.ts'), 'const = broken')
  await expect(build()).rejects.toMatchObject({ name: 'Problem', message: /could not be built/ })
  expect(await builtScript()).toContain('dissolve')
  expect((await readdir(join(folders.root, 'web'))).sort()).toEqual(['dist', 'ui'])
})

test('a stamp that cannot be read is no reason to give up', async () => {
  await build()
  await writeFile(join(folders.out, '.built.json'), '{"also":3')
  await build()
  expect(said).toHaveLength(4)
  expect(existsSync(join(folders.out, 'index.html'))).toBe(true)
})
