import type { AddressInfo } from 'node:net'
import { FoglineError } from '@fogline/model'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { toAnswers } from './answers.ts'
import { createApp } from './createApp.ts'
import type { OnFault } from './onError.ts'
import type { ServeInput } from './source.ts'

/** Where to listen; port 0 takes a free one. `webRoot` is the folder of the built workbench, `operators` what operators are answered. */
export interface ServeOptions extends ServeInput {
  readonly host?: string
  readonly port?: number
  readonly webRoot: string
  readonly operators?: Hono
  readonly onFault?: OnFault
}

export interface Served {
  readonly url: string
  /** Shows what the ledger holds now; until that is worked out, questions are answered from what was shown. */
  readonly renew: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Serves the API and the workbench until `close`. Only this machine can reach it unless `host` says otherwise. */
export async function serve({
  host = '127.0.0.1',
  port = 4747,
  webRoot,
  operators,
  onFault,
  ...input
}: ServeOptions): Promise<Served> {
  const answers = toAnswers(input)
  const app = createApp(input, { hosts: toHosts(host), webRoot, operators, onFault }, answers)
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(toListenError(error, host, port)))
    server.listen(port, host, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    renew: answers.renew,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

function toHosts(host: string): ReadonlySet<string> | null {
  if (host === '0.0.0.0' || host === '::') return null
  return new Set([host, 'localhost', '127.0.0.1', '[::1]'])
}

function toListenError(error: NodeJS.ErrnoException, host: string, port: number): FoglineError {
  if (error.code === 'EADDRINUSE') {
    return new FoglineError('serve/port-taken', `Port ${port} of ${host} is taken.`, {
      cause: error,
      hint: 'Another Fogline may be running there. Choose another port: fogline serve --port 4748.',
    })
  }
  return new FoglineError('serve/cannot-listen', `Cannot listen on ${host}:${port}: ${error.message}`, {
    cause: error,
    hint: 'Choose another address or port with --host and --port.',
  })
}
