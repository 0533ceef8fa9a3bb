import type { Bench } from './bench.ts'
import { type Growth, measureGrowth } from './reconcile/measureGrowth.ts'
import { measureQueries } from './reconcile/measureQueries.ts'
import { listStores, type Store } from './reconcile/openStores.ts'

const usual = 2000

/** Does an article cost the same in a large ledger as in a small one, and does the workbench answer as fast? */
export const reconcile: Bench = {
  name: 'reconcile',
  says: 'invented articles, thirty a day and ten statements each, appended and worked into the picture in batches of 200; --articles N takes so many',
  run: async (_data, { articles }) => {
    const rows: Row[] = []
    for (const store of listStores()) rows.push(...(await measure(store, articles ?? usual)))
    return rows
  },
}

type Row = Readonly<Record<string, string | number>>

async function measure(store: Store, count: number): Promise<readonly Row[]> {
  const ledger = await store.open()
  const growth = await measureGrowth(ledger, count)
  const queries = await measureQueries(ledger)
  const { bytes } = await ledger.health()
  await ledger.close()
  await store.remove()
  const size = Math.round(bytes / growth.articles / 1024)
  return [
    { ...toRow(store.name, growth), 'KB on disk each': size },
    ...queries.map((query) => ({ ledger: store.name, ...query })),
  ]
}

function toRow(name: string, { articles, statements, tenths, peak }: Growth): Row {
  const [first, last] = [tenths[0], tenths.at(-1)]
  if (first === undefined || last === undefined) return { ledger: name, articles }
  const speed = (tenth: typeof first): number => tenth.articles / tenth.seconds
  const cost = (tenth: typeof first): number => tenth.processorSeconds / tenth.articles
  return {
    ledger: name,
    articles,
    statements,
    'articles/s, first tenth': round(speed(first)),
    'articles/s, last tenth': round(speed(last)),
    ratio: round(speed(last) / speed(first)),
    'ratio by processor time': round(cost(first) / cost(last)),
    'compared each, last tenth': round(last.compared / last.articles),
    'peak MB': Math.round(peak / 2 ** 20),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
