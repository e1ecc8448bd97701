/** What is told to whoever watches a film. Types only. */
import type { TakeState } from '../../db/schema.sqlite.ts'
import type { CutView, StageView } from './view.ts'

type Event<Kind extends string, Data> = {
  /** Place in the film's log; null for what is only told live and not kept. */
  seq: number | null
  kind: Kind
  data: Data
}

export type StudioEvent =
  /** An operation, an undo or a redo changed the film. */
  | Event<'changed', { version: number; kind: string }>
  /** A take moved on. `share` 0 … 1 of its making. */
  | Event<'take', { take: string | null; shot: string; state: TakeState; share: number }>
  | Event<'stage', StageView>
  | Event<'cut', CutView>
