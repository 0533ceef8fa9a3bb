import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Bench } from './bench.ts'
import { averageScores } from './extractors/averageScores.ts'
import { extractors } from './extractors/extractors.ts'
import { readPages } from './extractors/readPages.ts'
import { sharedFolder } from './sharedFolder.ts'

const measured = z.object({
  scores: z.array(z.object({ precision: z.number(), recall: z.number(), exact: z.boolean() })),
  ms: z.number(),
  failed: z.number(),
  peak: z.number(),
})

/** The main text of pages against what people found there, with other libraries on the same pages, each in its own process. */
export const article: Bench = {
  name: 'article',
  says: 'main text against the truth: shingles of four words, pages per second (all pages read once before, then each at its fastest of four), peak memory of the process',
  run: async (data) => {
    const folder = data ?? join(sharedFolder(), 'bench/article-extraction')
    if (readPages(folder).length === 0) return []
    return Object.keys(extractors).map((library) => ({ library, ...measure(library, folder) }))
  },
}

function measure(library: string, folder: string): Readonly<Record<string, number>> {
  const script = resolve(import.meta.dirname, 'extractors/measure.ts')
  const child = spawnSync(process.execPath, [...process.execArgv, script, library, folder], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  if (child.status !== 0) throw new Error(`${library} did not end well: ${child.stderr}`, { cause: child.error })
  const { scores, ms, failed, peak } = measured.parse(JSON.parse(child.stdout.trim().split('\n').at(-1) ?? ''))
  const { f1, p, r, exact } = averageScores(scores)
  const round = (value: number, digits: number): number => Number(value.toFixed(digits))
  return {
    pages: scores.length,
    failed,
    F1: round(f1, 4),
    P: round(p, 4),
    R: round(r, 4),
    exact: round(exact, 3),
    'pages/s': round((scores.length * 1000) / ms, 1),
    'peak MB': Math.round(peak),
  }
}
