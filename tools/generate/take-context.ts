import type { JSONValue } from '@ai-sdk/provider'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import type { Store } from '../../db/store.ts'
import type { VideoModel } from './provider.ts'
import type { DownloadSource } from './vendor/download.ts'

/** How a route runs. */
export interface TakeRoute {
  model: VideoModel
  /** Asking twice is free and gives the same job. */
  repeatable: boolean
  /** Whose it is, in words; none for models that run in this very program. */
  vendor?: string
  /** How long a job is left alone between two looks. Default 0. */
  pollSeconds?: number
  /** Where its clips are fetched from; without it they are files of this machine. */
  downloads?: DownloadSource
  /**
   * Finds the job of a take whose submit went unanswered. Null: the vendor knows of none.
   * @throws VendorError when it cannot be told.
   */
  findSubmitted?(takeId: string, signal?: AbortSignal): Promise<JSONValue | null>
}

export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  /** Milliseconds. @throws when aborted. */
  wait(ms: number, signal?: AbortSignal): Promise<void>
}

export interface TakeContext {
  store: Store
  routeFor(route: string): TakeRoute
  /** Absolute path of the film folder; files are stored below it. */
  folder: string
  signal?: AbortSignal
  onProgress?: (take: TakeRow, share: number) => void
  /** The real one unless told otherwise. */
  clock?: Clock
}
