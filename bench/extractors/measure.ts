import { extractors } from './extractors.ts'
import { readPages } from './readPages.ts'
import { scoreText } from './scoreText.ts'

/** How often each page is read while the clock runs; the fastest counts, so that other work on the machine tells little. */
const rounds = 4

/** The work of a process of its own: one library over all pages. Prints one line of JSON. */
const [name = '', folder = ''] = process.argv.slice(2)
const extract = await extractors[name]?.()
if (extract === undefined)
  throw new Error(`There is no library ${name}; there are ${Object.keys(extractors).join(', ')}.`)
const pages = readPages(folder)
const failed = new Set<string>()
const scores = []
let ms = 0
/** Every library reads all pages once before the clock runs: what is measured is a run over many pages, not the start of one. */
for (const page of pages) await tryExtract(page.html(), page.url)
for (const page of pages) {
  const html = page.html()
  let fastest = Number.POSITIVE_INFINITY
  let text = ''
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    text = await tryExtract(html, page.url)
    fastest = Math.min(fastest, performance.now() - started)
  }
  ms += fastest
  scores.push(scoreText(page.body, text))
}
console.log(JSON.stringify({ scores, ms, failed: failed.size, peak: process.resourceUsage().maxRSS / 1024 }))

/** A library that throws on a page has found nothing there, and is counted. */
async function tryExtract(html: string, url: string): Promise<string> {
  try {
    return (await extract?.(html, url)) ?? ''
  } catch (error) {
    if (!(error instanceof Error)) throw error
    failed.add(url)
    return ''
  }
}
