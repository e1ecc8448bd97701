import { useShortcuts, type Shortcut } from './shortcuts.ts'
import { openWindow } from './windows.ts'

const shortcuts: readonly Shortcut[] = [
  { keys: '$mod+k', label: 'app.palette', group: 'app', whileTyping: true, run: () => openWindow('palette') },
  { keys: 'Shift+?', label: 'app.shortcuts', group: 'app', run: () => openWindow('shortcuts') },
  {
    keys: '$mod+,',
    label: 'app.settings',
    group: 'app',
    whileTyping: true,
    run: () => openWindow('settings'),
  },
]

/** Keys that work on every page. */
export const useAppKeys = (): void => useShortcuts(shortcuts)
