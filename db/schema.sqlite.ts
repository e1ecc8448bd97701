/**
 * The tables of a film folder's `film.db`. JSON columns hold values the departments describe with zod and
 * parse when they load them; the database only keeps them. Times are epoch milliseconds.
 */
import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

export const films = sqliteTable('films', {
  id: text().primaryKey(),
  title: text().notNull(),
  /** Fingerprint of the text and settings the plan was made from: the same input is never planned twice. */
  input: text().notNull(),
  /** The film without its shots. */
  data: text({ mode: 'json' }).$type<unknown>().notNull(),
  createdAt: integer().notNull(),
  updatedAt: integer().notNull(),
})

export const shots = sqliteTable(
  'shots',
  {
    id: text().primaryKey(),
    film: text()
      .notNull()
      .references(() => films.id),
    position: integer().notNull(),
    data: text({ mode: 'json' }).$type<unknown>().notNull(),
    /** Which model was chosen and why. */
    decision: text({ mode: 'json' }).$type<unknown>(),
    /** Which route runs it today and why. */
    resolution: text({ mode: 'json' }).$type<unknown>(),
    chosenTake: text(),
  },
  (table) => [index('shots_by_film').on(table.film, table.position)],
)

/** The ledger: one row per attempt at a shot, written before anything is asked of a vendor. */
export const takes = sqliteTable(
  'takes',
  {
    id: text().primaryKey(),
    film: text()
      .notNull()
      .references(() => films.id),
    shot: text().notNull(),
    number: integer().notNull(),
    state: text().$type<TakeState>().notNull(),
    /** Model that makes the pictures, which is not the chosen one when it was substituted. */
    model: text().notNull(),
    route: text().notNull(),
    /** Fingerprint of everything the model was asked for; a take is stale when its shot asks for another. */
    input: text().notNull(),
    request: text({ mode: 'json' }).$type<unknown>().notNull(),
    /** What the model needs to be asked about the job again, from any process. */
    operation: text({ mode: 'json' }).$type<unknown>(),
    /** Name below the film folder, and SHA-256, once the file is here. */
    file: text(),
    hash: text(),
    /** US dollars. */
    cost: real().notNull(),
    failure: text({ mode: 'json' }).$type<{ message: string; remedy: string }>(),
    createdAt: integer().notNull(),
    updatedAt: integer().notNull(),
  },
  (table) => [
    uniqueIndex('takes_by_shot').on(table.film, table.shot, table.number),
    index('takes_by_input').on(table.film, table.input),
  ],
)

export const events = sqliteTable(
  'events',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    film: text().notNull(),
    kind: text().notNull(),
    data: text({ mode: 'json' }).$type<unknown>().notNull(),
    at: integer().notNull(),
  },
  (table) => [index('events_by_film').on(table.film, table.seq)],
)

export type TakeState =
  | 'planned'
  | 'submitting'
  | 'running'
  | 'fetching'
  | 'done'
  | 'failed'
  | 'canceled'
  | 'unknown'
export type FilmRow = typeof films.$inferSelect
export type ShotRow = typeof shots.$inferSelect
export type TakeRow = typeof takes.$inferSelect
