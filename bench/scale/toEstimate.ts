import type { StoreSample } from './measureStore.ts'

/** What rented machines cost; whoever plans puts their own prices here. */
export interface Prices {
  /** One core with 4 GB of memory, a month. */
  readonly core: number
  /** A gigabyte of fast disk, a month. */
  readonly gigabyte: number
}

/** What is taken for granted about the archive and the machines. */
export interface Plan {
  readonly prices: Prices
  /** Years that the archive spans. */
  readonly years: number
  /** Pages that one core reads in a second. */
  readonly pagesPerCore: number
  /** Days in which the whole archive is to be read the first time. */
  readonly firstReadDays: number
  /** Months whose indexes are to be in memory. */
  readonly hotMonths: number
  /** Bytes that one database is let grow to. */
  readonly bytesPerShard: number
  /** Copies of each byte, with the original. */
  readonly copies: number
}

/** What an archive of a size comes to. Bytes are of one copy. */
export interface Estimate {
  readonly statements: number
  readonly articles: number
  readonly bytes: number
  readonly indexBytes: number
  /** Indexes of the hot months: what the memory of all databases together should hold. */
  readonly hotIndexBytes: number
  readonly shards: number
  /** Pages a second, day and night, as the years bring them. */
  readonly pagesPerSecond: number
  /** Cores that keep up with that. */
  readonly cores: number
  /** Cores that read the whole archive in the days given. */
  readonly coresAtFirst: number
  readonly pricePerMonth: number
}

const bytesPerCore = 4e9

/** Works out what so many statements come to, in proportion to what was measured. */
export function toEstimate(sample: StoreSample, statements: number, plan: Plan): Estimate {
  const perStatement = (of: (table: StoreSample['tables'][number]) => number): number =>
    sample.tables.reduce((sum, table) => sum + of(table), 0) / sample.statements
  const articles = (statements * sample.articles) / sample.statements
  const indexBytes = statements * perStatement((table) => table.indexBytes)
  const bytes = indexBytes + statements * perStatement((table) => table.rowBytes)
  const hotIndexBytes = indexBytes * Math.min(1, plan.hotMonths / (plan.years * 12))
  const pagesPerSecond = articles / (plan.years * 365.25 * 86_400)
  const cores = Math.max(1, Math.ceil(pagesPerSecond / plan.pagesPerCore))
  const databaseCores = Math.max(2, Math.ceil((hotIndexBytes * plan.copies) / bytesPerCore))
  return {
    statements,
    articles,
    bytes,
    indexBytes,
    hotIndexBytes,
    shards: Math.max(1, Math.ceil(bytes / plan.bytesPerShard)),
    pagesPerSecond,
    cores,
    coresAtFirst: Math.ceil(articles / (plan.firstReadDays * 86_400) / plan.pagesPerCore),
    pricePerMonth: (cores + databaseCores) * plan.prices.core + ((bytes * plan.copies) / 1e9) * plan.prices.gigabyte,
  }
}
