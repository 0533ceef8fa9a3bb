import { resolve } from 'node:path'
import type { Page } from '@fogline/model'
import { readFolder } from '../readFolder.ts'
import { inventPages } from '../speed/inventPages.ts'
import { measureShift, type ShiftMeasured } from './measureShift.ts'
import { toRows } from './measureWaiting.ts'
import type { Servers } from './servers.ts'

type Row = Readonly<Record<string, string | number>>

/** Words of a page, as where the speed of reading is measured. */
const words = 400

/** Workers that read for themselves: one of them against two. So many pages for each worker. */
export async function measureComputing(servers: Servers, each: number): Promise<readonly Row[]> {
  return [
    ...toRows('one page at a time, so one core each', [1, 2], await measureAt(servers, each, 1)),
    ...toRows('two pages at a time: rules beside the model', [1, 2], await measureAt(servers, each, 2)),
  ]
}

async function measureAt(servers: Servers, each: number, atOnce: number): Promise<readonly ShiftMeasured[]> {
  const pages = inventNews(2 * each)
  const measured: ShiftMeasured[] = []
  for (const workers of [1, 2]) {
    const setUp = {
      ledger: servers.ledgerOf(`computing_${atOnce}_${workers}`),
      queue: servers.queueOf(`computing-${atOnce}-${workers}`),
    }
    const shift = { workers, atOnce, reader: { kind: 'real', threads: 0 }, only: 'pages' } as const
    measured.push(await measureShift(servers, setUp, pages.slice(0, each * workers), shift))
  }
  return measured
}

function inventNews(count: number): readonly Page[] {
  const samples = readFolder(resolve('examples/pages')).filter(({ location }) => /html?$/.test(location))
  const texts = samples.map(({ bytes }) => new TextDecoder().decode(bytes))
  return Array.from({ length: count }, (_, at) => at).map(inventPages(texts, words))
}
