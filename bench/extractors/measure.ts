import { extractors } from './extractors.ts'
import { readPages } from './readPages.ts'
import { scoreText } from './scoreText.ts'

/** The work of a process of its own: one library over all pages twice, the second time on the clock. Prints one line of JSON. */
const [name = '', folder = ''] = process.argv.slice(2)
const extract = await extractors[name]?.()
if (extract === undefined)
  throw new Error(`There is no library ${name}; there are ${Object.keys(extractors).join(', ')}.`)
const pages = readPages(folder)
const failed = new Set<string>()
for (const page of pages) await tryExtract(page.html(), page.url)
let ms = 0
const scores = []
for (const page of pages) {
  const html = page.html()
  const started = performance.now()
  const text = await tryExtract(html, page.url)
  ms += performance.now() - started
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
