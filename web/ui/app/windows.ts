import { create } from 'zustand'

export type WindowName = 'palette' | 'settings' | 'shortcuts'

/** Which of the page's own windows is open; one at a time. */
export const useWindows = create<{ open: WindowName | null }>(() => ({ open: null }))

export const openWindow = (open: WindowName): void => useWindows.setState({ open })
export const closeWindow = (): void => useWindows.setState({ open: null })
