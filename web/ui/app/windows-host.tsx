import { lazy, Suspense } from 'react'
import { useWindows, type WindowName } from './windows.ts'

const parts: Record<WindowName, ReturnType<typeof lazy>> = {
  palette: lazy(async () => ({ default: (await import('../palette/palette.tsx')).Palette })),
  settings: lazy(async () => ({ default: (await import('../settings/settings-dialog.tsx')).SettingsDialog })),
  shortcuts: lazy(async () => ({ default: (await import('./shortcut-sheet.tsx')).ShortcutSheet })),
}

/** The page's own windows, fetched when they are first opened. */
export function Windows() {
  const { open } = useWindows()
  if (!open) return null
  const Part = parts[open]
  return (
    <Suspense fallback={null}>
      <Part />
    </Suspense>
  )
}
