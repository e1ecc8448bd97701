/** What the film page shows, shared by chat, board, palette and keys. */
import { create } from 'zustand'

/** Parts of the page that a phone shows one at a time. */
export const pageViews = ['chat', 'board', 'cut'] as const
export type PageView = (typeof pageViews)[number]

interface StudioPage {
  view: PageView
  chatOpen: boolean
  /** Pixels. */
  chatWidth: number
  /** Shot somebody asked to see; `asked` grows with every asking, so that the same shot can be asked for again. */
  shown: { shot: string; asked: number } | null
  /** Text on its way to the composer; `send` = as if it had been typed and sent. */
  spoken: { text: string; send: boolean; asked: number } | null
}

const widthKey = 'firstcut.chat-width'
export const chatWidths = { smallest: 320, usual: 420, largest: 720 } as const

const within = (width: number): number =>
  Math.round(Math.min(chatWidths.largest, Math.max(chatWidths.smallest, width)))

export const useStudioPage = create<StudioPage>(() => ({
  view: 'chat',
  chatOpen: true,
  chatWidth: within(Number(localStorage.getItem(widthKey)) || chatWidths.usual),
  shown: null,
  spoken: null,
}))

const { setState, getState } = useStudioPage

export function setChatWidth(width: number): void {
  localStorage.setItem(widthKey, String(within(width)))
  setState({ chatWidth: within(width) })
}

export const setView = (view: PageView): void => setState({ view })
export const toggleChat = (): void => setState(({ chatOpen }) => ({ chatOpen: !chatOpen, view: 'chat' }))

/** Brings a shot into sight on the board and selects it. */
export const showShot = (shot: string): void =>
  setState(({ shown }) => ({ shown: { shot, asked: (shown?.asked ?? 0) + 1 }, view: 'board' }))

/** Puts words into the chat's composer, opening the chat; `send` sends them at once. */
export const tellDirector = (text: string, send = false): void =>
  setState(({ spoken }) => ({
    spoken: { text, send, asked: (spoken?.asked ?? 0) + 1 },
    chatOpen: true,
    view: 'chat',
  }))

/** Takes the words away once, for the composer. */
export function takeSpoken(): StudioPage['spoken'] {
  const { spoken } = getState()
  if (spoken) setState({ spoken: null })
  return spoken
}
