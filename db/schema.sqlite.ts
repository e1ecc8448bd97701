/**
 * The tables of a film folder's `film.db`. JSON columns hold values the departments describe with zod and
 * parse when they load them; the database only keeps them. Times are epoch milliseconds.
 */
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

export const films = sqliteTable('films', {
  id: text().primaryKey(),
  title: text().notNull(),
  /** Raised by every change; a change names the version it was made from. */
  version: integer().notNull(),
  createdAt: integer().notNull(),
  updatedAt: integer().notNull(),
})

/** The film as it now is, one row per thing that can change by itself (`tools/operations/parts.ts`). */
export const parts = sqliteTable(
  'parts',
  {
    film: text()
      .notNull()
      .references(() => films.id),
    key: text().notNull(),
    value: text({ mode: 'json' }).$type<unknown>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.film, table.key] })],
)

/** Everything that ever changed the film, newest last; never rewritten but for `state`. */
export const operations = sqliteTable(
  'operations',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    film: text()
      .notNull()
      .references(() => films.id),
    /** The film's version after it. */
    version: integer().notNull(),
    /** An operation's kind, or `undo` / `redo`. */
    kind: text().notNull(),
    input: text({ mode: 'json' }).$type<unknown>().notNull(),
    /** Parts before and after. */
    changes: text({ mode: 'json' }).$type<unknown>().notNull(),
    author: text({ mode: 'json' }).$type<unknown>().notNull(),
    /** `done`; `undone` and free to be done again; `left` behind by a later change; `passing`: nothing to undo. */
    state: text().$type<'done' | 'undone' | 'left' | 'passing'>().notNull(),
    at: integer().notNull(),
  },
  (table) => [index('operations_by_film').on(table.film, table.seq)],
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
    /** What the picture is, in words fit for a caption: "Animatic in place of Kling 3.0 (no key)". */
    label: text().notNull(),
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
    failure: text({ mode: 'json' }).$type<TakeFailure>(),
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

/** What was said in the film's chat; `data` is the message as the AI SDK's UI keeps it. */
export const messages = sqliteTable(
  'messages',
  {
    id: text().primaryKey(),
    film: text()
      .notNull()
      .references(() => films.id),
    position: integer().notNull(),
    role: text().notNull(),
    data: text({ mode: 'json' }).$type<unknown>().notNull(),
    createdAt: integer().notNull(),
  },
  (table) => [uniqueIndex('messages_by_film').on(table.film, table.position)],
)

/** The answer being said, piece by piece, so that a reloaded page hears the rest of it. */
export const streamChunks = sqliteTable(
  'stream_chunks',
  {
    film: text()
      .notNull()
      .references(() => films.id),
    turn: text().notNull(),
    seq: integer().notNull(),
    data: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.film, table.turn, table.seq] })],
)

/** What went wrong; `code` and `params` say it in any language (`tools/generate/vendor/vendor-words.ts`). */
export interface TakeFailure {
  message: string
  remedy: string
  code?: string
  params?: Readonly<Record<string, string | number>>
}
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
export type OperationRow = typeof operations.$inferSelect
export type MessageRow = typeof messages.$inferSelect
export type TakeRow = typeof takes.$inferSelect
