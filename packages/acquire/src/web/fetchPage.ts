import type { Page, Rejection } from '@fogline/model'
import { request } from 'undici'
import type { Settings } from '../acquireOptions.ts'
import { reject } from '../reject.ts'
import type { Agents } from './guardedAgents.ts'
import { readBody } from './readBody.ts'
import { toFetchRejection } from './toFetchRejection.ts'
import { toStatusRejection } from './toStatusRejection.ts'

const userAgent = 'Fogline/0.1 (reads news pages for an analyst; not a crawler)'
const accept =
  'text/html, application/xhtml+xml, text/plain;q=0.9, application/rss+xml;q=0.8, application/atom+xml;q=0.8, */*;q=0.1'
const readable = /^\s*(?:text\/|application\/(?:[\w.-]+\+)?(?:xml|json)\b|application\/(?:x-)?gzip)/i

interface Visit {
  readonly location: string
  readonly settings: Settings
  readonly agents: Agents
  readonly signal: AbortSignal
}

/** One request, without following: a response, the address to go on to, or a rejection. */
async function visit(url: URL, { location, settings, agents, signal }: Visit): Promise<Page | URL | Rejection> {
  const dispatcher = agents.toAgent(url)
  if (dispatcher === null) return reject(location, 'forbidden-address', forbidden(url.hostname))
  const headers = { 'user-agent': userAgent, accept, 'accept-encoding': 'gzip, br' }
  const response = await request(url, { dispatcher, headers, signal })
  const single = (name: string): string | null => {
    const value = response.headers[name]
    return (Array.isArray(value) ? value[0] : value) ?? null
  }
  const next = response.statusCode >= 300 && response.statusCode < 400 ? single('location') : null
  const contentType = single('content-type')
  if (next !== null || response.statusCode >= 300 || (contentType !== null && !readable.test(contentType))) {
    response.body.on('error', () => undefined).destroy()
    if (next !== null)
      return URL.canParse(next, url.href) ? new URL(next, url) : reject(location, 'unreachable', badRedirect(next))
    if (response.statusCode >= 300) return toStatusRejection(location, response.statusCode, single('retry-after'))
    return reject(location, 'unsupported', `the server sends ${contentType ?? ''}; only text, HTML and feeds are read`)
  }
  const bytes = await readBody(response.body, single('content-encoding'), settings.maxBytes)
  if (bytes instanceof Uint8Array) return { location, bytes, contentType, fetchedAt: new Date().toISOString() }
  return reject(location, bytes.reason, bytes.detail)
}

function badRedirect(next: string): string {
  return `the server sends on to "${next.slice(0, 100)}", which is no address; look for the page's present address`
}

function forbidden(host: string): string {
  return `${host} is no address of the public internet; allow the host by name if you trust it`
}

async function follow(start: URL, where: Visit): Promise<Page | Rejection> {
  const seen = new Set<string>()
  let url = start
  while (seen.size <= where.settings.maxRedirects) {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      return reject(where.location, 'unsupported', `${url.protocol} addresses are not fetched; only http and https are`)
    }
    if (seen.has(url.href)) break
    seen.add(url.href)
    const result = await visit(url, where)
    if (!(result instanceof URL)) return result
    url = result
  }
  const detail = `redirected ${seen.size} times without an end; open it in a browser and give the final address`
  return reject(where.location, 'unreachable', detail)
}

/** One page of the web, its bytes undecoded; each redirect is checked like a first address. Never throws for a bad page. */
export async function fetchPage(location: string, settings: Settings, agents: Agents): Promise<Page | Rejection> {
  if (!URL.canParse(location)) return reject(location, 'unreachable', 'this is no web address; check its spelling')
  const signal = AbortSignal.timeout(settings.timeout)
  try {
    const page = await follow(new URL(location), { location, settings, agents, signal })
    return 'bytes' in page && page.bytes.length === 0
      ? reject(location, 'empty', 'the server sends an empty page')
      : page
  } catch (error) {
    return toFetchRejection(location, error, settings)
  }
}
