import type { Page } from '@fogline/model'
import { reject } from '../reject.ts'
import { type Answer, type Refusal, toRefusal, type Validators } from './answer.ts'
import { readBody } from './readBody.ts'
import { type Line, type Response, send } from './send.ts'
import { toFreshness } from './toFreshness.ts'
import { toStatusRefusal } from './toStatusRefusal.ts'

const accept =
  'text/html, application/xhtml+xml, text/plain;q=0.9, application/rss+xml;q=0.8, application/atom+xml;q=0.8, */*;q=0.1'

/** What can hold no words for us; a server that sends these under another name is found out by the bytes. */
const wordless = /^\s*(?:image|audio|video|font|model)\//i

/** One request on the way to a page. */
export interface Visit {
  /** As asked for, whatever was redirected since. */
  readonly location: string
  readonly validators: Validators | null
  readonly line: Line
  readonly signal: AbortSignal
}

/** Where a redirect leads, and whether for good. */
export interface Redirect {
  readonly kind: 'redirect'
  readonly url: URL
  readonly isPermanent: boolean
}

function toConditions(validators: Validators | null): Readonly<Record<string, string>> {
  return {
    ...(validators?.etag == null ? {} : { 'if-none-match': validators.etag }),
    ...(validators?.lastModified == null ? {} : { 'if-modified-since': validators.lastModified }),
  }
}

function toRedirect(
  url: URL,
  next: string,
  { status, location }: Pick<Response, 'status'> & Visit,
): Redirect | Refusal {
  if (URL.canParse(next, url.href)) {
    return { kind: 'redirect', url: new URL(next, url), isPermanent: status === 301 || status === 308 }
  }
  const detail = `the server sends on to "${next.slice(0, 100)}", which is no address; look for the page's present address`
  return toRefusal(reject(location, 'unreachable', detail), 'may-pass')
}

/** One request, without following: a page, the word that it is as before, where to go on, or a refusal. */
export async function visit(url: URL, where: Visit): Promise<Answer | Redirect> {
  const { location, line, signal } = where
  const headers = { accept, 'accept-encoding': 'gzip, br', ...toConditions(where.validators) }
  const response = await send(url, headers, { line, signal })
  if (response === null) {
    const detail = `${url.hostname} is no address of the public internet; allow the host by name if you trust it`
    return toRefusal(reject(location, 'forbidden-address', detail), 'lasting')
  }
  const { status, header } = response
  const answer = status === 200 || status === 203 ? await toPage(response, where) : null
  if (answer !== null) return answer
  response.drop()
  const next = status >= 300 && status < 400 ? header('location') : null
  if (next !== null) return toRedirect(url, next, { ...where, status })
  if (status === 304 && where.validators !== null) {
    return { kind: 'not-modified', ...toAnswered(response, where.validators) }
  }
  return toStatusRefusal(location, { status, retryAfter: header('retry-after'), now: line.settings.world.now() })
}

function toAnswered({ header }: Response, before: Validators | null): Omit<Answer & { kind: 'not-modified' }, 'kind'> {
  return {
    validators: {
      etag: toSentBack(header('etag')) ?? before?.etag ?? null,
      lastModified: toSentBack(header('last-modified')) ?? before?.lastModified ?? null,
    },
    freshFor: toFreshness(header('cache-control')),
    movedTo: null,
  }
}

/** What a server says is sent back to it only where it is short and plain. */
function toSentBack(header: string | null): string | null {
  return header !== null && /^[\x20-\x7e]{1,500}$/.test(header) ? header : null
}

/** Feeds and sitemaps come as XML, or packed; what is none of them in the end is held to the limit of pages. */
function mayBeFeed(contentType: string | null): boolean {
  return /\b(?:xml|x?-?gzip)\b/i.test(contentType ?? '') && !/xhtml/i.test(contentType ?? '')
}

async function toPage(response: Response, { location, line }: Visit): Promise<Answer> {
  const { header, body: stream } = response
  const contentType = header('content-type')
  if (contentType !== null && wordless.test(contentType)) {
    response.drop()
    const detail = `the server sends ${contentType.slice(0, 100)}; only text, HTML, PDF, mail, archives and feeds are read`
    return toRefusal(reject(location, 'unsupported', detail), 'lasting')
  }
  const body = { stream, encoding: header('content-encoding'), length: header('content-length') }
  const { maxBytes, maxFeedBytes } = line.settings
  const bytes = await readBody(body, mayBeFeed(contentType) ? maxFeedBytes : maxBytes)
  if (!(bytes instanceof Uint8Array)) {
    return toRefusal(
      reject(location, bytes.reason, bytes.detail),
      bytes.reason === 'too-large' ? 'lasting' : 'may-pass',
    )
  }
  if (bytes.length === 0) return toRefusal(reject(location, 'empty', 'the server sends an empty page'), 'may-pass')
  const page: Page = { location, bytes, contentType, fetchedAt: new Date(line.settings.world.now()).toISOString() }
  return { kind: 'fetched', page, ...toAnswered(response, null) }
}
