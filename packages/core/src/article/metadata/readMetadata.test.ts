import type { MetadataField, MetadataPlace } from '@fogline/model'
import { expect, test } from 'vitest'
import { scanHtml } from '../html/scanHtml.ts'
import type { PageOrigin } from './page.ts'
import { readMetadata } from './readMetadata.ts'
import { toDraftMetadata } from './toDraftMetadata.ts'

const here: PageOrigin = { location: 'https://ardelgazette.example/news/ships-hit', fetchedAt: null }
const title = '<h1>Two grain ships hit off Ardel</h1>'
const prose = `<p>${'The harbour of Ardel was shut for a third day on Monday, the port authority said. '.repeat(3)}</p>`
const data = (object: unknown): string => `<script type="application/ld+json">${JSON.stringify(object)}</script>`

function read(html: string, origin: Partial<PageOrigin> = {}) {
  const metadata = readMetadata(scanHtml(`<html><body>${html}</body></html>`), { ...here, ...origin })
  return toDraftMetadata(metadata, { dek: null, author: null, publishedAt: null })
}

test.each<[string, string, MetadataField, string | null, MetadataPlace | null]>([
  [
    'an article in a graph, its author and publisher by reference',
    data({
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Two grain ships hit off Ardel',
          author: { '@id': '#varn' },
          publisher: { '@id': '#gazette' },
        },
        { '@type': 'Person', '@id': '#varn', name: 'Ilse Varn' },
        { '@type': 'Organization', '@id': '#gazette', name: 'Ardel Gazette' },
      ],
    }),
    'author',
    'Ilse Varn',
    'json-ld',
  ],
  [
    'an article that a page is about',
    data({
      '@type': 'WebPage',
      mainEntity: { '@type': 'ReportageNewsArticle', headline: 'x', publisher: 'Ardel Gazette' },
    }),
    'outlet',
    'Ardel Gazette',
    'json-ld',
  ],
  [
    'lists of authors',
    data({
      '@type': ['Thing', 'NewsArticle'],
      headline: 'x',
      author: [{ name: 'Ilse Varn' }, 'Tom Okel', { name: 'https://ardelgazette.example/team' }],
    }),
    'author',
    'Ilse Varn and Tom Okel',
    'json-ld',
  ],
  [
    'the type as an address',
    data({ '@type': 'http://schema.org/NewsArticle', headline: 'x', datePublished: '2031-03-03' }),
    'publishedAt',
    '2031-03-03',
    'json-ld',
  ],
  [
    'data with a comma too many',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2031-03-03",}</script>',
    'publishedAt',
    '2031-03-03',
    'json-ld',
  ],
  [
    'the article of this page among those it lists',
    data([
      {
        '@type': 'NewsArticle',
        headline: 'Barley',
        url: 'https://ardelgazette.example/b',
        datePublished: '2031-01-01',
      },
      { '@type': 'NewsArticle', headline: 'Ships', url: here.location, datePublished: '2031-03-03' },
    ]),
    'publishedAt',
    '2031-03-03',
    'json-ld',
  ],
  [
    'a film or a page where there is no article',
    data({ '@type': 'VideoObject', uploadDate: '2031-03-03' }),
    'publishedAt',
    '2031-03-03',
    'json-ld',
  ],
  [
    'OpenGraph',
    '<meta property="article:published_time" content="2031-03-03T08:00:00Z">',
    'publishedAt',
    '2031-03-03',
    'open-graph',
  ],
  [
    'a name that no list holds',
    '<meta name="gazette:published-on" content="2031-03-03">',
    'publishedAt',
    '2031-03-03',
    'meta',
  ],
  [
    'a name for a change is none for publication',
    '<meta name="gazette:updated-on" content="2031-03-03">',
    'publishedAt',
    null,
    null,
  ],
  [
    'microdata',
    '<span itemprop="datePublished" content="2031-03-03T08:00">today</span>',
    'publishedAt',
    '2031-03-03',
    'microdata',
  ],
  [
    'microdata in a comment is the comment’s',
    '<div class="comments"><span itemprop="datePublished" content="2031-03-03">today</span></div>',
    'publishedAt',
    null,
    null,
  ],
  [
    'a marked time',
    '<time class="entry-date" datetime="2031-03-03">today</time>',
    'publishedAt',
    '2031-03-03',
    'time-element',
  ],
  ['a time in words', `${title}<time>3. März 2031</time>${prose}`, 'publishedAt', '2031-03-03', 'time-element'],
  [
    'a shortened time',
    '<abbr class="published" title="2031-03-03T21:05:00-07:00">9:05</abbr>',
    'publishedAt',
    '2031-03-03',
    'time-element',
  ],
  [
    'a labelled line below other dates',
    `${title}<div>5 May 2029</div><div>Veröffentlicht am 03.03.2031</div>${prose}`,
    'publishedAt',
    '2031-03-03',
    'visible',
  ],
  [
    'a label in a line of its own',
    `${title}<dl><dt>Опубликовано</dt><dd>3 марта 2031</dd></dl>${prose}`,
    'publishedAt',
    '2031-03-03',
    'visible',
  ],
  [
    'a bare date below the title',
    `<div>1 May 2031</div>${prose}${prose}${prose}${prose}${prose}${prose}${prose}${title}<div>3 mars 2031</div>${prose}`,
    'publishedAt',
    '2031-03-03',
    'visible',
  ],
  [
    'a date of an event is no date of publication',
    `${title}<div>Deadline: 3 March 2031</div>${prose}`,
    'publishedAt',
    null,
    null,
  ],
  [
    'a change is no younger than the publication',
    `${title}<div>Last updated 3 March 2031</div>${prose}`,
    'modifiedAt',
    '2031-03-03',
    'visible',
  ],
  [
    'a canonical address, made absolute',
    '<link rel="canonical" href="/news/ships">',
    'canonical',
    'https://ardelgazette.example/news/ships',
    'link',
  ],
  [
    'a canonical address that leads to the front page',
    '<link rel="canonical" href="https://ardelgazette.example/">',
    'canonical',
    null,
    null,
  ],
  [
    'a canonical address that is none',
    '<meta property="og:url" content="javascript:alert(1)">',
    'canonical',
    null,
    null,
  ],
  [
    'the name of the site in the title, where the address agrees',
    '<title>Two grain ships hit off Ardel | Ardel Gazette</title>',
    'outlet',
    'Ardel Gazette',
    'title-element',
  ],
  [
    'the end of a title that is no name of the site',
    '<title>Two grain ships hit off Ardel | Trade</title>',
    'outlet',
    null,
    null,
  ],
  [
    'a byline that names nobody',
    '<meta name="author" content="Web Desk"><span class="author">By Ilse Varn</span>',
    'author',
    'Ilse Varn',
    'visible',
  ],
  [
    'the outlet as author',
    '<meta property="og:site_name" content="Ardel Gazette"><meta name="author" content="Ardel Gazette">',
    'author',
    null,
    null,
  ],
  [
    'the name of a site with what it says of itself',
    '<meta property="og:site_name" content="Ardel Gazette | News of the coast">',
    'outlet',
    'Ardel Gazette',
    'open-graph',
  ],
  [
    'a section among several',
    '<meta property="article:section" content="Post, Trade, Ships">',
    'section',
    'Trade',
    'open-graph',
  ],
  ['a section that is none', '<meta property="article:section" content="Uncategorized">', 'section', null, null],
  [
    'the heading that is the article’s, not the site’s',
    '<title>Two grain ships hit off Ardel | Ardel Gazette</title><h1>Ardel Gazette</h1><h2>Two grain ships hit off Ardel</h2>',
    'title',
    'Two grain ships hit off Ardel',
    'visible',
  ],
])('%s', (_, html, field, value, place) => {
  const chosen = read(html).metadata.find((one) => one.field === field && one.chosen)
  expect([chosen?.value ?? null, chosen?.place ?? null]).toEqual([value, place])
})

test('where places disagree, one is taken and each says why', () => {
  const html = `${data({ '@type': 'NewsArticle', headline: 'x', datePublished: '2031-03-03T10:00:00+02:00', dateModified: '2031-03-04' })}<meta name="date" content="2031-02-01">${title}<div>Published 3 March 2031</div>${prose}`
  const { publishedAt, publishedTime, modifiedAt, metadata } = read(html)
  expect([publishedAt, publishedTime, modifiedAt]).toEqual(['2031-03-03', '2031-03-03T10:00:00+02:00', '2031-03-04'])
  expect(metadata.filter(({ field }) => field === 'publishedAt').map(({ place, because }) => [place, because])).toEqual(
    [
      ['json-ld', 'The page’s structured data says so; the visible line agrees.'],
      ['visible', 'Says the same.'],
      ['meta', 'The structured data goes first.'],
      ['json-ld', 'The day on which the page was changed.'],
    ],
  )
})

test('numbers that can be read both ways are read as another place has them', () => {
  const html = `${title}<div>Published 04/03/2031</div>${prose}`
  expect(read(html, { location: 'https://ardelgazette.example/2031/03/04/ships' }).publishedAt).toBe('2031-03-04')
  expect(read(html, { location: 'https://ardelgazette.example/2031/04/03/ships' }).publishedAt).toBe('2031-04-03')
})

test('a date later than the fetching is not believed, and the next place is', () => {
  const html = `${data({ '@type': 'NewsArticle', headline: 'x', datePublished: '2039-03-03' })}${title}<div>3 March 2031</div>${prose}`
  const { publishedAt, metadata } = read(html, { fetchedAt: '2031-03-05T12:00:00Z' })
  expect(publishedAt).toBe('2031-03-03')
  expect(metadata.find(({ value }) => value === '2039-03-03')?.because).toBe(
    'Later than the page was fetched, so not believed.',
  )
})
