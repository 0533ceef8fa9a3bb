import type { StoredMsg } from '@nats-io/jetstream'
import { DeliverPolicy } from '@nats-io/jetstream'
import { unpackTask } from '../packTask.ts'
import type { DeadLetter, Task } from '../queue.ts'
import type { LargeBodies } from './largeBodies.ts'
import type { Link } from './link.ts'
import { type DeadLabel, kindOf, type Label, readDead, readLabel, toHeaders } from './message.ts'
import { publish } from './publish.ts'
import { streamNames, toToken } from './streams.ts'
import { lastOf } from './tries.ts'

/** Keeps a task that nobody could do, with its error. The newest of the same id takes the place of the last. */
export async function bury(
  link: Link,
  grave: { readonly label: Label; readonly body: Uint8Array; readonly dead: DeadLabel; readonly sequence: number },
): Promise<void> {
  const { dead: stream } = streamNames(link.address.stream)
  const token = toToken(grave.label.id)
  await publish(link, {
    subject: `${stream}.${token}`,
    id: `${token}-${grave.sequence}`,
    headers: toHeaders(grave.label, grave.dead),
    body: grave.body,
  })
}

export async function countDead(link: Link): Promise<number> {
  const { dead } = streamNames(link.address.stream)
  return (await link.persist(() => link.jsm.streams.info(dead), { within: 10_000 })).state.messages
}

const unknownLabel = (subject: string): Label => ({
  kind: 'unknown',
  version: 0,
  id: subject.slice(subject.indexOf('.') + 1),
  location: '',
  bytes: null,
})

/** A part of the dead letters, oldest first, without their bodies. */
export async function listDead(link: Link, part: { readonly limit: number; readonly offset: number }) {
  const { dead: stream } = streamNames(link.address.stream)
  const total = await countDead(link)
  const end = Math.min(total, part.offset + part.limit)
  const items: DeadLetter[] = []
  if (end <= part.offset) return { items, total }
  const consumer = await link.persist(
    () => link.js.consumers.get(stream, { deliver_policy: DeliverPolicy.All, headers_only: true }),
    { within: 10_000 },
  )
  let at = 0
  for await (const message of await consumer.fetch({ max_messages: end, expires: 5000 })) {
    if (at >= part.offset) {
      const label = readLabel(message.headers) ?? unknownLabel(message.subject)
      const { id, location, bytes } = label
      const dead = readDead(message.headers) ?? { error: '', attempts: 0, at: message.timestamp }
      items.push({ id, kind: kindOf(label), location, bytes, ...dead })
    }
    at += 1
    if (at >= end) break
  }
  await consumer.delete().catch(() => false)
  return { items, total }
}

async function readBody(large: LargeBodies, label: Label, message: StoredMsg): Promise<Uint8Array | null> {
  return label.object === undefined ? message.data : large.get(label.object)
}

/** The task of a dead letter; null where there is none, or where only a later version can read it. */
export async function findDeadTask(link: Link, large: LargeBodies, id: string): Promise<Task | null> {
  const message = await lastOf(link, streamNames(link.address.stream).dead, id)
  const label = readLabel(message?.header)
  if (message === null || label === null || kindOf(label) === 'unknown') return null
  const body = await readBody(large, label, message)
  return body === null ? null : unpackTask(body)
}

async function forget(link: Link, message: StoredMsg): Promise<void> {
  const { dead } = streamNames(link.address.stream)
  await link.persist(() => link.jsm.streams.deleteMessage(dead, message.seq, false), { within: 30_000 })
}

/** Puts one dead letter back, as it is; gives whether it was there. */
export async function putBackOne(link: Link, id: string): Promise<boolean> {
  const { work, dead } = streamNames(link.address.stream)
  const message = await lastOf(link, dead, id)
  const label = readLabel(message?.header)
  if (message === null || label === null) return false
  await publish(link, {
    subject: `${work}.${label.kind}`,
    id: `${toToken(id)}-back-${message.seq}`,
    headers: toHeaders(label),
    body: message.data,
  })
  await forget(link, message)
  return true
}

/** Forgets one dead letter with its body; gives whether it was there. */
export async function removeOne(link: Link, large: LargeBodies, id: string): Promise<boolean> {
  const message = await lastOf(link, streamNames(link.address.stream).dead, id)
  if (message === null) return false
  const object = readLabel(message.header)?.object
  await forget(link, message)
  if (object !== undefined) await large.remove(object)
  return true
}
