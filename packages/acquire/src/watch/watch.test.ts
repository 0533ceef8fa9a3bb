import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createMemoryStore, type MemoryStore } from '../testing/memoryStore.ts'
import { feed, rss, runWatch } from '../testing/runWatch.ts'
import { type Script, says, startScript, status } from '../testing/startScript.ts'
import { minute } from './times.ts'
import type { WatchTools } from './watchEvent.ts'

let script: Script
let store: MemoryStore

beforeAll(async () => {
  script = await startScript()
})
beforeEach(() => {
  script.clear()
  store = createMemoryStore()
})
afterAll(() => script.close())

const run = (sources: readonly string[], until: number, tools: Partial<WatchTools> = {}): Promise<readonly string[]> =>
  runWatch({ script, store }, { sources, until, tools })

/** Hosts are asked side by side: which answers first is not ours to say. */
const sorted = (lines: readonly string[]): readonly string[] => lines.toSorted((a, b) => (a < b ? -1 : 1))

const pagePaths = (): readonly string[] => script.paths().filter((path) => path !== '/robots.txt' && path !== '/feed')

describe('a feed', () => {
  test('its pages are fetched once each, and looked at again at their times', async () => {
    script.answers = {
      '/feed': [feed('/a', '/b'), feed('/c', '/a')],
      '/a': [says('«a»')],
      '/b': [says('«b»')],
      '/c': [says('«c»')],
    }
    const lines = await run(['/feed'], 29)
    expect(lines).toEqual(['0 source /feed', '0 looked /feed 2', '0 new /a', '0 new /b'])
    expect(await run(['/feed'], 60)).toEqual(['30 looked /feed 1', '30 new /c', '60 looked /feed 0'])
    expect(pagePaths()).toEqual(['/a', '/b', '/a', '/b', '/c', '/c'])
  })

  test('without looking again each page is asked for once', async () => {
    script.answers = { '/feed': [feed('/a', '/b')], '/a': [says('«a»')], '/b': [says('«b»')] }
    await run(['/feed'], 10 * 24 * 60, { revisit: false })
    expect(pagePaths()).toEqual(['/a', '/b'])
  })

  test.each([[true], [false]])(
    'what it says of a page goes with the page, also the second time (looking again: %s)',
    async (revisit) => {
      script.answers = { '/feed': [feed('/a')], '/a': [status(500), says('«a»'), says('«b»')] }
      const titles: (string | null | undefined)[] = []
      const read: MemoryStore['read'] = async (found) => {
        if ('bytes' in found) titles.push(found.context?.title)
        return store.read(found)
      }
      await run(['/feed'], 60, { read, revisit })
      expect(titles).toEqual(revisit ? ['/a', '/a'] : ['/a'])
    },
  )

  test('a page has seven visits in all: growing times, with conditions', async () => {
    script.answers = { '/feed': [feed('/a')], '/a': [says('«a»', { etag: '"1"' }), status(304)] }
    await run(['/feed'], 30 * 24 * 60)
    const visits = script.asked.filter(({ url }) => url === '/a')
    expect(visits.map(({ at }) => Math.round((at - (visits[0]?.at ?? 0)) / minute))).toEqual([
      0, 30, 120, 480, 1440, 4320, 10080,
    ])
    expect(visits.slice(1).every(({ headers }) => headers['if-none-match'] === '"1"')).toBe(true)
  })

  test('an edit is a change; other bytes with the same words are none', async () => {
    script.answers = {
      '/feed': [feed('/a')],
      '/a': [says('«3,000»'), says('<p>advert</p>«3,000»'), says('«10,000»'), says('«10,000»')],
    }
    const lines = await run(['/feed'], 24 * 60)
    expect(lines.filter((line) => line.includes('/a'))).toEqual(['0 new /a', '120 changed /a'])
  })

  test('an entry that its feed calls updated is looked at again at once', async () => {
    const atom = (updated: string) =>
      says(
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>f</id><updated>${updated}</updated>` +
          `<entry><id>a</id><title>a</title><updated>${updated}</updated><link href="/a"/></entry></feed>`,
        { 'content-type': 'application/atom+xml' },
      )
    const [first, second] = [atom('2031-05-09T11:59:00Z'), atom('2031-05-09T15:10:00Z')]
    script.answers = {
      '/feed': [first, first, second],
      '/a': [says('«old»'), says('«old»'), says('«old»'), says('«new»')],
    }
    const lines = await run(['/feed'], 5 * 60, { interval: 200 * minute })
    expect(lines.filter((line) => line.includes('/a'))).toEqual(['0 new /a'])
    expect(await run([], 7 * 60, { interval: 200 * minute })).toContain('400 changed /a')
  })

  test('it is asked with conditions, and less often where nothing is new', async () => {
    script.answers = {
      '/feed': [says(rss('/a'), { etag: '"f1"', 'content-type': 'text/xml' }), status(304)],
      '/a': [says('«a»')],
    }
    const lines = await run(['/feed'], 300, { revisit: false })
    expect(lines.filter((line) => line.includes('looked'))).toEqual([
      '0 looked /feed 1',
      '30 looked /feed 0',
      '75 looked /feed 0',
      '143 looked /feed 0',
      '244 looked /feed 0',
    ])
    expect(script.asked.filter(({ url }) => url === '/feed').slice(1)).toMatchObject(
      Array(4).fill({ headers: { 'if-none-match': '"f1"' } }),
    )
  })

  test('that moved for good is asked for at its new address from then on', async () => {
    script.answers = { '/feed': [status(301, { location: '/new' })], '/new': [feed('/a')], '/a': [says('«a»')] }
    const lines = await run(['/feed'], 40, { revisit: false })
    expect(lines).toEqual(['0 source /feed', '0 moved /feed', '0 looked /feed 1', '0 new /a', '30 looked /feed 0'])
    expect(script.paths()).toEqual(['/robots.txt', '/feed', '/new', '/a', '/new'])
  })

  test('that is gone is not asked for again', async () => {
    script.answers = { '/feed': [feed('/a'), status(410)], '/a': [says('«a»')] }
    const lines = await run(['/feed'], 24 * 60, { revisit: false })
    expect(lines.slice(3)).toEqual([
      '30 rejected /feed: the server answers 410: the page was taken away for good; look for a copy in an archive',
    ])
    expect(script.paths().filter((path) => path === '/feed')).toHaveLength(2)
  })

  test('that gives whole articles: one stands in for a page that cannot be had, never for an address that is refused', async () => {
    const text = `«whole» ${'The harbour of Karsk was shut. '.repeat(30)}`
    const item = (link: string) => `<item><title>t</title><link>${link}</link><description>${text}</description></item>`
    const words = `<rss version="2.0"><channel><title>t</title>${item('/a')}${item('/b')}${item('http://10.0.0.1/')}</channel></rss>`
    script.answers = {
      '/feed': [says(words, { 'content-type': 'text/xml' })],
      '/a': [status(403)],
      '/b': [status(500), says('«page»')],
    }
    const lines = await run(['/feed'], 20)
    expect(sorted(lines.slice(2))).toEqual([
      '0 new /a',
      expect.stringContaining('0 rejected http://10.0.0.1/: 10.0.0.1 is no address'),
      '0 trouble /b: the server answers 500: the server has a fault; try again later',
      '1 new /b',
    ])
    expect(store.pages.map((page) => page.words)).toEqual(['whole', 'page'])
  })

  test('that leads into the machine room leads nowhere', async () => {
    script.answers = {
      '/feed': [feed('http://169.254.169.254/latest/meta-data', 'http://[::1]/', 'file:///etc/passwd')],
    }
    expect(sorted(await run(['/feed'], 20))).toEqual([
      '0 looked /feed 2',
      expect.stringContaining('0 rejected /feed#3: this entry of the feed leads to "file:///etc/passwd"'),
      expect.stringContaining('0 rejected http://169.254.169.254/latest/meta-data: 169.254.169.254 is no address'),
      expect.stringContaining('0 rejected http://[::1]/: [::1] is no address'),
      '0 source /feed',
    ])
  })
})

describe('other sources', () => {
  test('a page that names its feed: the feed is watched, not that of its comments', async () => {
    const link = (href: string, title: string) =>
      `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`
    script.answers = {
      '/': [
        says(`<html><head>${link('/comments', 'Comments')}${link('/feed', 'News')}</head><body>«front»</body></html>`),
      ],
      '/feed': [feed('/a')],
      '/a': [says('«a»')],
    }
    expect(await run(['/'], 20)).toEqual(['0 source /', '0 source /feed', '0 looked /feed 1', '0 new /a'])
    await run(['/'], 24 * 60)
    expect(script.paths().filter((path) => path === '/')).toHaveLength(1)
  })

  test('a page without a feed is watched itself: sooner where it changes', async () => {
    script.answers = { '/live': [says('«1»'), says('«2»'), says('«2»')] }
    expect(await run(['/live'], 60)).toEqual([
      '0 source /live',
      '0 new /live',
      '0 looked /live 1',
      '15 changed /live',
      '15 looked /live 1',
      '23 looked /live 0',
      '34 looked /live 0',
      '51 looked /live 0',
    ])
  })

  test('a list of feeds: each is watched', async () => {
    const opml = `<opml version="2.0"><head><title>l</title></head><body><outline text="x"><outline xmlUrl="${script.origin}/feed" text="F"/></outline></body></opml>`
    script.answers = {
      '/list': [says(opml, { 'content-type': 'text/x-opml' })],
      '/feed': [feed('/a')],
      '/a': [says('«a»')],
    }
    expect(await run(['/list'], 20)).toEqual([
      '0 source /list',
      '0 looked /list 0',
      '0 source /feed',
      '0 looked /feed 1',
      '0 new /a',
    ])
  })

  test('a sitemap: only what changed in the last two days', async () => {
    const url = (path: string, lastmod: string) => `<url><loc>${script.origin}${path}</loc>${lastmod}</url>`
    const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${url('/a', '<lastmod>2031-05-08</lastmod>')}${url('/old', '<lastmod>2030-01-01</lastmod>')}${url('/undated', '')}</urlset>`
    script.answers = { '/sitemap.xml': [says(sitemap, { 'content-type': 'application/xml' })], '/a': [says('«a»')] }
    expect(await run(['/sitemap.xml'], 3)).toEqual(['0 source /sitemap.xml', '0 looked /sitemap.xml 1', '0 new /a'])
  })
})
