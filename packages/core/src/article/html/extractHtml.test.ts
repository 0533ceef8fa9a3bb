import { expect, test } from 'vitest'
import { extractHtml } from './extractHtml.ts'

const first =
  'ARDEL, March 3 (Harbour Wire) - The harbour was shut for a third day on Monday after two grain ships were hit by drones near the mole, the port authority said.'
const second =
  'Pilots will not return to work before the channel has been swept for mines, and insurers said that no ship would be covered before then.'
const third =
  'Karsk denied any part in the raid, and its ministry of defence called the report a fable told by people who sell insurance.'
const body = [first, second, third].map((text) => `<p>${text}</p>`).join('')
const data = `<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Two grain ships hit off Ardel","datePublished":"2031-03-03T23:10:00+02:00","author":[{"name":"Ilse Varn"},{"name":"Tom Okel"}],"publisher":{"name":"Ardel Gazette"},"articleSection":"Trade"}]}</script>`
const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>'
const extras =
  '<aside class="related"><h3>Related</h3><ul><li><a href="/x">A poor year for barley</a></li></ul></aside><footer>© 2031 Ardel Gazette</footer>'

const page = `<!doctype html><html lang="en"><head><title>Two grain ships hit off Ardel | Ardel Gazette</title>${data}</head><body>${menu}<main><h1>Two grain ships hit off Ardel</h1><p class="standfirst">Insurers count the cost of a third raid on the port</p>${body}</main>${extras}<div class="cookie">We use cookies.</div></body></html>`

test('what a page states comes out with its text, and what it shows besides is a removal', () => {
  const { drafts, removals } = extractHtml(page, 'page.html')
  expect(drafts).toHaveLength(1)
  expect(drafts[0]).toMatchObject({
    title: 'Two grain ships hit off Ardel',
    dek: 'Insurers count the cost of a third raid on the port',
    author: 'Ilse Varn and Tom Okel',
    outlet: 'Ardel Gazette',
    section: 'Trade',
    publishedAt: '2031-03-03',
    language: 'en',
  })
  expect(drafts[0]?.body.map(({ text }) => text)).toEqual([first, second, third])
  expect(removals.map(({ text, by }) => [text, by])).toEqual([
    ['Home', 'article/menu'],
    ['World', 'article/menu'],
    ['Related', 'article/aside'],
    ['A poor year for barley', 'article/aside'],
    ['© 2031 Ardel Gazette', 'article/footer'],
    ['We use cookies.', 'article/dialog'],
  ])
})

test.each<[string, string, string | null]>([
  ['a meta name', '<meta property="article:published_time" content="2031-03-03T08:00:00Z">', '2031-03-03'],
  ['a marked time', '<time itemprop="datePublished" datetime="2031-03-03">today</time>', '2031-03-03'],
  ['a line above the body', '<h1>Two grain ships hit off Ardel</h1><div>Published on 3 March 2031</div>', '2031-03-03'],
  ['a day of change is no day of publication', '<time class="modified" datetime="2031-03-09">9 March</time>', null],
  ['nothing', '', null],
])('the date of publication: %s', (_, head, publishedAt) => {
  const { drafts } = extractHtml(`<html><body>${head}<div>${body}</div></body></html>`, 'page.html')
  expect(drafts[0]?.publishedAt).toBe(publishedAt)
})

test('several articles of a page have their own titles and days', () => {
  const article = (title: string, day: string): string =>
    `<article><h2>${title}</h2><time datetime="${day}">${day}</time>${body}</article>`
  const html = `<html><body>${menu}${article('Two grain ships hit off Ardel', '2031-03-03')}${article('Karsk denies raid', '2031-03-04')}${extras}</body></html>`
  expect(extractHtml(html, 'page.html').drafts.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
    ['Two grain ships hit off Ardel', '2031-03-03'],
    ['Karsk denies raid', '2031-03-04'],
  ])
})

test('no script of a page is run, and none of its markup comes out', () => {
  const html = page.replace(
    '<main>',
    '<main onclick="throw 1"><img src=x onerror="globalThis.ran = 1"><script>globalThis.ran = 1</script>',
  )
  const { drafts } = extractHtml(html, 'page.html')
  expect(Reflect.get(globalThis, 'ran')).toBeUndefined()
  expect(drafts[0]?.body.map(({ text }) => text).join()).not.toMatch(/[<>]|throw/)
})

test('the day of an address is taken where the page states none', () => {
  const html = `<html><body><div>${body}</div></body></html>`
  const { drafts } = extractHtml(html, 'https://ardelgazette.example/2031/03/05/ships-hit')
  expect(drafts[0]).toMatchObject({ publishedAt: null, addressDay: '2031-03-05' })
})
