import { type Dispatcher, request } from 'undici'
import type { Settings } from '../acquireOptions.ts'
import type { Agents } from './guardedAgents.ts'
import { toUserAgent } from './toUserAgent.ts'

/** What every request of a run needs. */
export interface Line {
  readonly settings: Settings
  readonly agents: Agents
}

/** A server's answer with its body unread. */
export interface Response {
  readonly status: number
  /** One header's first value. */
  readonly header: (name: string) => string | null
  readonly body: Dispatcher.ResponseData['body']
  /** Leaves the rest of the body where it is. */
  readonly drop: () => void
}

/** One GET, no redirect followed, no cookie sent; null where the URL itself names an address that must not be fetched. */
export async function send(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { line, signal }: { readonly line: Line; readonly signal: AbortSignal },
): Promise<Response | null> {
  const dispatcher = line.agents.toAgent(url)
  if (dispatcher === null) return null
  const sent = { 'user-agent': toUserAgent(line.settings.contact), ...headers }
  const { statusCode, headers: received, body } = await request(url, { dispatcher, headers: sent, signal })
  return {
    status: statusCode,
    header: (name) => {
      const value = received[name]
      return (Array.isArray(value) ? value[0] : value) ?? null
    },
    body,
    drop: () => void body.on('error', () => undefined).destroy(),
  }
}
