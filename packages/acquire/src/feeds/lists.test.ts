import { describe, expect, test } from 'vitest'
import { toFeedPage } from '../testing/readAll.ts'
import type { Subscription } from './feed.ts'
import { findFeedLinks } from './findFeedLinks.ts'
import { readFeed } from './readFeed.ts'
import { toOpml } from './toOpml.ts'

const feed = (title: string | null, url: string, siteUrl: string | null = null): Subscription => ({
  title,
  url,
  siteUrl,
})
const breaksOff = [expect.objectContaining({ reason: 'unreadable', detail: expect.stringMatching(/breaks off/) })]

describe('lists of feeds', () => {
  test.each<[string, string, readonly Subscription[], readonly unknown[]]>([
    [
      'OPML with folders, names in any case, an ampersand and a feed named twice',
      `<?xml version="1.0"?><opml version="2.0"><head><title>All</title></head><body>
        <outline text="Ardel"><outline text="Coast"><outline type="rss" text="Gazette &amp; Post" xmlUrl="/rss?a=1&b=2" htmlUrl="/"/></outline></outline>
        <outline text="x" title="Wire" XMLURL="https://varn.example/atom"/><outline text="again" xmlUrl="/rss?a=1&b=2"/>
        <outline text="a note"/></body></opml>`,
      [
        feed('Gazette & Post', 'https://ardel.example/rss?a=1&b=2', 'https://ardel.example/'),
        feed('Wire', 'https://varn.example/atom'),
      ],
      [],
    ],
    [
      'OPML that breaks off',
      '<opml><body><outline text="A" xmlUrl="/a"/><outline te',
      [feed('A', 'https://ardel.example/a')],
      breaksOff,
    ],
    ['OPML without feeds', '<opml><body/></opml>', [], []],
    [
      'an index of sitemaps: the latest first, other hosts refused, those without a date last',
      `<sitemapindex><sitemap><loc>/none.xml</loc></sitemap>
        <sitemap><loc>/old.xml</loc><lastmod>2030-01-01</lastmod></sitemap>
        <sitemap><loc>https://ardel.example/new.xml</loc><lastmod>2031-01-01T10:00:00+02:00</lastmod></sitemap>
        <sitemap><loc>https://varn.example/other.xml</loc></sitemap><sitemap/></sitemapindex>`,
      ['new', 'old', 'none'].map((name) => feed(null, `https://ardel.example/${name}.xml`)),
      [expect.objectContaining({ location: 'https://varn.example/other.xml', reason: 'unsupported' })],
    ],
    [
      'an index that breaks off',
      '<sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sit',
      [feed(null, 'https://ardel.example/a.xml')],
      breaksOff,
    ],
  ])('%s', async (_, body, feeds, rejections) => {
    expect(await readFeed(toFeedPage(body))).toMatchObject({ feeds, rejections })
  })

  test('what is written as OPML is read back', async () => {
    const feeds = [
      feed('Ardel "Gazette" & <Post>', 'https://ardel.example/rss?a=1&b=2', 'https://ardel.example/'),
      feed('Ä', 'https://varn.example/'),
    ]
    const opml = await toOpml(feeds.map(({ title, ...rest }) => ({ title: title ?? '', ...rest })))
    expect(await readFeed(toFeedPage(opml))).toMatchObject({ kind: 'opml', feeds, rejections: [] })
  })
})

test.each<[string, string, readonly string[]]>([
  [
    'each once, against the base of the page',
    '<base href="/b/"><link rel="alternate" type="application/rss+xml" href="f.xml"><link rel=alternate type="application/rss+xml; charset=utf-8" href="/b/f.xml">',
    ['https://ardel.example/b/f.xml'],
  ],
  [
    'Atom and JSON too, in the order of the page',
    '<LINK TYPE="application/feed+json" REL="feed Alternate" HREF="//varn.example/j"><link rel="alternate" type="application/atom+xml" href="/a">',
    ['https://varn.example/j', 'https://ardel.example/a'],
  ],
  [
    'no other language, no style, no address that is none',
    '<link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" type="application/rss+xml" href="/x"><link rel="alternate" type="application/rss+xml" href="javascript:x()"><link rel="alternate" type="application/rss+xml">',
    [],
  ],
])('feeds that a page advertises: %s', async (_, html, expected) => {
  const found = await findFeedLinks(html, 'https://ardel.example/news/')
  expect(found.map(({ url }) => url)).toEqual(expected)
})
