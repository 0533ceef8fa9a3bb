import { randomUUID } from 'node:crypto'
import type { Database } from '../../database/database.ts'
import { batched } from '../batched.ts'
import { type PackedTask, packTask, unpackTask } from '../packTask.ts'
import { pause } from '../pause.ts'
import type { Lease, Queue, Task } from '../queue.ts'
import { type QueueLimits, restAfter, silenceError, toKeptError } from '../queueLimits.ts'
import * as jobs from './jobs.ts'

/** In a folder nobody else can take a task, so a lease has no end there. */
const never = 1e15
const [lot, lotBytes] = [500, 8_000_000]
const cleanAfter = 2000

/** Folders whose leases of before were freed; a second queue in this process leaves those of the first. */
const freed = new WeakMap<Database, Promise<void>>()

function freeOnce(database: Database): Promise<void> {
  const done = freed.get(database) ?? jobs.freeAll(database)
  freed.set(database, done)
  done.catch(() => freed.delete(database))
  return done
}

/** A lot of tasks, packed: as many as there is room for, and not too many bytes at once. */
async function packLot(tasks: readonly Task[], room: number): Promise<readonly PackedTask[]> {
  const packed: PackedTask[] = []
  let bytes = 0
  for (const task of tasks.slice(0, Math.min(room, lot))) {
    const next = await packTask(task)
    packed.push(next)
    bytes += next.body.length
    if (bytes > lotBytes) break
  }
  return packed
}

/** Tasks in the ledger's own table: in a folder for one process, on a server for as many as like. */
class EmbeddedQueue implements Queue {
  readonly kind = 'embedded'
  readonly location: string
  readonly #database: Database
  readonly #limits: QueueLimits
  readonly #owner = randomUUID()
  readonly #lease: number
  readonly #held = new Set<number>()
  readonly #closing = new AbortController()
  readonly #remove: (number: number) => Promise<void>
  readonly #ready: Promise<void>
  readonly #heart: NodeJS.Timeout | null
  #came = new AbortController()
  #beating: Promise<void> = Promise.resolve()
  #removed = 0

  constructor(database: Database, location: string, limits: QueueLimits) {
    this.#database = database
    this.location = location
    this.#limits = limits
    const alone = database.kind === 'embedded'
    this.#lease = alone ? never : limits.lease
    this.#remove = batched((numbers) => this.#removeLot(numbers))
    this.#ready = alone ? freeOnce(database) : Promise.resolve()
    this.#heart = alone ? null : setInterval(() => this.#beat(), limits.lease / 3).unref()
  }

  async put(tasks: readonly Task[], signal?: AbortSignal): Promise<{ readonly added: number }> {
    const { max } = this.#limits
    let [rest, added, wait] = [tasks, 0, 20]
    while (rest.length > 0) {
      signal?.throwIfAborted()
      const room = max - (await jobs.countJobs(this.#database, max))
      if (room <= 0) {
        await pause(wait, signal)
        wait = Math.min(wait * 2, 500)
        continue
      }
      const packed = await packLot(rest, room)
      added += await jobs.insertJobs(this.#database, packed)
      rest = rest.slice(packed.length)
      wait = 20
      this.#wake()
    }
    return { added }
  }

  async take(how: Parameters<Queue['take']>[0]): Promise<readonly Lease[]> {
    await this.#ready
    const end = performance.now() + how.wait
    let wait = 20
    while (!(how.signal?.aborted ?? false) && !this.#closing.signal.aborted) {
      const came = this.#came.signal
      const leases = await this.#takeNow(how.limit)
      const left = end - performance.now()
      if (leases.length > 0 || left <= 0) return leases
      await pause(Math.min(wait, left), how.signal, came, this.#closing.signal)
      wait = Math.min(wait * 2, 500)
    }
    return []
  }

  depth = () => jobs.countDepth(this.#database)

  async deadLetters(part: { readonly limit: number; readonly offset: number }) {
    const [items, { dead }] = await Promise.all([jobs.findDead(this.#database, part), this.depth()])
    return { items, total: dead }
  }

  async deadTask(id: string): Promise<Task | null> {
    const body = await jobs.findDeadBody(this.#database, id)
    return body === null ? null : unpackTask(Buffer.from(body, 'base64'))
  }

  async putBack(ids?: readonly string[]): Promise<number> {
    const count = await jobs.revive(this.#database, ids ?? null)
    this.#wake()
    return count
  }

  removeDead = (ids: readonly string[]) => jobs.removeDead(this.#database, ids)

  async check(): Promise<void> {
    await this.#ready
    await jobs.countJobs(this.#database, 1)
  }

  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return
    this.#closing.abort()
    if (this.#heart !== null) clearInterval(this.#heart)
    await Promise.all([this.#ready, this.#beating])
    if (this.#held.size > 0) await jobs.free(this.#database, this.#owner, [...this.#held])
    this.#held.clear()
  }

  /** A server cleans up after deletes by itself; in a folder nobody does, and the table would grow with all that ever was in it. */
  async #removeLot(numbers: readonly number[]): Promise<void> {
    await jobs.removeJobs(this.#database, numbers)
    this.#removed += numbers.length
    if (this.#database.kind !== 'embedded' || this.#removed < cleanAfter) return
    this.#removed = 0
    await jobs.cleanUp(this.#database)
  }

  async #takeNow(limit: number): Promise<readonly Lease[]> {
    const how = { limit, owner: this.#owner, lease: this.#lease }
    const leases: Lease[] = []
    for (const job of await jobs.takeJobs(this.#database, how)) {
      this.#held.add(job.number)
      const lease = await this.#toLease(job)
      if (lease !== null) leases.push(lease)
    }
    return leases
  }

  /** Null where the task is given up unread: it was taken too often, or what is kept is no task. */
  async #toLease(job: jobs.Job): Promise<Lease | null> {
    const silent = job.unanswered - 1
    if (silent >= this.#limits.silences) return this.#bury(job, silenceError(silent))
    try {
      return this.#hand(job, await unpackTask(Buffer.from(job.body, 'base64')))
    } catch (error) {
      return this.#bury(job, `What is kept of this task cannot be read: ${String(error)}`)
    }
  }

  #hand(job: jobs.Job, task: Task): Lease {
    const { tries } = this.#limits
    const end = async <Result>(work: () => Promise<Result>): Promise<Result> => {
      const result = await work()
      this.#held.delete(job.number)
      return result
    }
    return {
      task,
      attempt: job.failures + job.unanswered,
      done: () => end(() => this.#remove(job.number)),
      fail: (error) =>
        end(async () => {
          if (job.failures + 1 >= tries) {
            await this.#bury(job, error)
            return 'dead'
          }
          await jobs.rest(this.#database, job, { owner: this.#owner, rest: restAfter(job.failures + 1, this.#limits) })
          return 'again'
        }),
      giveBack: () =>
        end(async () => {
          await jobs.free(this.#database, this.#owner, [job.number])
          this.#wake()
        }),
    }
  }

  async #bury(job: jobs.Job, error: string): Promise<null> {
    await jobs.bury(this.#database, job, { owner: this.#owner, error: toKeptError(error) })
    this.#held.delete(job.number)
    return null
  }

  /** Whoever waits in this process looks again at once. */
  #wake(): void {
    this.#came.abort()
    this.#came = new AbortController()
  }

  /** A beat that fails is no trouble yet: the lease outlives two of them, and whoever works on the ledger hears of it anyway. */
  #beat(): void {
    if (this.#held.size === 0) return
    this.#beating = jobs.keepAlive(this.#database, this.#owner, this.#limits.lease).catch(() => undefined)
  }
}

/** The queue in a ledger's own database. */
export function openEmbeddedQueue(database: Database, location: string, limits: QueueLimits): Queue {
  return new EmbeddedQueue(database, location, limits)
}
