/** A film, its parts, what changed it and what happened to it. */
import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { events, films, operations, parts, type FilmRow, type OperationRow } from './schema.sqlite.ts'

export interface StoredEvent {
  seq: number
  kind: string
  data: unknown
  /** Epoch milliseconds. */
  at: number
}

/** One change of a film, as it is written: all of it or nothing. */
export interface Commit {
  film: string
  /** The version it was made from; a film that has moved on is left alone. */
  from: number
  title: string
  changes: readonly { key: string; before?: unknown; after?: unknown }[]
  operation: Pick<OperationRow, 'kind' | 'input' | 'author' | 'state'>
  /** Earlier operations whose state changes with it. */
  states: readonly { seq: number; state: OperationRow['state'] }[]
}

export interface FilmStore {
  /** The film, made at version 0 if it is not there yet. */
  openFilm(film: string): Promise<FilmRow>
  film(film: string): Promise<FilmRow | undefined>
  parts(film: string): Promise<Map<string, unknown>>
  /** The operation's row, or undefined when somebody else changed the film first. */
  commit(commit: Commit): Promise<OperationRow | undefined>
  /** Oldest first; those after a version. */
  operations(film: string, after?: number): Promise<OperationRow[]>
  operation(seq: number): Promise<OperationRow | undefined>
  /** Oldest first, without what they changed, which can be large. */
  operationStates(film: string): Promise<Pick<OperationRow, 'seq' | 'kind' | 'state'>[]>
  addEvent(film: string, kind: string, data: unknown): Promise<StoredEvent>
  events(film: string, after?: number): Promise<StoredEvent[]>
}

type Transaction = Parameters<Parameters<BetterSQLite3Database['transaction']>[0]>[0]

export function filmQueries(db: BetterSQLite3Database): FilmStore {
  const film = async (id: string): Promise<FilmRow | undefined> =>
    (await db.select().from(films).where(eq(films.id, id)))[0]
  return {
    film,
    async openFilm(id) {
      const now = Date.now()
      const row = { id, title: '', version: 0, createdAt: now, updatedAt: now }
      await db.insert(films).values(row).onConflictDoNothing()
      return (await film(id))!
    },
    async parts(id) {
      const rows = await db
        .select({ key: parts.key, value: parts.value })
        .from(parts)
        .where(eq(parts.film, id))
      return new Map(rows.map(({ key, value }) => [key, value]))
    },
    // better-sqlite3 is synchronous: an async transaction would commit before its work was done.
    commit: async (commit) => db.transaction((tx) => write(tx, commit), { behavior: 'immediate' }),
    operations: async (id, after = -1) =>
      db
        .select()
        .from(operations)
        .where(and(eq(operations.film, id), gt(operations.version, after)))
        .orderBy(asc(operations.seq)),
    operation: async (seq) => (await db.select().from(operations).where(eq(operations.seq, seq)))[0],
    operationStates: async (id) =>
      db
        .select({ seq: operations.seq, kind: operations.kind, state: operations.state })
        .from(operations)
        .where(eq(operations.film, id))
        .orderBy(asc(operations.seq)),
    async addEvent(id, kind, data) {
      const rows = await db.insert(events).values({ film: id, kind, data, at: Date.now() }).returning()
      return rows[0]!
    },
    events: async (id, after = 0) =>
      db
        .select({ seq: events.seq, kind: events.kind, data: events.data, at: events.at })
        .from(events)
        .where(and(eq(events.film, id), gt(events.seq, after)))
        .orderBy(asc(events.seq)),
  }
}

function write(tx: Transaction, commit: Commit): OperationRow | undefined {
  const at = Date.now()
  const version = commit.from + 1
  const moved = tx
    .update(films)
    .set({ version, title: commit.title, updatedAt: at })
    .where(and(eq(films.id, commit.film), eq(films.version, commit.from)))
    .run()
  if (moved.changes === 0) return undefined
  const gone = commit.changes.filter((change) => change.after === undefined).map((change) => change.key)
  for (let start = 0; start < gone.length; start += rowsAtOnce) {
    const keys = gone.slice(start, start + rowsAtOnce)
    tx.delete(parts)
      .where(and(eq(parts.film, commit.film), inArray(parts.key, keys)))
      .run()
  }
  for (const { key, after } of commit.changes) {
    if (after === undefined) continue
    tx.insert(parts)
      .values({ film: commit.film, key, value: after })
      .onConflictDoUpdate({ target: [parts.film, parts.key], set: { value: after } })
      .run()
  }
  for (const { seq, state } of commit.states) {
    tx.update(operations).set({ state }).where(eq(operations.seq, seq)).run()
  }
  const { film, changes, operation } = commit
  tx.insert(events)
    .values({ film, kind: 'changed', data: { version, kind: operation.kind }, at })
    .run()
  return tx
    .insert(operations)
    .values({ film, version, changes, at, ...operation })
    .returning()
    .get()
}

/** SQLite binds a limited number of values in one statement. */
const rowsAtOnce = 500
