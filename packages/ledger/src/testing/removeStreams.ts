import { jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'

/** Removes the streams of all queues whose names begin so. */
export async function removeStreams(hosts: readonly string[], prefix: string): Promise<void> {
  const connection = await connect({ servers: [...hosts] })
  const jsm = await jetstreamManager(connection)
  for await (const { config } of jsm.streams.list()) {
    if (config.name.replace('OBJ_', '').startsWith(prefix)) await jsm.streams.delete(config.name)
  }
  await connection.close()
}
