/**
 * `npm start -- [--port 4747] [--host 127.0.0.1] [--films films]`: opens the studio in this terminal and prints
 * its address. Ctrl-C ends it: what is being made stops and goes on with the next start.
 */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { networkInterfaces } from 'node:os'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { createBuiltinDirector } from '../../agent/builtin/builtin-director.ts'
import { runCli } from '../../agent/cli/run-cli.ts'
import { Problem } from '../../tools/film/errors.ts'
import { buildUi, ourUi } from './build-ui.ts'
import { listen } from './listen.ts'
import { openPages } from './pages.ts'
import { openStudio } from './open-studio.ts'

interface StartOptions {
  port?: string
  host: string
  films: string
}

const usualPort = 4747
/** How many ports above the usual one are tried; one that was asked for is not replaced by another. */
const portTries = 20
const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

await runCli(async (signal) => {
  const options = new Command('start')
    .description('Open the studio in the browser.')
    .option('--port <number>', `port to listen on (default: ${usualPort}, or the next free one)`)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--films <folder>', 'folder the films live in', 'films')
    .parse()
    .opts<StartOptions>()
  const say = (line: string): void => void process.stderr.write(`${line}\n`)
  const port = readPort(options.port)
  await buildUi(ourUi, say)
  signal.throwIfAborted()
  const token = loopback.has(options.host) ? null : randomBytes(24).toString('base64url')
  const studio = await openStudio({
    root: resolve(options.films),
    pages: await openPages(ourUi.out),
    token,
    builtin: createBuiltinDirector,
  })
  try {
    const door = await listen(studio.app, {
      host: options.host,
      port: port ?? usualPort,
      tries: port === undefined ? portTries : 0,
    })
    process.stdout.write(`Firstcut is open at ${reachable(door.url)}/${token ? `?token=${token}` : ''}\n`)
    if (!signal.aborted) await once(signal, 'abort')
    say('Closing …')
    await door.close()
  } finally {
    await studio.close()
  }
})

/** “Every address” is none that a browser can open: the first one that others can reach stands for it. */
function reachable(url: string): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  const own = addresses.find(({ family, internal }) => family === 'IPv4' && !internal)
  return url.replace(/\/\/(0\.0\.0\.0|\[::\])/, `//${own?.address ?? 'localhost'}`)
}

function readPort(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  const port = Number(given)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Problem('input', `“${given}” is no port.`, 'Give --port a number from 0 to 65535.')
}
