import type { Bench } from './bench.ts'
import { measureStore, type StoreSample } from './scale/measureStore.ts'
import { simulateShards } from './scale/simulateShards.ts'
import { type Plan, toEstimate } from './scale/toEstimate.ts'

const usual = 3000

/** Taken for granted; docs/scale.md says where each comes from. */
const plan: Plan = {
  prices: { core: 12, gigabyte: 0.08 },
  years: 5,
  pagesPerCore: 7.5,
  firstReadDays: 30,
  hotMonths: 2,
  bytesPerShard: 2e12,
  copies: 2,
}

/** What large archives would take: measured on a small one on a server, then worked out and simulated. */
export const scale: Bench = {
  name: 'scale',
  says: 'needs FOGLINE_TEST_POSTGRES: bytes and seconds of a ledger on a server, what 10^6 to 10^10 statements come to, and how shards fill; --articles N takes so many',
  run: async (_data, { articles }) => {
    const server = process.env.FOGLINE_TEST_POSTGRES
    if (server === undefined) return []
    const sample = await measureStore(server, articles ?? usual)
    return [...toConstants(sample), ...toTables(sample), ...toSizes(sample), ...toSpreads(sample)]
  },
}

type Row = Readonly<Record<string, string | number>>

function toConstants(sample: StoreSample): readonly Row[] {
  const median = (list: readonly number[]): number => list[Math.floor(list.length / 2)] ?? 0
  return [
    {
      articles: sample.articles,
      'statements each': round(sample.statements / sample.articles),
      'append, ms each': round((sample.appendSeconds / sample.articles) * 1000),
      'picture, ms each': round((sample.pictureSeconds / sample.articles) * 1000),
      'articles in a neighbourhood, median': median(sample.neighbourhoods),
      most: sample.neighbourhoods.at(-1) ?? 0,
      'neighbourhoods of a topic, median': median(sample.topics),
      'most of a topic': sample.topics.at(-1) ?? 0,
    },
  ]
}

function toTables({ tables, statements }: StoreSample): readonly Row[] {
  return tables
    .filter(({ rowBytes, indexBytes }) => (rowBytes + indexBytes) / statements >= 20)
    .toSorted((a, b) => b.rowBytes + b.indexBytes - a.rowBytes - a.indexBytes)
    .map(({ table, rows, rowBytes, indexBytes }) => ({
      table,
      rows,
      'bytes of rows, a statement': Math.round(rowBytes / statements),
      'bytes of indexes, a statement': Math.round(indexBytes / statements),
    }))
}

function toSizes(sample: StoreSample): readonly Row[] {
  return [1e6, 1e8, 1e10].map((statements) => {
    const one = toEstimate(sample, statements, plan)
    return {
      statements: statements.toExponential(0),
      articles: one.articles.toExponential(0),
      'GB on disk': Math.round(one.bytes / 1e9),
      'GB of indexes': Math.round(one.indexBytes / 1e9),
      'GB of indexes in use': round(one.hotIndexBytes / 1e9),
      databases: one.shards,
      'pages/s as they come': round(one.pagesPerSecond),
      'cores that keep up': one.cores,
      'cores for a first reading in 30 days': one.coresAtFirst,
      'a month at these prices': Math.round(one.pricePerMonth),
    }
  })
}

function toSpreads({ neighbourhoods, topics }: StoreSample): readonly Row[] {
  const world = { neighbourhoods, topics, months: plan.years * 12, count: 1_000_000 }
  return [4, 16, 64, 256].map((shards) => {
    const { fullest, busiest, ofTopic, ofWideTopic } = simulateShards(world, shards)
    return {
      shards,
      'fullest to an even share': round(fullest),
      'busiest of the last month': round(busiest),
      'shards of a topic, median': ofTopic,
      'p95 of topics': ofWideTopic,
    }
  })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
