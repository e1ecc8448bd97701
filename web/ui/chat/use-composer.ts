import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type RefObject } from 'react'
import type { Draft } from './talk.tsx'
import { useSpoken } from './use-spoken.ts'

/** Characters the server takes in one message. */
const longest = 100_000

interface ComposerOptions {
  answering: boolean
  draft: Draft | null
  /** Whether something goes along with the words. */
  carries: boolean
  busy: boolean
  onSend: (text: string) => Promise<boolean>
  onStop: () => void
  onEditLast: () => void
  onCancelEdit: () => void
}

interface ComposerState {
  text: string
  setText: (text: string) => void
  field: RefObject<HTMLTextAreaElement | null>
  nothing: boolean
  /** Characters too many; 0 or less when it fits. */
  excess: number
  submit: (event?: FormEvent) => Promise<void>
  cancel: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** What is being written, and the keys of writing. */
export function useComposer(options: ComposerOptions): ComposerState {
  const { answering, draft, carries, busy, onSend, onStop, onEditLast, onCancelEdit } = options
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const nothing = text.trim() === '' && !carries
  const excess = text.length - longest
  useEffect(() => {
    if (!draft) return
    setText(draft.text)
    field.current?.focus()
  }, [draft])
  useSpoken(answering, (words, send) => {
    if (send) void onSend(words)
    else if (words) setText(words)
    field.current?.focus()
  })
  const submit = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault()
    if (nothing || answering || busy || excess > 0) return
    setText('')
    // What could not be sent comes back, unless something new was written meanwhile.
    if (!(await onSend(text.trim()))) setText((now) => now || text)
    field.current?.focus()
  }
  const cancel = (): void => {
    setText('')
    onCancelEdit()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const sends = event.key === 'Enter' && !event.shiftKey
    const edits = event.key === 'ArrowUp' && text === '' && !answering
    if (sends || edits) event.preventDefault()
    if (sends) void submit()
    else if (edits) onEditLast()
    else if (event.key === 'Escape' && draft) cancel()
    else if (event.key === 'Escape' && answering) onStop()
  }
  return { text, setText, field, nothing, excess, submit, cancel, onKeyDown }
}
