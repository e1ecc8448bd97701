/** The still that stands for a take: its middle frame, made once for each width and kept in the film folder. */
import { existsSync } from 'node:fs'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import type { FilmFolder } from '../../agent/film/film-folder.ts'
import { ClipRequest } from '../../tools/generate/provider.ts'
import { runInChild } from '../../tools/media/child.ts'
import type { PosterOrder } from './poster.job.ts'

/** Pixels. A few sizes serve every screen and keep the folder small. */
const widths = [160, 320, 480, 640, 960] as const
const usual = 480

/** Smallest kept width that is not below the one asked for. */
export function posterWidth(asked: string | undefined): number {
  const width = Number(asked ?? usual)
  if (!Number.isFinite(width) || width <= 0) return usual
  return widths.find((kept) => kept >= width) ?? widths.at(-1)!
}

const underway = new Map<string, Promise<unknown>>()

/** Path of the still. @throws Problem when the clip cannot be decoded. */
export async function posterOf(
  folder: FilmFolder,
  take: TakeRow,
  clip: string,
  width: number,
): Promise<string> {
  const out = folder.file(`cache/posters/${take.id}-${width}.jpg`)
  if (existsSync(out)) return out
  const running = underway.get(out)
  if (running) {
    await running
    return out
  }
  const request = ClipRequest.parse(take.request)
  const order: PosterOrder = {
    clip,
    frame: Math.floor((request.seconds * request.fps) / 2),
    width,
    height: Math.max(2, Math.round((width * request.height) / request.width)),
    out,
  }
  const made = runInChild(new URL('./poster.job.ts', import.meta.url), order)
  underway.set(out, made)
  try {
    await made
  } finally {
    underway.delete(out)
  }
  return out
}
