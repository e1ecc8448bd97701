/** Every query, written once. Changes of a take's state are compare-and-swap: the loser is told. */
import { and, asc, eq, inArray, max, notInArray, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import {
  events,
  films,
  shots,
  takes,
  type FilmRow,
  type ShotRow,
  type TakeRow,
  type TakeState,
} from './schema.sqlite.ts'

export interface PlannedShot {
  id: string
  data: unknown
  decision: unknown
  resolution: unknown
}

export type NewTake = Pick<TakeRow, 'id' | 'film' | 'shot' | 'model' | 'route' | 'input' | 'request'>
export type TakeChange = Partial<Pick<TakeRow, 'operation' | 'file' | 'hash' | 'cost' | 'failure'>>

export interface Store {
  film(): Promise<FilmRow | undefined>
  /** Writes the film and its shots in one go; takes of shots that are gone stay, unchosen. */
  savePlan(
    film: Pick<FilmRow, 'id' | 'title' | 'input' | 'data'>,
    planned: readonly PlannedShot[],
  ): Promise<void>
  shots(film: string): Promise<ShotRow[]>
  chooseTake(film: string, shot: string, take: string): Promise<void>
  addTake(take: NewTake): Promise<TakeRow>
  takes(film: string): Promise<TakeRow[]>
  take(id: string): Promise<TakeRow | undefined>
  /** Moves a take on if it still is in `from`. Returns the new row, or undefined when another got there first. */
  moveTake(id: string, from: TakeState, to: TakeState, change?: TakeChange): Promise<TakeRow | undefined>
  addEvent(film: string, kind: string, data: unknown): Promise<void>
  events(film: string, after?: number): Promise<{ seq: number; kind: string; data: unknown; at: number }[]>
  close(): void
}

export function createStore(db: BetterSQLite3Database, close: () => void): Store {
  return { ...filmQueries(db), ...takeQueries(db), ...eventQueries(db), close }
}

function filmQueries(db: BetterSQLite3Database): Pick<Store, 'film' | 'savePlan' | 'shots' | 'chooseTake'> {
  return {
    film: async () => (await db.select().from(films).limit(1))[0],
    async savePlan(film, planned) {
      const now = Date.now()
      // better-sqlite3 is synchronous: an async transaction would commit before its work was done.
      db.transaction((tx) => {
        tx.insert(films)
          .values({ ...film, createdAt: now, updatedAt: now })
          .onConflictDoUpdate({ target: films.id, set: { ...film, updatedAt: now } })
          .run()
        const ids = planned.map((shot) => shot.id)
        tx.delete(shots)
          .where(and(eq(shots.film, film.id), notInArray(shots.id, ids)))
          .run()
        planned.forEach((shot, position) => {
          const row = { ...shot, film: film.id, position }
          tx.insert(shots).values(row).onConflictDoUpdate({ target: shots.id, set: row }).run()
        })
      })
    },
    shots: async (film) => db.select().from(shots).where(eq(shots.film, film)).orderBy(asc(shots.position)),
    async chooseTake(film, shot, take) {
      await db
        .update(shots)
        .set({ chosenTake: take })
        .where(and(eq(shots.film, film), eq(shots.id, shot)))
    },
  }
}

function takeQueries(db: BetterSQLite3Database): Pick<Store, 'addTake' | 'takes' | 'take' | 'moveTake'> {
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
          cost: 0,
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

function eventQueries(db: BetterSQLite3Database): Pick<Store, 'addEvent' | 'events'> {
  return {
    async addEvent(film, kind, data) {
      await db.insert(events).values({ film, kind, data, at: Date.now() })
    },
    events: async (film, after = 0) =>
      db
        .select({ seq: events.seq, kind: events.kind, data: events.data, at: events.at })
        .from(events)
        .where(and(eq(events.film, film), sql`${events.seq} > ${after}`))
        .orderBy(asc(events.seq)),
  }
}
