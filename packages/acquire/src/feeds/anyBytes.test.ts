import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toFeedPage } from '../testing/readAll.ts'
import { readFeed } from './readFeed.ts'

const words = fc.constantFrom(
  ...'<item> </item> <entry> </entry> <url> </url> <sitemap> <channel> </channel> <title> </title> <link> </link>'.split(
    ' ',
  ),
  ...'<source> <div> </content> <![CDATA[ ]]> <!-- --> <? ?> &amp; &#0; &#x110000; & < > " = a'.split(' '),
  ...'<__proto__> <constructor> <pubDate/> {"items":[ null ]}'.split(' '),
  '<outline xmlUrl="a"/>',
  '<link href="/a"/>',
  '<content type="xhtml">',
  '<item __proto__="x">',
  '<guid isPermaLink="x">',
  'xml:base="::"',
  ' ',
  '\0',
  '\ud800',
)
const roots = [
  '<rss version="2.0">',
  '<rdf:RDF>',
  '<feed>',
  '<urlset>',
  '<sitemapindex>',
  '<opml>',
  '{"version":"jsonfeed.org/version/1",',
]

async function drain(bytes: Uint8Array): Promise<void> {
  const feed = await readFeed(toFeedPage(bytes))
  const found = 'entries' in feed ? [...feed.entries] : [feed]
  for (const entry of found) expect('kind' in entry || 'link' in entry).toBe(true)
}

test.each(roots)('whatever stands after %s is read or refused', async (root) => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 40 }), (found) =>
      drain(new TextEncoder().encode(root + found.join(''))),
    ),
    { seed: 1, numRuns: 300 },
  )
})

test('any bytes are read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...roots), fc.uint8Array({ maxLength: 300 }), (root, rest) =>
      drain(new Uint8Array(Buffer.concat([Buffer.from(root), rest]))),
    ),
    { seed: 1, numRuns: 1000 },
  )
})
