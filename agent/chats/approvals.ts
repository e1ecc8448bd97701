/**
 * A person's yes or no to what the director asked. Only the decisions are taken from what a page sends back:
 * what was asked, and its signature, is what the server itself kept.
 */
import { isToolUIPart, type UIMessage } from 'ai'
import { Problem } from '../../tools/film/errors.ts'
import type { DirectorChunk, DirectorMessage, DirectorPart } from '../director/messages.ts'

export const asksApproval = (message: UIMessage | undefined): boolean =>
  message?.parts.some((part) => isToolUIPart(part) && part.state === 'approval-requested') ?? false

/**
 * The kept message with the decisions in it, and the same decisions as chunks.
 * @throws Problem when they answer something that was not asked, or leave something open.
 */
export function withDecisions(
  kept: DirectorMessage,
  sent: UIMessage,
): { message: DirectorMessage; chunks: DirectorChunk[] } {
  const decisions = new Map(sent.parts.flatMap(decisionIn))
  const chunks: DirectorChunk[] = []
  const parts = kept.parts.map((part): DirectorPart => {
    if (!isToolUIPart(part) || part.state !== 'approval-requested') return part
    const decision = decisions.get(part.approval.id)
    if (!decision) throw stillOpen()
    chunks.push({ type: 'tool-approval-response', approvalId: part.approval.id, ...decision })
    return {
      ...part,
      state: 'approval-responded',
      approval: { ...part.approval, ...decision },
    } as DirectorPart
  })
  if (chunks.length === 0) throw notAsked()
  return { message: { ...kept, parts }, chunks }
}

interface Decision {
  approved: boolean
  reason?: string
}

/** Longest reason that is kept, in characters. */
const longestReason = 500

function decisionIn(part: UIMessage['parts'][number]): [string, Decision][] {
  if (!isToolUIPart(part) || part.state !== 'approval-responded') return []
  // A page may send anything; the types only say what an honest one sends.
  const approval = part.approval as Partial<typeof part.approval> | undefined
  if (approval?.id === undefined || approval.approved === undefined) return []
  const { id, approved, reason } = approval
  return [[id, { approved, ...(reason !== undefined && { reason: reason.slice(0, longestReason) }) }]]
}

export const notAsked = (): Problem =>
  new Problem('conflict', 'Nobody is asking for this approval any more.', 'Say again what you want.', {
    code: 'approval-unknown',
  })

const stillOpen = (): Problem =>
  new Problem('input', 'Some of the questions have no answer yet.', 'Answer each with yes or no.', {
    code: 'approval-missing',
  })
