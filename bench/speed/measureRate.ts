import type { Page, ReadResult } from '@fogline/model'
import { inOrder } from '../../packages/cli/src/steps/inOrder.ts'
import { lazyReader, pagesAtOnce } from '../../packages/cli/src/steps/loadReader.ts'

type Row = Readonly<Record<string, string | number>>

/** What is read, how much of it, and on how many cores. */
export interface Course {
  readonly pageOf: (page: number) => Page
  readonly pages: number
  readonly warming: number
  readonly cores: number
}

/** A row of speed and memory is printed after so many pages. */
const step = 1000
const megabyte = 2 ** 20

/**
 * Reads page after page as `fogline read` does, and keeps nothing. Processor time stands beside the clock's: where other
 * programs take part of the machine, it still says what the cores would give alone.
 */
export async function measureRate({ pageOf, pages, warming, cores }: Course): Promise<readonly Row[]> {
  const reader = lazyReader(cores)
  const results = (from: number, to: number): AsyncIterable<ReadResult> =>
    inOrder(pagesOf(pageOf, from, to), reader.read, pagesAtOnce(cores))
  for await (const result of results(pages, pages + warming)) countWords(result)
  const rows: Row[] = []
  const whole = startLap(cores)
  let lap = startLap(cores)
  let read = 0
  for await (const result of results(0, pages)) {
    read += 1
    for (const laps of [whole, lap]) laps.add(countWords(result))
    if (read % step !== 0 && read !== pages) continue
    rows.push(lap.toRow(`${read}`))
    if (read < pages)
      console.error(
        Object.entries(rows.at(-1) ?? {})
          .flat()
          .join(' '),
      )
    lap = startLap(cores)
  }
  await reader.close()
  return rows.length > 1 ? [...rows, whole.toRow('all')] : rows
}

interface Lap {
  readonly add: (words: readonly number[]) => void
  readonly toRow: (pages: string) => Row
}

function startLap(cores: number): Lap {
  const [started, processor] = [performance.now(), process.cpuUsage()]
  let [articles, words] = [0, 0]
  return {
    add: (counts) => {
      articles += counts.length
      words += counts.reduce((sum, count) => sum + count, 0)
    },
    toRow: (pages) => {
      const seconds = (performance.now() - started) / 1000
      const { user, system } = process.cpuUsage(processor)
      const busy = (user + system) / 1e6
      return {
        pages,
        'words each': Math.round(words / articles),
        'articles/s': round(articles / seconds),
        'processor ms each': round((busy / articles) * 1000),
        'cores kept busy': round(busy / seconds),
        [`articles/s, ${cores} cores alone`]: round((cores * articles) / busy),
        'MB now': Math.round(process.memoryUsage().rss / megabyte),
        'heap MB': Math.round(process.memoryUsage().heapUsed / megabyte),
        'peak MB': Math.round(process.resourceUsage().maxRSS / 1024),
      }
    },
  }
}

async function* pagesOf(pageOf: (page: number) => Page, from: number, to: number): AsyncGenerator<Page> {
  for (let page = from; page < to; page += 1) yield pageOf(page)
}

function countWords(result: ReadResult): readonly number[] {
  const articles = result.kind === 'reading' ? result.articles : []
  return articles.map(({ article }) => article.text.match(/\S+/g)?.length ?? 0)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
