import { StorageType } from '@nats-io/jetstream'
import { type ObjectStore, Objm } from '@nats-io/obj'
import type { Link } from './link.ts'
import { streamNames } from './streams.ts'

/** Bodies that no message may carry, in an object store beside the stream. Made when the first one comes. */
export class LargeBodies {
  readonly #link: Link
  #store: Promise<ObjectStore> | null = null

  constructor(link: Link) {
    this.#link = link
  }

  /** Is on disk when it returns. The same body again takes the place of the last. */
  async put(name: string, body: Uint8Array, signal?: AbortSignal): Promise<void> {
    await this.#link.persist(
      async () => (await this.#open()).putBlob({ name }, body),
      signal === undefined ? {} : { signal },
    )
  }

  /** Null where there is none. */
  async get(name: string): Promise<Uint8Array | null> {
    return this.#link.persist(async () => (await this.#open()).getBlob(name), { within: 30_000 })
  }

  async remove(name: string): Promise<void> {
    await this.#link.persist(async () => (await this.#open()).delete(name), { within: 30_000 })
  }

  #open(): Promise<ObjectStore> {
    this.#store ??= this.#make()
    this.#store.catch(() => {
      this.#store = null
    })
    return this.#store
  }

  /** As safe as the messages that name them. */
  async #make(): Promise<ObjectStore> {
    const { work, large } = streamNames(this.#link.address.stream)
    const { config } = await this.#link.jsm.streams.info(work)
    return new Objm(this.#link.js).create(large, { storage: StorageType.File, replicas: config.num_replicas })
  }
}
