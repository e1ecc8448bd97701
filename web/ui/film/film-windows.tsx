import { lazy, Suspense } from 'react'
import { useDesk } from './use-desk.ts'

const InsertDialog = lazy(async () => ({
  default: (await import('../storyboard/insert-dialog.tsx')).InsertDialog,
}))
const AskDialog = lazy(async () => ({ default: (await import('./ask-dialog.tsx')).AskDialog }))
const FilmSettings = lazy(async () => ({ default: (await import('./film-settings.tsx')).FilmSettings }))
const CompareDialog = lazy(async () => ({
  default: (await import('../takes/compare-dialog.tsx')).CompareDialog,
}))

/** The film side's own windows, each fetched when it is first opened. */
export function FilmWindows() {
  const inserting = useDesk((desk) => desk.inserting !== undefined)
  const asked = useDesk((desk) => desk.asked)
  const settings = useDesk((desk) => desk.settingsOpen)
  const compared = useDesk((desk) => desk.compared)
  return (
    <Suspense fallback={null}>
      {inserting ? <InsertDialog /> : null}
      {asked ? <AskDialog ask={asked} /> : null}
      {settings ? <FilmSettings /> : null}
      {compared ? <CompareDialog {...compared} /> : null}
    </Suspense>
  )
}
