/**
 * The director that needs no key: an AI SDK language model that understands requests about the film by its own
 * grammar and answers with tool calls and text, so that the same loop, streaming and approvals run with it.
 */
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Content,
  LanguageModelV4GenerateResult,
} from '@ai-sdk/provider'
import { hashSeed } from '../../tools/film/random.ts'
import { compose } from './answer/compose.ts'
import { phrase } from './answer/phrases.ts'
import type { DirectorContext } from './context.ts'
import { readConversation, type Conversation } from './conversation.ts'
import type { Call } from './outcome.ts'
import { streamOf } from './stream.ts'
import { looksLikeScript, planScript } from './intents/plan.ts'
import { understand, type Understanding } from './understand.ts'

interface Reply {
  text: string
  calls: Call[]
}

/** @param context The film and its takes, read anew for every answer. */
export function createBuiltinDirector(context: DirectorContext): LanguageModelV4 {
  const generate = (options: LanguageModelV4CallOptions): LanguageModelV4GenerateResult => {
    options.abortSignal?.throwIfAborted()
    return resultOf(replyTo(options, context), options)
  }
  return {
    specificationVersion: 'v4',
    provider: 'firstcut',
    modelId: 'builtin',
    supportedUrls: {},
    doGenerate: async (options) => generate(options),
    doStream: async (options) => ({ stream: streamOf(generate(options), options.abortSignal) }),
  }
}

function replyTo({ prompt }: LanguageModelV4CallOptions, context: DirectorContext): Reply {
  const conversation = readConversation(prompt, context.project())
  const { results, said } = conversation
  const { language, calls, ask, asks, notes } = meaning(conversation, context)
  if (results.length === 0) {
    // What is said before the calls is all the next step knows of it: by then the film is another.
    const text = [...notes, ...(ask ? [ask.question] : [])].join('\n\n')
    return { text, calls: calls.length > 0 ? calls : ask ? [choice(ask)] : [] }
  }
  const told = { project: context.project(), takes: context.takes(), language }
  const text = compose(results, told)
  const open = asks.find(({ question }) => said.includes(question))
  const asked = results.some(({ call }) => call.tool === 'ask_choice')
  return { text, calls: open && !asked ? [choice(open)] : [] }
}

const choice = ({ question, options }: { question: string; options: string[] }): Call => ({
  tool: 'ask_choice',
  input: {
    question: question.slice(0, 300),
    options: options.slice(0, 8).map((option) => option.slice(0, 200)),
  },
})

/** The newest message, or what it answers: after "Which shot?" a bare "3" finishes the request before it. */
function meaning({ message, previous, asked, focus }: Conversation, context: DirectorContext): Understanding {
  const understood = understand(message, context, focus)
  if (!asked) return understood
  const is = (name: 'plan-anew' | 'keep-film' | 'keep-as-is'): boolean =>
    (['en', 'de'] as const).some((language) => phrase(language, name) === message.trim())
  if (is('plan-anew') && looksLikeScript(previous)) {
    const plan = planScript(previous)
    return { ...understood, ask: undefined, notes: [], calls: plan.kind === 'calls' ? plan.calls : [] }
  }
  if (is('keep-film') || is('keep-as-is'))
    return { ...understood, ask: undefined, notes: [phrase(understood.language, 'left')] }
  const { ask } = understand(previous, context, focus)
  if (
    !ask?.finish ||
    message.length > 80 ||
    (understood.calls.length > 0 && !ask.options.includes(message.trim()))
  )
    return understood
  const whole = understand(ask.finish(message.trim().replace(/[.!]+$/, '')), context, focus)
  return whole.calls.length > 0 ? whole : understood
}

function resultOf(
  { text, calls }: Reply,
  { prompt }: LanguageModelV4CallOptions,
): LanguageModelV4GenerateResult {
  const content: LanguageModelV4Content[] = text ? [{ type: 'text', text }] : []
  const turn = hashSeed(JSON.stringify(prompt)).toString(36)
  for (const [index, { tool, input }] of calls.entries()) {
    // Ids must differ within a conversation; every answer follows on another one.
    content.push({
      type: 'tool-call',
      toolCallId: `call-${turn}-${index + 1}`,
      toolName: tool,
      input: JSON.stringify(input),
    })
  }
  const tokens = Math.ceil(text.length / 4)
  return {
    content,
    finishReason:
      calls.length > 0 ? { unified: 'tool-calls', raw: undefined } : { unified: 'stop', raw: undefined },
    usage: {
      inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
      outputTokens: { total: tokens, text: tokens, reasoning: 0 },
    },
    warnings: [],
  }
}
