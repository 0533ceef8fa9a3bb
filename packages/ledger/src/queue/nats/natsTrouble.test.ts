import { randomBytes } from 'node:crypto'
import { type JetStreamManager, jetstreamManager } from '@nats-io/jetstream'
import { connect, headers, type NatsConnection } from '@nats-io/transport-node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CutProxy, startProxy } from '../../testing/cutProxy.ts'
import { idsOf, makeTasks, openOf, patience, takeAll } from '../../testing/queueStore.ts'
import { removeStreams } from '../../testing/removeStreams.ts'
import { openQueue } from '../openQueue.ts'
import type { Queue } from '../queue.ts'
import type { QueueLimits } from '../queueLimits.ts'

const servers = process.env['FOGLINE_TEST_NATS']
const prefix = `t${randomBytes(6).toString('hex')}`

test('a server that is not there is named, without the password, and the hint says what to do', async () => {
  await expect(openQueue('nats://user:secret@127.0.0.1:1')).rejects.toMatchObject({
    code: 'queue/unreachable',
    message: 'Cannot reach the queue at nats://user@127.0.0.1:1',
    hint: expect.stringContaining('--queue embedded') as string,
  })
})

describe.skipIf(servers === undefined)('trouble on JetStream (FOGLINE_TEST_NATS)', { timeout: 90_000 }, () => {
  const hosts = (servers ?? '').replace('nats://', '').split(',')
  const made: { connection?: NatsConnection; jsm?: JetStreamManager } = {}
  const jsm = (): JetStreamManager => made.jsm ?? (undefined as never)

  beforeAll(async () => {
    made.connection = await connect({ servers: hosts })
    made.jsm = await jetstreamManager(made.connection)
  })
  afterAll(async () => {
    await made.connection?.close()
    await removeStreams(hosts, prefix)
  })

  async function open(
    name: string,
    limits?: Partial<QueueLimits>,
  ): Promise<{ queue: Queue; ways: readonly CutProxy[] }> {
    const ways = await Promise.all(hosts.map(startProxy))
    const location = `nats://${ways.map(({ host }) => host).join(',')}?stream=${prefix}-${name}`
    return { ways, queue: await openQueue(location, limits === undefined ? {} : { limits }) }
  }

  test('a connection that hangs is left for another; nothing is lost and nothing is there twice', async () => {
    const { queue, ways } = await open('hang')
    const tasks = makeTasks(60)
    await queue.put(tasks.slice(0, 30))
    const leases = await takeAll(queue, 10)
    for (const way of ways) way.hang()
    const [, , more] = await Promise.all([
      Promise.all(leases.map((lease) => lease.done())),
      queue.put(tasks.slice(30)),
      queue.take({ limit: 5, wait: 60_000 }),
    ])
    await Promise.all(more.map((lease) => lease.done()))
    const rest = await takeAll(queue, 60 - leases.length - more.length)
    expect(idsOf([...leases, ...more, ...rest]).toSorted()).toEqual(idsOf(tasks).toSorted())
    await Promise.all(rest.map((lease) => lease.done()))
    await expect.poll(() => openOf(queue), patience).toBe(0)
    await queue.close()
  })

  test('a stream that the servers call full slows whoever puts, and loses nothing', async () => {
    const { queue } = await open('full')
    await jsm().streams.update(`${prefix}-full`, { max_msgs: 5 })
    const putting = queue.put(makeTasks(40))
    const seen: string[] = []
    while (seen.length < 40) {
      const leases = await queue.take({ limit: 3, wait: 20_000 })
      seen.push(...idsOf(leases))
      await Promise.all(leases.map((lease) => lease.done()))
    }
    expect(await putting).toEqual({ added: 40 })
    expect(seen.toSorted()).toEqual(idsOf(makeTasks(40)).toSorted())
    await queue.close()
  })

  test('streams that an operator removed are made again', async () => {
    const { queue } = await open('removed')
    await jsm().streams.delete(`${prefix}-removed`)
    const [task] = makeTasks(1)
    const [leases] = await Promise.all([queue.take({ limit: 1, wait: 60_000 }), queue.put(makeTasks(1))])
    expect(leases.map((lease) => lease.task)).toEqual([task])
    await queue.close()
  })

  test('what only a later version can do is left to it, and kept with a clear error where there is none', async () => {
    const { queue } = await open('later', { silences: 1 })
    const label = {
      kind: 'video',
      version: 3,
      id: 'v1',
      location: 'https://gazette.example/v1',
      bytes: null,
      more: true,
    }
    const words = headers()
    words.set('Fogline-Task', JSON.stringify(label))
    made.connection?.publish(`${prefix}-later.video`, 'frames', { headers: words })
    made.connection?.publish(`${prefix}-later.page`, 'hello')
    await queue.put(makeTasks(1))
    const leases = await takeAll(queue, 1)
    expect(idsOf(leases)).toEqual(idsOf(makeTasks(1)))
    while ((await queue.depth()).dead < 2) expect(await queue.take({ limit: 5, wait: 500 })).toEqual([])
    const { items } = await queue.deadLetters({ limit: 10, offset: 0 })
    expect(items).toMatchObject([
      { kind: 'unknown', error: 'It was not put by Fogline' },
      {
        id: 'v1',
        kind: 'unknown',
        location: label.location,
        error: expect.stringContaining('video, version 3') as string,
      },
    ])
    expect(await queue.deadTask('v1')).toBeNull()
    expect(await queue.putBack(['v1'])).toBe(1)
    await queue.close()
  })

  test('there are three replicas where three servers are named, and another program’s stream is refused', async () => {
    const { queue } = await open('replicas')
    expect((await jsm().streams.info(`${prefix}-replicas`)).config.num_replicas).toBe(hosts.length >= 3 ? 3 : 1)
    await queue.close()
    await jsm().streams.add({ name: `${prefix}-foreign`, subjects: [`${prefix}-other.>`] })
    await expect(open('foreign')).rejects.toMatchObject({ code: 'queue/refused' })
  })
})
