// Starts a JetStream cluster of three nodes on the loopback, prints its address on one line, and stops it at SIGTERM or SIGINT.
// FOGLINE_NATS_SERVER names the server's binary. `node test/cluster/startNats.mjs [NODES]`
import { register } from 'tsx/esm/api'

register()
const { startNatsCluster } = await import('./natsCluster.ts')
const cluster = await startNatsCluster(Number(process.argv[2] ?? 3))
const awake = setInterval(() => undefined, 60_000)
const stop = async () => {
  clearInterval(awake)
  await cluster.stop()
  process.exit(0)
}
process.once('SIGTERM', () => void stop())
process.once('SIGINT', () => void stop())
console.log(cluster.address)
