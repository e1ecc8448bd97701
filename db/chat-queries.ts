/** What was said about the film, and the answer being said. */
import { and, asc, eq, gt, max, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { messages, streamChunks, type MessageRow } from './schema.sqlite.ts'

export interface ChatStore {
  /** Oldest first. */
  messages(film: string): Promise<MessageRow[]>
  /** Adds a message at the end, or replaces the data of one that is there. */
  saveMessage(film: string, message: Pick<MessageRow, 'id' | 'role' | 'data'>): Promise<void>
  /** Drops what was said after a message; with `inclusive` the message too. */
  dropMessagesAfter(film: string, id: string, inclusive?: boolean): Promise<void>
  addChunk(film: string, turn: string, data: string): Promise<void>
  /** Chunks of a turn, numbered from 1; those after a number. */
  chunks(film: string, turn: string, after?: number): Promise<{ seq: number; data: string }[]>
  dropChunks(film: string, turn: string): Promise<void>
}

export function chatQueries(db: BetterSQLite3Database): ChatStore {
  return {
    messages: async (film) =>
      db.select().from(messages).where(eq(messages.film, film)).orderBy(asc(messages.position)),
    async saveMessage(film, message) {
      const last = db
        .select({ position: max(messages.position) })
        .from(messages)
        .where(eq(messages.film, film))
      await db
        .insert(messages)
        .values({ ...message, film, position: sql`coalesce((${last}), 0) + 1`, createdAt: Date.now() })
        .onConflictDoUpdate({ target: messages.id, set: { data: message.data } })
    },
    async dropMessagesAfter(film, id, inclusive = false) {
      const found = (await db.select().from(messages).where(eq(messages.id, id)))[0]
      if (!found) return
      const after = inclusive ? found.position - 1 : found.position
      await db.delete(messages).where(and(eq(messages.film, film), gt(messages.position, after)))
    },
    async addChunk(film, turn, data) {
      const last = db
        .select({ seq: max(streamChunks.seq) })
        .from(streamChunks)
        .where(and(eq(streamChunks.film, film), eq(streamChunks.turn, turn)))
      await db.insert(streamChunks).values({ film, turn, data, seq: sql`coalesce((${last}), 0) + 1` })
    },
    chunks: async (film, turn, after = 0) =>
      db
        .select({ seq: streamChunks.seq, data: streamChunks.data })
        .from(streamChunks)
        .where(and(eq(streamChunks.film, film), eq(streamChunks.turn, turn), gt(streamChunks.seq, after)))
        .orderBy(asc(streamChunks.seq)),
    async dropChunks(film, turn) {
      await db.delete(streamChunks).where(and(eq(streamChunks.film, film), eq(streamChunks.turn, turn)))
    },
  }
}
