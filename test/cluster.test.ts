import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@fogline/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toRandom } from '../examples/variants/random.ts'
import { lazyReader } from '../packages/cli/src/steps/loadReader.ts'
import { inventCorpus } from './cluster/corpus.ts'
import { corpusPages } from './cluster/corpusPages.ts'
import { startCrew, until } from './cluster/crew.ts'
import { firstDifference, type LedgerBytes } from './cluster/exportOf.ts'
import { migrateFurther } from './cluster/migrateFurther.ts'
import { missingServers } from './cluster/missingServers.ts'
import { type NatsCluster, startNatsCluster } from './cluster/natsCluster.ts'
import { type PostgresServer, startPostgres } from './cluster/postgresServer.ts'
import { watchProgress } from './cluster/progress.ts'
import { record } from './cluster/reader.ts'
import { readHere } from './cluster/readHere.ts'
import { runThroughChaos } from './cluster/runThroughChaos.ts'
import { bytesOf, putAll, type SetUp, type Shift, workOff } from './cluster/setUp.ts'
import { isLeftOut } from './needs.ts'

/** Minutes on a busy machine. */
const slow = 600_000
const isLeft = isLeftOut('the cluster', missingServers())

describe.skipIf(isLeft)('a ledger is the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fogline-cluster-'))
  const readings = join(folder, 'readings')
  const recorded = (wait: number) => ({ kind: 'recorded', folder: readings, wait }) as const
  let pages: readonly Page[] = []
  let postgres: PostgresServer
  let nats: NatsCluster
  let expected: LedgerBytes

  beforeAll(async () => {
    pages = await corpusPages(inventCorpus(120))
    const reader = lazyReader(1)
    await record(readings, pages, reader.read)
    await reader.close()
    ;[postgres, nats] = await Promise.all([startPostgres(), startNatsCluster(3)])
    expected = await readHere(join(folder, 'read'), pages, recorded(0))
  }, slow)

  afterAll(async () => {
    await Promise.all([postgres?.close(), nats?.stop()])
    rmSync(folder, { recursive: true, force: true })
  })

  test.each<[string, Shift]>([
    ['one worker', { workers: 1, atOnce: 4, reader: recorded(0) }],
    ['two workers', { workers: 2, atOnce: 4, reader: recorded(5) }],
    ['four workers', { workers: 4, atOnce: 4, reader: recorded(10) }],
  ])(
    'PostgreSQL, NATS, %s',
    async (name, shift) => {
      expectSame(await workOff(setUpOf(name.replace(' ', '_')), pages, shift), expected)
    },
    slow,
  )

  test(
    'PostgreSQL, the queue in it, two workers, another order',
    async () => {
      const setUp = { ...setUpOf('shuffled'), queue: 'embedded' }
      const shift = { workers: 2, atOnce: 4, reader: recorded(5) }
      expectSame(await workOff(setUp, toRandom(7).shuffle(pages), shift), expected)
    },
    slow,
  )

  test(
    'in a folder with its own queue, another order',
    async () => {
      const setUp = { ledger: join(folder, 'shuffled'), queue: 'embedded' }
      const shift = { workers: 1, atOnce: 4, reader: recorded(0) }
      expectSame(await workOff(setUp, toRandom(8).shuffle(pages), shift), expected)
    },
    slow,
  )

  test(
    'twenty workers are killed, the leader of the stream is, PostgreSQL crashes, a connection hangs',
    async () => {
      const outcome = await runThroughChaos(pages, {
        postgres,
        nats: { cluster: nats, stream: 'chaos' },
        schema: 'chaos',
        setUp: { queue: setUpOf('chaos').queue, limits: { lease: 3000, silences: 50 } },
        shift: { workers: 3, atOnce: 2, reader: recorded(100) },
        kills: 20,
        seed: 4747,
      })
      expect(outcome.blows.filter((name) => name === 'a worker is killed').length).toBe(20)
      expect([...new Set(outcome.blows)].sort()).toEqual([
        'PostgreSQL crashes and recovers',
        'a connection hangs',
        'a worker is killed',
        'the leader comes back',
        'the leader is killed',
      ])
      expect(outcome.acknowledged).toBeGreaterThan(0)
      expect(outcome.lost).toEqual([])
      expectSame(outcome.bytes, expected)
    },
    slow,
  )

  test(
    'workers go on while a later version changes the ledger under them, and others of theirs may start after it',
    async () => {
      const setUp = setUpOf('upgraded')
      const input = { ...setUp, reader: recorded(100), atOnce: 1, drain: true, sample: 1000 }
      await putAll(setUp, pages)
      const before = startCrew(2, input)
      const progress = watchProgress(postgres.url, 'upgraded')
      await until(async () => (await progress.done()) >= 10)
      await migrateFurther(postgres.url, 'upgraded')
      expect(await progress.done()).toBeLessThan(80)
      const after = startCrew(1, input)
      await Promise.all([before.ended(), after.ended(), progress.close()])
      expect([...before.codes(), ...after.codes()]).toEqual([0, 0, 0])
      expectSame(await bytesOf(setUp), expected)
    },
    slow,
  )

  function setUpOf(name: string): SetUp {
    return { ledger: `${postgres.url}?schema=${name}`, queue: `${nats.address}?stream=${name}` }
  }
})

function expectSame(found: LedgerBytes, expected: LedgerBytes): void {
  expect(firstDifference(found.text, expected.text)).toBeNull()
  expect(found.counts).toEqual(expected.counts)
}
