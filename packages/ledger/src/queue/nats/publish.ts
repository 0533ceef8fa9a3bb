import type { MsgHdrs } from '@nats-io/transport-node'
import { answerIn, type Link } from './link.ts'

/** A message on its way; `id` is what the server knows it by when it comes again. */
export interface Outgoing {
  readonly subject: string
  readonly id: string
  readonly headers: MsgHdrs
  readonly body: Uint8Array
}

/** Returns when the stream has stored it. An answer that is lost is asked for again under the same id: nothing is there twice. */
export async function publish(link: Link, { subject, id, headers, body }: Outgoing, signal?: AbortSignal) {
  const options = { msgID: id, headers, timeout: answerIn }
  return link.persist(() => link.js.publish(subject, body, options), signal === undefined ? {} : { signal })
}

const [most, mostBytes] = [256, 8_000_000]

/** Does the same for many things, many at once, but with no more than so many bytes in hand. */
export async function inFlight<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const window = { messages: 0, bytes: 0, room: (): void => undefined }
  const run = async (item: Item, size: number): Promise<void> => {
    try {
      await work(item)
    } finally {
      window.messages -= 1
      window.bytes -= size
      window.room()
    }
  }
  const all: Promise<void>[] = []
  for (const item of items) {
    const size = sizeOf(item)
    while (window.messages >= most || (window.messages > 0 && window.bytes + size > mostBytes))
      await new Promise<void>((resolve) => {
        window.room = resolve
      })
    window.messages += 1
    window.bytes += size
    const one = run(item, size)
    one.catch(() => undefined)
    all.push(one)
  }
  await Promise.all(all)
}
