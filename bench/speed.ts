import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { annotate, extractArticles, reconcile, state, toFingerprint } from '@fogline/core'
import { loadLexicon } from '@fogline/lexicon'
import type { ArticleReading, Page } from '@fogline/model'
import { createTagger } from '@fogline/tagger'
import type { Bench } from './bench.ts'
import { readFolder } from './readFolder.ts'
import { sharedFolder } from './sharedFolder.ts'

/** Pages per second and peak memory of the whole way, by stage. */
export const speed: Bench = {
  name: 'speed',
  says: 'pages per second and peak memory for the whole way, by stage, after one warming run',
  run: async (data) => {
    const folders = data === null ? [join(sharedFolder(), 'seeds'), resolve('examples/pages')] : [data]
    return folders.filter((folder) => existsSync(folder)).flatMap((folder) => measure(folder))
  },
}

function measure(folder: string): readonly Readonly<Record<string, string | number>>[] {
  const pages = readFolder(folder)
  if (pages.length === 0) return []
  const reader = { lexicon: loadLexicon(), tagger: createTagger() }
  runOnce(pages, reader)
  const times = runOnce(pages, reader)
  const total = Object.values(times).reduce((sum, time) => sum + time, 0)
  const row = (stage: string, ms: number) => ({
    folder: folder.split('/').slice(-2).join('/'),
    stage,
    ms: Math.round(ms),
    'pages/s': Math.round((pages.length / ms) * 10_000) / 10,
    'share %': Math.round((ms / total) * 100),
    'peak MB': Math.round(process.resourceUsage().maxRSS / 1024),
  })
  return [...Object.entries(times).map(([stage, ms]) => row(stage, ms)), row('the whole way', total)]
}

function runOnce(pages: readonly Page[], reader: Parameters<typeof annotate>[1]): Readonly<Record<string, number>> {
  const times = { article: 0, duplicates: 0, layers: 0, statements: 0, reconcile: 0 }
  const timed = <Result>(stage: keyof typeof times, work: () => Result): Result => {
    const started = performance.now()
    const result = work()
    times[stage] += performance.now() - started
    return result
  }
  const readings = pages.flatMap((page): readonly ArticleReading[] => {
    const extraction = timed('article', () => extractArticles(page))
    if (extraction.kind === 'rejection') return []
    return extraction.articles.map((article) => {
      const layers = timed('layers', () => annotate(article, reader))
      const statements = timed('statements', () => state({ article, layers, lexicon: reader.lexicon }))
      return { article, fingerprint: timed('duplicates', () => toFingerprint(article)), layers, statements }
    })
  })
  timed('reconcile', () => reconcile({ readings, judgements: [], captures: [] }))
  return times
}
