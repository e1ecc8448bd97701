/** Puts the studio together: films, the talk about them, whoever answers, and the HTTP side of it all. */
import type { LanguageModel } from 'ai'
import type { DirectorContext } from '../../agent/builtin/context.ts'
import { approvalSecret } from '../../agent/chats/approval-secret.ts'
import { createChats } from '../../agent/chats/chats.ts'
import { filmDirector } from '../../agent/chats/film-director.ts'
import type { Environment } from '../../agent/model.ts'
import { Library, type LibraryOptions } from '../../agent/studio/library.ts'
import { type AppType, createApp } from './app.ts'
import type { Pages } from './pages.ts'

export interface StudioOptions {
  /** Folder the films live in. */
  root: string
  pages: Pages | null
  /** Asked from everybody; null when only this machine can reach the studio. */
  token: string | null
  /** Makes the director that needs no key. */
  builtin: (context: DirectorContext) => LanguageModel
  films?: LibraryOptions
  environment?: Environment
}

export interface OpenStudio {
  app: AppType
  library: Library
  /** Ends what is being said and made; all of it is kept. */
  close(): Promise<void>
}

export async function openStudio(options: StudioOptions): Promise<OpenStudio> {
  const { root, pages, token, builtin, films, environment } = options
  const secret = await approvalSecret(root)
  const library = new Library(root, films)
  const chats = createChats(filmDirector({ root, secret, builtin, ...(environment && { environment }) }))
  return {
    app: createApp({ library, chats, settings: { root, environment }, pages, token }),
    library,
    async close() {
      await chats.close()
      await library.close()
    },
  }
}
