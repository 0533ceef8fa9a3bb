import { createInbox, type Msg, nanos } from '@nats-io/transport-node'
import { pause } from '../pause.ts'
import type { Link } from './link.ts'
import { streamNames } from './streams.ts'

/** Where a message stands in its stream, and how often it was handed out, this time included. */
export interface Delivery {
  readonly sequence: number
  readonly deliveries: number
}

/** The subject that a message is answered at says so: `$JS.ACK.STREAM.CONSUMER.deliveries.sequence…`, with two words more on later servers. */
export function readDelivery(message: Msg): Delivery {
  const words = (message.reply ?? '').split('.')
  const from = words.length > 9 ? 6 : 4
  return { deliveries: Number(words[from]), sequence: Number(words[from + 1]) }
}

/** Milliseconds that an answer may be late before a server is thought to have forgotten the question. */
const late = 2000
const badRequest = 400
const nak = new TextEncoder().encode('-NAK')

/**
 * Asks for up to `limit` messages: those that are there, or the first that come within `wait` milliseconds. The server ends
 * each answer with a message of its own.
 */
export async function pull(
  link: Link,
  how: { readonly limit: number; readonly wait: number; readonly signal?: AbortSignal },
): Promise<readonly Msg[]> {
  const { work, workers } = streamNames(link.address.stream)
  const inbox = createInbox()
  const messages: Msg[] = []
  const ended = new AbortController()
  const refused: string[] = []
  const isOver = (): boolean => (how.signal?.aborted ?? false) || ended.signal.aborted
  const subscription = link.connection.subscribe(inbox, {
    callback: (error, message) => {
      if (message.headers?.code === badRequest) refused.push(message.headers.description)
      if (error !== null || (message.data.length === 0 && (message.headers?.code ?? 0) > 0)) ended.abort()
      else if (isOver()) message.respond(nak)
      else messages.push(message)
      if (messages.length >= how.limit) ended.abort()
    },
  })
  const ask = { batch: how.limit, no_wait: true, ...(how.wait > 0 ? { expires: nanos(Math.ceil(how.wait)) } : {}) }
  link.connection.publish(
    `${link.js.getOptions().apiPrefix}.CONSUMER.MSG.NEXT.${work}.${workers}`,
    JSON.stringify(ask),
    {
      reply: inbox,
    },
  )
  await pause(how.wait + late, ended.signal, how.signal, link.closing)
  if (!(how.signal?.aborted ?? false)) subscription.unsubscribe()
  else setTimeout(() => subscription.unsubscribe(), how.wait).unref()
  if (refused.length > 0) throw new Error(`the servers do not understand the question for work: ${refused.join()}`)
  return messages
}
