/** What a new user does in the browser, from a sentence to a downloaded cut, without touching a file. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { patient, phone, Walk } from './walk.ts'

let walk: Walk

beforeAll(async () => {
  walk = await Walk.start()
}, 120_000)
afterAll(() => walk?.end())

interface Video {
  readyState: number
  currentTime: number
}

test('describe a film and watch it appear', { timeout: 300_000 }, async () => {
  await walk.page.goto(walk.studio.url)
  await walk.stop('home')
  await walk.describe('15 seconds: a lighthouse keeper finds a robot.', 5)
  await walk.stop('appearing')
  await walk.settled()
  await walk.page.getByRole('gridcell').first().locator('img').waitFor()
  await walk.stop('film')
  const { shots, title } = await walk.film()
  expect(title).not.toBe('')
  expect(shots.every(({ state, take }) => state === 'ready' && take !== null)).toBe(true)
})

test(
  '“redo shot 3 with Kling” makes that take and a new cut, and nothing else',
  { timeout: 300_000 },
  async () => {
    const before = await walk.film()
    await walk.say('redo shot 3 with Kling')
    await walk.settled()
    const after = await walk.film()
    expect(after.shots[2]).toMatchObject({
      decision: { model: 'kling-3.0' },
      choices: { model: 'kling-3.0' },
      resolution: { model: 'animatic' },
    })
    expect(after.takes).toHaveLength(before.takes.length + 1)
    const moved = after.shots.filter(({ take }, index) => take !== before.shots[index]!.take)
    expect(moved.map(({ shot }) => shot.number)).toEqual([3])
    expect(after.takes.at(-1)!.label).toContain('in place of Kling 3.0')
    expect(after.cut!.url).not.toBe(before.cut!.url)
  },
)

test(
  'change, swap and take back by talking; all of it is there after a reload',
  { timeout: 300_000 },
  async () => {
    const { shot: before } = await walk.shot(5)
    await walk.say('make shot 5 a close-up at night, slower')
    const { shot: after } = await walk.shot(5)
    expect(after).toMatchObject({ size: 'CU', timeOfDay: 'night' })
    expect(after.framing).not.toBe('establishing')
    expect(after.duration).toBeGreaterThan(before.duration)
    await walk.settled()

    const ids = await walk.order()
    const { takes } = await walk.film()
    await walk.say('swap 2 and 4')
    expect(await walk.order()).toEqual([ids[0], ids[3], ids[2], ids[1], ids[4]])
    await walk.say('undo that')
    expect(await walk.order()).toEqual(ids)
    await walk.settled()
    expect((await walk.film()).takes).toHaveLength(takes.length)
    await walk.stop('changed')

    await walk.page.reload()
    await walk.page.getByRole('log').getByText('swap 2 and 4').waitFor()
  },
)

test('the film page asks for at most 250 kB of script before it is there', { timeout: 60_000 }, async () => {
  const scripts = await walk.page.evaluate<string[]>(
    "performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => name.endsWith('.js'))",
  )
  const bodies = await Promise.all(
    scripts.map(async (script) => Buffer.from(await (await fetch(script)).arrayBuffer())),
  )
  const packed = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
  expect(scripts.length).toBeGreaterThan(0)
  expect(packed / 1000).toBeLessThanOrEqual(250)
})

test('two takes side by side on one clock, and a vote', { timeout: 120_000 }, async () => {
  const { page } = walk
  await page.getByRole('gridcell').nth(2).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Compare its takes' }).click()
  const dialog = page.getByRole('dialog', { name: 'Compare takes of shot 3' })
  const videos = dialog.locator('video')
  const ready = (): Promise<boolean[]> =>
    videos.evaluateAll((all) => all.map((video) => (video as unknown as Video).readyState >= 2))
  const times = (): Promise<number[]> =>
    videos.evaluateAll((all) => all.map((video) => (video as unknown as Video).currentTime))
  await expect.poll(ready, patient).toEqual([true, true])
  await walk.stop('compare')
  await expect.poll(async () => Math.max(...(await times())), patient).toBeGreaterThan(0)
  const [left, right] = await times()
  expect(Math.abs(left! - right!)).toBeLessThan(0.2)
  await dialog.getByRole('button', { name: 'This one is better: the left take' }).click()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
})

test('the cut comes down as a film', { timeout: 60_000 }, async () => {
  const { page } = walk
  await page.getByRole('button', { name: 'Download' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'The cut (MP4)' }).click(),
  ])
  const bytes = readFileSync((await download.path())!)
  expect(download.suggestedFilename()).toMatch(/\.mp4$/)
  expect(bytes.subarray(4, 8).toString()).toBe('ftyp')
  expect(bytes.length).toBeGreaterThan(100_000)
})

test('by keyboard alone: play, step, take back, do again, find anything', { timeout: 60_000 }, async () => {
  const { page } = walk
  await page.locator('#film').focus()
  const time = (): Promise<number> =>
    page
      .locator('#film video')
      .first()
      .evaluate((video) => (video as unknown as Video).currentTime)
  const start = await time()
  await page.keyboard.press('Space')
  await expect.poll(time, patient).toBeGreaterThan(start + 0.3)
  await page.keyboard.press('k')
  const held = await time()
  await page.keyboard.press('ArrowRight')
  await expect.poll(time, patient).not.toBe(held)

  const { version } = await walk.film()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await walk.film()).version, patient).toBe(version + 1)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(async () => (await walk.film()).version, patient).toBe(version + 2)

  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await walk.stop('palette')
  await page.keyboard.press('Escape')
})

test('on a phone and in German', { timeout: 120_000 }, async () => {
  const { page } = walk
  await page.setViewportSize(phone)
  for (const view of ['Cut', 'Board', 'Chat']) {
    await page.getByRole('navigation').getByRole('button', { name: view }).click()
    const width = await page.evaluate<number>('document.scrollingElement.scrollWidth')
    expect(width, view).toBeLessThanOrEqual(phone.width)
    await walk.stop(`phone-${view.toLowerCase()}`)
  }
  const said = await walk.say('Mach Einstellung 1 zwei Sekunden länger')
  expect(said).toMatch(/Einstellung 1/)
  expect(walk.wrongs()).toEqual([])
})
