/** What of a chat goes to the language model. */
import { convertToModelMessages, type ModelMessage, type ToolSet } from 'ai'
import type { DirectorMessage, DirectorPart } from './messages.ts'

/** Characters of history a model reads; older turns are in the film itself. */
const longestHistory = 120_000

const finished = new Set(['output-available', 'output-error', 'output-denied'])

/**
 * A call without a result would make every vendor refuse the whole conversation, so those of stopped and
 * failed turns are left out. Of what a person sends only the words count: a file part's address would be fetched.
 */
function speakable(message: DirectorMessage, last: boolean): DirectorMessage {
  const parts = message.parts.filter((part: DirectorPart) => {
    if (part.type === 'text') return part.text !== ''
    if (message.role === 'user') return false
    if (part.type === 'step-start') return true
    if (!part.type.startsWith('tool-') || !('state' in part)) return false
    return finished.has(part.state ?? '') || (last && part.state === 'approval-responded')
  })
  return { ...message, parts: last ? parts : parts.map(plainly) }
}

/** Vendors' own notes on an answer belong to the turn they were made in; another model may read it next. */
function plainly(part: DirectorPart): DirectorPart {
  const {
    providerMetadata: _1,
    callProviderMetadata: _2,
    resultProviderMetadata: _3,
    ...rest
  } = part as Record<string, unknown>
  return rest as DirectorPart
}

const hasWords = ({ parts }: DirectorMessage): boolean => parts.some(({ type }) => type !== 'step-start')

/** The newest messages that fit, beginning with something a person said. */
function newest(messages: readonly DirectorMessage[]): DirectorMessage[] {
  let room = longestHistory
  let from = messages.length
  for (let index = messages.length - 1; index >= 0; index--) {
    room -= JSON.stringify(messages[index]!.parts).length
    if (room < 0 && from < messages.length) break
    if (messages[index]!.role === 'user') from = index
  }
  return messages.slice(from)
}

export async function toConversation(
  messages: readonly DirectorMessage[],
  tools: ToolSet,
): Promise<ModelMessage[]> {
  const said = messages.filter(({ role }) => role === 'user' || role === 'assistant')
  const clean = said.map((message, index) => speakable(message, index === said.length - 1)).filter(hasWords)
  return convertToModelMessages(newest(clean), { tools })
}
