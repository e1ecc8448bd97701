/**
 * Who may talk to the studio. On the loopback address: pages of this very server and local programs, but no
 * page of another site, whatever name its DNS gives this machine. Anywhere else: whoever has the token.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { Problem } from '../../tools/film/errors.ts'

export interface GuardOptions {
  /** Needed from everybody when set; null = only the loopback address is listened on. */
  token: string | null
}

const cookie = 'firstcut-token'
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i
const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

const foreign = (what: string): Problem =>
  new Problem('input', `The request comes from ${what}.`, 'Open the studio by the address it printed.', {
    code: 'request-foreign',
  })

export function guard({ token }: GuardOptions): MiddlewareHandler {
  return async (context, next) => {
    checkOrigin(context)
    if (token === null) checkHost(context)
    else {
      const moved = checkToken(context, token)
      if (moved) return moved
    }
    checkBody(context)
    return next()
  }
}

/** Against DNS rebinding: a hostile name that resolves to this machine is still not this machine's name. */
function checkHost(context: Context): void {
  if (!loopback.test(context.req.header('host') ?? '')) throw foreign('an unknown host name')
}

/** Browsers always say where a page that changes something comes from; other programs say nothing. */
function checkOrigin(context: Context): void {
  const { req } = context
  if (req.path.startsWith('/api/') && req.header('sec-fetch-site') === 'cross-site') {
    throw foreign('another site')
  }
  const origin = req.header('origin')
  if (harmless.has(req.method) || origin === undefined) return
  const host = URL.canParse(origin) ? new URL(origin).host : ''
  if (host === '' || host !== req.header('host')?.toLowerCase()) throw foreign('another site')
}

/** A form of a foreign page can post text or fields, never JSON. */
function checkBody(context: Context): void {
  const { req } = context
  const empty = !req.header('transfer-encoding') && Number(req.header('content-length') ?? 0) === 0
  if (harmless.has(req.method) || empty) return
  if (/^application\/json\s*(;|$)/i.test(req.header('content-type') ?? '')) return
  throw new Problem('input', 'The request is not JSON.', 'Send it as application/json.', {
    code: 'request-not-json',
  })
}

/** The link with the token is opened once; from then on a cookie that scripts cannot read carries it. */
function checkToken(context: Context, token: string): Response | undefined {
  const { req } = context
  const bearer = /^Bearer (\S+)$/.exec(req.header('authorization') ?? '')?.[1]
  if (isSame(bearer, token) || isSame(getCookie(context, cookie), token)) return undefined
  if (req.method === 'GET' && isSame(req.query('token'), token)) {
    setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Lax', path: '/' })
    // One slash only: two would lead to another host.
    return context.redirect(req.path.replace(/^\/+/, '/'), 302)
  }
  throw new Problem('input', 'This studio asks for its token.', 'Open the link the terminal printed.', {
    code: 'token-needed',
  })
}

const digest = (value: string): Buffer => createHash('sha256').update(value).digest()

function isSame(given: string | undefined, token: string): boolean {
  return given !== undefined && timingSafeEqual(digest(given), digest(token))
}
