import type { Bench } from './bench.ts'
import { type Making, measureMakers } from './makers/measureMakers.ts'

const usual = 2000

/** Does the picture come faster where more processes make it? */
export const makers: Bench = {
  name: 'makers',
  says: 'the picture of invented articles, made by 1, 2 and 4 processes on PostgreSQL; --articles N takes so many',
  run: async (_data, { articles }) => {
    const server = process.env.FOGLINE_TEST_POSTGRES
    if (server === undefined) return []
    const rows: Making[] = []
    for (const count of [1, 2, 4]) rows.push(await measureMakers(server, articles ?? usual, count))
    return rows.map((row) => toRow(row, rows[0]?.seconds ?? row.seconds, articles ?? usual))
  },
}

function toRow({ makers: count, seconds, processorSeconds, least, most, waiting }: Making, alone: number, all: number) {
  return {
    processes: count,
    'articles/s': round(all / seconds),
    times: round(alone / seconds),
    'ms of processor each': round((processorSeconds * 1000) / all),
    'articles of each process': `${least} to ${most}`,
    'waits for locks': round(waiting),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
