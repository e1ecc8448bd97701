/** Keys that do something, from wherever they are registered; the shortcut sheet shows the same list. */
import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { create } from 'zustand'
import type { MessageKey } from '../i18n/dictionary.ts'

export type ShortcutGroup = 'film' | 'play' | 'go' | 'chat' | 'app'

export interface Shortcut {
  /** As tinykeys writes them: `Space`, `j`, `Shift+?`, `$mod+k` (⌘ on a Mac, Ctrl elsewhere). */
  keys: string
  label: MessageKey
  group: ShortcutGroup
  run: (event: KeyboardEvent) => void
  /** Also while somebody writes in a field. Plain letters never should. */
  whileTyping?: boolean
}

const useRegistry = create<{ lists: readonly (readonly Shortcut[])[] }>(() => ({ lists: [] }))

const typing = 'input:not([type=range]):not([type=checkbox]), textarea, select, [contenteditable=true]'
/** Keys that mean something to the control that has the focus. */
const ownKeys: Readonly<Record<string, string>> = {
  ' ': 'button, a[href], [role=button], [role=switch], [role=option], [role=tab], [role=menuitem], summary, video[controls]',
  Enter: 'button, a[href], [role=button], [role=option], [role=menuitem], summary',
  ArrowLeft: '[role=tab], [role=slider], input[type=range], [role=menu], [role=listbox], [role=separator]',
  ArrowRight: '[role=tab], [role=slider], input[type=range], [role=menu], [role=listbox], [role=separator]',
  ArrowUp: '[role=slider], input[type=range], [role=menu], [role=listbox], [role=option]',
  ArrowDown: '[role=slider], input[type=range], [role=menu], [role=listbox], [role=option]',
}

/** Whether a key press belongs to what has the focus, or to an open dialog or menu, and not to the page. */
function taken(event: KeyboardEvent, whileTyping: boolean): boolean {
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('[role=menu], [role=listbox]')) return true
  if (document.querySelector('[role=dialog], [role=alertdialog]') && !whileTyping) return true
  if (whileTyping) return false
  return target?.matches(typing) === true || target?.closest(ownKeys[event.key] ?? '_') !== null
}

/** Registers keys while the component is there. The list must stay the same object between drawings. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    useRegistry.setState(({ lists }) => ({ lists: [...lists, shortcuts] }))
    const bindings = shortcuts.map(({ keys, run, whileTyping = false }) => [
      keys,
      (event: KeyboardEvent) => {
        if (event.defaultPrevented || taken(event, whileTyping)) return
        event.preventDefault()
        run(event)
      },
    ])
    const stop = tinykeys(window, Object.fromEntries(bindings), { ignore: () => false })
    return () => {
      stop()
      useRegistry.setState(({ lists }) => ({ lists: lists.filter((list) => list !== shortcuts) }))
    }
  }, [shortcuts])
}

/** Everything that can be pressed right now. */
export const useShortcutLists = (): readonly (readonly Shortcut[])[] => useRegistry(({ lists }) => lists)

const mac = /mac|iphone|ipad/i.test(navigator.platform)
const symbols: Readonly<Record<string, string>> = {
  $mod: mac ? '⌘' : 'Ctrl',
  Shift: mac ? '⇧' : 'Shift',
  Alt: mac ? '⌥' : 'Alt',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Enter: '⏎',
  Delete: '⌦',
  Backspace: '⌫',
}

/** Keys as this computer's keyboard shows them: `⌘K`, `Ctrl+K`. */
export function sayKeys(keys: string): string {
  const presses = keys.split('+').filter((part) => part !== 'Shift' || !keys.endsWith('?'))
  const shown = presses.map((part) => symbols[part] ?? (part.length === 1 ? part.toUpperCase() : part))
  return shown.join(mac ? '' : '+')
}
