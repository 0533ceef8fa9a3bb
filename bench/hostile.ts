import { extractArticles } from '@fogline/core'
import type { Bench } from './bench.ts'
import { hostilePages } from './hostilePages.ts'

const sizes = [10_000, 100_000, 1_000_000, 10_000_000, 50_000_000]

/** Does the time per byte stay level as a page grows, whatever its shape? */
export const hostile: Bench = {
  name: 'hostile',
  says: 'page to articles on pages made to be slow: microseconds per kilobyte by size, which should stay level; peak memory',
  run: async () =>
    Object.entries(hostilePages).map(([shape, make]) => ({
      shape,
      ...Object.fromEntries(sizes.map((size) => [`${size / 1000} KB`, measure(make(size))])),
      'peak MB': Math.round(process.resourceUsage().maxRSS / 1024),
    })),
}

/** Small pages are read several times, so that the clock has something to measure. */
function measure(html: string): number {
  const bytes = new TextEncoder().encode(html)
  const rounds = Math.max(1, Math.ceil(300_000 / bytes.length))
  const started = performance.now()
  for (let round = 0; round < rounds; round++) {
    extractArticles({ location: 'https://example.org/page', bytes, contentType: 'text/html', fetchedAt: null })
  }
  return Math.round(((performance.now() - started) * 1_000_000) / (bytes.length * rounds))
}
