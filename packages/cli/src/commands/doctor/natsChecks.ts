import type { NatsFacts } from '@fogline/ledger/servers'
import { advice, type Check, fine, toSize, wrong } from './check.ts'

/** The first that is tested; work queues, message ids and object stores are older. */
const oldest = [2, 9] as const

/** Below this nearly every page goes the long way of large ones. */
const smallPayload = 1024 ** 2

/** What a NATS server's settings mean for Fogline, and what to do about them. */
export function natsChecks(facts: NatsFacts): readonly Check[] {
  const about = [version(facts), jetStream(facts)]
  return facts.hasJetStream ? [...about, storage(facts), payload(facts), cluster(facts), stream(facts)] : about
}

function version({ version: found, location }: NatsFacts): Check {
  const [major = 0, minor = 0] = found.split('.').map(Number)
  const isNew = major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
  if (isNew) return fine('NATS', `${found} at ${location}`)
  return wrong('NATS', `${found} at ${location}`, `Upgrade nats-server to ${oldest.join('.')} or newer.`)
}

function jetStream({ hasJetStream, hasHeaders }: NatsFacts): Check {
  if (!hasJetStream)
    return wrong(
      'JetStream',
      'not enabled',
      'Start nats-server with -js, or with a jetstream block in its configuration.',
    )
  if (!hasHeaders)
    return wrong(
      'JetStream',
      'without headers',
      'Take no_headers out of the configuration: message ids travel as headers.',
    )
  return fine('JetStream', 'enabled')
}

function storage({ storageUsed, storageLimit }: NatsFacts): Check {
  if (storageLimit === null) return fine('storage', `${toSize(storageUsed)} used, no limit for this account`)
  const found = `${toSize(storageUsed)} of ${toSize(storageLimit)} used`
  if (storageUsed < 0.8 * storageLimit) return fine('storage', found)
  return wrong(
    'storage',
    found,
    'Raise the limit of the account, or let more workers drain the queue: producers wait when it is full.',
  )
}

function payload({ maxPayload }: NatsFacts): Check {
  const found = `messages up to ${toSize(maxPayload)}`
  if (maxPayload >= smallPayload) return fine('max_payload', found)
  return advice(
    'max_payload',
    found,
    'Set max_payload to 1MB or more: larger pages take a longer way through the object store.',
  )
}

function cluster({ cluster: found, servers }: NatsFacts): Check {
  if (found === null)
    return advice('cluster', 'one server by itself', 'Three servers keep the queue when one is lost: deploy/nats.conf.')
  const name = `${found}, ${servers} servers`
  if (servers >= 3 && servers % 2 === 1) return fine('cluster', name)
  return advice('cluster', name, 'Three or five servers: a cluster needs more than half of them to go on.')
}

function stream({ stream: found, cluster: isCluster }: NatsFacts): Check {
  if (found === null) return fine('stream', 'not made yet: the first page or worker makes it')
  const words = `${found.name}, ${found.storage}, ${found.currentReplicas} of ${found.replicas} replicas current, ${found.waiting} waiting`
  if (found.storage !== 'file')
    return wrong(
      'stream',
      words,
      `It is gone with its servers: nats stream rm ${found.name} when it is empty, and Fogline makes it on disk.`,
    )
  if (found.currentReplicas < found.replicas)
    return wrong(
      'stream',
      words,
      'A server is away or has not caught up: look at the logs of the servers; nats server report jetstream.',
    )
  if (isCluster !== null && found.replicas < 3)
    return advice(
      'stream',
      words,
      `nats stream edit ${found.name} --replicas 3 keeps it when a server is lost; do the same for its -dead, -tries and -large.`,
    )
  return fine('stream', words)
}
