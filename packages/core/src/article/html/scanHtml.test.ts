import { expect, test } from 'vitest'
import { scanHtml } from './scanHtml.ts'

const long =
  'The harbour of Ardel was shut for a third day on Monday after two grain ships were hit by drones near the mole.'

test.each<[string, string, readonly string[]]>([
  ['a paragraph ends where the next begins', '<p>one<p>two', ['one', 'two']],
  ['a paragraph ends where a block begins', '<p>one <b>bold<div>two</div>', ['one bold', 'two']],
  ['the end of an inline element ends no block', '<span><p>one</span> two</p>three', ['one two', 'three']],
  ['an end without a beginning ends nothing', '<div>one</section> two</div>', ['one two']],
  ['a cell ends nothing outside its table', '<div><table><tr><td>one</div> two</td></tr></table></div>', ['one two']],
  ['a part of a table outside of one parts words', 'one<td>two', ['one', 'two']],
  ['one line break is a space, two begin a block', 'one<br>two<br> <br>three', ['one two', 'three']],
  ['items of nested lists', '<ul><li>one<ul><li>two</ul><li>three</ul>', ['one', 'two', 'three']],
  ['a drawing says nothing, and a block ends it', '<svg><title>no</title><path/><p>one', ['one']],
  ['scripts, styles and hidden words', '<p>one<script>no</script><i hidden>no</i><style>no</style></p>', ['one']],
  ['character references', '<p>A &amp; B&nbsp;&#x2014; C</p>', ['A & B — C']],
  [
    'an element with a name of the language below',
    '<constructor>one</constructor><toString role="valueOf">two',
    ['onetwo'],
  ],
  ['words in the head begin the body', '<head><title>no</title>one', ['one']],
  ['a row of data is one block', '<table><tr><th>a<th>b<tr><td>1<td>2</table>', ['a | b', '1 | 2']],
  [
    'a table that lays out a page is prose',
    `<table><tr><td><h1>Ships hit</h1><p>${long}</p><p>${long}</p><td>Menu</table>`,
    ['Ships hit', long, long, 'Menu'],
  ],
])('%s', (_, html, texts) => {
  expect(scanHtml(html).blocks.map(({ text }) => text)).toEqual(texts)
})

test('a page that hides all its text until a script shows it is read with what it hides', () => {
  const page = (style: string): string => `<p>Menu</p><div ${style}>${`<p>${long}</p>`.repeat(4)}</div>`
  expect(scanHtml(page('style="display: none"')).blocks).toHaveLength(5)
  expect(scanHtml(page('hidden')).blocks).toHaveLength(1)
  expect(scanHtml(`${page('')}<div aria-hidden="true">${long}</div>`).blocks).toHaveLength(5)
})

test('links, marked properties and times are kept with their places', () => {
  const html =
    '<html lang="en"><p>See <a href="/x">the <b>map</b></a>.</p><span itemprop="author" itemscope>By <b itemprop="name">Ilse Varn</b></span><time datetime="2031-03-03">today</time>'
  const { blocks, props, times, language } = scanHtml(html)
  expect(language).toBe('en')
  expect(blocks[0]?.links).toEqual([{ href: '/x', text: 'the map' }])
  expect(props).toMatchObject([
    { name: 'name', content: 'Ilse Varn', of: 'author' },
    { name: 'author', content: 'By Ilse Varn', of: null },
  ])
  expect(times).toMatchObject([{ datetime: '2031-03-03', text: 'today', order: 1 }])
})

test.each<[string, string, string | null]>([
  ['names say what a part is', `<div class="related"><p>Grain</p></div><p>${long}</p>`, 'aside'],
  ['they are not believed of most of the prose', `<form><p>${long}</p><p>${long}</p></form>`, null],
  ['nor of many small parts that hold it together', `${`<div class="widget"><p>${long}</p></div>`.repeat(4)}`, null],
  ['comments are comments, however long', `<p>${long}</p><div id="comments">${`<p>${long}</p>`.repeat(4)}</div>`, null],
])('zones: %s', (_, html, zone) => {
  expect(scanHtml(html).blocks[0]?.zone).toBe(zone)
})

test('past so many elements no more are opened, and their words are kept, apart', () => {
  const { blocks } = scanHtml(`<p>first</p>${'<b></b>'.repeat(300_000)}<p>last</p><p>word</p><script>hidden</script>`)
  expect(blocks.map(({ text }) => text)).toEqual(['first', 'last word'])
})
