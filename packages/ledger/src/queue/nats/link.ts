import { FoglineError } from '@fogline/model'
import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/transport-node'
import { pause } from '../pause.ts'
import { connectNats } from './connectNats.ts'
import type { NatsAddress } from './natsAddress.ts'
import { ensureStreams, ensureWorkers } from './streams.ts'
import { isGone, isPassing, toQueueError } from './toQueueError.ts'

/** After so many milliseconds of trouble the streams are looked for, and made where they are gone. */
const healAfter = 10_000
const openWithin = 20_000

/** Milliseconds that a server has to answer. */
export const answerIn = 5000

/** The connection to the servers. It is looked for as long as the process lives; what is asked meanwhile waits. */
export class Link {
  readonly connection: NatsConnection
  readonly js: JetStreamClient
  readonly jsm: JetStreamManager
  readonly address: NatsAddress
  /** Milliseconds after which the servers hand out again what was not answered. */
  readonly lease: number
  readonly #closing = new AbortController()
  #up = new AbortController()
  #isUp = true

  constructor(address: NatsAddress, connection: NatsConnection, jsm: JetStreamManager, lease: number) {
    this.address = address
    this.connection = connection
    this.jsm = jsm
    this.js = jetstream(connection)
    this.lease = lease
    void this.#watch()
  }

  get closing(): AbortSignal {
    return this.#closing.signal
  }

  /** Waits, up to so many milliseconds, until there is a connection; gives whether there is one. */
  async isUp(within: number, signal?: AbortSignal): Promise<boolean> {
    if (!this.#isUp) await pause(within, this.#up.signal, this.closing, signal)
    return this.#isUp
  }

  /**
   * Does the work until it is done: trouble that goes away by itself is waited for, up to `within` milliseconds. Throws the
   * signal's reason, `queue/closed`, or what the servers refuse.
   */
  async persist<Result>(
    work: () => Promise<Result>,
    { within = Number.POSITIVE_INFINITY, signal }: { readonly within?: number; readonly signal?: AbortSignal } = {},
  ): Promise<Result> {
    const began = performance.now()
    let healed = began
    for (let wait = 50; ; wait = Math.min(wait * 2, 2000)) {
      signal?.throwIfAborted()
      if (this.closing.aborted || this.connection.isClosed()) throw this.#closed()
      await this.isUp(Math.min(answerIn, within), signal)
      try {
        return await work()
      } catch (error) {
        const now = performance.now()
        const gone = isGone(error)
        if (!(gone || isPassing(error)) || now - began > within) throw toQueueError(error, this.address.shown)
        if (gone || now - healed > healAfter) {
          healed = now
          await this.heal()
        }
      }
      await pause(wait, signal, this.closing)
    }
  }

  /** Makes what an operator removed. */
  async heal(): Promise<void> {
    try {
      await ensureStreams(this.connection, this.jsm, this.address)
      await ensureWorkers(this.jsm, this.address)
    } catch (error) {
      if (!isPassing(error)) throw toQueueError(error, this.address.shown)
    }
  }

  /** From here on whatever waits gives up. */
  giveUp(): void {
    this.#closing.abort()
  }

  async close(): Promise<void> {
    this.giveUp()
    await this.connection.close()
  }

  async #watch(): Promise<void> {
    for await (const { type } of this.connection.status()) {
      if (type === 'disconnect') this.#isUp = false
      if (type !== 'reconnect') continue
      this.#isUp = true
      this.#up.abort()
      this.#up = new AbortController()
    }
  }

  #closed(): FoglineError {
    return this.closing.aborted
      ? new FoglineError('queue/closed', 'The queue is closed')
      : new FoglineError('queue/refused', `The queue at ${this.address.shown} lets this user in no more`, {
          hint: 'Check user and password in the address, NATS_CREDS or NATS_NKEY',
        })
  }
}

/** Connects, and makes the streams where they are not there. Throws where it cannot; a cluster gets time to choose a leader. */
export async function openLink(address: NatsAddress): Promise<Link> {
  const connection = await connectNats(address)
  const end = performance.now() + openWithin
  for (;;) {
    try {
      const jsm = await jetstreamManager(connection, { timeout: answerIn })
      await ensureStreams(connection, jsm, address)
      return new Link(address, connection, jsm, await ensureWorkers(jsm, address))
    } catch (error) {
      const isElecting = connection.info?.cluster !== undefined && isPassing(error)
      if (!isElecting || performance.now() > end) {
        await connection.close()
        throw toQueueError(error, address.shown)
      }
    }
    await pause(250)
  }
}
