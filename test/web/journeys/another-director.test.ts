/** A script instead of a sentence, a language model instead of the built-in director, and a film thrown away. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startOpenAi, type OpenAiServer, type Reply } from '../../vendors/openai.ts'
import { patient, Walk } from './walk.ts'

const script = `Title: Two Chairs
Author: A. Walker

INT. KITCHEN - NIGHT

ROSA, 40, sets two plates on the table.

ROSA
Sit down. It is getting cold.

BEN comes in and sits.
`

/** What the model answers, one after the other. */
const answers: Reply[] = [
  {
    text: 'I make it night.',
    calls: [{ id: 'call-1', name: 'set_title', arguments: JSON.stringify({ title: 'Three Chairs' }) }],
  },
  { text: 'The film is called **Three Chairs** now.' },
  { fault: 'cut', answer: { text: 'I would love to tell you about the third chair, which stands' } },
]
let vendor: OpenAiServer
let walk: Walk

beforeAll(async () => {
  vendor = await startOpenAi((_, index) => answers[Math.min(index, answers.length - 1)]!)
  walk = await Walk.start({
    FIRSTCUT_LLM_BASE_URL: vendor.url,
    FIRSTCUT_LLM_MODEL: 'contract',
    FIRSTCUT_LLM_KEY: 'sk-contract',
  })
}, 120_000)
afterAll(async () => {
  await walk?.end()
  await vendor?.close()
})

test(
  'a script is dropped in and becomes a film with its people and lines',
  { timeout: 120_000 },
  async () => {
    const { page } = walk
    await page.goto(walk.studio.url)
    const buffer = Buffer.from(script)
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'chairs.fountain', mimeType: 'text/plain', buffer })
    await page.getByRole('button', { name: 'Make the film' }).click()
    await page.waitForURL(/\/films\/./)
    await page.getByRole('gridcell').first().waitFor()
    const { bible, shots, title } = await walk.film()
    expect(title).toBe('Two Chairs')
    expect(bible.characters.map(({ name }) => name)).toEqual(expect.arrayContaining(['Rosa', 'Ben']))
    expect(shots.flatMap(({ shot }) => shot.dialogue.map(({ text }) => text))).toContain(
      'Sit down. It is getting cold.',
    )
  },
)

test(
  'a language model directs through the same operations, and is named as who it is',
  { timeout: 120_000 },
  async () => {
    const said = await walk.say('call it Three Chairs')
    expect((await walk.film()).title).toBe('Three Chairs')
    expect(said).toContain('Two Chairs')
    expect(vendor.requests.length).toBeGreaterThanOrEqual(2)
    expect(await walk.page.getByText(/contract/).count()).toBeGreaterThan(0)
  },
)

test('half an answer is told as such, and the film stays as it is', { timeout: 120_000 }, async () => {
  const { version } = await walk.film()
  await walk.ask('tell me about the third chair')
  await expect.poll(() => walk.said(), patient).toMatch(/broke off/i)
  expect((await walk.film()).version).toBe(version)
})

test('a film goes to the trash and comes back', { timeout: 120_000 }, async () => {
  const { page } = walk
  await page.goto(walk.studio.url)
  const films = page.getByRole('region', { name: 'Your films' })
  const card = films.getByRole('listitem').filter({ hasText: 'Three Chairs' })
  await card.waitFor()
  await page.getByRole('button', { name: 'Delete Three Chairs' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await card.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await card.waitFor()
  expect(walk.wrongs()).toEqual([])
})
