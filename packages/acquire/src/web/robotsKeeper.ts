import type { Readable } from 'node:stream'
import type { Rejection, RejectionReason } from '@fogline/model'
import { reject } from '../reject.ts'
import type { HostTurns } from './hostTurns.ts'
import { parseRobots, type Robots } from './parseRobots.ts'
import { type Line, type Response, send } from './send.ts'
import { toFetchRefusal } from './toFetchRefusal.ts'

/** What a host's robots.txt says, or the rejection that says why it cannot be known: then nothing of the host is fetched for now (RFC 9309, 2.3.1.4). */
export type HostRules =
  | { readonly kind: 'rules'; readonly robots: Robots }
  | { readonly kind: 'unknown'; readonly reason: RejectionReason; readonly detail: string }

/** As RFC 9309 has it: a robots.txt is kept for a day at most, and 500 kB of it are read. */
const keptFor = 86_400_000
const unknownFor = 300_000
const maxBytes = 512_000
const maxRedirects = 5

const allowAll: HostRules = { kind: 'rules', robots: { allows: () => true, delay: 0 } }

/** Asks each host once a day. */
export interface RobotsKeeper {
  readonly rulesOf: (url: URL) => Promise<HostRules>
}

/** Keeps what hosts say for one run. */
export function createRobotsKeeper(line: Line, turns: HostTurns): RobotsKeeper {
  const { now } = line.settings.world
  const kept = new Map<string, { readonly rules: Promise<HostRules>; until: number }>()
  return {
    rulesOf: ({ origin }) => {
      const found = kept.get(origin)
      if (found !== undefined && found.until > now()) return found.rules
      const entry = { rules: fetchRobots(origin, line, turns), until: now() + keptFor }
      kept.set(origin, entry)
      void entry.rules.then(
        ({ kind }) => {
          if (kind === 'unknown') entry.until = now() + unknownFor
        },
        () => kept.delete(origin),
      )
      return entry.rules
    },
  }
}

function leftAlone(origin: string, why: string): HostRules {
  return {
    kind: 'unknown',
    reason: 'unreachable',
    detail: `${new URL(origin).host} is left alone for now, ${why}; it is tried again later`,
  }
}

async function readStart(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= maxBytes) break
  }
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, maxBytes))
}

async function toRules(origin: string, { status, header, body, drop }: Response): Promise<HostRules | string> {
  if (status === 200) return { kind: 'rules', robots: parseRobots(origin, await readStart(body)) }
  drop()
  const next = status >= 300 && status < 400 ? header('location') : null
  if (next !== null) return next
  if (status < 500 && status !== 429) return allowAll
  return leftAlone(origin, `its robots.txt answers ${status}`)
}

async function fetchRobots(origin: string, line: Line, turns: HostTurns): Promise<HostRules> {
  const location = `${origin}/robots.txt`
  try {
    let url = new URL(location)
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      const found = await turns.take(url.host, 0, () => askForRobots(origin, url, line))
      if (typeof found !== 'string') {
        return found.kind === 'postponed' ? leftAlone(origin, 'it asked for that') : found
      }
      if (!URL.canParse(found, url.href)) return allowAll
      url = new URL(found, url)
      if (url.protocol !== 'http:' && url.protocol !== 'https:') return allowAll
    }
    return allowAll
  } catch (error) {
    const { reason, detail } = toFetchRefusal(location, error, line).rejection
    if (reason === 'forbidden-address') return { kind: 'unknown', reason, detail }
    return leftAlone(origin, `its robots.txt: ${detail}`)
  }
}

async function askForRobots(origin: string, url: URL, line: Line): Promise<HostRules | string> {
  const { world, timeout, signal } = line.settings
  const limited = AbortSignal.any([signal, world.deadline(timeout)])
  const headers = { accept: 'text/plain, */*;q=0.1', 'accept-encoding': 'identity' }
  const response = await send(url, headers, { line, signal: limited })
  if (response === null) return leftAlone(origin, 'its robots.txt leads to no address of the public internet')
  return toRules(origin, response)
}

/** Why a page is not fetched, with what its reader may do. */
export function toDisallowed(location: string, host: string): Rejection {
  return reject(
    location,
    'disallowed',
    `robots.txt of ${host} asks programs not to fetch it; read it by itself if you may (fogline read URL), or --ignore-robots`,
  )
}
