/** Tells something in passing, at the page's bottom. What shows it is fetched when there is first something to tell. */
import { create } from 'zustand'

export interface Told {
  tone: 'message' | 'error' | 'warning' | 'success'
  text: string
  more: More
}

interface More {
  description?: string
  /** Milliseconds. */
  duration?: number
  action?: { label: string; onClick: () => void }
}

/** What was told and is not shown yet. */
export const useToasts = create<{ waiting: readonly Told[]; needed: boolean }>(() => ({
  waiting: [],
  needed: false,
}))

const teller =
  (tone: Told['tone']) =>
  (text: string, more: More = {}): void =>
    useToasts.setState(({ waiting }) => ({ needed: true, waiting: [...waiting, { tone, text, more }] }))

export const toast = Object.assign(teller('message'), {
  error: teller('error'),
  warning: teller('warning'),
  success: teller('success'),
})
