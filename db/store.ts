/** Every query, written once. Changes that can race are compare-and-swap: the loser is told. */
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { chatQueries, type ChatStore } from './chat-queries.ts'
import { filmQueries, type FilmStore } from './film-queries.ts'
import { takeQueries, type TakeStore } from './take-queries.ts'

export interface Store extends FilmStore, TakeStore, ChatStore {
  /** A copy of the whole database as one file, consistent even while it is written to. */
  copyTo(file: string): Promise<void>
  close(): void
}

export function createStore(db: BetterSQLite3Database, file: Pick<Store, 'copyTo' | 'close'>): Store {
  return { ...filmQueries(db), ...takeQueries(db), ...chatQueries(db), ...file }
}
