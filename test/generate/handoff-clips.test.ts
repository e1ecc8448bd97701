import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import { packFiles } from '../../tools/generate/handoff/pack-files.ts'
import { receiveClip, type ReceivedOrder } from '../../tools/generate/handoff/receive-clip.ts'
import { handOffSheet } from '../../tools/generate/handoff/sheet.ts'
import { writePack } from '../../tools/generate/handoff/write-pack.ts'
import { runInChild } from '../../tools/media/child.ts'
import { catalogue } from '../../tools/route/catalogue.ts'
import { promptShots } from './prompt-shots.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firstcut-handoff-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function clip(name: string, graph: string): Promise<string> {
  const file = join(folder, name)
  await runInChild(new URL('../support/make-media.job.ts', import.meta.url), { file, graph, codec: 'h264' })
  return file
}

const order: ReceivedOrder = {
  film: 'film',
  shot: 's1',
  model: 'kling-3.0',
  route: 'kling-handoff',
  name: 'Kling 3.0',
  input: 'asked',
  request: { prompt: 'A pier', seconds: 1, width: 320, height: 180, fps: 24, seed: 1, providerOptions: {} },
}

test('a dropped clip becomes a finished take, and the person’s own file stays as it was', async () => {
  const file = await clip('shot-01 take2.mov', 'testsrc2=size=320x180:rate=24:duration=1.5')
  const before = readFileSync(file)
  const { take, change, probe } = await receiveClip(file, { ...order, older: true }, { folder, takeId: 't1' })
  expect(probe.seconds).toBeCloseTo(1.5, 1)
  const store = openStore(join(folder, 'film.db'))
  await store.openFilm('film')
  await store.addTake(take)
  const done = await store.moveTake('t1', 'planned', 'done', change)
  expect(done).toMatchObject({
    shot: 's1',
    state: 'done',
    label: 'Kling 3.0, by hand',
    input: 'older/asked',
    cost: 0,
    file: 'takes/t1.mp4',
    operation: { handOff: 'shot-01 take2.mov', watch: { notes: ['Made from an older prompt.'] } },
  })
  store.close()
  writeFileSync(file, 'written over by the next export')
  expect(readFileSync(join(folder, 'takes/t1.mp4')).equals(before)).toBe(true)
})

test.each([
  ['too short', 'short.mp4', 'testsrc2=size=320x180:rate=24:duration=0.5', 'clip-short'],
  ['upright', 'upright.mp4', 'testsrc2=size=180x320:rate=24:duration=1', 'clip-shape'],
  ['black', 'black.mp4', 'color=c=black:size=320x180:rate=24:duration=1', 'clip-black'],
  ['frozen', 'frozen.mp4', 'color=c=red:size=320x180:rate=24:duration=1', 'clip-frozen'],
])('one that is %s is refused and leaves nothing behind', async (_why, name, graph, code) => {
  const file = await clip(name, graph)
  await expect(receiveClip(file, order, { folder, takeId: code })).rejects.toMatchObject({ code })
  expect(readdirSync(join(folder, 'takes')).filter((kept) => kept.startsWith(code))).toEqual([])
  expect(existsSync(file)).toBe(true)
})

test('what is no video, or not there, is said in words', async () => {
  const file = join(folder, 'page.mp4')
  writeFileSync(file, '<html>Please sign in</html>')
  const options = { folder, takeId: 'bad' }
  await expect(receiveClip(file, order, options)).rejects.toMatchObject({ code: 'vendor-not-video' })
  await expect(receiveClip(join(folder, 'gone.mp4'), order, options)).rejects.toMatchObject({ kind: 'file' })
})

test('a pack is written with its pictures, and one that is gone is named', async () => {
  const picture = join(folder, 'mara.png')
  writeFileSync(picture, 'a picture')
  const card = catalogue().cards.get('kling-3.0')!
  const words = promptShots['a line in the rain']!
  const sheet = (file: string): ReturnType<typeof handOffSheet> =>
    handOffSheet({
      film: 'f',
      code: '1A',
      card,
      words,
      aspect: '16:9',
      input: 'i',
      pictures: [{ name: 'Mara', file }],
    })
  const pack = join(folder, 'pack')
  await writePack(packFiles('A Test', [sheet(picture)]), pack)
  expect(readFileSync(join(pack, 'shot-01_1A/prompt.txt'), 'utf8')).toContain('"Wait! Please, ’wait’!"')
  expect(readFileSync(join(pack, 'shot-01_1A/picture-1.png'), 'utf8')).toBe('a picture')
  const missing = packFiles('A Test', [sheet(join(folder, 'nobody.png'))])
  await expect(writePack(missing, pack)).rejects.toMatchObject({ kind: 'file' })
})
