import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent } from 'undici'
import type { Settings } from '../acquireOptions.ts'
import { isPublicAddress } from './isPublicAddress.ts'

/** Thrown into a connection whose name leads to an address that must not be fetched. */
export class ForbiddenAddress extends Error {
  readonly code = 'FORBIDDEN_ADDRESS'
}

/** How names are looked up: as `dns.lookup` does where it is asked for all addresses. */
export type LookUp = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** Looks a name up and hands on what it checked: the socket connects to these very addresses, so no second answer can differ. */
export function guardLookup(lookUp: LookUp): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '', 0)
      const bad = addresses.find(({ address }) => !isPublicAddress(address))
      if (bad !== undefined) return callback(new ForbiddenAddress(`${hostname} is ${bad.address}`), '', 0)
      const [first] = addresses
      if (options.all === true) return callback(null, addresses)
      if (first === undefined) return callback(new Error(`${hostname} has no address`), '', 0)
      return callback(null, first.address, first.family)
    })
  }
}

/** Connections for one run: guarded for everyone but the hosts that were allowed by name. */
export interface Agents {
  /** Null where the address itself is written in the URL and must not be fetched. */
  readonly toAgent: (url: URL) => Agent | null
  readonly close: () => Promise<void>
}

/** Two sets of connections, never shared, so that an allowed host opens nothing for another. */
export function openAgents({ allowHosts, timeout }: Settings): Agents {
  const limits = { headersTimeout: timeout, bodyTimeout: timeout, maxRedirections: 0 }
  const guarded = new Agent({ ...limits, connect: { lookup: guardLookup(lookup), timeout } })
  const open = new Agent({ ...limits, connect: { timeout } })
  const allowed = new Set(allowHosts.map((host) => host.toLowerCase()))
  return {
    toAgent: ({ host, hostname }) => {
      if (allowed.has(host) || allowed.has(hostname)) return open
      const literal = hostname.replace(/^\[|\]$/g, '')
      const isLiteral = hostname.startsWith('[') || /^[\d.]+$/.test(hostname)
      return isLiteral && !isPublicAddress(literal) ? null : guarded
    },
    close: async () => {
      await Promise.all([guarded.destroy(), open.destroy()])
    },
  }
}
