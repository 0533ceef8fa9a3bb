import { FoglineError } from '@fogline/model'
import type { Msg } from '@nats-io/transport-node'
import { unpackTask } from '../packTask.ts'
import type { Lease, Task } from '../queue.ts'
import { restAfter, silenceError, toKeptError } from '../queueLimits.ts'
import { bury } from './graves.ts'
import type { LargeBodies } from './largeBodies.ts'
import type { Link } from './link.ts'
import { kindOf, type Label, readLabel, type Tries } from './message.ts'
import { readDelivery } from './pull.ts'
import { findTries, noteTries } from './tries.ts'

const encoder = new TextEncoder()
const answers = { done: encoder.encode('+ACK'), term: encoder.encode('+TERM'), working: encoder.encode('+WPI') }

function toNak(milliseconds: number): Uint8Array {
  return encoder.encode(milliseconds === 0 ? '-NAK' : `-NAK {"delay": ${Math.round(milliseconds * 1_000_000)}}`)
}

/** How long a task of a kind that this program does not know is left to others. */
const restOfUnknown = 5000
const answerWithin = 2000

/** A message in hand: what is known of it, and how it is answered. */
export class Held {
  readonly #link: Link
  readonly #message: Msg
  readonly #large: LargeBodies
  readonly #onEnd: (held: Held) => void

  constructor(link: Link, message: Msg, large: LargeBodies, onEnd: (held: Held) => void) {
    this.#link = link
    this.#message = message
    this.#large = large
    this.#onEnd = onEnd
  }

  /** Tells the servers that it is still worked on. */
  keepAlive(): void {
    if (!this.#link.connection.isClosed()) this.#message.respond(answers.working)
  }

  /** The lease; null where the task cannot be done here. */
  async open(): Promise<Lease | null> {
    const label = readLabel(this.#message.headers)
    const delivery = readDelivery(this.#message)
    if (label === null) return this.#dropForeign()
    const tries = await findTries(this.#link, label.id, delivery)
    const silent = delivery.deliveries - 1 - tries.deliveries
    if (kindOf(label) === 'unknown') return this.#leaveToOthers(label, tries)
    if (silent >= this.#link.address.limits.silences) return this.#bury(label, tries, silenceError(silent))
    try {
      const task = await this.#readTask(label)
      return this.#toLease(label, tries, { task, attempt: tries.failures + silent + 1 })
    } catch (error) {
      if (error instanceof FoglineError) throw error
      return this.#bury(label, tries, `What is kept of this task cannot be read: ${String(error)}`)
    }
  }

  /** Somebody else may have it at once. */
  async giveBack(): Promise<void> {
    const label = readLabel(this.#message.headers)
    if (label !== null) {
      const delivery = readDelivery(this.#message)
      const { failures } = await findTries(this.#link, label.id, delivery)
      await noteTries(this.#link, label.id, { ...delivery, failures })
    }
    await this.#answer(toNak(0))
  }

  async #readTask(label: Label): Promise<Task> {
    const body = label.object === undefined ? this.#message.data : await this.#large.get(label.object)
    if (body === null) throw new Error(`its body, the object ${label.object}, is not there`)
    return unpackTask(body)
  }

  #toLease(label: Label, tries: Tries, rest: Pick<Lease, 'task' | 'attempt'>): Lease {
    return {
      ...rest,
      done: async () => {
        await this.#answer(answers.done)
        if (label.object !== undefined) await this.#large.remove(label.object)
      },
      fail: async (error) => {
        const { limits } = this.#link.address
        const failures = tries.failures + 1
        if (failures >= limits.tries) {
          await this.#bury(label, { ...tries, failures }, error)
          return 'dead'
        }
        await noteTries(this.#link, label.id, { ...readDelivery(this.#message), failures })
        await this.#answer(toNak(restAfter(failures, limits)))
        return 'again'
      },
      giveBack: async () => {
        await noteTries(this.#link, label.id, { ...readDelivery(this.#message), failures: tries.failures })
        await this.#answer(toNak(0))
      },
    }
  }

  async #bury(label: Label, tries: Tries, error: string): Promise<null> {
    const { deliveries, sequence } = readDelivery(this.#message)
    const attempts = Math.max(tries.failures, deliveries - 1 - tries.deliveries)
    const dead = { error: toKeptError(error), attempts, at: new Date().toISOString() }
    await bury(this.#link, { label, body: this.#message.data, dead, sequence })
    await this.#answer(answers.term)
    return null
  }

  /** A later version put it, whose workers may stand beside this one. */
  async #leaveToOthers(label: Label, tries: Tries): Promise<null> {
    const { deliveries } = readDelivery(this.#message)
    if (deliveries > this.#link.address.limits.silences) {
      const what = `of a kind (${label.kind}, version ${label.version}) that the workers do not know`
      return this.#bury(label, tries, `It is ${what}: update them, then put it back`)
    }
    await this.#answer(toNak(restOfUnknown))
    return null
  }

  /** Something that Fogline did not put: nobody can do it, so it is kept aside as it is. */
  async #dropForeign(): Promise<null> {
    const { sequence } = readDelivery(this.#message)
    const label = { kind: 'unknown', version: 0, id: `foreign-${sequence}`, location: '', bytes: null }
    return this.#bury(label, { sequence, failures: 0, deliveries: 0 }, 'It was not put by Fogline')
  }

  /** Returns when the servers have heard it. */
  async #answer(words: Uint8Array): Promise<void> {
    const { reply = '' } = this.#message
    const within = Math.max(60_000, this.#link.lease * 2)
    try {
      await this.#link.persist(() => this.#link.connection.request(reply, words, { timeout: answerWithin }), { within })
    } finally {
      this.#onEnd(this)
    }
  }
}
