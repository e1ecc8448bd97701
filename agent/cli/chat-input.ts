/** Lines from a person at a terminal, or from a pipe. */
import { createInterface } from 'node:readline'

export interface ChatInput {
  /** The next line; null when there are no more. */
  next(prompt: string): Promise<string | null>
  /** A line that comes by itself, such as progress; never in the middle of what is being typed. */
  note(line: string): void
  close(): void
}

export interface ChatStreams {
  input: NodeJS.ReadableStream & { isTTY?: boolean }
  output: NodeJS.WritableStream & { isTTY?: boolean }
}

/** @param onInterrupt Ctrl-C at a terminal; a pipe gets the signal itself. */
export function createChatInput({ input, output }: ChatStreams, onInterrupt: () => void): ChatInput {
  const terminal = input.isTTY === true && output.isTTY === true
  const reader = createInterface({ input, ...(terminal && { output }), terminal })
  const lines: string[] = []
  let waiting: ((line: string | null) => void) | null = null
  let closed = false
  reader.on('line', (line) => {
    if (waiting) waiting(line)
    else lines.push(line)
    waiting = null
  })
  reader.on('close', () => {
    closed = true
    waiting?.(null)
    waiting = null
  })
  reader.on('SIGINT', onInterrupt)
  return {
    async next(prompt) {
      const queued = lines.shift()
      if (queued === undefined && closed) return null
      if (terminal && queued === undefined) {
        reader.setPrompt(prompt)
        reader.prompt()
      }
      const line = queued ?? (await new Promise<string | null>((resolve) => (waiting = resolve)))
      // What was piped in is shown, so that the talk can be read afterwards.
      if (!terminal && line !== null) output.write(`${prompt}${line}\n`)
      return line
    },
    note(line) {
      output.write(terminal && waiting ? `\r\u001b[2K${line}\n` : `${line}\n`)
      if (terminal && waiting) reader.prompt(true)
    },
    close: () => reader.close(),
  }
}
