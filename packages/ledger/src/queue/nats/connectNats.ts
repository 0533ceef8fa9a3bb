import { readFileSync } from 'node:fs'
import { FoglineError } from '@fogline/model'
import {
  type Authenticator,
  connect,
  credsAuthenticator,
  type NatsConnection,
  nkeyAuthenticator,
} from '@nats-io/transport-node'
import type { NatsAddress } from './natsAddress.ts'
import { toQueueError } from './toQueueError.ts'

/** A connection that hangs is given up after three pings without an answer: some nine seconds. */
const pings = { pingInterval: 3000, maxPingOut: 2 }

function readSecret(name: string, file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new FoglineError('queue/refused', `${name}, ${file}, cannot be read`, {
      cause: error,
      hint: `${name} names the file that your NATS administrator gave you`,
    })
  }
}

/** NATS_CREDS names a file of credentials, NATS_NKEY one with the seed of a key. */
function toAuthenticator(): Authenticator | null {
  const { NATS_CREDS: creds, NATS_NKEY: nkey } = process.env
  if (creds !== undefined && creds !== '') return credsAuthenticator(readSecret('NATS_CREDS', creds))
  if (nkey === undefined || nkey === '') return null
  return nkeyAuthenticator(new TextEncoder().encode(new TextDecoder().decode(readSecret('NATS_NKEY', nkey)).trim()))
}

/** Connects, or throws: a server that is not there at the start is told at once. Later it is looked for until it is closed. */
export async function connectNats(address: NatsAddress): Promise<NatsConnection> {
  const authenticator = toAuthenticator()
  try {
    return await connect({
      servers: [...address.servers],
      name: 'fogline',
      ...(address.user === null ? {} : { user: address.user, pass: address.password ?? '' }),
      ...(authenticator === null ? {} : { authenticator }),
      ...(address.isTls ? { tls: {} } : {}),
      ...pings,
      timeout: 5000,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 250,
      noAsyncTraces: true,
    })
  } catch (error) {
    throw toQueueError(error, address.shown)
  }
}
