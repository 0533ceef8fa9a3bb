import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Real NATS servers with JetStream on the loopback, in folders that go when it stops. Nodes are counted from 0. */
export interface NatsCluster {
  /** All nodes, as a `--queue` address: `nats://127.0.0.1:…,127.0.0.1:…,127.0.0.1:…`. */
  readonly address: string
  /** Each node's own address. */
  readonly servers: readonly string[]
  /** The node that leads a stream; null while none does. */
  readonly leaderOf: (stream: string) => Promise<number | null>
  /** The node that leads the cluster; null while none does. */
  readonly metaLeader: () => Promise<number | null>
  /** `kill -9`. */
  readonly kill: (node: number) => Promise<void>
  /** Starts a node that was killed, on its own port and folder; returns when it has caught up. */
  readonly start: (node: number) => Promise<void>
  /** The node stands still and its connections hang, until `resume`. */
  readonly pause: (node: number) => void
  readonly resume: (node: number) => void
  readonly stop: () => Promise<void>
}

interface Node {
  readonly name: string
  readonly port: number
  readonly monitor: number
  readonly folder: string
  /** Absent while it does not run. */
  process?: ChildProcess
}

/** What the monitoring page says of JetStream; only what is read here. */
interface JetStreamPage {
  readonly meta_cluster?: { readonly leader?: string; readonly cluster_size?: number }
  readonly account_details?: readonly {
    readonly stream_detail?: readonly { readonly name: string; readonly cluster?: { readonly leader?: string } }[]
  }[]
}

const patience = 60_000

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const ports = servers.map((server) => {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('a port of the loopback')
    return address.port
  })
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

function configOf(node: Node, routes: readonly number[], own: number): string {
  const cluster = `cluster {
  name: fogline-test
  no_advertise: true
  listen: "127.0.0.1:${own}"
  routes: [${routes.map((port) => `"nats-route://127.0.0.1:${port}"`).join(', ')}]
}`
  return `server_name: ${node.name}
listen: "127.0.0.1:${node.port}"
http: "127.0.0.1:${node.monitor}"
jetstream { store_dir: "${node.folder}", max_memory_store: 256MB, max_file_store: 8GB }
${routes.length > 1 ? cluster : ''}
`
}

async function makeNodes(scratch: string, count: number): Promise<readonly Node[]> {
  const ports = await freePorts(count * 3)
  const routes = ports.slice(count * 2)
  return Array.from({ length: count }, (_, at) => {
    const folder = join(scratch, `n${at}`)
    mkdirSync(folder)
    const node: Node = {
      name: `n${at}`,
      port: ports[at] ?? 0,
      monitor: ports[count + at] ?? 0,
      folder,
    }
    writeFileSync(join(folder, 'nats.conf'), configOf(node, routes, routes[at] ?? 0))
    return node
  })
}

function launch(binary: string, node: Node): void {
  const log = openSync(join(node.folder, 'log'), 'a')
  node.process = spawn(binary, ['-c', join(node.folder, 'nats.conf')], { stdio: ['ignore', log, log] })
  node.process.on('error', () => undefined)
}

async function page(node: Node, path: string): Promise<JetStreamPage | null> {
  try {
    const answer = await fetch(`http://127.0.0.1:${node.monitor}${path}`, { signal: AbortSignal.timeout(2000) })
    return answer.ok ? ((await answer.json()) as JetStreamPage) : null
  } catch {
    return null
  }
}

/** One node's word may be old: the cluster's leader is whom more than half of the nodes name. */
async function agreed(nodes: readonly Node[], path: string, leaderIn: (found: JetStreamPage) => string | undefined) {
  const pages = await Promise.all(nodes.map((node) => page(node, path)))
  const named = pages.flatMap((found) => (found === null ? [] : [leaderIn(found)]))
  const leader = nodes.findIndex(({ name }) => named.filter((each) => each === name).length > nodes.length / 2)
  return leader < 0 ? null : leader
}

function readLog(node: Node): string {
  return readFileSync(join(node.folder, 'log'), 'utf8').split('\n').slice(-20).join('\n')
}

async function until(done: () => Promise<boolean>, nodes: readonly Node[], what: string): Promise<void> {
  const end = Date.now() + patience
  while (!(await done())) {
    if (Date.now() > end) throw new Error(`${what} took more than a minute:\n${nodes.map(readLog).join('\n')}`)
    await sleep(100)
  }
}

const isHealthy = async (node: Node): Promise<boolean> => (await page(node, '/healthz')) !== null

async function end(node: Node): Promise<void> {
  const { process } = node
  delete node.process
  if (process === undefined || process.exitCode !== null || process.signalCode !== null) return
  process.kill('SIGKILL')
  await once(process, 'exit')
}

function toCluster(binary: string, scratch: string, nodes: readonly Node[]): NatsCluster {
  const at = (index: number): Node => {
    const node = nodes[index]
    if (node === undefined) throw new Error(`there is no node ${index}`)
    return node
  }
  const killAll = (): void => nodes.forEach(({ process }) => void process?.kill('SIGKILL'))
  process.once('exit', killAll)
  const meta = (): Promise<number | null> => agreed(nodes, '/jsz', (found) => found.meta_cluster?.leader)
  const stream = (name: string) =>
    agreed(
      nodes,
      '/jsz?accounts=true&streams=true',
      (found) =>
        found.account_details
          ?.flatMap(({ stream_detail }) => stream_detail ?? [])
          .find((detail) => detail.name === name)?.cluster?.leader,
    )
  return {
    address: `nats://${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}`,
    servers: nodes.map(({ port }) => `nats://127.0.0.1:${port}`),
    leaderOf: stream,
    metaLeader: meta,
    kill: (index) => end(at(index)),
    start: async (index) => {
      launch(binary, at(index))
      await until(() => isHealthy(at(index)), nodes, `Node ${index}`)
    },
    pause: (index) => void at(index).process?.kill('SIGSTOP'),
    resume: (index) => void at(index).process?.kill('SIGCONT'),
    stop: async () => {
      process.off('exit', killAll)
      await Promise.all(nodes.map(end))
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}

/** Starts so many nodes (3 where nothing is said); the binary is FOGLINE_NATS_SERVER or /usr/sbin/nats-server. */
export async function startNatsCluster(count = 3): Promise<NatsCluster> {
  const binary = process.env.FOGLINE_NATS_SERVER ?? '/usr/sbin/nats-server'
  if (!existsSync(binary)) throw new Error(`there is no ${binary}: FOGLINE_NATS_SERVER names the server's binary`)
  const scratch = mkdtempSync(join(tmpdir(), 'fogline-nats-'))
  const nodes = await makeNodes(scratch, count)
  const cluster = toCluster(binary, scratch, nodes)
  try {
    for (const node of nodes) launch(binary, node)
    const isReady = async (): Promise<boolean> =>
      (await Promise.all(nodes.map(isHealthy))).every(Boolean) && (count === 1 || (await cluster.metaLeader()) !== null)
    await until(isReady, nodes, 'The cluster')
    return cluster
  } catch (error) {
    await cluster.stop()
    throw error
  }
}
