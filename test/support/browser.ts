/** Chromium out of an npm package, so that nothing has to be installed beside `npm ci`. */
import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser } from 'playwright-core'

/** The package's own arguments run everything in one process, which ends with the first closed page. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--font-render-hinting=none']

/** Close it when done. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true })
}
