/** What was said about a film, as it is kept: whole messages, and the answer being given in pieces. */
import { safeValidateUIMessages } from 'ai'
import type { Store } from '../../db/store.ts'
import type { DirectorChunk, DirectorMessage } from '../director/messages.ts'
import { closing, messageOf } from './rebuild.ts'

type Folder = { store: Store; film: string }

export const breakOff = {
  stopped: 'Stopped by you; what was done until then stands in the history.',
  failed: 'The answer broke off; what was done until then stands in the history.',
  interrupted: 'The studio was closed meanwhile; what was done until then stands in the history.',
} as const

/** Oldest first. Messages that cannot be read any more are left out rather than losing the rest. */
export async function loadMessages({ store, film }: Folder): Promise<DirectorMessage[]> {
  const rows = await store.messages(film)
  const read = await Promise.all(
    rows.map((row) => safeValidateUIMessages<DirectorMessage>({ messages: [row.data] })),
  )
  return read.flatMap((result) => (result.success ? result.data : []))
}

export async function keepMessage({ store, film }: Folder, message: DirectorMessage): Promise<void> {
  await store.saveMessage(film, { id: message.id, role: message.role, data: message })
}

export async function keepChunks(
  { store, film }: Folder,
  turn: string,
  chunks: readonly DirectorChunk[],
): Promise<void> {
  if (chunks.length > 0) await store.addChunk(film, turn, JSON.stringify(chunks))
}

export async function loadChunks({ store, film }: Folder, turn: string): Promise<DirectorChunk[]> {
  const rows = await store.chunks(film, turn)
  return rows.flatMap(({ data }) => JSON.parse(data) as DirectorChunk[])
}

/** An answer that ended says how; one that does not was being given when the studio ended. */
export const hasEnded = (message: DirectorMessage): boolean => message.metadata?.ended !== undefined

/** Makes a whole message of what was said until the studio ended, and keeps it. */
export async function recover(folder: Folder, broken: DirectorMessage): Promise<DirectorMessage> {
  const said = await loadChunks(folder, broken.id)
  const rebuilt = await messageOf(broken.id, [...said, ...closing(said, breakOff.interrupted)])
  const message: DirectorMessage = {
    ...rebuilt,
    metadata: { ...broken.metadata, ...rebuilt.metadata, ended: 'interrupted' },
  }
  await keepMessage(folder, message)
  await folder.store.dropChunks(folder.film, broken.id)
  return message
}

/**
 * Forgets what was said after a message: the film is left as it is.
 * @returns the messages that stay, the named one included
 */
export async function rewind(
  { store, film }: Folder,
  messages: readonly DirectorMessage[],
  position: number,
): Promise<DirectorMessage[]> {
  for (const { id, role } of messages.slice(position + 1)) {
    if (role === 'assistant') await store.dropChunks(film, id)
  }
  await store.dropMessagesAfter(film, messages[position]!.id)
  return messages.slice(0, position + 1)
}
