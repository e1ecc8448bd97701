import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { generateText, type LanguageModel } from 'ai'
import { describe, expect, test } from 'vitest'
import { checkBaseUrl } from '../../../agent/director/base-url.ts'
import { readDirectorSettings, saveDirectorSettings } from '../../../agent/director/settings.ts'
import { chooseDirector, directorChoices, directorModel, type Environment } from '../../../agent/model.ts'
import { startOpenAi } from '../../vendors/openai.ts'

const keys = {
  OPENAI_API_KEY: 'sk-one',
  ANTHROPIC_API_KEY: 'sk-two',
  GOOGLE_GENERATIVE_AI_API_KEY: 'sk-three',
}
const local = { FIRSTCUT_LLM_BASE_URL: 'http://localhost:11434/v1', FIRSTCUT_LLM_MODEL: 'qwen3:8b' }
const none = (): LanguageModel => {
  throw new Error('Nobody asked for the built-in director.')
}

describe('who directs', () => {
  test('without a key it is the built-in director', () => {
    expect(chooseDirector({}, {})).toEqual({
      provider: 'builtin',
      model: 'builtin',
      label: 'Built-in director',
    })
  })

  test.each([
    [keys, 'openai', 'OpenAI'],
    [{ ...keys, OPENAI_API_KEY: ' ' }, 'anthropic', 'Anthropic'],
    [{ GOOGLE_GENERATIVE_AI_API_KEY: 'x' }, 'google', 'Google'],
    [{ ...keys, ...local }, 'compatible', 'localhost:11434'],
  ])('a key or an address in the environment is enough: %#', (environment, provider, where) => {
    const view = chooseDirector({}, environment)
    expect(view).toMatchObject({ provider, label: `${view.model} (${where})` })
  })

  test('the settings choose, as long as that director can be had', () => {
    expect(chooseDirector({ provider: 'builtin' }, keys).provider).toBe('builtin')
    expect(chooseDirector({ provider: 'google', model: 'gemini-x' }, keys)).toMatchObject({
      model: 'gemini-x',
    })
    expect(chooseDirector({ provider: 'google', model: 'gemini-x' }, {})).toMatchObject({
      provider: 'builtin',
    })
  })

  test('each is listed with the reason, and no key is ever shown', () => {
    for (const environment of [{}, keys, { ...keys, ...local, FIRSTCUT_LLM_KEY: 'sk-four' }]) {
      const choices = directorChoices({}, environment)
      expect(choices.map(({ provider }) => provider).sort()).toEqual(
        ['anthropic', 'builtin', 'compatible', 'google', 'openai'].sort(),
      )
      expect(choices.every(({ reason }) => reason.length > 10)).toBe(true)
      expect(JSON.stringify(choices)).not.toContain('sk-')
    }
    const openai = directorChoices({}, {}).find(({ provider }) => provider === 'openai')
    expect(openai).toMatchObject({
      available: false,
      reason: 'Set OPENAI_API_KEY in the environment to use it.',
    })
  })

  test('an address that may not be asked makes the server unavailable and says why', () => {
    const environment = { ...local, FIRSTCUT_LLM_BASE_URL: 'http://169.254.169.254/v1' }
    const choice = directorChoices({}, environment).find(({ provider }) => provider === 'compatible')
    expect(choice).toMatchObject({ available: false, reason: expect.stringContaining('cannot be used') })
    expect(chooseDirector({}, environment).provider).toBe('builtin')
  })
})

describe('addresses', () => {
  test.each(['http://localhost:11434/v1', 'http://192.168.1.20:8000/v1/', 'https://llm.example.org/v1'])(
    '%s is fine',
    (url) => expect(checkBaseUrl(url)).toBe(url.replace(/\/$/, '')),
  )

  test.each([
    'http://user:secret@localhost/v1',
    'http://169.254.169.254/latest',
    'http://[fe80::1]/v1',
    'http://[::ffff:169.254.169.254]/v1',
    'http://2852039166/v1',
    'http://0xa9.0xfe.0xa9.0xfe/v1',
    'http://metadata.google.internal/computeMetadata/v1',
    'http://metadata/v1',
    'http://0.0.0.0/v1',
    'http://100.100.100.200/v1',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://llm.example.org/v1?key=1',
    'localhost:11434',
    '',
    `http://${'a'.repeat(600)}/`,
  ])('%s is refused', (url) => {
    expect(() => checkBaseUrl(url)).toThrow(/cannot be used/)
  })

  test('no way of writing the metadata address gets through', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_535 }), fc.constantFrom(0, 1, 2, 3), (low, form) => {
        const address = 0xa9fe0000 + low
        const bytes = [24, 16, 8, 0].map((shift) => (address >>> shift) & 255)
        const written = [
          bytes.join('.'),
          String(address),
          `0x${address.toString(16)}`,
          `[::ffff:${bytes.join('.')}]`,
        ][form]
        expect(() => checkBaseUrl(`http://${written}/v1`)).toThrow(/cannot be used/)
      }),
    )
  })
})

describe('a compatible server', () => {
  async function asked(
    environment: (url: string) => Environment,
    settings: (url: string) => object,
  ): Promise<string> {
    const server = await startOpenAi([{ text: 'Yes.' }], 'none')
    try {
      const chosen = settings(server.url)
      const view = chooseDirector(chosen, environment(server.url))
      const model = directorModel(view, chosen, none, environment(server.url))
      await generateText({ model, prompt: 'Hello', maxRetries: 0 }).catch(() => undefined)
      return server.requests[0]?.authorization ?? 'not asked'
    } finally {
      await server.close()
    }
  }

  test('gets its own key', async () => {
    const environment = (url: string): Environment => ({
      ...keys,
      FIRSTCUT_LLM_BASE_URL: url,
      FIRSTCUT_LLM_MODEL: 'm',
      FIRSTCUT_LLM_KEY: 'sk-own',
    })
    expect(await asked(environment, () => ({}))).toBe('Bearer sk-own')
  })

  test('at an address from the settings gets no key from the environment', async () => {
    const environment = (): Environment => ({ ...keys, ...local, FIRSTCUT_LLM_KEY: 'sk-own' })
    const settings = (baseUrl: string): object => ({ provider: 'compatible', model: 'm', baseUrl })
    expect(await asked(environment, settings)).toBe('Bearer none')
  })

  test('is not followed elsewhere', async () => {
    const model = (baseUrl: string): LanguageModel => {
      const settings = { provider: 'compatible' as const, model: 'm', baseUrl }
      return directorModel(chooseDirector(settings, {}), settings, none, {})
    }
    const moved = { fault: 'status' as const, status: 307, headers: { location: 'http://127.0.0.1:1/v1' } }
    const server = await startOpenAi([moved], 'none')
    await expect(generateText({ model: model(server.url), prompt: 'Hello', maxRetries: 0 })).rejects.toThrow(
      'Cannot connect',
    )
    expect(server.requests).toHaveLength(1)
    await server.close()
  })
})

describe('the settings file', () => {
  test('keeps what was chosen, refuses what cannot be, and survives nonsense', async () => {
    const root = await mkdtemp(join(tmpdir(), 'settings-'))
    try {
      expect(await readDirectorSettings(root)).toEqual({})
      const chosen = { provider: 'compatible', model: 'qwen3:8b', baseUrl: 'http://localhost:11434/v1/' }
      await saveDirectorSettings(root, chosen)
      expect(await readDirectorSettings(root)).toEqual({ ...chosen, baseUrl: 'http://localhost:11434/v1' })
      const file = await readFile(join(root, 'settings.json'), 'utf8')
      for (const bad of [
        { apiKey: 'sk-1' },
        { provider: 'other' },
        { model: 'a b' },
        { baseUrl: 'http://u:p@h/' },
      ]) {
        await expect(saveDirectorSettings(root, bad)).rejects.toMatchObject({ kind: 'input' })
      }
      expect(await readFile(join(root, 'settings.json'), 'utf8')).toBe(file)
      await writeFile(join(root, 'settings.json'), '{"provider": [}')
      expect(await readDirectorSettings(root)).toEqual({})
    } finally {
      await rm(root, { recursive: true })
    }
  })
})
