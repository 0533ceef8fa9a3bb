import { JetStreamApiCodes, JetStreamApiError, type JetStreamManager, jetstreamManager } from '@nats-io/jetstream'
import { connectNats } from '../queue/nats/connectNats.ts'
import { readNatsAddress } from '../queue/nats/natsAddress.ts'
import { toQueueError } from '../queue/nats/toQueueError.ts'

/** The stream in which pages wait, as it was made. */
export interface StreamFacts {
  readonly name: string
  readonly storage: string
  readonly replicas: number
  /** Copies on nodes that are there and have caught up, the leader's own counted. */
  readonly currentReplicas: number
  readonly waiting: number
}

/** What a NATS server says of itself, as far as Fogline depends on it. Sizes are in bytes. */
export interface NatsFacts {
  /** Without a password. */
  readonly location: string
  readonly version: string
  readonly hasJetStream: boolean
  readonly hasHeaders: boolean
  readonly maxPayload: number
  /** Null where the server stands alone. */
  readonly cluster: string | null
  /** Servers that are named or that told of one another. */
  readonly servers: number
  readonly storageUsed: number
  /** Null: as much as the servers have. */
  readonly storageLimit: number | null
  /** Null where no page was put yet. */
  readonly stream: StreamFacts | null
}

/** Asks the server that an address leads to; makes nothing there. */
export async function inspectNats(location: string): Promise<NatsFacts> {
  const address = readNatsAddress(location)
  const connection = await connectNats(address)
  try {
    const { info } = connection
    const known = [...address.servers, ...(info?.connect_urls ?? [])].map((url) => url.replace(/^\w+:\/\//, ''))
    const hasJetStream = info?.jetstream === true
    const about = {
      location: address.shown,
      version: info?.version ?? 'unknown',
      hasJetStream,
      hasHeaders: info?.headers === true,
      maxPayload: info?.max_payload ?? 0,
      cluster: info?.cluster ?? null,
      servers: new Set(known).size,
    }
    if (!hasJetStream) return { ...about, storageUsed: 0, storageLimit: null, stream: null }
    const jsm = await jetstreamManager(connection)
    const { storage, limits } = await jsm.getAccountInfo()
    const storageLimit = limits.max_storage < 0 ? null : limits.max_storage
    return { ...about, storageUsed: storage, storageLimit, stream: await inspectStream(jsm, address.stream) }
  } catch (error) {
    throw toQueueError(error, address.shown)
  } finally {
    await connection.close()
  }
}

async function inspectStream(jsm: JetStreamManager, name: string): Promise<StreamFacts | null> {
  try {
    const { config, state, cluster } = await jsm.streams.info(name)
    const others = cluster?.replicas?.filter(({ current, offline }) => current && offline !== true).length ?? 0
    return {
      name,
      storage: config.storage,
      replicas: config.num_replicas,
      currentReplicas: others + (cluster === undefined || cluster.leader !== undefined ? 1 : 0),
      waiting: state.messages,
    }
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound) return null
    throw error
  }
}
