import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { extractArticles, readPageMetadata } from '@fogline/core'
import type { Page } from '@fogline/model'
import { z } from 'zod'
import type { Bench } from './bench.ts'
import { type DateCounts, scoreDates } from './scoreDates.ts'
import { sharedFolder } from './sharedFolder.ts'

/** Days of publication on single pages against what people read there. `--data` is a folder with `html/*.gz` and `truth.json`. */
export const date: Bench = {
  name: 'date',
  says: 'the day of publication of single pages: what is read from the page, and what its article carries (none where the page has no prose)',
  run: async (data) => {
    const folder = data ?? join(sharedFolder(), 'bench/publication-date')
    if (!existsSync(join(folder, 'truth.json'))) return []
    return Object.entries(dateScores(folder)).map(([of, score]) => ({ of, ...score }))
  },
}

const truth = z.record(z.string(), z.object({ url: z.string(), date: z.string().nullable() }))

/**
 * Only the exact day counts as right. A wrong day is a false positive and not a false negative, a page for which we give no day
 * (or only a month or a year) is a false negative, a page without a day for which we give none is right too, but neither found nor missed:
 * so htmldate counts, whose figures stand beside ours.
 */
export function dateScores(folder: string): Readonly<Record<'page' | 'article', DateCounts>> {
  const pages = Object.entries(truth.parse(JSON.parse(readTruth(folder))))
  const found = pages.map(([file, { url, date }]) => {
    const bytes = gunzipSync(readFileSync(join(folder, 'html', `${file}.gz`)))
    const page: Page = { location: url, bytes, contentType: 'text/html', fetchedAt: null }
    const { metadata } = readPageMetadata(page)
    const extraction = extractArticles(page)
    const article = extraction.kind === 'extraction' ? (extraction.articles[0]?.publishedAt ?? null) : null
    const onPage = metadata.find(({ field, chosen }) => field === 'publishedAt' && chosen)?.value ?? null
    return { truth: date, page: onPage, article }
  })
  return {
    page: scoreDates(found.map(({ truth, page }) => ({ truth, found: page }))),
    article: scoreDates(found.map(({ truth, article }) => ({ truth, found: article }))),
  }
}

/** The set writes NaN, which is no JSON, for a page that has no day. */
function readTruth(folder: string): string {
  return readFileSync(join(folder, 'truth.json'), 'utf8').replace(/:\s*NaN\b/g, ': null')
}
