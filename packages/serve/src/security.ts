import { FoglineError } from '@fogline/model'
import type { MiddlewareHandler } from 'hono'

/** Nothing from elsewhere and no inline script: text of a page can then never run, even by a mistake of ours. */
const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every answer. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Content-Security-Policy', policy)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
}

/**
 * Answers only to the names under which it was started, so that a foreign site cannot point its own name at this machine
 * and read the ledger (DNS rebinding). `null` allows every name: for a server that was told to listen on all addresses.
 */
export function onlyHosts(names: ReadonlySet<string> | null): MiddlewareHandler {
  return async (c, next) => {
    const name = hostName(c.req.header('host') ?? '')
    if (names && !names.has(name)) {
      throw new FoglineError('serve/foreign-host', `This server does not answer as "${name}".`, {
        hint: `Use one of: ${[...names].join(', ')}.`,
      })
    }
    await next()
  }
}

/** A judgement is sent as JSON by a page of this server: forms and scripts of other sites cannot send that. */
export const onlyOwnJson: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
    if (type !== 'application/json') {
      throw new FoglineError('serve/not-json', 'This needs a JSON body.', {
        hint: 'Set content-type to application/json.',
      })
    }
    const origin = c.req.header('origin')
    if (origin && !(URL.canParse(origin) && new URL(origin).host === c.req.header('host'))) {
      throw new FoglineError('serve/foreign-origin', 'Another site may not send this.')
    }
  }
  await next()
}

function hostName(host: string): string {
  return host.replace(/:\d+$/u, '').toLowerCase()
}
