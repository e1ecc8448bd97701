/** Opens the door: serves the app on the first free port. */
import { createAdaptorServer } from '@hono/node-server'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Hono } from 'hono'
import { Problem } from '../../tools/film/errors.ts'

export interface Listening {
  /** With the port, without a slash at the end. */
  url: string
  /** Ends every connection, streams included. */
  close(): Promise<void>
}

export interface ListenOptions {
  host: string
  /** 0 = any free one. */
  port: number
  /** How many ports above may be tried when it is taken. */
  tries?: number
}

/** @throws Problem when there is no free port or no such address. */
export async function listen(app: Pick<Hono, 'fetch'>, options: ListenOptions): Promise<Listening> {
  const { host, port, tries = 0 } = options
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host }) as Server
  for (let step = 0; ; step++) {
    try {
      await bind(server, host, port + step)
      break
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'EADDRINUSE' && step < tries) continue
      throw refused(code, host, port)
    }
  }
  const { port: bound } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function refused(code: string | undefined, host: string, port: number): Problem {
  if (code === 'EADDRINUSE')
    return new Problem('input', `Port ${port} is taken.`, 'Choose another with --port.')
  if (code === 'EACCES') {
    return new Problem('input', `Port ${port} needs rights this account lacks.`, 'Choose one above 1023.')
  }
  return new Problem('input', `${host} is no address of this machine.`, 'Choose another with --host.')
}
