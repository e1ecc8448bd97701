/** The film's state and its log: operations in, versions out. Nothing is made here. */
import type { Store } from '../../db/store.ts'
import type { OperationRow } from '../../db/schema.sqlite.ts'
import type { Project } from '../../tools/film/project.ts'
import { apply, changesNothing } from '../../tools/operations/apply.ts'
import { checkConflict } from '../../tools/operations/conflict.ts'
import { describeChanges } from '../../tools/operations/describe.ts'
import { Operation, type OperationKind } from '../../tools/operations/operation.ts'
import {
  changesBetween,
  fromParts,
  type PartChange,
  type Parts,
  toParts,
  withChanges,
} from '../../tools/operations/parts.ts'
import { refusal } from '../../tools/operations/refuse.ts'
import type { TakeFacts } from '../../tools/operations/takes.ts'
import type { Change } from '../../tools/operations/report.ts'
import type { Author, HistoryEntry } from './view.ts'

export interface State {
  version: number
  project: Project
}

/** What a change did. */
export interface Made {
  before: Project
  after: Project
  version: number
  changes: Change[]
  /** For undo and redo: the kind of the operation that was taken back or done again. */
  of?: OperationKind
}

interface Step {
  kind: string
  input: unknown
  after: Project
  changes: readonly PartChange[]
  state: OperationRow['state']
  states: { seq: number; state: OperationRow['state'] }[]
  of?: OperationKind
}

/** Two processes on one film: who comes second looks again, this often at most. */
const attempts = 20

export class History {
  private readonly store: Store
  private readonly film: string
  private current: State | undefined

  constructor(store: Store, film: string) {
    this.store = store
    this.film = film
  }

  /** The newest state, read again when another process has written one. */
  async state(): Promise<State> {
    const row = await this.store.openFilm(this.film)
    if (this.current?.version !== row.version) {
      this.current = { version: row.version, project: fromParts(await this.store.parts(this.film)) }
    }
    return this.current
  }

  /**
   * Applies an operation and logs it. `base` is the version the person looked at.
   * @throws Problem when it is refused; the film has not changed then.
   */
  async perform(input: Operation, by: Author, base: number | undefined, facts: TakeFacts): Promise<Made> {
    const operation = Operation.parse(JSON.parse(JSON.stringify(input)))
    return this.change(by, base, async ({ project }) => {
      const after = apply(project, operation, facts)
      const changes = changesBetween(toParts(project), toParts(after))
      const passing = changesNothing.has(operation.kind)
      if (changes.length === 0 && !passing) throw refusal('nothing-to-change')
      // A change after an undo leaves what was undone behind for good.
      const undone = passing ? [] : await this.inState('undone')
      const states = undone.map(({ seq }) => ({ seq, state: 'left' as const }))
      return {
        kind: operation.kind,
        input: operation,
        after,
        changes,
        state: passing ? 'passing' : 'done',
        states,
      }
    })
  }

  undo(by: Author, base?: number): Promise<Made> {
    return this.change(by, base, async ({ project }) => {
      const row = await this.newestDone()
      if (!row) throw refusal('nothing-to-undo')
      return back(project, row, true)
    })
  }

  redo(by: Author, base?: number): Promise<Made> {
    return this.change(by, base, async ({ project }) => {
      const row = await this.oldestUndone()
      if (!row) throw refusal('nothing-to-redo')
      return back(project, row, false)
    })
  }

  /** Oldest first; undo and redo show in the entries' states. */
  async entries(): Promise<HistoryEntry[]> {
    const told: HistoryEntry[] = []
    let parts: Parts = new Map()
    let project = fromParts(parts)
    for (const row of await this.store.operations(this.film)) {
      parts = withChanges(parts, row.changes as PartChange[])
      const after = fromParts(parts)
      if (row.state !== 'passing') told.push({ ...entryOf(row), changes: describeChanges(project, after) })
      project = after
    }
    return told
  }

  /** What undo would take back and redo would do again. */
  async ends(): Promise<{ undo: HistoryEntry | null; redo: HistoryEntry | null }> {
    const { project } = await this.state()
    const [done, undone] = [await this.newestDone(), await this.oldestUndone()]
    const told = (row: OperationRow, reversed: boolean): HistoryEntry => {
      const other = fromParts(withChanges(toParts(project), row.changes as PartChange[], reversed))
      const changes = reversed ? describeChanges(other, project) : describeChanges(project, other)
      return { ...entryOf(row), changes }
    }
    return { undo: done ? told(done, true) : null, redo: undone ? told(undone, false) : null }
  }

  /** The newest operation of a kind that still holds. */
  async last(kind: OperationKind): Promise<Operation | undefined> {
    const found = (await this.inState('done')).findLast((item) => item.kind === kind)
    const row = found && (await this.store.operation(found.seq))
    return row && Operation.parse(row.input)
  }

  private async newestDone(): Promise<OperationRow | undefined> {
    const found = (await this.inState('done')).at(-1)
    return found && this.store.operation(found.seq)
  }

  private async oldestUndone(): Promise<OperationRow | undefined> {
    const found = (await this.inState('undone'))[0]
    return found && this.store.operation(found.seq)
  }

  private async inState(state: OperationRow['state']): Promise<Pick<OperationRow, 'seq' | 'kind'>[]> {
    return (await this.store.operationStates(this.film)).filter((row) => row.state === state)
  }

  private async change(
    by: Author,
    base: number | undefined,
    step: (state: State) => Promise<Step>,
  ): Promise<Made> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const state = await this.state()
      const next = await step(state)
      if (base !== undefined && base < state.version) {
        checkConflict(state.project, next.changes, await this.othersSince(base, by))
      }
      const written = await this.store.commit({
        film: this.film,
        from: state.version,
        title: next.after.title,
        changes: next.changes,
        operation: { kind: next.kind, input: next.input, author: by, state: next.state },
        states: next.states,
      })
      if (!written) continue
      this.current = { version: written.version, project: next.after }
      const changes =
        next.kind === 'undo'
          ? takenBack(state.project, next.after)
          : describeChanges(state.project, next.after)
      const { of } = next
      return {
        before: state.project,
        after: next.after,
        version: written.version,
        changes,
        ...(of && { of }),
      }
    }
    throw refusal('conflict', { who: 'Somebody else', what: 'the film' }, 'conflict')
  }

  private async othersSince(base: number, by: Author): Promise<{ who: string; changes: PartChange[] }[]> {
    const rows = await this.store.operations(this.film, base)
    return rows.flatMap((row) => {
      const author = row.author as Author
      return author.id === by.id ? [] : [{ who: author.name, changes: row.changes as PartChange[] }]
    })
  }
}

/** Shots that go back to their places are told by the numbers they have again. */
function takenBack(before: Project, after: Project): Change[] {
  const order = describeChanges(after, before).find((change) => change.field === 'order')
  return describeChanges(before, after).map((change) =>
    change.field === 'order' && order ? { ...change, before: order.after, after: order.before } : change,
  )
}

function back(project: Project, row: OperationRow, reversed: boolean): Step {
  const changes = row.changes as PartChange[]
  const after = fromParts(withChanges(toParts(project), changes, reversed))
  return {
    kind: reversed ? 'undo' : 'redo',
    input: { seq: row.seq },
    after,
    changes: changes.map(({ key, before, after: then }): PartChange => {
      return reversed ? { key, before: then, after: before } : { key, before, after: then }
    }),
    state: 'passing',
    states: [{ seq: row.seq, state: reversed ? 'undone' : 'done' }],
    of: row.kind as OperationKind,
  }
}

function entryOf(row: OperationRow): Omit<HistoryEntry, 'changes'> {
  return {
    seq: row.seq,
    kind: row.kind as OperationKind,
    author: row.author as Author,
    at: row.at,
    state: row.state === 'passing' ? 'done' : row.state,
  }
}
