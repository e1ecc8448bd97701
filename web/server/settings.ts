/** Which director answers: the built-in one or a language model. Keys come from the environment only. */
import { Hono } from 'hono'
import {
  DirectorSettings,
  readDirectorSettings,
  saveDirectorSettings,
} from '../../agent/director/settings.ts'
import { chooseDirector, type DirectorChoice, directorChoices, type Environment } from '../../agent/model.ts'
import type { DirectorView } from '../../agent/studio/view.ts'
import { Problem } from '../../tools/film/errors.ts'
import { atMost, readJson } from './read-json.ts'

export interface StudioSettings {
  director: DirectorView
  choices: DirectorChoice[]
}

export interface SettingsPlace {
  /** Folder of the films, where the choice is kept. */
  root: string
  environment?: Environment | undefined
}

const Wish = DirectorSettings.required({ provider: true })

export function settingsRoutes(place: SettingsPlace) {
  return new Hono()
    .get('/', async (context) => context.json(await read(place)))
    .put('/', atMost(10_000), readJson(Wish), async (context) => {
      const wish = context.req.valid('json')
      const choice = directorChoices(wish, place.environment).find(
        ({ provider }) => provider === wish.provider,
      )
      if (!choice?.available) throw notHere(choice?.reason ?? '')
      await saveDirectorSettings(place.root, wish)
      return context.json(await read(place))
    })
}

async function read({ root, environment }: SettingsPlace): Promise<StudioSettings> {
  const settings = await readDirectorSettings(root)
  return {
    director: chooseDirector(settings, environment),
    choices: directorChoices(settings, environment),
  }
}

const notHere = (reason: string): Problem =>
  new Problem('input', 'That director cannot be had here.', reason, {
    code: 'director-unavailable',
    params: { reason },
  })
