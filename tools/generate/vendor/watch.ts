/** What is kept with a running job beside the vendor's own words: since when, and how patient to be. */
import type { JSONObject } from '@ai-sdk/provider'
import { z } from 'zod'
import type { TakeRow } from '../../../db/schema.sqlite.ts'
import type { VendorError } from './vendor-error.ts'

const Watch = z.object({
  /** Epoch ms of the submit. */
  since: z.number().default(0),
  /** Looks in a row that went wrong. */
  troubles: z.number().default(0),
  /** Of those, how many said that there is no such job. */
  missing: z.number().default(0),
  /** Epoch ms before which it is not asked again. */
  notBefore: z.number().default(0),
  notes: z.array(z.string()).default([]),
  /** Where the finished clip is, and whether a fresh address was asked for already. */
  url: z.string().optional(),
  renewed: z.boolean().default(false),
  cost: z.number().optional(),
  servedModel: z.string().optional(),
})
export type Watch = z.infer<typeof Watch>

/** A take's `operation` column: the vendor's own words, with ours under one name of their own. */
export function readJob(take: Pick<TakeRow, 'operation'>): { operation: JSONObject; watch: Watch } {
  const { watch, ...operation } = (take.operation ?? {}) as JSONObject & { watch?: unknown }
  return { operation, watch: Watch.parse(watch ?? {}) }
}

export const writeJob = (operation: JSONObject, watch: Partial<Watch>): JSONObject => ({
  ...operation,
  watch: JSON.parse(JSON.stringify(watch)) as JSONObject,
})

const mostNotes = 20

/** The notes with one more; the same one is not kept twice. */
export const withNote = (notes: readonly string[], note: string | undefined): string[] =>
  note === undefined || notes.includes(note) || notes.length >= mostNotes ? [...notes] : [...notes, note]

/** Seconds. */
const longestRest = 120

/** Longer with every look that went wrong, never sooner than the vendor asks for. Milliseconds. */
export function patience(troubles: number, error: VendorError, pollSeconds: number): number {
  const own = Math.min(longestRest, Math.max(pollSeconds, 1) * 2 ** Math.min(troubles - 1, 7))
  return Math.max(own, error.facts.retryAfterSeconds ?? 0) * 1000
}
