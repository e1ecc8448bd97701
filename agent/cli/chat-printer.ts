/** Writes an answer to a terminal as it is given. */
import type {
  AnswerOutput,
  Choice,
  CompareAnswer,
  DirectorChunk,
  OperationOutput,
} from '../director/messages.ts'
import { compareLines, refusalLines, reportLines } from './chat-lines.ts'

export interface Ask {
  /** Id of the approval. */
  id: string
  reason: string
}

export interface Said {
  asks: Ask[]
  choice: Choice | null
  /** The answer failed half-way, or a request in it was refused. */
  failed: boolean
  stopped: boolean
}

export interface Printer {
  chunk(chunk: DirectorChunk): void
  /** Ends the answer. */
  end(): Said
}

type Output = OperationOutput | AnswerOutput<unknown>

function outputLines(tool: string, output: Output, pathOf: (name: string) => string): string[] {
  if (!output.ok) return refusalLines(output)
  if ('report' in output) return reportLines(output.report, pathOf)
  return tool === 'compare_takes' ? compareLines(output.answer as CompareAnswer) : []
}

/** @param pathOf Where a file or a film the director offers lies on this disk. */
export function createPrinter(write: (text: string) => void, pathOf: (name: string) => string): Printer {
  const said: Said = { asks: [], choice: null, failed: false, stopped: false }
  const tools = new Map<string, string>()
  let denied: string | undefined
  let midLine = false
  let spoken = ''

  const text = (words: string): void => {
    if (words === '') return
    write(words)
    spoken += words
    midLine = !words.endsWith('\n')
  }
  const line = (words: string): void => text(`${midLine ? '\n' : ''}${words}\n`)

  function chunk(part: DirectorChunk): void {
    switch (part.type) {
      case 'text-delta':
        return text(part.delta)
      case 'text-end':
        return text(midLine ? '\n' : '')
      case 'tool-input-available':
        return void tools.set(part.toolCallId, part.toolName)
      case 'tool-output-available': {
        const output = part.output as Output
        said.failed ||= !output.ok
        return outputLines(tools.get(part.toolCallId) ?? '', output, pathOf).forEach(line)
      }
      case 'tool-input-error':
      case 'tool-output-error':
        return line(`✗ ${part.errorText}`)
      case 'tool-output-denied':
        return line(`✗ ${denied ?? 'not approved, nothing was spent'}`)
      case 'tool-approval-request':
        if (part.isAutomatic !== true) said.asks.push({ id: part.approvalId, reason: part.reason ?? '' })
        return
      case 'tool-approval-response':
        denied = part.approved ? undefined : part.reason
        return
      case 'data-choices':
        said.choice = part.data
        // Some directors say their question before they ask it.
        if (!spoken.trimEnd().endsWith(part.data.question)) line(part.data.question)
        return part.data.options.forEach((option, index) => line(`  ${index + 1}  ${option}`))
      case 'data-problem':
        said.failed = true
        return
      case 'abort':
        said.stopped = true
        return line('(stopped)')
      default:
    }
  }

  return {
    chunk,
    end() {
      text(midLine ? '\n' : '')
      return said
    },
  }
}
