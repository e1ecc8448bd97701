/** A film folder, its store and a vendor who does as he is told, new for each test. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach } from 'vitest'
import { openStore } from '../../db/open.ts'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import type { Store } from '../../db/store.ts'
import type { ClipRequest } from '../../tools/generate/clip-request.ts'
import { runInChild } from '../../tools/media/child.ts'
import { createVendor, type Vendor } from '../support/vendor.ts'

export interface TakeBench {
  folder: string
  store: Store
  vendor: Vendor
}

export const request: ClipRequest = {
  prompt: 'A pier at dawn',
  seconds: 1,
  width: 320,
  height: 180,
  fps: 24,
  seed: 1,
  providerOptions: {},
}

export function takeBench(): TakeBench {
  const bench = {} as TakeBench
  beforeEach(async () => {
    bench.folder = mkdtempSync(join(tmpdir(), 'firstcut-take-'))
    bench.store = openStore(join(bench.folder, 'film.db'))
    await bench.store.openFilm('film')
    bench.vendor = createVendor()
  })
  afterEach(() => {
    bench.store.close()
    rmSync(bench.folder, { recursive: true, force: true })
  })
  return bench
}

/** Makes a small clip in the film folder and says where. */
export async function clip(
  { folder }: TakeBench,
  name: string,
  graph = 'testsrc2=size=320x180:rate=24:duration=1',
): Promise<string> {
  const file = join(folder, name)
  await runInChild(new URL('../support/make-media.job.ts', import.meta.url), { file, graph, codec: 'h264' })
  return pathToFileURL(file).href
}

export const plan = ({ store }: TakeBench, more: Partial<ClipRequest> = {}): Promise<TakeRow> =>
  store.addTake({
    id: crypto.randomUUID(),
    film: 'film',
    shot: 's1',
    model: 'm',
    route: 'r',
    label: 'M',
    input: 'i',
    request: { ...request, ...more },
    cost: 0.5,
  })
