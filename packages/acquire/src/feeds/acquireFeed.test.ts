import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@fogline/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acquire } from '../acquire.ts'
import { collect } from '../testing/collect.ts'
import { type Site, startSite } from '../testing/startSite.ts'

const rss = (items: string): string =>
  `<rss version="2.0"><channel><title>Ardel Gazette</title>${items}</channel></rss>`
const item = (rest: string): string => `<item><title>Harbour closed</title>${rest}</item>`
const link = (path: string): string => `<link>${path}</link>`
const article = `<p>${'The harbour of Ardel was closed for the third day. '.repeat(15)}</p>`
const whole = `<description><![CDATA[${article}]]></description>`
const teaser = '<description>The harbour of Ardel was closed.</description>'
const guid = '<guid isPermaLink="false">tag:ardel,1</guid>'
const outline = (path: string): string => `<outline text="x" xmlUrl="${path}"/>`
const sitemap = (...paths: readonly string[]): string =>
  `<urlset>${paths.map((path) => `<url><loc>${path}</loc></url>`).join('')}</urlset>`

const answers: Readonly<Record<string, readonly [contentType: string, body: string | Uint8Array]>> = {
  '/stand-in': [
    'text/xml',
    rss(item(link('/gone') + whole) + item(link('/lost') + teaser) + item(link('/one') + whole)),
  ],
  '/refused': ['text/xml', rss(item(link('http://169.254.169.254/') + whole))],
  '/no-link': ['text/xml', rss(item(guid + whole) + item(guid + whole) + item(whole) + item(teaser))],
  '/list': [
    'text/x-opml',
    `<opml><body>${outline('/feed')}<outline>${outline('/two')}${outline('/list2')}${outline('/feed')}</outline></body></opml>`,
  ],
  '/list2': ['text/xml', `<opml><body>${outline('/feed')}</body></opml>`],
  '/no-list': ['text/xml', '<opml><body></body></opml>'],
  '/feed': ['text/xml', rss(item(link('/one')))],
  '/index': [
    'text/xml',
    `<sitemapindex><sitemap><loc>/old.xml.gz</loc><lastmod>2030-01-01</lastmod></sitemap>
     <sitemap><loc>/new.xml</loc><lastmod>2031-01-01</lastmod></sitemap>
     <sitemap><loc>https://varn.example/s.xml</loc></sitemap><sitemap><loc>/index</loc></sitemap></sitemapindex>`,
  ],
  '/new.xml': ['text/xml', sitemap('/one', '/two', '/one#place')],
  '/old.xml.gz': ['application/gzip', gzipSync(sitemap('/two', '/three'))],
  '/long-feed': ['text/xml', rss(item(link('/one')) + ' '.repeat(5000))],
  '/long-xml': ['text/xml', `<note>${' '.repeat(5000)}</note>`],
  '/page': ['application/rss+xml', '<!doctype html><html><body>Log in</body></html>'],
  '/half': ['text/xml', '<rss version="2.0"><channel><item><link>/one</link></item><item><ti'],
}

let site: Site
let folder = ''

beforeAll(async () => {
  site = await startSite(({ url = '' }, response) => {
    const found = answers[url] ?? (/^\/(?:one|two|three)$/.test(url) ? (['text/html', `page ${url}`] as const) : null)
    if (found === null) response.writeHead(404).end()
    else response.setHeader('content-type', found[0]).end(found[1])
  })
  folder = mkdtempSync(join(tmpdir(), 'fogline-lists-'))
  const put = (name: string, body: string | Uint8Array): void => writeFileSync(join(folder, name), body)
  put('a.html', 'beside')
  put('b.html', 'no feed')
  put('feed.xml.gz', gzipSync(rss(item(link('a.html')))))
  put('feed.rss', rss(item(link('a.html'))))
  put(
    'feeds.opml',
    `<opml><body>${outline('feed.rss')}${outline('../feed.rss')}${outline('gone.xml')}${outline('b.html')}</body></opml>`,
  )
  put(
    'feed.json',
    JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'x', items: [{ id: '1', url: 'a.html' }] }),
  )
  put('gone.rss', rss(item(link('gone.html') + whole)))
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each<[string, string, readonly string[]]>([
  [
    'a list of feeds: each feed, no list in a list, no page',
    '/list',
    ['/one: page /one', '/two ! unsupported', '/list2 ! unsupported'],
  ],
  ['a list without feeds', '/no-list', ['/no-list ! empty']],
  [
    'an index of sitemaps: the latest first, also packed; other hosts and itself refused',
    '/index',
    ['/one: page /one', '/two: page /two', '/three: page /three', 'https://varn.example/s.xml ! unsupported'],
  ],
  ['a page where the feed should be', '/page', ['/page ! unreadable']],
  ['a feed that breaks off', '/half', ['/one: page /one', '/half#2 ! unreadable']],
  ['a feed may be longer than a page', '/long-feed', ['/one: page /one']],
  ['other XML may not', '/long-xml', ['/long-xml ! too-large']],
  [
    'an address that is refused is refused whatever the feed says',
    '/refused',
    ['http://169.254.169.254/ ! forbidden-address'],
  ],
])('%s', async (_, path, expected) => {
  const found = await collect([site.origin + path], { allowHosts: [site.host], maxBytes: 4000 })
  expect(found.map((line) => line.replace(site.origin, ''))).toEqual(expected)
})

async function pagesOf(path: string): Promise<readonly Page[]> {
  const pages: Page[] = []
  const options = { allowHosts: [site.host], hostDelay: 0, attempts: 1 }
  for await (const found of acquire([path], options)) if ('bytes' in found) pages.push(found)
  return pages
}

test("a feed's full text stands in for a page that cannot be had; a teaser does not", async () => {
  const found = await collect([`${site.origin}/stand-in`], { allowHosts: [site.host] })
  expect(found.map((line) => line.replace(site.origin, ''))).toEqual([
    expect.stringMatching(/^\/gone: <!doctype html>[^]*<h1>Harbour closed<\/h1>\n<p>The harbour/),
    '/lost ! unreachable',
    '/one: page /one',
  ])
})

test('an entry that has no link and its whole article is a page by its identifier', async () => {
  const found = await collect([`${site.origin}/no-link`], { allowHosts: [site.host] })
  expect(found.map((line) => line.replace(`${site.origin}/no-link`, '').replace(/: <!doctype[^]*/, ''))).toEqual([
    '#tag:ardel,1',
    '#2',
    '#3',
    '#4 ! unsupported',
  ])
})

test('every page of a feed carries what the feed says of it', async () => {
  const context = { from: 'feed', title: 'Harbour closed', outlet: 'Ardel Gazette' }
  for (const path of ['/feed', '/no-link', '/stand-in']) {
    const container = site.origin + path
    const pages = await pagesOf(container)
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages) {
      expect(page).toMatchObject({ fetchedAt: expect.any(String), context: { ...context, container } })
    }
  }
  const [page] = await pagesOf(join(folder, 'feed.rss'))
  expect(page).toMatchObject({ fetchedAt: null, context: { ...context, container: join(folder, 'feed.rss') } })
})

test.each<[string, string, readonly string[]]>([
  ['a packed feed', 'feed.xml.gz', ['a.html: beside']],
  ['a JSON Feed', 'feed.json', ['a.html: beside']],
  [
    'a list leads to feeds beside it, not out of its folder',
    'feeds.opml',
    ['a.html: beside', '../feed.rss ! forbidden-address', 'gone.xml ! unreachable', 'b.html ! unsupported'],
  ],
])('in a file: %s', async (_, name, expected) => {
  const found = await collect([join(folder, name)])
  expect(found.map((line) => line.replace(`${folder}/`, ''))).toEqual(expected)
})

test('in a file: the full text stands in for a page that is not there', async () => {
  expect(await collect([join(folder, 'gone.rss')])).toEqual([expect.stringMatching(/gone\.html: <!doctype html>/)])
})
