import { expect, test } from 'vitest'
import { readBytes, readOnePage, showAll } from '../../testing/readBytes.ts'

const bodyOf = (words: string): string => /<article>([^]*)<\/article>/.exec(words)?.[1]?.trim() ?? ''

test('front matter is what came with the page', async () => {
  const head = [
    '---',
    'title: "Bridge: open"',
    'author: [Ada Venn, Nina Orr]',
    'date: 2031-03-03',
    'source: Harbour Wire',
    'lang: en',
    'tags:',
    '  - towns',
    'updated: 2031-03-04T10:00:00+02:00',
    '---',
  ]
  const page = await readOnePage('a.md', [...head, '', '# Bridge', '', 'Words.'].join('\n'))
  expect(page).toMatchObject({ location: 'a.md', contentType: 'text/html; charset=utf-8' })
  expect(bodyOf(page.words)).toBe('<h1>Bridge</h1>\n<p>Words.</p>')
  expect(page.words).toContain('<title>Bridge: open</title>')
  expect(page.context).toEqual({
    from: 'markdown',
    container: 'a.md',
    title: 'Bridge: open',
    author: 'Ada Venn, Nina Orr',
    outlet: 'Harbour Wire',
    section: 'towns',
    publishedAt: '2031-03-03',
    modifiedAt: '2031-03-04T10:00:00+02:00',
    language: 'en',
    source: null,
  })
})

test.each<[string, string, string]>([
  [
    'a heading, a list and emphasis',
    '## A\n\n- one\n- *two*',
    '<h2>A</h2>\n<ul>\n<li>one</li>\n<li><em>two</em></li>\n</ul>',
  ],
  ['a table', '| a | b |\n| - | - |\n| 1 | 2 |', '<table>'],
  ['a quotation', '> said', '<blockquote>\n<p>said</p>\n</blockquote>'],
  ['a rule between dashes is no front matter', 'words\n\n---\n\nmore', '<p>words</p>\n<hr>\n<p>more</p>'],
  ['front matter that is no YAML stays text', '---\na: [b\n---\n\nwords', '<hr>'],
  ['other letters', 'Мост', '<p>Мост</p>'],
])('%s', async (_, markdown, expected) => {
  expect(bodyOf((await readOnePage('a.markdown', markdown)).words)).toContain(expected)
})

test('Windows-1252 where it is no UTF-8', async () => {
  expect(bodyOf((await readOnePage('a.md', new Uint8Array([0x62, 0xfc]))).words)).toBe('<p>bü</p>')
})

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', 'a.md ! empty'],
  ['too much', 'x'.repeat(2000), 'a.md ! too-large'],
])('%s', async (_, content, expected) => {
  expect(showAll(await readBytes('a.md', content, { maxBytes: 1000 }))).toEqual([expected])
})

test.each<[string, string]>([
  ['quotations in one another', '> '.repeat(5000) + 'words'],
  ['lists in one another', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['stars', '*a **b '.repeat(3000)],
  ['brackets', '['.repeat(20_000)],
  [
    'aliases of YAML in one another',
    `---\na: &a [x,x,x]\n${Array.from({ length: 20 }, (_, n) => `b${n}: &b${n} [*a,*a,*a]`).join('\n')}\n---\nwords`,
  ],
])('%s end in good time', async (_, markdown) => {
  const started = Date.now()
  expect(await readBytes('a.md', markdown)).toHaveLength(1)
  expect(Date.now() - started).toBeLessThan(5000)
})
