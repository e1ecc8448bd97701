/** The ledger of takes. */
import { and, asc, eq, inArray, max, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { takes, type TakeRow, type TakeState } from './schema.sqlite.ts'

export type NewTake = Pick<
  TakeRow,
  'id' | 'film' | 'shot' | 'model' | 'route' | 'label' | 'input' | 'request' | 'cost'
>
export type TakeChange = Partial<Pick<TakeRow, 'operation' | 'file' | 'hash' | 'cost' | 'label' | 'failure'>>

export interface TakeStore {
  addTake(take: NewTake): Promise<TakeRow>
  takes(film: string): Promise<TakeRow[]>
  take(id: string): Promise<TakeRow | undefined>
  /** Moves a take on if it still is in `from`. Returns the new row, or undefined when another got there first. */
  moveTake(id: string, from: TakeState, to: TakeState, change?: TakeChange): Promise<TakeRow | undefined>
}

export function takeQueries(db: BetterSQLite3Database): TakeStore {
  return {
    async addTake(take) {
      const now = Date.now()
      const last = db
        .select({ number: max(takes.number) })
        .from(takes)
        .where(and(eq(takes.film, take.film), eq(takes.shot, take.shot)))
      const rows = await db
        .insert(takes)
        .values({
          ...take,
          number: sql`coalesce((${last}), 0) + 1`,
          state: 'planned',
          createdAt: now,
          updatedAt: now,
        })
        .returning()
      return rows[0]!
    },
    takes: async (film) =>
      db.select().from(takes).where(eq(takes.film, film)).orderBy(asc(takes.createdAt), asc(takes.number)),
    take: async (id) => (await db.select().from(takes).where(eq(takes.id, id)))[0],
    async moveTake(id, from, to, change = {}) {
      const rows = await db
        .update(takes)
        .set({ ...change, state: to, updatedAt: Date.now() })
        .where(and(eq(takes.id, id), inArray(takes.state, [from])))
        .returning()
      return rows[0]
    },
  }
}
