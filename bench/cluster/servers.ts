import { missingServers } from '../../test/cluster/missingServers.ts'
import { type NatsCluster, startNatsCluster } from '../../test/cluster/natsCluster.ts'
import { type PostgresServer, startPostgres } from '../../test/cluster/postgresServer.ts'
import { natsSeconds } from './processorTime.ts'

/** The servers of one run, all of its own. */
export interface Servers {
  readonly postgres: PostgresServer
  readonly nats: NatsCluster
  /** A ledger of this name on PostgreSQL, empty where nobody used it before. */
  readonly ledgerOf: (name: string) => string
  /** A queue of this name on the three servers; its stream is called the same. */
  readonly queueOf: (name: string) => string
  /** Seconds of processor of all NATS servers. */
  readonly natsSeconds: () => number
  readonly close: () => Promise<void>
}

/** Starts a PostgreSQL and three NATS servers; null where there is no PostgreSQL, with a word why. */
export async function openServers(): Promise<Servers | null> {
  const missing = missingServers()
  if (missing !== null) {
    console.log(`  ${missing}`)
    return null
  }
  const [postgres, nats] = [await startPostgres(), await startNatsCluster(3)]
  return {
    postgres,
    nats,
    ledgerOf: (name) => `${postgres.url}?schema=${name}`,
    queueOf: (name) => `${nats.address}?stream=${name}`,
    natsSeconds,
    close: async () => {
      await nats.stop()
      await postgres.close()
    },
  }
}
