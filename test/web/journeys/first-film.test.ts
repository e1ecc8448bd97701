/**
 * What a new user does in the browser, from a sentence to a downloaded cut, without touching a file. Set
 * FIRSTCUT_SCREENSHOTS to a folder to keep a picture of every stop in both themes and both widths.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FilmView, ShotView } from '../../../agent/studio/view.ts'
import { launchBrowser } from '../../support/browser.ts'
import { startStudio, type RunningStudio } from '../../support/studio.ts'
import { violations } from './violations.ts'

let browser: Browser
let studio: RunningStudio
let page: Page
const troubles: string[] = []
const barriers: string[] = []
const patient = { timeout: 240_000, interval: 300 }

beforeAll(async () => {
  ;[browser, studio] = await Promise.all([launchBrowser(), startStudio()])
  page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'dark',
    acceptDownloads: true,
  })
  page.setDefaultTimeout(20_000)
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await studio?.close()
})

const film = async (): Promise<FilmView> => {
  const id = new URL(page.url()).pathname.split('/').at(-1)!
  return (await fetch(`${studio.url.replace(/\/$/, '')}/api/films/${id}`)).json() as Promise<FilmView>
}
const settled = (): Promise<void> =>
  expect
    .poll(async () => {
      const { stage, cut, shots } = await film()
      return stage.name === 'idle' && shots.length > 0 && cut !== null && !cut.stale
    }, patient)
    .toBe(true)
const shot = async (number: number): Promise<ShotView> => (await film()).shots[number - 1]!
const order = async (): Promise<string[]> => (await film()).shots.map(({ shot }) => shot.id)

/** Says something to the director and waits until it has answered. */
async function say(words: string): Promise<string> {
  const { version } = await film()
  const box = page.getByRole('textbox', { name: 'Message to the director' })
  await box.fill(words)
  await box.press('Enter')
  await expect
    .poll(() => box.isEnabled().then(async (on) => on && (await box.inputValue()) === ''), patient)
    .toBe(true)
  await expect.poll(async () => (await film()).version, patient).toBeGreaterThan(version)
  await page.getByRole('button', { name: 'Send', exact: true }).waitFor()
  return (await page.getByRole('log').innerText()).trim()
}

async function keep(name: string): Promise<void> {
  const folder = process.env.FIRSTCUT_SCREENSHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      await page.waitForTimeout(500)
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) })
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'dark' })
}

test(
  'describe a film, watch it appear, change it by talking, compare takes, download the cut',
  { timeout: 590_000 },
  async () => {
    await page.goto(studio.url)
    barriers.push(...(await violations(page)))
    await keep('home')
    await page.getByRole('textbox').first().fill('15 seconds: a lighthouse keeper finds a robot.')
    await page.getByRole('button', { name: 'Make the film' }).click()
    await page.waitForURL(/\/films\/./)
    await page.getByRole('gridcell').nth(4).waitFor()
    await keep('appearing')
    await settled()
    await page.getByRole('gridcell').first().locator('img').waitFor()
    barriers.push(...(await violations(page)))
    await keep('film')

    const first = await film()
    await say('redo shot 3 with Kling')
    await settled()
    const redone = await film()
    expect(redone.shots[2]).toMatchObject({
      decision: { model: 'kling-3.0' },
      choices: { model: 'kling-3.0' },
      resolution: { model: 'animatic' },
    })
    expect(redone.takes).toHaveLength(first.takes.length + 1)
    const moved = redone.shots.filter(({ take }, index) => take !== first.shots[index]!.take)
    expect(moved.map(({ shot }) => shot.number)).toEqual([3])
    expect(redone.takes.at(-1)!.label).toContain('in place of Kling 3.0')
    expect(redone.cut!.url).not.toBe(first.cut!.url)

    const before = (await shot(5)).shot
    await say('make shot 5 a close-up at night, slower')
    await settled()
    const after = (await shot(5)).shot
    expect(after).toMatchObject({ size: 'CU', timeOfDay: 'night' })
    expect(after.duration > before.duration || after.movement.speed === 'slow').toBe(true)

    const ids = await order()
    await say('swap 2 and 4')
    expect(await order()).toEqual([ids[0], ids[3], ids[2], ids[1], ids[4]])
    const count = (await film()).takes.length
    await settled()
    expect((await film()).takes).toHaveLength(count)
    await say('undo that')
    expect(await order()).toEqual(ids)
    await settled()
    await keep('changed')
    barriers.push(...(await violations(page)))

    await page.reload()
    await page.getByRole('log').getByText('swap 2 and 4').waitFor()
    await page.getByRole('tab', { name: 'Takes' }).click()
    const strip = page.getByRole('region', { name: 'Takes of shot 3' })
    const row = page.getByRole('listitem').filter({ has: strip })
    await row.getByRole('button', { name: 'Compare' }).click()
    const dialog = page.getByRole('dialog', { name: 'Compare takes of shot 3' })
    await expect
      .poll(
        () =>
          dialog
            .locator('video')
            .evaluateAll((all) =>
              all.map((item) => (item as unknown as { readyState: number }).readyState >= 2),
            ),
        patient,
      )
      .toEqual([true, true])
    await keep('compare')
    barriers.push(...(await violations(page)))
    await page.keyboard.press('Space')
    const times = (): Promise<number[]> =>
      dialog
        .locator('video')
        .evaluateAll((all) => all.map((item) => (item as unknown as { currentTime: number }).currentTime))
    await expect.poll(async () => Math.min(...(await times())), patient).toBeGreaterThan(0.3)
    await page.keyboard.press('Space')
    const [left, right] = await times()
    expect(Math.abs(left! - right!)).toBeLessThan(0.15)
    await dialog.getByRole('button', { name: 'This one is better' }).first().click()
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Download' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'The cut (MP4)' }).click(),
    ])
    const bytes = readFileSync((await download.path())!)
    expect(download.suggestedFilename()).toMatch(/\.mp4$/)
    expect(bytes.subarray(4, 8).toString()).toBe('ftyp')
    expect(bytes.length).toBeGreaterThan(100_000)
    expect(troubles).toEqual([])
  },
)
