import { measureShift, type ShiftMeasured } from './measureShift.ts'
import type { RecordedPages } from './recordedPages.ts'
import { round } from './round.ts'
import type { Servers } from './servers.ts'

type Row = Readonly<Record<string, string | number>>

/** Milliseconds that each page is waited for, as if it were fetched. */
const wait = 100

/** Workers that wait for each page, one at a time: one of them against four. So many pages for each worker. */
export async function measureWaiting(
  servers: Servers,
  { pages, folder }: RecordedPages,
  each: number,
): Promise<readonly Row[]> {
  const measured: ShiftMeasured[] = []
  for (const workers of [1, 4]) {
    const setUp = { ledger: servers.ledgerOf(`waiting_${workers}`), queue: servers.queueOf(`waiting-${workers}`) }
    const shift = { workers, atOnce: 1, reader: { kind: 'recorded', folder, wait }, only: 'pages' } as const
    measured.push(await measureShift(servers, setUp, pages.slice(0, each * workers), shift))
  }
  return toRows(`wait ${wait} ms`, [1, 4], measured)
}

/** Rows of shifts that differ by the number of workers, each against the first. */
export function toRows(
  readers: string,
  workers: readonly number[],
  measured: readonly ShiftMeasured[],
): readonly Row[] {
  return measured.map(({ pages, rate, seconds, ...took }, at) => ({
    readers,
    workers: workers[at] ?? 0,
    pages,
    'pages/s': round(rate),
    'times one': round(rate / (measured[0]?.rate ?? rate)),
    'seconds with start and end': round(seconds),
    'processor ms a page: workers': round((took.workers / pages) * 1000),
    PostgreSQL: round((took.postgres / pages) * 1000),
    NATS: round((took.nats / pages) * 1000),
  }))
}
