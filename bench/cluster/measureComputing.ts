import { inventCorpus } from '../../test/cluster/corpus.ts'
import { corpusPages } from '../../test/cluster/corpusPages.ts'
import { measureShift, type ShiftMeasured } from './measureShift.ts'
import { toRows } from './measureWaiting.ts'
import type { Servers } from './servers.ts'

type Row = Readonly<Record<string, string | number>>

/** Workers that read for themselves, each on one thread: one of them against two. So many pages for each worker. */
export async function measureComputing(servers: Servers, each: number): Promise<readonly Row[]> {
  const pages = await corpusPages(inventCorpus(2 * each))
  const measured: ShiftMeasured[] = []
  for (const workers of [1, 2]) {
    const setUp = { ledger: servers.ledgerOf(`computing_${workers}`), queue: servers.queueOf(`computing-${workers}`) }
    const shift = { workers, atOnce: 2, reader: { kind: 'real', threads: 0 }, only: 'pages' } as const
    measured.push(await measureShift(servers, setUp, pages.slice(0, each * workers), shift))
  }
  return toRows('compute, one thread each', [1, 2], measured)
}
