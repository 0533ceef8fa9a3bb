import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { annotate, extractArticles, findSentences, reconcile, state, toFingerprint } from '@fogline/core'
import { loadLexicon } from '@fogline/lexicon'
import type { ArticleReading, Lexicon, Page, Tagger } from '@fogline/model'
import { openTagger } from '@fogline/tagger'
import type { Bench } from './bench.ts'
import { readFolder } from './readFolder.ts'
import { sharedFolder } from './sharedFolder.ts'

/** Pages per second and peak memory of the whole way, by stage. */
export const speed: Bench = {
  name: 'speed',
  says: 'pages per second and peak memory for the whole way, by stage, after one warming run',
  run: async (data) => {
    const folders = data === null ? [join(sharedFolder(), 'seeds'), resolve('examples/pages')] : [data]
    const tables = []
    for (const folder of folders) if (existsSync(folder)) tables.push(await measure(folder))
    return tables.flat()
  },
}

async function measure(folder: string): Promise<readonly Readonly<Record<string, string | number>>[]> {
  const pages = readFolder(folder)
  if (pages.length === 0) return []
  const tagger = await openTagger({ workers: 0 })
  const reader = { lexicon: loadLexicon(), tagger }
  await runOnce(pages, reader)
  const times = await runOnce(pages, reader)
  await tagger.close()
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

interface Reader {
  readonly lexicon: Lexicon
  readonly tagger: Tagger
}

async function runOnce(pages: readonly Page[], { lexicon, tagger }: Reader): Promise<Readonly<Record<string, number>>> {
  const times = { article: 0, duplicates: 0, tagger: 0, layers: 0, statements: 0, reconcile: 0 }
  const timed = async <Result>(stage: keyof typeof times, work: () => Result): Promise<Awaited<Result>> => {
    const started = performance.now()
    const result = await work()
    times[stage] += performance.now() - started
    return result
  }
  const readings: ArticleReading[] = []
  for (const page of pages) {
    const extraction = await timed('article', () => extractArticles(page))
    for (const article of extraction.kind === 'rejection' ? [] : extraction.articles) {
      const tagged = await timed('tagger', () => tagger.tag(article.text, article.blocks))
      const layers = await timed('layers', () =>
        annotate(article, { lexicon, sentences: findSentences(article, tagged) }),
      )
      const statements = await timed('statements', () => state({ article, layers, lexicon }))
      const fingerprint = await timed('duplicates', () => toFingerprint(article))
      readings.push({ article, fingerprint, layers, statements })
    }
  }
  await timed('reconcile', () => reconcile({ readings, judgements: [], captures: [] }))
  return times
}
