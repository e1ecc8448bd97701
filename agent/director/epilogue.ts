import type { FinishReason } from 'ai'
import type { Failure } from './failure.ts'
import type { DirectorChunk } from './messages.ts'
import type { StopReason } from './stop-rule.ts'
import type { Turn } from './turn.ts'
import { type Locale, say } from './words.ts'

export type Trouble = Failure | { word: StopReason | 'refused' | 'empty' | 'too-long-answer' }

/** What an answer's own ending tells, when it tells of trouble. */
export function troubleOf(reason: FinishReason | undefined, spoke: boolean): Trouble | null {
  if (reason === 'content-filter') return { word: 'refused' }
  if (reason === 'length') return { word: 'too-long-answer' }
  if (reason !== 'stop' && reason !== 'tool-calls') return { word: 'cut-off' }
  return spoke ? null : { word: 'empty' }
}

function waiting(locale: Locale, seconds: number | undefined): string {
  return seconds === undefined ? say(locale, 'a-minute') : say(locale, 'seconds', { count: seconds })
}

/** One clear answer: what happened, and what became of the film. */
export function sayTrouble(turn: Turn, trouble: Trouble): string {
  const { locale, done } = turn
  const params = {
    wait: waiting(locale, 'wait' in trouble ? trouble.wait : undefined),
    detail: 'detail' in trouble ? (trouble.detail ?? '') : '',
  }
  const changes = say(locale, done.length === 1 ? 'one-done' : 'many-done', { count: done.length })
  const film = done.length === 0 ? say(locale, 'unchanged') : say(locale, 'kept', { done: changes })
  return `${say(locale, trouble.word, params)} ${film}`
}

/** Adds a paragraph of our own to an answer. */
export function writeText(write: (chunk: DirectorChunk) => void, text: string): void {
  const id = 'studio'
  write({ type: 'start-step' })
  write({ type: 'text-start', id })
  write({ type: 'text-delta', id, delta: text })
  write({ type: 'text-end', id })
  write({ type: 'finish-step' })
}
