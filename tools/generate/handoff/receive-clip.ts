import { constants } from 'node:fs'
import { copyFile, mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { NewTake, TakeChange } from '../../../db/take-queries.ts'
import type { ClipRequest } from '../clip-request.ts'
import { fetchClip, type StoredClip } from '../fetch-clip.ts'
import { asProblem } from '../../film/disk-problem.ts'
import { checkProbe, probeClip, type Probe } from '../probe.ts'
import { VendorError } from '../vendor/vendor-error.ts'
import { writeJob } from '../vendor/watch.ts'

export interface ReceivedOrder {
  film: string
  shot: string
  /** Model and hand-off route. */
  model: string
  route: string
  /** `Kling 3.0`: who made it, for captions and problems. */
  name: string
  input: string
  request: ClipRequest
  /** Made from an older prompt; the take then counts as stale. */
  older?: boolean
}

export interface ReceivedClip {
  /** To be added as a take, then moved on to `done` with `change`. */
  take: NewTake
  change: TakeChange
  probe: Probe
}

/**
 * Takes a clip a person made into the film folder, as `takes/<take>.mp4` whatever its name was, and looks at it as at
 * any vendor's. Nothing is left behind when it will not do.
 * @param file on this machine; it stays where it is.
 * @throws Problem when it is no video, too short, of another shape, black, frozen, or holds a cut.
 */
export async function receiveClip(
  file: string,
  order: ReceivedOrder,
  { folder, takeId, signal }: { folder: string; takeId: string; signal?: AbortSignal },
): Promise<ReceivedClip> {
  const { film, shot, model, route, name, input, request, older = false } = order
  const stored = await keepCopy(file, folder, takeId, signal)
  try {
    const probe = await probeClip(stored.path, signal).catch((error: unknown) => {
      signal?.throwIfAborted()
      const detail = error instanceof Error ? error.message : String(error)
      throw new VendorError('bad-output', { vendor: name, code: 'vendor-not-video', detail, final: true })
    })
    const notes = checkProbe(probe, request, name)
    const told = older ? [...notes, 'Made from an older prompt.'] : notes
    const operation = writeJob({ handOff: basename(file) }, { notes: told })
    return {
      take: {
        id: takeId,
        film,
        shot,
        model,
        route,
        label: `${name}, by hand`,
        input: older ? `older/${input}` : input,
        request,
        cost: 0,
      },
      change: { operation, file: stored.name, hash: stored.hash, cost: 0, failure: null },
      probe,
    }
  } catch (error) {
    await rm(stored.path, { force: true })
    throw error
  }
}

/** A copy of its own: the person's file may be written over by the next export, and a take never changes. */
async function keepCopy(
  file: string,
  folder: string,
  takeId: string,
  signal: AbortSignal | undefined,
): Promise<StoredClip> {
  const copy = join(folder, 'takes', `${takeId}.dropped`)
  try {
    await mkdir(join(folder, 'takes'), { recursive: true })
    await copyFile(file, copy, constants.COPYFILE_FICLONE)
    return await fetchClip(pathToFileURL(copy).href, folder, takeId, signal ? { signal } : {})
  } catch (error) {
    throw asProblem(error, file)
  } finally {
    await rm(copy, { force: true })
  }
}
