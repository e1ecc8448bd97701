import type { Project } from '../../tools/film/project.ts'
import type { Operation } from '../../tools/operations/operation.ts'
import type { OperationReport, PriceRange } from '../../tools/operations/report.ts'
import type { Author, FilmView, HistoryEntry } from '../studio/view.ts'

/** What the director needs of an open film; the studio's desk is one. Refusals are thrown as Problems. */
export interface DirectorDesk {
  project(): Project
  version(): number
  view(): Promise<FilmView>
  /** `base`: the version the person looked at; a clash with what somebody else did since is refused. */
  perform(operation: Operation, by: Author, base?: number): Promise<OperationReport>
  undo(by: Author, base?: number): Promise<OperationReport>
  redo(by: Author, base?: number): Promise<OperationReport>
  /** Oldest first; an entry's `seq` is the version it made. */
  history(): Promise<HistoryEntry[]>
  /** What the operation would spend at once. */
  price(operation: Operation): PriceRange
}
