import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** web → agent → tools → db; inside tools only leftwards in the order a film is made. */
const layers = ['db', 'tools', 'agent', 'web', 'evals', 'test']
const steps = [
  'film',
  'media',
  'language',
  'script',
  'plan',
  'route',
  'operations',
  'generate',
  'sound',
  'assemble',
  'export',
]

const root = fileURLToPath(new URL('..', import.meta.url))
const files = globSync('{agent,tools,db,web}/**/*.{ts,tsx}', { cwd: root })

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  const named = [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'|new URL\('(\.[^']+\.job\.ts)'/g)]
  return named.map((match) => relative(root, join(root, dirname(file), match[1] ?? match[2]!)))
}

const layer = (file: string): number => layers.indexOf(file.split('/')[0]!)
const step = (file: string): number => steps.indexOf(file.split('/')[1]!)

test('the tree has code to check', () => expect(files.length).toBeGreaterThan(50))

test('imports go one way', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) =>
        layer(file) === 1 && layer(target) === 1 ? step(target) > step(file) : layer(target) > layer(file),
      )
      .map((target) => `${file} → ${target}`),
  )
  expect(wrong).toEqual([])
})

test('every step of tools/ is known', () => {
  expect(
    [...new Set(files.filter((file) => layer(file) === 1).map((file) => file.split('/')[1]))].filter(
      (name) => !steps.includes(name!),
    ),
  ).toEqual([])
})
