/** What is known of the finished cut, kept beside it. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import { fingerprint } from '../../tools/film/fingerprint.ts'
import { choicesOf } from '../../tools/film/project.ts'
import { writeWhole } from '../../tools/film/write-whole.ts'
import { briefOf } from '../film/finish.ts'
import type { FilmFolder } from '../film/film-folder.ts'
import type { Derived } from './derive.ts'

const StoredCut = z.object({
  /** Fingerprint of everything the cut was made from. */
  key: z.string(),
  seconds: z.number(),
  chapters: z.array(z.object({ title: z.string(), start: z.number() })),
  lufs: z.number(),
  truePeakDb: z.number(),
  /** Pieces it is joined from, and how many had to be rendered. */
  segments: z.number(),
  rendered: z.number(),
})
export type StoredCut = z.infer<typeof StoredCut>

const name = 'cache/cut.json'

/** Undefined when there is no cut, or none this version can tell about. */
export async function readCut(folder: FilmFolder): Promise<StoredCut | undefined> {
  if (!existsSync(folder.file('cut.mp4')) || !existsSync(folder.file(name))) return undefined
  try {
    return StoredCut.parse(JSON.parse(await readFile(folder.file(name), 'utf8')))
  } catch {
    // A damaged note costs one more cut.
    return undefined
  }
}

export async function writeCut(folder: FilmFolder, cut: StoredCut): Promise<void> {
  // JSON knows no −∞, which is how loud silence is.
  const finite = { ...cut, lufs: Math.max(-99, cut.lufs), truePeakDb: Math.max(-99, cut.truePeakDb) }
  await writeWhole(folder.file(name), JSON.stringify(finite))
}

/** Names a cut by all that is seen, heard and said in it and in the papers beside it. */
export function cutKey(
  derived: Derived,
  takes: ReadonlyMap<string, TakeRow>,
  burnSubtitles: boolean,
): string {
  const { project, slots, routed, format } = derived
  const { title, author, scenes, shots, settings, story, bible } = project
  return fingerprint({
    film: { title, author, scenes, shots, settings, story, bible },
    cut: { slots, format, burnSubtitles },
    sound: briefOf(derived),
    takes: [...takes].map(([shot, take]) => [shot, take.id, choicesOf(project, shot).trim.head]),
    routed: routed.map(({ decision, resolution }) => [decision.model, decision.reason, resolution.label]),
  })
}
