import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { toFeedPage } from '../testing/readAll.ts'
import { readFeed } from './readFeed.ts'

const count = 100_000
const words = 'The harbour of Ardel was closed for the third day. '.repeat(4)

const feeds: Readonly<Record<string, readonly [start: string, entry: (index: number) => string, end: string]>> = {
  RSS: [
    '<rss version="2.0"><channel><title>Ardel Gazette</title>',
    (index) => `<item><title>Report ${index}</title><link>/${index}</link><description>${words}</description></item>`,
    '</channel></rss>',
  ],
  'a sitemap': [
    '<urlset>',
    (index) => `<url><loc>/${index}</loc><n:news><n:title>Report ${index} ${words}</n:title></n:news></url>`,
    '</urlset>',
  ],
}

function toBytes([start, entry, end]: (typeof feeds)[string]): Uint8Array {
  const parts = Array.from({ length: count / 1000 }, (_, part) =>
    Buffer.from(Array.from({ length: 1000 }, (_unused, index) => entry(part * 1000 + index)).join('')),
  )
  return new Uint8Array(Buffer.concat([Buffer.from(start), ...parts, Buffer.from(end)]))
}

/** Megabytes of the heap that are in use after all that can be freed is. */
function toHeap(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed / 1_000_000
}

test.each(Object.keys(feeds))(
  'a hundred thousand entries of %s never stand in memory together',
  { timeout: 120_000 },
  async (name) => {
    const parts = feeds[name]
    if (parts === undefined) throw new Error(name)
    const page = toFeedPage(toBytes(parts))
    expect(page.bytes.length).toBeGreaterThan(20_000_000)
    const before = toHeap()
    const feed = await readFeed(page)
    if (!('entries' in feed)) throw new Error('no feed')
    let read = 0
    let inOrder = 0
    let most = 0
    for (const entry of feed.entries) {
      read += 1
      if ('link' in entry && entry.link === `https://ardel.example/${read - 1}`) inOrder += 1
      if (read % 20_000 === 0) most = Math.max(most, toHeap() - before)
    }
    expect([read, inOrder]).toEqual([count, count])
    expect(most).toBeLessThan(30)
  },
)
