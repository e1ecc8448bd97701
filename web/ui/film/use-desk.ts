import { create } from 'zustand'
import type { PriceRange } from '../../../tools/operations/report.ts'
import type { Operation } from '../../../tools/operations/operation.ts'
import { nothing, only, type Selection } from '../storyboard/selection.ts'

export const filmTabs = ['board', 'takes', 'bible', 'routing', 'history'] as const
export type FilmTab = (typeof filmTabs)[number]

/** Something that spends, waiting for a yes. */
export interface Ask {
  operation: Operation
  /** null where only the vendor’s answer will tell. */
  price: PriceRange | null
  shots: number
}

interface Desk {
  tab: FilmTab
  selection: Selection
  /** Shot in the inspector. */
  opened: string | null
  /** Two takes of one shot, side by side. */
  compared: { shot: string; left: string; right: string } | null
  /** Title, look, length, sound and budget. */
  settingsOpen: boolean
  /** Shot after which a new one is being described; null = at the beginning, undefined = none. */
  inserting: string | null | undefined
  asked: Ask | null
}

const clean: Desk = {
  tab: 'board',
  selection: nothing,
  opened: null,
  compared: null,
  settingsOpen: false,
  inserting: undefined,
  asked: null,
}

/** What lies open on the film side. One studio page shows one film. */
export const useDesk = create<Desk>(() => clean)

export const clearDesk = (): void => useDesk.setState(clean)

/** Opens the inspector on a shot. */
export const openShot = (id: string): void =>
  useDesk.setState(({ selection }) => ({
    opened: id,
    selection: selection.ids.includes(id) ? { ...selection, focus: id } : only(id),
  }))

export const closeShot = (): void => useDesk.setState({ opened: null })
