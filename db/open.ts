import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { createStore, type Store } from './store.ts'

/** Opens a film's database and brings its tables up to date. `:memory:` is allowed. */
export function openStore(file: string): Store {
  const client = new Database(file)
  try {
    client.pragma('journal_mode = WAL')
    client.pragma('busy_timeout = 5000')
    client.pragma('foreign_keys = ON')
    const db = drizzle(client, { casing: 'snake_case' })
    migrate(db, { migrationsFolder: fileURLToPath(new URL('./migrations/sqlite', import.meta.url)) })
    return createStore(db, {
      copyTo: async (target) => void (await client.backup(target)),
      close: () => client.close(),
    })
  } catch (error) {
    client.close()
    throw error
  }
}
