/** Pictures, sound and papers of a film. Everything is looked up by its id; no path ever comes from a request. */
import { sep } from 'node:path'
import { Hono, type Context } from 'hono'
import type { Desk } from '../../agent/studio/desk.ts'
import type { Library } from '../../agent/studio/library.ts'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import { folderName } from '../../agent/film/film-folder.ts'
import { Problem } from '../../tools/film/errors.ts'
import { posterOf, posterWidth } from './poster.ts'
import { forever, revalidate, serveFile } from './serve-file.ts'

/** Files of a film folder that may be fetched, with their media types. */
const papers: Readonly<Record<string, string>> = {
  'cut.mp4': 'video/mp4',
  'cut.vtt': 'text/vtt; charset=utf-8',
  'cut.srt': 'application/x-subrip; charset=utf-8',
  'shotlist.json': 'application/json; charset=utf-8',
  'shotlist.csv': 'text/csv; charset=utf-8',
  'storyboard.png': 'image/png',
  'routing.md': 'text/markdown; charset=utf-8',
}

/** Only takes with a file behind them. */
type MadeTake = TakeRow & { file: string }

export function mediaRoutes(library: Library) {
  return new Hono()
    .get('/:id/takes/:take/clip.mp4', async (context) => {
      const desk = await library.open(context.req.param('id'))
      const take = await takeOf(desk, context.req.param('take'))
      return send(context, desk, clipOf(desk, take), 'video/mp4', forever, `shot-take-${take.number}.mp4`)
    })
    .get('/:id/takes/:take/poster.jpg', async (context) => {
      const desk = await library.open(context.req.param('id'))
      const take = await takeOf(desk, context.req.param('take'))
      const width = posterWidth(context.req.query('width'))
      const path = await posterOf(desk.folder, take, clipOf(desk, take), width)
      return send(context, desk, path, 'image/jpeg', forever, 'poster.jpg')
    })
    .get('/:id/cut.mp4', (context) => sendPaper(library, context, context.req.param('id'), 'cut.mp4'))
    .get('/:id/cut.vtt', (context) => sendPaper(library, context, context.req.param('id'), 'cut.vtt'))
    .get('/:id/files/:name', (context) =>
      sendPaper(library, context, context.req.param('id'), context.req.param('name')),
    )
}

async function sendPaper(library: Library, context: Context, id: string, name: string): Promise<Response> {
  const desk = await library.open(id)
  const type = Object.hasOwn(papers, name) ? papers[name] : undefined
  if (!type) throw noFile(name)
  return send(context, desk, desk.folder.file(name), type, revalidate, name)
}

async function send(
  context: Context,
  desk: Desk,
  path: string,
  type: string,
  cache: string,
  name: string,
): Promise<Response> {
  const title = folderName(desk.project().title)
  const download = context.req.query('download') ? `${title}-${name}` : undefined
  try {
    return await serveFile(context, { path, type, cache, download })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw noFile(name)
    throw error
  }
}

async function takeOf(desk: Desk, id: string): Promise<MadeTake> {
  const take = await desk.folder.store.take(id)
  if (take && take.film === desk.folder.film && take.file !== null) return { ...take, file: take.file }
  throw new Problem('input', 'There is no such take.', 'Look at the film’s takes and choose another.', {
    code: 'take-unknown',
  })
}

/** Where the clip lies; a row that points out of the film folder is not followed. */
function clipOf(desk: Desk, take: MadeTake): string {
  const path = desk.folder.file(take.file)
  if (path.startsWith(desk.folder.path + sep)) return path
  throw noFile('clip.mp4')
}

const noFile = (name: string): Problem =>
  new Problem(
    'input',
    `There is no ${name.slice(0, 80)} yet.`,
    'Wait until the film is cut, or check the name.',
    {
      code: 'file-unknown',
    },
  )
