import type { AddressInfo } from 'node:net'
import { FoglineError } from '@fogline/model'
import { createAdaptorServer } from '@hono/node-server'
import { type Check, operatorsApp } from './operatorsApp.ts'
import type { Telemetry } from './telemetry.ts'

/** Where operators are answered; port 0 takes a free one. */
export interface ListenHow {
  readonly telemetry: Pick<Telemetry, 'metrics'>
  readonly checks: readonly Check[]
  readonly host: string
  readonly port: number
}

export interface Listening {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Answers /healthz, /readyz and /metrics to whoever can reach the address: it is for operators, so name one that only they reach. */
export async function listenForOperators({ telemetry, checks, host, port }: ListenHow): Promise<Listening> {
  const app = operatorsApp({ checks, metrics: telemetry.metrics, tell: 'all' })
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(toListenError(error, host, port)))
    server.listen(port, host, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

/** `HOST:PORT`, `[v6]:PORT`, or a port alone for this machine only. */
export function toListenAddress(words: string): { readonly host: string; readonly port: number } {
  const [, bracketed, plain, digits = ''] = /^(?:(?:\[([^\]]+)\]|([^:[\]]+)):)?(\d{1,5})$/.exec(words) ?? []
  const port = Number(digits)
  if (digits !== '' && port < 65536) return { host: bracketed ?? plain ?? '127.0.0.1', port }
  throw new FoglineError('usage/listen', `${words} is no address to listen on.`, {
    hint: 'Give PORT (this machine only) or HOST:PORT, as in --listen 9464 or --listen 10.0.0.5:9464.',
  })
}

function toListenError(error: NodeJS.ErrnoException, host: string, port: number): FoglineError {
  const isTaken = error.code === 'EADDRINUSE'
  return new FoglineError(
    isTaken ? 'operators/port-taken' : 'operators/cannot-listen',
    isTaken ? `Port ${port} of ${host} is taken.` : `Cannot listen on ${host}:${port}: ${error.message}`,
    { cause: error, hint: 'Choose another address with --listen HOST:PORT; each worker of a machine needs its own.' },
  )
}
