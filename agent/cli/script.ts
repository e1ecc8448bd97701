/**
 * `npm run -s script -- <file> [--json]`: what a script file says, as parsed.
 *
 * With `--json`, one object on standard output:
 * ```
 * { format: "fountain" | "final-draft" | "text" | "prose",
 *   titlePage: { title?, credit?, authors: [name], source?, draftDate?, contact?, copyright?, notes?, other: {key: value} },
 *   scenes: [{ heading: text | null, number: text | null, intExt: "int" | "ext" | "int-ext" | "est" | null,
 *              location, timeOfDay, elements: [element] }],
 *   speakers: [name] }
 * ```
 * An element is `{ kind, text }` with kind `action`, `centred`, `transition`, `shot`, `synopsis`, `note` or
 * `cast-list`; `{ kind: "section", text, level }`; `{ kind: "page-break" }`;
 * `{ kind: "character", name, extensions: [text], dual }`; `{ kind: "dialogue" | "parenthetical", text, speaker }`
 * or `{ kind: "lyric", text, speaker: name | null }`. Elements stand in the order of the page. A scene whose
 * heading is null is implied by text before any heading.
 *
 * A file that cannot be read gives one line on standard error and exit code 1.
 */
import { readFile, stat } from 'node:fs/promises'
import { Command } from 'commander'
import { Problem } from '../../tools/film/errors.ts'
import { largestScript, parseScript } from '../../tools/script/parse-script.ts'
import type { Script } from '../../tools/script/script.ts'
import { runCli } from './run-cli.ts'

await runCli(async () => {
  const program = new Command('script')
    .description('Show what a script file says, as parsed.')
    .argument('<file>', 'a Fountain (.fountain), Final Draft (.fdx) or text (.txt) file')
    .option('--json', 'print everything as JSON')
    .parse()
  const file = program.args[0]!
  const script = parseScript(await readScriptFile(file), file)
  process.stdout.write(
    program.opts<{ json?: boolean }>().json ? `${JSON.stringify(script, null, 2)}\n` : summary(script),
  )
})

async function readScriptFile(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file)
    // A stand-in of the true size: the parser refuses it without the file being read.
    return size > largestScript ? new Uint8Array(size > 2 ** 31 ? 2 ** 31 : size) : await readFile(file)
  } catch (error) {
    throw new Problem(
      'file',
      `The script ${file} cannot be read.`,
      'Check that the file exists and may be read.',
      {
        cause: error,
      },
    )
  }
}

function summary(script: Script): string {
  const { title, authors } = script.titlePage
  const by = authors.length > 0 ? ` by ${authors.join(', ')}` : ''
  const lines = script.scenes.map((scene, index) => {
    const speeches = scene.elements.filter((element) => element.kind === 'dialogue').length
    const actions = scene.elements.filter((element) => element.kind === 'action').length
    return `${String(index + 1).padStart(4)}  ${scene.heading ?? '(no heading)'}  · ${actions} action, ${speeches} dialogue`
  })
  return `${title ?? 'Untitled'}${by} (${script.format})\n${lines.join('\n')}\nSpeakers: ${script.speakers.join(', ') || 'none'}\n`
}
