/**
 * Somebody at the studio's page. Set FIRSTCUT_SCREENSHOTS to a folder to keep a picture of every stop in both
 * themes and both widths.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import type { FilmView, ShotView } from '../../../agent/studio/view.ts'
import { launchBrowser } from '../../support/browser.ts'
import { startStudio, type RunningStudio } from '../../support/studio.ts'
import { violations } from './violations.ts'

/** Rendering is real, so waiting for it is patient. Milliseconds. */
export const patient = { timeout: 240_000, interval: 300 }
const desktop = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

async function until(what: string, check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patient.timeout
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`)
    await sleep(patient.interval)
  }
}

export class Walk {
  readonly page: Page
  readonly studio: RunningStudio
  /** Errors the page threw or wrote to its console. */
  private readonly troubles: string[] = []
  /** What broke WCAG at the stops. */
  private readonly barriers = new Set<string>()
  private readonly browser: Browser

  static async start(environment: Readonly<Record<string, string>> = {}): Promise<Walk> {
    const [browser, studio] = await Promise.all([launchBrowser(), startStudio(environment)])
    const page = await browser.newPage({ viewport: desktop, colorScheme: 'dark', acceptDownloads: true })
    return new Walk(browser, studio, page)
  }

  private constructor(browser: Browser, studio: RunningStudio, page: Page) {
    this.browser = browser
    this.studio = studio
    this.page = page
    page.setDefaultTimeout(20_000)
    page.on('pageerror', (error) => this.troubles.push(error.message))
    page.on('console', (message) => message.type() === 'error' && this.troubles.push(message.text()))
  }

  async end(): Promise<void> {
    await this.browser.close()
    await this.studio.close()
  }

  async film(): Promise<FilmView> {
    const id = new URL(this.page.url()).pathname.split('/').at(-1)!
    const answer = await fetch(new URL(`/api/films/${id}`, this.studio.url))
    return (await answer.json()) as FilmView
  }

  async shot(number: number): Promise<ShotView> {
    return (await this.film()).shots[number - 1]!
  }

  async order(): Promise<string[]> {
    return (await this.film()).shots.map(({ shot }) => shot.id)
  }

  /** Until every take and the cut are as the film is. */
  async settled(): Promise<void> {
    await until('everything is made', async () => {
      const { stage, cut, shots } = await this.film()
      return stage.name === 'idle' && shots.length > 0 && cut !== null && !cut.stale
    })
  }

  /** From the first page to a board with its shots on it. */
  async describe(words: string, shots: number): Promise<void> {
    const { page } = this
    await page.goto(this.studio.url)
    await page.getByRole('textbox').first().fill(words)
    await page.getByRole('button', { name: 'Make the film' }).click()
    await page.waitForURL(/\/films\/./)
    await page
      .getByRole('gridcell')
      .nth(shots - 1)
      .waitFor()
  }

  /** Says something that changes the film, and waits until it is answered. Returns all that was said. */
  async say(words: string): Promise<string> {
    const { version } = await this.film()
    await this.ask(words)
    await until(`“${words}” has changed the film`, async () => (await this.film()).version > version)
    return this.said()
  }

  /** Says something and waits until it is answered. */
  async ask(words: string): Promise<string> {
    const box = this.page.getByRole('textbox', { name: /Message to the director|Nachricht an die Regie/ })
    await box.fill(words)
    await box.press('Enter')
    await until(`“${words}” is sent`, async () => (await box.inputValue()) === '')
    await this.page.getByRole('button', { name: /^(Send|Senden)$/ }).waitFor(patient)
    return this.said()
  }

  async said(): Promise<string> {
    return (await this.page.getByRole('log').innerText()).trim()
  }

  /** Looks at the page as it stands: its barriers, and its picture if pictures are kept. */
  async stop(name: string): Promise<void> {
    for (const barrier of await violations(this.page)) this.barriers.add(barrier)
    const folder = process.env.FIRSTCUT_SCREENSHOTS
    if (!folder) return
    mkdirSync(folder, { recursive: true })
    const before = this.page.viewportSize()!
    for (const size of [desktop, phone]) {
      for (const colorScheme of ['dark', 'light'] as const) {
        await this.page.setViewportSize(size)
        await this.page.emulateMedia({ colorScheme })
        await this.page.waitForTimeout(500)
        await this.page.screenshot({ path: join(folder, `${name}-${size.width}-${colorScheme}.png`) })
      }
    }
    await this.page.setViewportSize(before)
    await this.page.emulateMedia({ colorScheme: 'dark' })
  }

  /** Whatever went wrong behind the scenes or kept somebody out. */
  wrongs(): string[] {
    return [...this.troubles, ...this.barriers]
  }
}
