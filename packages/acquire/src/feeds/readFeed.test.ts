import type { PageContext } from '@fogline/model'
import { describe, expect, test } from 'vitest'
import { readAll, toFeedPage } from '../testing/readAll.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { isFeed } from './readFeed.ts'

const modules =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:atom="http://www.w3.org/2005/Atom"'

const rss2 = `<?xml version="1.0"?>
<rss version="2.0" ${modules}><channel>
  <title>Ardel Gazette &amp; Post</title><link>/</link><language>en-gb</language><ttl>30</ttl>
  <skipHours><hour>24</hour><hour>3</hour><hour>31</hour></skipHours><skipDays><day>Saturday</day><day>Sunday</day></skipDays>
  <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
  <item>
    <title>Bridge <![CDATA[of <b>Karsk</b>]]> reopens</title>
    <link> /news/bridge?a=1&amp;b=2 </link><guid isPermaLink="false">bridge-1</guid>
    <pubDate>Sat, 08 Mar 2031 17:40:00 +0200</pubDate><atom:updated>2031-03-09T08:00:00Z</atom:updated>
    <dc:creator>Mara Tolm</dc:creator><dc:creator>Ivo Renn</dc:creator>
    <category>World</category><category>Transport</category>
    <source url="https://varn.example/rss">Varn Post</source>
    <description>Short.</description><content:encoded><![CDATA[<p>Whole.</p>]]></content:encoded>
  </item>
</channel></rss>`

const rss091 = `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Ardel Gazette</title><link>https://ardel.example/</link>
<item><title>Harbour closed</title><link>https://ardel.example/harbour</link><description>No ships.</description></item>
</channel></rss>`

const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${modules}>
<channel rdf:about="https://ardel.example/"><title>Ardel Gazette</title><link>https://ardel.example/</link>
<dc:language>de</dc:language><sy:updatePeriod>daily</sy:updatePeriod>
<items><rdf:Seq><rdf:li rdf:resource="https://ardel.example/harbour"/></rdf:Seq></items></channel>
<item rdf:about="https://ardel.example/harbour"><title>Harbour closed</title><link>/harbour</link>
<dc:date>2031-03-08</dc:date><dc:creator>Mara Tolm</dc:creator><dc:subject>World</dc:subject><dc:publisher>Ardel Evening</dc:publisher></item>
</rdf:RDF>`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://ardel.example/news/" xml:lang="de">
<title type="html">Ardel &lt;i&gt;Gazette&lt;/i&gt;</title><id>urn:ardel</id><updated>2031-03-09T00:00:00Z</updated>
<link rel="self" href="/feed"/><link href="/"/><author><name>Mara Tolm</name></author>
<entry xml:base="march/"><id>urn:ardel:1</id><title>Harbour closed</title>
<link rel="enclosure" href="/sound.mp3"/><link rel="alternate" href="harbour.html"/>
<published>2031-03-08T10:00:00Z</published><updated>2031-03-08T12:00:00Z</updated><category term="w" label="World"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ships <entry>wait</entry>.</p></div></content>
<source><title>Varn Post</title><link href="https://varn.example/"/></source></entry>
</feed>`

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Ardel Gazette',
  home_page_url: '/',
  language: 'fr',
  items: [
    {
      id: '1',
      url: '/harbour',
      title: 'Harbour closed',
      content_text: 'Ships wait.\n\nFor 3 < 5 days.',
      date_published: '2031-03-08T10:00:00Z',
      date_modified: '2031-03-08T12:00:00Z',
      authors: [{ name: 'Mara Tolm' }],
      tags: ['World'],
    },
  ],
})

const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://ardel.example/harbour?a=1&b=2</loc><lastmod>2031-03-09</lastmod>
<image:image><image:loc>https://ardel.example/ship.jpg</image:loc><image:title>A ship</image:title></image:image>
<n:news><n:publication><n:name>Ardel Gazette</n:name><n:language>en</n:language></n:publication>
<n:publication_date>2031-03-08</n:publication_date><n:title><![CDATA[Harbour & bridge]]></n:title></n:news></url></urlset>`

const head = (feed: Partial<Feed>): Partial<Feed> => feed
const entry = (item: Partial<Omit<FeedEntry, 'context'>>, context: Partial<PageContext>): unknown =>
  expect.objectContaining({ position: 1, ...item, context: expect.objectContaining(context) })

test.each<[string, string, Partial<Feed>, unknown]>([
  [
    'RSS 2.0 with its modules',
    rss2,
    head({
      kind: 'rss',
      title: 'Ardel Gazette & Post',
      siteUrl: 'https://ardel.example/',
      language: 'en-gb',
      rhythm: { ttl: 30, updateMinutes: 30, skipHours: [0, 3], skipDays: ['Saturday', 'Sunday'] },
    }),
    entry(
      {
        link: 'https://ardel.example/news/bridge?a=1&b=2',
        id: 'bridge-1',
        updated: '2031-03-09T08:00:00Z',
        content: '<p>Whole.</p>',
      },
      {
        from: 'feed',
        container: 'https://ardel.example/feeds/all.xml',
        title: 'Bridge of Karsk reopens',
        author: 'Mara Tolm, Ivo Renn',
        outlet: 'Ardel Gazette & Post',
        section: 'World, Transport',
        publishedAt: 'Sat, 08 Mar 2031 17:40:00 +0200',
        modifiedAt: '2031-03-09T08:00:00Z',
        language: 'en-gb',
        source: { name: 'Varn Post', url: 'https://varn.example/rss' },
      },
    ),
  ],
  [
    'RSS 0.91 with a document type',
    rss091,
    head({ kind: 'rss', rhythm: { ttl: null, updateMinutes: null, skipHours: [], skipDays: [] } }),
    entry(
      { link: 'https://ardel.example/harbour', id: null, updated: null, content: 'No ships.' },
      { title: 'Harbour closed', author: null, source: null },
    ),
  ],
  [
    'RDF',
    rdf,
    head({
      kind: 'rdf',
      title: 'Ardel Gazette',
      rhythm: { ttl: null, updateMinutes: 1440, skipHours: [], skipDays: [] },
    }),
    entry(
      { link: 'https://ardel.example/harbour', id: 'https://ardel.example/harbour', updated: '2031-03-08' },
      { author: 'Mara Tolm', outlet: 'Ardel Evening', section: 'World', language: 'de', publishedAt: '2031-03-08' },
    ),
  ],
  [
    'Atom with bases, XHTML and a source; its author stands for the entry that names none',
    atom,
    head({ kind: 'atom', title: 'Ardel Gazette', siteUrl: 'https://ardel.example/', language: 'de' }),
    entry(
      {
        link: 'https://ardel.example/news/march/harbour.html',
        id: 'urn:ardel:1',
        updated: '2031-03-08T12:00:00Z',
        content: '<p>Ships <entry>wait</entry>.</p>',
      },
      {
        author: 'Mara Tolm',
        section: 'World',
        language: 'de',
        publishedAt: '2031-03-08T10:00:00Z',
        source: { name: 'Varn Post', url: 'https://varn.example/' },
      },
    ),
  ],
  [
    'JSON Feed',
    json,
    head({ kind: 'json', title: 'Ardel Gazette', siteUrl: 'https://ardel.example/' }),
    entry(
      {
        link: 'https://ardel.example/harbour',
        id: '1',
        content: '<p>Ships wait.</p>\n<p>For 3 &lt; 5 days.</p>',
        updated: '2031-03-08T12:00:00Z',
      },
      { from: 'feed', author: 'Mara Tolm', section: 'World', language: 'fr' },
    ),
  ],
  [
    'a news sitemap, its pictures left alone',
    sitemap,
    head({ kind: 'sitemap', title: null }),
    entry(
      { link: 'https://ardel.example/harbour?a=1&b=2', updated: '2031-03-09', content: null },
      {
        from: 'sitemap',
        title: 'Harbour & bridge',
        outlet: 'Ardel Gazette',
        language: 'en',
        publishedAt: '2031-03-08',
        modifiedAt: '2031-03-09',
      },
    ),
  ],
])('%s', async (_, body, expectedHead, expectedEntry) => {
  const { feed, entries } = await readAll(toFeedPage(body))
  expect(feed).toMatchObject(expectedHead)
  expect(entries).toEqual([expectedEntry])
})

describe('what counts as a feed', () => {
  test.each<[string, string, string | null, boolean]>([
    ['RSS that is called HTML', rss2, 'text/html', true],
    ['a comment and an instruction first', `<!-- <html> --><?xml-stylesheet href="a"?>${rss091}`, null, true],
    ['a prefixed root', '<a:feed xmlns:a="http://www.w3.org/2005/Atom">', 'text/xml', true],
    ['a warning of the server first', `<br />\n<b>Warning</b>: no cache <br />\n${rss2}`, 'text/html', true],
    ['a page', '<!doctype html><html><body>&lt;rss></body></html>', 'text/html', false],
    ['a page with a feed quoted in it', '<html><body><pre><rss></pre></body></html>', 'text/html', false],
    ['a page that is called a feed', '<html>', 'application/rss+xml', true],
    ['other XML', '<note/>', 'application/xml', false],
    ['other JSON', '{"items": []}', 'application/json', false],
    ['words', 'no feed', 'text/plain', false],
    ['nothing', '', null, false],
  ])('%s', (_, body, contentType, expected) => {
    expect(isFeed(toFeedPage(body, contentType))).toBe(expected)
  })
})
