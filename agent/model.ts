/** Which language model directs: one by key, any server that speaks OpenAI's language, or the built-in one. */
import { createAnthropic } from '@ai-sdk/anthropic'
import { createGoogle } from '@ai-sdk/google'
import { createOpenAI } from '@ai-sdk/openai'
import { defaultSettingsMiddleware, type LanguageModel, wrapLanguageModel } from 'ai'
import { checkBaseUrl, guardedFetch } from './director/base-url.ts'
import type { DirectorSettings } from './director/settings.ts'
import type { DirectorView } from './studio/view.ts'
import { Problem } from '../tools/film/errors.ts'

export type Provider = DirectorView['provider']
export type Environment = Readonly<Record<string, string | undefined>>

export interface DirectorChoice {
  provider: Provider
  available: boolean
  /** Why, in one plain sentence. Says which variable is set or missing, never what is in it. */
  reason: string
  /** Models to pick from; any other name may be typed. Empty where only the server knows them. */
  models: readonly string[]
}

interface Vendor {
  name: string
  key: string
  /** The first is taken when none is chosen. */
  models: readonly string[]
}

/** Vendors by key, in the order they are looked for. Names of models as their SDK lists them, 2026-11. */
const vendors: Readonly<Record<'openai' | 'anthropic' | 'google', Vendor>> = {
  openai: { name: 'OpenAI', key: 'OPENAI_API_KEY', models: ['gpt-6.1-terra', 'gpt-6.1-sol', 'gpt-6-luna'] },
  anthropic: {
    name: 'Anthropic',
    key: 'ANTHROPIC_API_KEY',
    models: ['claude-sonnet-5-5', 'claude-opus-5-5', 'claude-haiku-5-5'],
  },
  google: {
    name: 'Google',
    key: 'GOOGLE_GENERATIVE_AI_API_KEY',
    models: ['gemini-3.8-flash', 'gemini-pro-latest', 'gemini-flash-latest'],
  },
}
const order: readonly Provider[] = ['compatible', 'openai', 'anthropic', 'google', 'builtin']

const isSet = (environment: Environment, name: string): boolean => (environment[name] ?? '').trim() !== ''
const isVendor = (provider: Provider): provider is keyof typeof vendors => provider in vendors

function vendorChoice(provider: keyof typeof vendors, environment: Environment): DirectorChoice {
  const { key, models } = vendors[provider]
  const available = isSet(environment, key)
  const reason = available ? `${key} is set.` : `Set ${key} in the environment to use it.`
  return { provider, available, reason, models }
}

function compatibleChoice(settings: DirectorSettings, environment: Environment): DirectorChoice {
  const choice = { provider: 'compatible' as const, models: [] }
  const given = baseUrlOf(settings, environment)
  if (given === undefined) {
    const reason = 'Give the address of a server, such as http://localhost:11434/v1 for Ollama, and a model.'
    return { ...choice, available: false, reason }
  }
  try {
    const url = checkBaseUrl(given)
    const model = settings.model ?? environment.FIRSTCUT_LLM_MODEL
    if (!model) return { ...choice, available: false, reason: `Name a model that ${url} serves.` }
    return { ...choice, models: [model], available: true, reason: `Asks ${url}.` }
  } catch (error) {
    if (error instanceof Problem) return { ...choice, available: false, reason: error.line }
    throw error
  }
}

/** Every way to direct, best first, with whether it can be used and why. */
export function directorChoices(
  settings: DirectorSettings = {},
  environment: Environment = process.env,
): DirectorChoice[] {
  return order.map((provider) => {
    if (provider === 'compatible') return compatibleChoice(settings, environment)
    if (isVendor(provider)) return vendorChoice(provider, environment)
    const reason = 'Always there: understands requests by its own grammar, without a language model.'
    return { provider, available: true, reason, models: ['builtin'] }
  })
}

/** An address in the settings counts only when the settings chose a server; otherwise the environment's does. */
const baseUrlOf = (settings: DirectorSettings, environment: Environment): string | undefined =>
  (settings.provider === 'compatible' ? settings.baseUrl : undefined) ??
  (isSet(environment, 'FIRSTCUT_LLM_BASE_URL') ? environment.FIRSTCUT_LLM_BASE_URL : undefined)

/** Who directs now: the one in the settings if it can, else the first that is available. */
export function chooseDirector(
  settings: DirectorSettings = {},
  environment: Environment = process.env,
): DirectorView {
  const choices = directorChoices(settings, environment).filter(({ available }) => available)
  const choice = choices.find(({ provider }) => provider === settings.provider) ?? choices[0]!
  const { provider, models } = choice
  const wanted = provider === settings.provider ? settings.model : undefined
  const model = wanted ?? models[0] ?? ''
  if (provider === 'builtin') return { provider, model: 'builtin', label: 'Built-in director' }
  const where = isVendor(provider) ? vendors[provider].name : new URL(baseUrlOf(settings, environment)!).host
  return { provider, model, label: `${model} (${where})` }
}

function openai(model: string, environment: Environment): LanguageModel {
  const provider = createOpenAI({ apiKey: environment.OPENAI_API_KEY ?? '' })
  // The film stays with the filmmaker: nothing of it is kept at the vendor for later.
  const settings = { providerOptions: { openai: { store: false } } }
  return wrapLanguageModel({
    model: provider.responses(model),
    middleware: defaultSettingsMiddleware({ settings }),
  })
}

/** The key goes to the address it was given for and to no other, whatever the settings say. */
function compatible(model: string, settings: DirectorSettings, environment: Environment): LanguageModel {
  const baseURL = checkBaseUrl(baseUrlOf(settings, environment) ?? '')
  const own = environment.FIRSTCUT_LLM_BASE_URL
  const isOwn = own !== undefined && URL.canParse(own) && new URL(own).origin === new URL(baseURL).origin
  const key = isOwn ? environment.FIRSTCUT_LLM_KEY : undefined
  const provider = createOpenAI({
    baseURL,
    name: 'compatible',
    fetch: guardedFetch(key !== undefined),
    // Servers without keys take any; the SDK would otherwise send the one for OpenAI.
    apiKey: key ?? 'none',
  })
  return provider.chat(model)
}

/**
 * The model behind a choice.
 * @param builtin Makes the director that needs no key.
 */
export function directorModel(
  view: DirectorView,
  settings: DirectorSettings,
  builtin: () => LanguageModel,
  environment: Environment = process.env,
): LanguageModel {
  const { provider, model } = view
  if (provider === 'openai') return openai(model, environment)
  if (provider === 'compatible') return compatible(model, settings, environment)
  if (provider === 'anthropic') return createAnthropic({ apiKey: environment.ANTHROPIC_API_KEY ?? '' })(model)
  if (provider === 'google')
    return createGoogle({ apiKey: environment.GOOGLE_GENERATIVE_AI_API_KEY ?? '' })(model)
  return builtin()
}
