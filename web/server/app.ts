/** The studio's HTTP side: films, their pictures, what happens to them, and the talk about them. */
import { Hono } from 'hono'
import type { Chats } from '../../agent/chats/chats.ts'
import type { Library } from '../../agent/studio/library.ts'
import { chatRoutes } from './chat.ts'
import { eventRoutes } from './events.ts'
import { filmRoutes } from './films.ts'
import { guard } from './guard.ts'
import { headers } from './headers.ts'
import { mediaRoutes } from './media.ts'
import { noPage, type Pages } from './pages.ts'
import { problemResponse } from './problem-response.ts'
import { settingsRoutes, type SettingsPlace } from './settings.ts'

export interface Studio {
  library: Library
  chats: Chats
  settings: SettingsPlace
  /** null serves the API alone. */
  pages: Pages | null
  /** Asked from everybody; null when only this machine can reach the studio. */
  token: string | null
}

export function createApp({ library, chats, settings, pages, token }: Studio) {
  const app = new Hono()
  app.onError(problemResponse)
  app.use(headers(pages?.scripts ?? []))
  app.use(guard({ token }))
  const routes = app
    .route('/api/films', filmRoutes(library, chats))
    .route('/api/films', mediaRoutes(library))
    .route('/api/films', eventRoutes(library))
    .route('/api/films', chatRoutes(library, chats))
    .route('/api/settings', settingsRoutes(settings))
  app.get('*', (context) => {
    if (!pages || context.req.path.startsWith('/api/')) throw noPage(context.req.path)
    return pages.respond(context)
  })
  app.notFound((context) => problemResponse(noPage(context.req.path), context))
  return routes
}

export type AppType = ReturnType<typeof createApp>
