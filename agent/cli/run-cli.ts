/** How every command of ours starts, stops and fails. */
import { Problem } from '../../tools/film/errors.ts'

/** Shell habit: 128 + SIGINT. */
const interrupted = 130

/**
 * Runs a command with a signal that Ctrl-C aborts; a second Ctrl-C ends at once. A Problem becomes one line
 * on standard error and exit code 1; anything else is a bug of ours and keeps its stack.
 */
export async function runCli(main: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(interrupted)
    controller.abort(new Problem('input', 'Stopped.', 'Run the same command again to go on from here.'))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  // A reader that has seen enough, such as `head`, is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    await main(controller.signal)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[2K' : ''}${error.line}\n`)
    process.exitCode = controller.signal.aborted ? interrupted : 1
  }
}
