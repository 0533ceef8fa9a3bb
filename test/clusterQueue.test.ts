import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Read } from '../packages/cli/src/steps/loadReader.ts'
import { startCrew, until } from './cluster/crew.ts'
import { inventTasks } from './cluster/inventTasks.ts'
import { missingServers } from './cluster/missingServers.ts'
import { type NatsCluster, startNatsCluster } from './cluster/natsCluster.ts'
import { type PostgresServer, startPostgres } from './cluster/postgresServer.ts'
import { openReader } from './cluster/reader.ts'
import { type SetUp, withOpen } from './cluster/setUp.ts'
import { workHere } from './cluster/workHere.ts'
import { isLeftOut } from './needs.ts'

/** Minutes on a busy machine. */
const slow = 300_000
const isLeft = isLeftOut('long queues', missingServers())

describe.skipIf(isLeft)('a queue of three NATS servers and a ledger on PostgreSQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fogline-long-'))
  let postgres: PostgresServer
  let nats: NatsCluster

  beforeAll(async () => {
    ;[postgres, nats] = await Promise.all([startPostgres(), startNatsCluster(3)])
  }, slow)

  afterAll(async () => {
    await Promise.all([postgres.close(), nats.stop()])
    rmSync(folder, { recursive: true, force: true })
  })

  test(
    'a page that the reader fails on is found among the dead letters, and read when the reader is mended',
    async () => {
      const tasks = inventTasks(6)
      const [broken] = tasks
      if (broken?.kind !== 'page') throw new Error('a page')
      const good = openReader({ kind: 'refusing' }).read
      const bad: Read = async (page) => {
        if (page.location === broken.page.location) throw new RangeError('a date of 31 February')
        return good(page)
      }
      const setUp = setUpOf('dead', { tries: 2, delay: 50 })
      await withOpen(setUp, async (ledger, queue) => {
        await queue.put(tasks)
        expect(await workHere(ledger, queue, bad)).toMatchObject({ rejected: 5, failed: 1, dead: 1 })
        const { items, total } = await queue.deadLetters({ limit: 10, offset: 0 })
        expect([total, items[0]?.id, items[0]?.attempts]).toEqual([1, broken.id, 2])
        expect(items[0]?.error).toContain('a date of 31 February')
        expect(await queue.deadTask(broken.id)).toEqual(broken)

        expect(await queue.putBack([broken.id])).toBe(1)
        expect(await workHere(ledger, queue, good)).toMatchObject({ rejected: 1, failed: 0, dead: 0 })
        expect(await queue.depth()).toEqual({ waiting: 0, taken: 0, dead: 0 })
        expect((await ledger.rejections()).length).toBe(6)
      })
    },
    slow,
  )

  test(
    'a full queue makes whoever puts wait, and loses nothing',
    async () => {
      const [max, count] = [40, 400]
      const setUp = setUpOf('full', { max })
      await withOpen(setUp, async (ledger, queue) => {
        let [isPut, most, doneWhenPut] = [false, 0, 0]
        const putting = queue.put(inventTasks(count)).then(async ({ added }) => {
          expect(added).toBe(count)
          doneWhenPut = (await ledger.rejections()).length
          isPut = true
        })
        const watching = until(async () => {
          const { waiting, taken } = await queue.depth()
          most = Math.max(most, waiting + taken)
          return isPut
        })
        await until(async () => (await queue.depth()).waiting >= max)
        expect(isPut).toBe(false)
        while (!isPut) await workHere(ledger, queue, openReader({ kind: 'refusing' }).read)
        await Promise.all([putting, watching])
        await workHere(ledger, queue, openReader({ kind: 'refusing' }).read)
        expect(most).toBeLessThanOrEqual(max)
        expect(doneWhenPut).toBeGreaterThanOrEqual(count - max - 8)
        expect((await ledger.rejections()).length).toBe(count)
      })
    },
    slow,
  )

  test(
    'ten thousand pages are drained with level memory',
    async () => {
      const count = 10_000
      const setUp = setUpOf('long', { max: 2 * count })
      await withOpen(setUp, async (_, queue) => {
        expect(await queue.put(inventTasks(count))).toEqual({ added: count })
      })
      const crew = startCrew(1, { ...setUp, reader: { kind: 'refusing' }, atOnce: 16, drain: true, sample: 1000 })
      await crew.ended()
      expect(crew.codes()).toEqual([0])
      const megabytes = crew
        .said()
        .flat()
        .flatMap((said) => (said.kind === 'memory' ? [said.bytes / 2 ** 20] : []))
      expect(megabytes.length).toBe(10)
      // After a thousand pages all is loaded; a queue that was held whole would be 30 MB of pages and more of what is around them.
      expect(Math.max(...megabytes.slice(5))).toBeLessThan(Math.max(...megabytes.slice(0, 3)) + 40)
      await withOpen(setUp, async (ledger, queue) => {
        expect(await queue.depth()).toEqual({ waiting: 0, taken: 0, dead: 0 })
        expect((await ledger.health()).counts['rejections']).toBe(count)
      })
    },
    slow,
  )

  function setUpOf(name: string, limits: NonNullable<SetUp['limits']>): SetUp {
    return { ledger: `${postgres.url}?schema=${name}`, queue: `${nats.address}?stream=${name}`, limits }
  }
})
