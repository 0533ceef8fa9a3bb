import { JetStreamApiCodes, JetStreamApiError, type StoredMsg } from '@nats-io/jetstream'
import { headers } from '@nats-io/transport-node'
import type { Link } from './link.ts'
import { packTries, readTries, type Tries } from './message.ts'
import { publish } from './publish.ts'
import type { Delivery } from './pull.ts'
import { streamNames, toToken } from './streams.ts'

/** The last message of a subject; null where there is none. */
export async function lastOf(link: Link, stream: string, id: string): Promise<StoredMsg | null> {
  try {
    return await link.persist(() => link.jsm.streams.getMessage(stream, { last_by_subj: `${stream}.${toToken(id)}` }), {
      within: 30_000,
    })
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null
    if (cause instanceof JetStreamApiError && cause.code === JetStreamApiCodes.NoMessageFound) return null
    throw error
  }
}

/**
 * The servers count how often a message was handed out. How often it failed stands in a stream of its own, so that a restart of
 * workers, which hands out again what they had, condemns no page.
 */
export async function findTries(link: Link, id: string, { sequence, deliveries }: Delivery): Promise<Tries> {
  const none = { sequence, failures: 0, deliveries: 0 }
  if (deliveries === 1) return none
  const last = await lastOf(link, streamNames(link.address.stream).tries, id)
  const tries = last === null ? none : readTries(last.data)
  return tries.sequence === sequence ? tries : none
}

/** Notes that a delivery was answered. */
export async function noteTries(link: Link, id: string, tries: Tries): Promise<void> {
  const { tries: stream } = streamNames(link.address.stream)
  const token = toToken(id)
  await publish(link, {
    subject: `${stream}.${token}`,
    id: `${token}-${tries.sequence}-${tries.deliveries}`,
    headers: headers(),
    body: new TextEncoder().encode(packTries(tries)),
  })
}
