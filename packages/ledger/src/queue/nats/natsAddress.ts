import { FoglineError } from '@fogline/model'
import { defaultLimits, type QueueLimits } from '../queueLimits.ts'

/** What an address says: `nats://user:password@a:4222,b:4222,c:4222?stream=…&replicas=…&max=…&tries=…&lease=…&window=…`. */
export interface NatsAddress {
  /** Without a password. */
  readonly shown: string
  /** `nats://` or `tls://` and host and port of each. */
  readonly servers: readonly string[]
  readonly isTls: boolean
  readonly user: string | null
  readonly password: string | null
  readonly stream: string
  /** Null where it is left to what the servers can do. */
  readonly replicas: number | null
  /** Milliseconds for which a task that is put again with the same id is known to be the same. */
  readonly window: number
  readonly limits: QueueLimits
  /** Did the address say how long a lease is? */
  readonly saysLease: boolean
}

const form = /^(nats|tls):\/\/(?:([^@/?]*)@)?([^/?]+)\/?(?:\?(.*))?$/

function refuse(location: string, what: string): FoglineError {
  return new FoglineError('queue/address', `The address of the queue cannot be read: ${what}`, {
    hint: `Write it as nats://HOST:PORT, with commas between several servers, and ?stream=NAME&replicas=3&max=100000&tries=5&lease=30&window=600 where you need them; given was ${location.replace(/\/\/[^@/?]*@/, '//…@')}`,
  })
}

/** Milliseconds of `unit`; what is left out is `rest`. */
function toNumber(location: string, query: URLSearchParams, name: string): number | null {
  const words = query.get(name)
  if (words === null) return null
  if (/^[1-9]\d{0,9}$/.test(words)) return Number(words)
  throw refuse(location, `${name}=${words} is no number above zero`)
}

function toServers(location: string, scheme: string, hosts: string): readonly string[] {
  return hosts.split(',').map((host) => {
    if (!/^(?:\[[\da-f:]+\]|[\w.-]+)(?::\d{1,5})?$/i.test(host)) throw refuse(location, `${host} is no server`)
    return `${scheme}://${host}`
  })
}

/** Reads the address, or throws `queue/address`. What is given as `limits` is used where the address is silent. */
export function readNatsAddress(location: string, limits: Partial<QueueLimits> = {}): NatsAddress {
  const [, scheme = '', login, hosts = '', words = ''] = form.exec(location.replace(/,(?:nats|tls):\/\//g, ',')) ?? []
  if (scheme === '') throw refuse(location, 'it is no nats://HOST:PORT')
  const query = new URLSearchParams(words)
  const known = ['stream', 'replicas', 'max', 'tries', 'lease', 'window']
  for (const name of query.keys()) if (!known.includes(name)) throw refuse(location, `nothing is called ${name}`)
  const stream = query.get('stream') ?? 'fogline'
  if (!/^[\w-]{1,32}$/.test(stream))
    throw refuse(location, `${stream} is no name of a stream (letters, digits, - and _)`)
  const [user, password] = (login ?? '').split(':').map(decodeURIComponent)
  const number = (name: string): number | null => toNumber(location, query, name)
  const lease = number('lease')
  const base = { ...defaultLimits, max: 100_000, ...limits }
  return {
    shown: location.replace(/\/\/([^@/?:]*):[^@/?]*@/, '//$1@'),
    servers: toServers(location, scheme, hosts),
    isTls: scheme === 'tls',
    user: user === undefined || user === '' ? null : user,
    password: password ?? null,
    stream,
    replicas: number('replicas'),
    window: (number('window') ?? 600) * 1000,
    limits: {
      ...base,
      max: number('max') ?? base.max,
      tries: number('tries') ?? base.tries,
      lease: lease === null ? base.lease : lease * 1000,
    },
    saysLease: lease !== null || limits.lease !== undefined,
  }
}
