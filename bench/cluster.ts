import type { Bench } from './bench.ts'
import { measureBacklog } from './cluster/measureBacklog.ts'
import { measureComputing } from './cluster/measureComputing.ts'
import { measureQueues } from './cluster/measureQueues.ts'
import { measureSameness } from './cluster/measureSameness.ts'
import { measureWaiting } from './cluster/measureWaiting.ts'
import { type RecordedPages, recordPages } from './cluster/recordedPages.ts'
import { openServers } from './cluster/servers.ts'

const usual = 2000
/** Messages of the backlog for each page of the rest. */
const backlog = 50

/** Is a ledger the same bytes however many workers read it and whatever befalls them, and how many pages a second do they read? */
export const cluster: Bench = {
  name: 'cluster',
  says: 'a PostgreSQL and three NATS servers of its own, workers in processes of their own; --articles N reads so many pages (2000), and the backlog is 50 times as long; --count N takes only part N (1 sameness, 2 waiting, 3 computing, 4 queues, 5 backlog)',
  run: async (_data, { articles, count }) => {
    const pages = articles ?? usual
    const servers = await openServers()
    if (servers === null) return []
    const parts = [
      () => measureSameness(servers, pages),
      () => recorded(pages, (known) => measureWaiting(servers, known, Math.ceil(pages / 5))),
      () => measureComputing(servers, Math.ceil(pages / 5)),
      () => measureQueues(servers, pages * 5),
      () => measureBacklog(servers, pages * backlog),
    ]
    try {
      const rows: Row[] = []
      for (const [at, part] of parts.entries()) if (count === null || count === at + 1) rows.push(...(await part()))
      return rows
    } finally {
      await servers.close()
    }
  },
}

async function recorded<Value>(count: number, work: (pages: RecordedPages) => Promise<Value>): Promise<Value> {
  const pages = await recordPages(count)
  try {
    return await work(pages)
  } finally {
    pages.remove()
  }
}

type Row = Readonly<Record<string, string | number>>
