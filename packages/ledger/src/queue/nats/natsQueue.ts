import type { Msg } from '@nats-io/transport-node'
import { type PackedTask, packTask } from '../packTask.ts'
import { pause } from '../pause.ts'
import type { Lease, Queue, QueueDepth, Task } from '../queue.ts'
import type { QueueLimits } from '../queueLimits.ts'
import * as graves from './graves.ts'
import { LargeBodies } from './largeBodies.ts'
import { type Link, openLink } from './link.ts'
import { toHeaders, toLabel } from './message.ts'
import { readNatsAddress } from './natsAddress.ts'
import { Held } from './natsLease.ts'
import { inFlight, publish } from './publish.ts'
import { pull } from './pull.ts'
import { streamNames, toToken } from './streams.ts'

/** Room that a message needs beside its body. */
const labelRoom = 32_768
const lot = 512
/** The longest that one question for work waits: a server that forgot it in a restart is asked again after this. */
const longestPull = 5000
const closeWithin = 5000

function waitOf(left: number): number {
  return Math.max(0, Math.min(left, longestPull))
}

/** Tasks in a JetStream work queue, for as many processes on as many machines as like. */
class NatsQueue implements Queue {
  readonly kind = 'nats'
  readonly location: string
  readonly #link: Link
  readonly #large: LargeBodies
  readonly #held = new Set<Held>()
  readonly #heart: NodeJS.Timeout

  constructor(link: Link) {
    this.#link = link
    this.location = link.address.shown
    this.#large = new LargeBodies(link)
    this.#heart = setInterval(() => this.#beat(), link.lease / 3).unref()
  }

  async put(tasks: readonly Task[], signal?: AbortSignal): Promise<{ readonly added: number }> {
    let [rest, added, wait] = [tasks, 0, 50]
    while (rest.length > 0) {
      signal?.throwIfAborted()
      const room = Math.min(lot, await this.#room())
      if (room <= 0) {
        await pause(wait, signal, this.#link.closing)
        wait = Math.min(wait * 2, 1000)
        continue
      }
      const lotOfIt = rest.slice(0, room)
      const sizeOf = (task: Task): number => (task.kind === 'page' ? task.page.bytes.length : 0)
      await inFlight(lotOfIt, sizeOf, async (task) => {
        if (await this.#putOne(task, signal)) added += 1
      })
      rest = rest.slice(lotOfIt.length)
      wait = 50
    }
    return { added }
  }

  async take(how: Parameters<Queue['take']>[0]): Promise<readonly Lease[]> {
    const end = performance.now() + how.wait
    const isOver = (): boolean => (how.signal?.aborted ?? false) || this.#link.closing.aborted
    let began = performance.now()
    while (!isOver()) {
      const left = end - performance.now()
      if (await this.#link.isUp(waitOf(left), how.signal)) {
        const asked = performance.now()
        const leases = await this.#pullOnce(how.limit, waitOf(left), how.signal)
        if (leases.length > 0) return leases
        if (performance.now() - asked > Math.min(100, waitOf(left))) began = performance.now()
      }
      if (performance.now() >= end) return []
      if (performance.now() - began > 10_000) {
        began = performance.now()
        await this.#link.heal()
      }
      await pause(Math.min(50, Math.max(0, end - performance.now())), how.signal, this.#link.closing)
    }
    return []
  }

  async depth(): Promise<QueueDepth> {
    const { work, workers } = streamNames(this.#link.address.stream)
    const [info, dead] = await Promise.all([
      this.#link.persist(() => this.#link.jsm.consumers.info(work, workers), { within: 10_000 }),
      graves.countDead(this.#link),
    ])
    return { waiting: info.num_pending, taken: info.num_ack_pending, dead }
  }

  deadLetters = (part: { readonly limit: number; readonly offset: number }) => graves.listDead(this.#link, part)

  deadTask = (id: string) => graves.findDeadTask(this.#link, this.#large, id)

  async putBack(ids?: readonly string[]): Promise<number> {
    const all = ids ?? (await this.deadLetters({ limit: Number.MAX_SAFE_INTEGER, offset: 0 })).items.map(({ id }) => id)
    return this.#countOf(all, (id) => graves.putBackOne(this.#link, id))
  }

  removeDead = (ids: readonly string[]) => this.#countOf(ids, (id) => graves.removeOne(this.#link, this.#large, id))

  async check(): Promise<void> {
    const { work, workers } = streamNames(this.#link.address.stream)
    await this.#link.persist(() => this.#link.jsm.consumers.info(work, workers), { within: 0 })
  }

  async close(): Promise<void> {
    if (this.#link.closing.aborted) return
    clearInterval(this.#heart)
    if (await this.#link.isUp(0)) {
      const back = Promise.allSettled([...this.#held].map((held) => held.giveBack()))
      await Promise.race([back, pause(closeWithin)])
    }
    await this.#link.close()
  }

  /** How many tasks may be put now; the stream counts those that are taken too. */
  async #room(): Promise<number> {
    const { jsm, address } = this.#link
    const { state } = await this.#link.persist(() => jsm.streams.info(streamNames(address.stream).work))
    return address.limits.max - state.messages
  }

  async #putOne(task: Task, signal?: AbortSignal): Promise<boolean> {
    const packed = await packTask(task)
    const object = await this.#putLarge(packed, signal)
    const { work } = streamNames(this.#link.address.stream)
    const message = {
      subject: `${work}.${packed.kind}`,
      id: toToken(packed.id),
      headers: toHeaders(toLabel(packed, object)),
      body: object === null ? packed.body : new Uint8Array(),
    }
    const { duplicate } = await publish(this.#link, message, signal)
    return !duplicate
  }

  /** The name of the object that holds the body; null where a message can. */
  async #putLarge({ id, body }: PackedTask, signal?: AbortSignal): Promise<string | null> {
    const most = this.#link.connection.info?.max_payload ?? 1_048_576
    if (body.length + labelRoom <= most) return null
    const name = toToken(id)
    await this.#large.put(name, body, signal)
    return name
  }

  async #pullOnce(limit: number, wait: number, signal?: AbortSignal): Promise<readonly Lease[]> {
    const messages = await pull(this.#link, { limit, wait, ...(signal === undefined ? {} : { signal }) })
    const opened = await Promise.allSettled(messages.map((message) => this.#open(message)))
    const leases = opened.flatMap((one) => (one.status === 'fulfilled' && one.value !== null ? [one.value] : []))
    const failed = opened.find((one) => one.status === 'rejected')
    if (leases.length === 0 && failed !== undefined) throw failed.reason
    return leases
  }

  /** What cannot be opened now is not kept alive, so it comes again. */
  async #open(message: Msg): Promise<Lease | null> {
    const held = new Held(this.#link, message, this.#large, (ended) => this.#held.delete(ended))
    this.#held.add(held)
    try {
      return await held.open()
    } catch (error) {
      this.#held.delete(held)
      throw error
    }
  }

  async #countOf(ids: readonly string[], work: (id: string) => Promise<boolean>): Promise<number> {
    let count = 0
    await inFlight(
      ids,
      () => 0,
      async (id) => {
        if (await work(id)) count += 1
      },
    )
    return count
  }

  #beat(): void {
    for (const held of this.#held) held.keepAlive()
  }
}

/** Opens the queue on its servers; makes its streams where they are not there yet. */
export async function openNatsQueue(location: string, limits?: Partial<QueueLimits>): Promise<Queue> {
  return new NatsQueue(await openLink(readNatsAddress(location, limits)))
}
