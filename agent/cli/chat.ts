/**
 * `npm run chat -- <film folder>`: talks with the director about a film; in a new or empty folder the first message
 * describes it. Ctrl-C stops an answer, then leaves. From a pipe every line is a message, a yes or no among them the
 * answer to a price, and the exit code is 1 when a request was not met.
 */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { Command } from 'commander'
import { approvalSecret } from '../chats/approval-secret.ts'
import { createChats } from '../chats/chats.ts'
import { filmDirector } from '../chats/film-director.ts'
import { createBuiltinDirector } from '../builtin/builtin-director.ts'
import { readDirectorSettings } from '../director/settings.ts'
import { openFolder } from '../film/film-folder.ts'
import { chooseDirector } from '../model.ts'
import type { Desk } from '../studio/desk.ts'
import { Library } from '../studio/library.ts'
import { Problem } from '../../tools/film/errors.ts'
import { createChatInput } from './chat-input.ts'
import { chatProgress } from './chat-progress.ts'
import { chatSession } from './chat-session.ts'
import { runCli } from './run-cli.ts'

interface ChatOptions {
  language?: string
  wait: boolean
  make: boolean
}

await runCli(async (signal) => {
  const program = new Command('chat')
    .description('Talk with the director about a film.')
    .argument('<folder>', 'film folder; a new one for a new film')
    .option('--language <tag>', 'language of the answers, such as de; default: that of the terminal')
    .option('--no-wait', 'leave without waiting for takes and cut')
    .option('--no-make', 'make neither takes nor a cut now')
    .parse()
  const options = program.opts<ChatOptions>()
  const path = resolve(program.args[0]!)
  const root = dirname(path)
  // Opening makes the folder a film of ours, so that the library finds it.
  const { store } = await openFolder(path)
  store.close()
  const library = new Library(root, { produce: options.make })
  try {
    const desk = await library.open(basename(path))
    await talk({ desk, root, options, signal })
  } finally {
    await library.close()
  }
})

interface Talk {
  desk: Desk
  root: string
  options: ChatOptions
  signal: AbortSignal
}

/** A studio's films share its secret, so that a price asked here can be answered on a page; a lone film has none. */
async function secretFor(root: string): Promise<string> {
  return existsSync(join(root, '.approval-secret'))
    ? approvalSecret(root)
    : randomBytes(32).toString('base64url')
}

function languageOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string {
  return (LC_ALL || LC_MESSAGES || LANG || 'en').split(/[._]/)[0]!
}

function nameOf(): string {
  try {
    return userInfo().username
  } catch {
    // A container's user may have no name.
    return 'Terminal'
  }
}

async function talk({ desk, root, options, signal }: Talk): Promise<void> {
  const write = (text: string): void => void process.stdout.write(text)
  const director = filmDirector({ root, secret: await secretFor(root), builtin: createBuiltinDirector })
  const chats = createChats(director)
  const interrupt = async (): Promise<void> => {
    if (await chats.stop(desk)) return
    input.close()
    if (process.stdin.isTTY) write('\n')
  }
  const input = createChatInput({ input: process.stdin, output: process.stdout }, () => void interrupt())
  const unwatch = desk.watch(chatProgress(() => desk.project(), input.note))
  signal.addEventListener('abort', () => void interrupt().finally(input.close), { once: true })
  write(await greeting(desk, root))
  const author = { id: 'terminal', name: nameOf(), via: 'chat' as const }
  const locale = options.language ?? languageOf(process.env)
  const pathOf = (name: string): string =>
    existsSync(join(root, name, 'film.db')) ? join(root, name) : desk.folder.file(name)
  const met = await chatSession({ desk, chats, input, author, locale, write, pathOf, signal })
  input.close()
  signal.throwIfAborted()
  if (options.wait) {
    if ((await desk.view()).cut?.stale !== false)
      write('Finishing the film. Ctrl-C leaves the rest for later.\n')
    await desk.settled(signal)
  }
  unwatch()
  await chats.close()
  write(await farewell(desk))
  if (desk.problem instanceof Problem) throw desk.problem
  if (!met && !process.stdin.isTTY) process.exitCode = 1
}

async function greeting(desk: Desk, root: string): Promise<string> {
  const director = chooseDirector(await readDirectorSettings(root))
  const { title, shots } = desk.project()
  const seconds = shots.reduce((sum, shot) => sum + shot.duration, 0)
  const film =
    shots.length === 0
      ? 'A new film. Describe it in a sentence or two.'
      : `“${title}”, ${shots.length} shots, ${seconds.toFixed(0)} s`
  return `${film}\nDirector: ${director.label}\n`
}

async function farewell(desk: Desk): Promise<string> {
  const { cut, shots } = await desk.view()
  if (shots.length === 0) return ''
  const open = shots.filter(({ state }) => state === 'waiting' || state === 'making').length
  const pending = `Still to be made: ${open === 0 ? 'the cut' : `${open} takes and the cut`}.`
  if (cut === null) return `${pending} Open the film again to go on.\n`
  const stale = cut.stale ? ` It shows an earlier version. ${pending}` : ''
  return `${desk.folder.file('cut.mp4')}, ${cut.seconds.toFixed(1)} s.${stale}\n`
}
