import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@fogline/model'
import { toRandom } from '../../examples/variants/random.ts'
import { inventCorpus } from '../../test/cluster/corpus.ts'
import { corpusPages } from '../../test/cluster/corpusPages.ts'
import { firstDifference, type LedgerBytes } from '../../test/cluster/exportOf.ts'
import { readHere } from '../../test/cluster/readHere.ts'
import { runThroughChaos } from '../../test/cluster/runThroughChaos.ts'
import { bytesOf, type Shift } from '../../test/cluster/setUp.ts'
import { measureShift } from './measureShift.ts'
import { round } from './round.ts'
import type { Servers } from './servers.ts'

type Row = Readonly<Record<string, string | number>>

/** As `fogline worker --threads 1`. */
const reader = { kind: 'real', threads: 1 } as const
const shuffledBy = 7
const kills = 20

/** Reads the same pages in every set-up and compares the exports, byte for byte, and the rows of every table. */
export async function measureSameness(servers: Servers, count: number): Promise<readonly Row[]> {
  const pages = await corpusPages(inventCorpus(count))
  const folder = mkdtempSync(join(tmpdir(), 'fogline-sameness-'))
  try {
    const started = performance.now()
    const expected = await readHere(join(folder, 'ledger'), pages, reader)
    const rows = [toRow('in a folder, no queue', pages, secondsSince(started), expected, expected)]
    const shift = (workers: number): Shift => ({ workers, atOnce: 4, reader })
    for (const workers of [1, 2, 4])
      rows.push(await measured(`PostgreSQL and NATS, workers: ${workers}`, pages, shift(workers)))
    rows.push(await measured('the same, two workers, shuffled', toRandom(shuffledBy).shuffle(pages), shift(2)))
    rows.push(await throughChaos(servers, pages, expected))
    return rows

    async function measured(name: string, inOrder: readonly Page[], how: Shift): Promise<Row> {
      const own = `same_${rows.length}`
      const setUp = { ledger: servers.ledgerOf(own), queue: servers.queueOf(own) }
      const { seconds } = await measureShift(servers, setUp, inOrder, how)
      return toRow(name, inOrder, seconds, await bytesOf(setUp), expected)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function throughChaos(servers: Servers, pages: readonly Page[], expected: LedgerBytes): Promise<Row> {
  const started = performance.now()
  const queue = servers.queueOf('same_chaos')
  const { bytes, blows, acknowledged, lost } = await runThroughChaos(pages, {
    postgres: servers.postgres,
    nats: { cluster: servers.nats, stream: 'same_chaos' },
    schema: 'same_chaos',
    setUp: { queue },
    shift: { workers: 2, atOnce: 4, reader },
    kills,
    seed: 4747,
  })
  console.error(`  ${blows.length} blows; ${acknowledged} readings acknowledged, ${lost.length} of them lost`)
  return toRow(`the same, ${blows.length} blows`, pages, secondsSince(started), bytes, expected)
}

function toRow(name: string, pages: readonly Page[], seconds: number, found: LedgerBytes, expected: LedgerBytes): Row {
  const difference = firstDifference(found.text, expected.text)
  console.error(`  ${name}: ${Math.round(seconds)} s${difference === null ? '' : `: ${difference}`}`)
  const tables = Object.keys(expected.counts).filter((table) => found.counts[table] !== expected.counts[table])
  return {
    'set-up': name,
    pages: pages.length,
    seconds: round(seconds),
    'pages/s, picture included': round(pages.length / seconds),
    'MB of export': round(found.text.length / 1e6),
    'same bytes': difference === null ? 'yes' : 'NO',
    'same rows': tables.length === 0 ? 'yes' : `NO: ${tables.join(', ')}`,
  }
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000
}
