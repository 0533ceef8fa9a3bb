import { randomBytes } from 'node:crypto'
import { describe } from 'vitest'
import { type CutProxy, startProxy } from '../../testing/cutProxy.ts'
import { describeQueue } from '../../testing/queueContract.ts'
import type { QueueStore } from '../../testing/queueStore.ts'
import { removeStreams } from '../../testing/removeStreams.ts'
import { openQueue } from '../openQueue.ts'
import type { Queue } from '../queue.ts'

const servers = process.env['FOGLINE_TEST_NATS']
if (servers === undefined) {
  console.warn('SKIPPED: the queue on JetStream, because FOGLINE_TEST_NATS names no servers (nats://a,b,c)')
}

/** Each queue in streams of its own, reached through proxies; killed means that these are cut. */
function onServers(address: string): QueueStore {
  const hosts = address.replace('nats://', '').split(',')
  const prefix = `t${randomBytes(6).toString('hex')}`
  const opened: { readonly queue: Queue; readonly ways: readonly CutProxy[] }[] = []
  let last = ''
  const open: QueueStore['open'] = async (name, limits) => {
    if (name !== last) await removeStreams(hosts, prefix)
    last = name
    const ways = await Promise.all(hosts.map(startProxy))
    const stream = `${prefix}-${name.replaceAll(' ', '-')}`
    const location = `nats://${ways.map(({ host }) => host).join(',')}?stream=${stream}`
    const queue = await openQueue(location, limits === undefined ? {} : { limits })
    opened.push({ queue, ways })
    return queue
  }
  return {
    open,
    killAndOpen: async (name, queue, limits) => {
      const ways = opened.find((one) => one.queue === queue)?.ways ?? []
      await Promise.all(ways.map((way) => way.cut()))
      return open(name, limits)
    },
    remove: async () => {
      await Promise.all(opened.map(({ queue }) => queue.close()))
      await removeStreams(hosts, prefix)
    },
  }
}

describe.skipIf(servers === undefined)('with servers (FOGLINE_TEST_NATS)', () => {
  describeQueue('the queue on JetStream', async () => onServers(servers ?? ''))
})
