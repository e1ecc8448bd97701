import type { LanguageModel } from 'ai'
import type { DirectorContext } from '../builtin/context.ts'
import { runTurn } from '../director.ts'
import { readDirectorSettings } from '../director/settings.ts'
import { chooseDirector, directorModel, type Environment } from '../model.ts'
import type { Director } from './chats.ts'

export interface FilmDirectorOptions {
  /** Folder of the films, where the choice of a director is kept. */
  root: string
  /** Signs what is asked approval for. */
  secret: string
  /** Makes the director that needs no key. */
  builtin: (context: DirectorContext) => LanguageModel
  environment?: Environment
}

/** Whoever the settings name when somebody speaks: a change of director holds from the next message on. */
export function filmDirector({ root, secret, builtin, environment }: FilmDirectorOptions): Director {
  return async ({ desk, messages, author, base, locale, signal }) => {
    const language = locale.startsWith('de') ? 'de' : 'en'
    const settings = await readDirectorSettings(root)
    const view = chooseDirector(settings, environment)
    const takes = await desk.takes()
    const context: DirectorContext = {
      project: () => desk.project(),
      takes: () => takes,
      modelOf: (id) => desk.derived().routed.find(({ shot }) => shot.id === id)?.decision.model,
      locale: language,
    }
    return runTurn({
      desk,
      messages,
      author,
      base: base ?? desk.version(),
      locale: language,
      signal,
      model: directorModel(view, settings, () => builtin(context), environment),
      label: view.label,
      secret,
      onFault: (error) => console.error(error),
    })
  }
}
