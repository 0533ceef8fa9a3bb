import { FoglineError } from '@fogline/model'
import {
  AckPolicy,
  DiscardPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream'
import { type NatsConnection, nanos } from '@nats-io/transport-node'
import type { NatsAddress } from './natsAddress.ts'

/** The streams of one queue: the work, its dead letters, how often what failed was tried, and pages too large for a message. */
export interface StreamNames {
  readonly work: string
  readonly dead: string
  readonly tries: string
  readonly large: string
  readonly workers: string
}

export function streamNames(stream: string): StreamNames {
  return {
    work: stream,
    dead: `${stream}-dead`,
    tries: `${stream}-tries`,
    large: `${stream}-large`,
    workers: 'workers',
  }
}

/** A task's own place in a subject, where not every character may stand. */
export function toToken(id: string): string {
  return /^[\w-]+$/.test(id) ? id : `=${Buffer.from(id).toString('base64url')}`
}

const month = 30 * 24 * 60 * 60 * 1000
const notClustered = 10_074
const noPeers = 10_005

/** Producers stop by themselves at `max`; the server's own bound is for those that all see room in the same moment. */
export function hardLimit(max: number): number {
  return max * 2 + 1000
}

function configsOf(
  names: StreamNames,
  address: NatsAddress,
): readonly (Partial<StreamConfig> & { readonly name: string })[] {
  const kept = { storage: StorageType.File, max_msgs_per_subject: 1, retention: RetentionPolicy.Limits }
  return [
    {
      name: names.work,
      subjects: [`${names.work}.*`],
      storage: StorageType.File,
      retention: RetentionPolicy.Workqueue,
      discard: DiscardPolicy.New,
      max_msgs: hardLimit(address.limits.max),
      duplicate_window: nanos(address.window),
    },
    { ...kept, name: names.dead, subjects: [`${names.dead}.*`], discard: DiscardPolicy.Old },
    { ...kept, name: names.tries, subjects: [`${names.tries}.*`], discard: DiscardPolicy.Old, max_age: nanos(month) },
  ]
}

async function findStream(jsm: JetStreamManager, name: string): Promise<StreamConfig | null> {
  try {
    return (await jsm.streams.info(name)).config
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound) return null
    throw error
  }
}

/** Another process may make it at the same time. Three replicas where three servers are named or known, or where an unknown number of a cluster can give them. */
async function addStream(
  jsm: JetStreamManager,
  config: Partial<StreamConfig> & { readonly name: string },
  wish: { readonly replicas: number | null; readonly servers: number; readonly clustered: boolean },
): Promise<StreamConfig> {
  const wanted = wish.replicas ?? (wish.clustered || wish.servers >= 3 ? 3 : 1)
  try {
    return (await jsm.streams.add({ ...config, num_replicas: wanted })).config
  } catch (error) {
    const other = error instanceof JetStreamApiError ? await findStream(jsm, config.name) : null
    if (other !== null) return other
    const few = error instanceof JetStreamApiError && [notClustered, noPeers].includes(error.code)
    if (!few || wish.replicas !== null || wish.servers >= 3) throw error
    return (await jsm.streams.add({ ...config, num_replicas: 1 })).config
  }
}

function refuseForeign(config: StreamConfig, names: StreamNames): void {
  const isOurs = config.name !== names.work || config.retention === RetentionPolicy.Workqueue
  if (isOurs && config.subjects.includes(`${config.name}.*`)) return
  throw new FoglineError('queue/refused', `There is a stream ${config.name} already, and it is no queue of Fogline`, {
    hint: 'Name another one in the address: ?stream=NAME',
  })
}

/** Makes what is not there and leaves the rest as it is. Gives how many replicas the work has. */
export async function ensureStreams(
  connection: NatsConnection,
  jsm: JetStreamManager,
  address: NatsAddress,
): Promise<{ readonly replicas: number }> {
  const names = streamNames(address.stream)
  const known = new Set(
    [...address.servers, ...(connection.info?.connect_urls ?? [])].map((url) => url.replace(/^\w+:\/\//, '')),
  )
  const wish = { replicas: address.replicas, servers: known.size, clustered: connection.info?.cluster !== undefined }
  let replicas = 1
  for (const config of configsOf(names, address)) {
    const there = (await findStream(jsm, config.name)) ?? (await addStream(jsm, config, wish))
    refuseForeign(there, names)
    if (there.name !== names.work) continue
    replicas = there.num_replicas
    if (there.max_msgs > 0 && there.max_msgs < (config.max_msgs ?? 0))
      await jsm.streams.update(there.name, { max_msgs: config.max_msgs ?? -1 })
  }
  return { replicas }
}

/** The one consumer that all workers share. Gives after how many milliseconds it hands out again what is not answered. */
export async function ensureWorkers(jsm: JetStreamManager, address: NatsAddress): Promise<number> {
  const names = streamNames(address.stream)
  const wait = nanos(address.limits.lease)
  const config = {
    durable_name: names.workers,
    ack_policy: AckPolicy.Explicit,
    ack_wait: wait,
    max_ack_pending: 20_000,
  }
  const found = await findWorkers(jsm, names)
  if (found !== null && (found === wait || !address.saysLease)) return found / 1_000_000
  const { config: made } =
    found === null
      ? await jsm.consumers.add(names.work, { ...config, max_waiting: 4096 })
      : await jsm.consumers.update(names.work, names.workers, { ack_wait: wait })
  return (made.ack_wait ?? wait) / 1_000_000
}

async function findWorkers(jsm: JetStreamManager, names: StreamNames): Promise<number | null> {
  try {
    return (await jsm.consumers.info(names.work, names.workers)).config.ack_wait ?? null
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.ConsumerNotFound) return null
    throw error
  }
}
