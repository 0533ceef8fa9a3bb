import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@fogline/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toRandom } from '../examples/variants/random.ts'
import { lazyReader } from '../packages/cli/src/steps/loadReader.ts'
import { inventCorpus } from './cluster/corpus.ts'
import { corpusPages } from './cluster/corpusPages.ts'
import { firstDifference, type LedgerBytes } from './cluster/exportOf.ts'
import { type PostgresServer, postgresBinaries, startPostgres } from './cluster/postgresServer.ts'
import { record } from './cluster/reader.ts'
import { readHere } from './cluster/readHere.ts'
import { runThroughChaos } from './cluster/runThroughChaos.ts'
import { type Shift, workOff } from './cluster/setUp.ts'

/** Minutes on a busy machine. */
const slow = 600_000
const binaries = postgresBinaries()
if (binaries === null)
  console.log('skipped: the cluster: there is no PostgreSQL of Debian, and FOGLINE_POSTGRES_BIN names none')

describe.skipIf(binaries === null)('a ledger is the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fogline-cluster-'))
  const readings = join(folder, 'readings')
  const recorded = (wait: number) => ({ kind: 'recorded', folder: readings, wait }) as const
  let pages: readonly Page[] = []
  let postgres: PostgresServer
  let expected: LedgerBytes

  beforeAll(async () => {
    pages = await corpusPages(inventCorpus(120))
    const reader = lazyReader(1)
    await record(readings, pages, reader.read)
    await reader.close()
    postgres = await startPostgres()
    expected = await readHere(join(folder, 'read'), pages, recorded(0))
  }, slow)

  afterAll(async () => {
    await postgres.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each<[string, Shift]>([
    ['one worker', { workers: 1, atOnce: 4, reader: recorded(0) }],
    ['two workers', { workers: 2, atOnce: 4, reader: recorded(5) }],
    ['four workers', { workers: 4, atOnce: 4, reader: recorded(10) }],
  ])(
    'PostgreSQL, %s',
    async (name, shift) => {
      const setUp = { ledger: `${postgres.url}?schema=${name.replace(' ', '_')}`, queue: 'embedded' }
      expectSame(await workOff(setUp, pages, shift), expected)
    },
    slow,
  )

  test(
    'in a folder, in another order',
    async () => {
      const setUp = { ledger: join(folder, 'shuffled'), queue: 'embedded' }
      const shift = { workers: 1, atOnce: 4, reader: recorded(0) }
      expectSame(await workOff(setUp, toRandom(7).shuffle(pages), shift), expected)
    },
    slow,
  )

  test(
    'workers are killed twenty times, PostgreSQL crashes, a connection hangs',
    async () => {
      const outcome = await runThroughChaos(pages, {
        postgres,
        nats: null,
        schema: 'chaos_embedded',
        setUp: { queue: 'embedded', limits: { lease: 3000, silences: 50 } },
        shift: { workers: 3, atOnce: 2, reader: recorded(100) },
        kills: 20,
        seed: 4747,
      })
      expect(outcome.blows.filter((name) => name === 'a worker is killed').length).toBe(20)
      expect(outcome.lost).toEqual([])
      expectSame(outcome.bytes, expected)
    },
    slow,
  )
})

function expectSame(found: LedgerBytes, expected: LedgerBytes): void {
  expect(firstDifference(found.text, expected.text)).toBeNull()
  expect(found.counts).toEqual(expected.counts)
}
