import { describe, expect, test } from 'vitest'
import { readAll, showAll, toFeedPage } from '../testing/readAll.ts'
import { readFeed } from './readFeed.ts'

const rss = (items: string): string =>
  `<rss version="2.0"><channel><title>Ardel Gazette</title>${items}</channel></rss>`
const item = (title: string, rest = '<link>/a</link>'): string => `<item><title>${title}</title>${rest}</item>`
const laughs = 'abcdefgh'.split('').map((name, index) => {
  const inner = index === 0 ? 'ha' : `&${'abcdefgh'[index - 1]};`.repeat(10)
  return `<!ENTITY ${name} "${inner}">`
})

test.each<[string, string, readonly string[]]>([
  ['a mark, blank lines and a declaration', `\ufeff\n\n<?xml version="1.0"?>\n${rss(item('A'))}`, ['A -> /a']],
  ['entities that nobody declared', rss(item('A&nbsp;&mdash; B &bogus;')), ['A — B &bogus; -> /a']],
  ['ampersands that are not escaped', rss(item('A & B', '<link>/a?b=1&c=2</link>')), ['A & B -> /a?b=1&c=2']],
  ['control characters', rss(item('A\u0008\u0000B\u001fC')), ['A B C -> /a']],
  ['markup in a title that is not closed', rss(item('A <b>B') + item('C')), ['A B -> /a', 'C -> /a']],
  [
    'one identifier for all',
    rss(item('A', '<link>/a</link><guid>x</guid>') + item('B', '<link>/b</link><guid>x</guid>')),
    ['A -> /a', 'B -> /b'],
  ],
  ['an entry that is not closed', rss(`<item><title>A</title><link>/a</link>${item('B')}`), ['A -> /a', 'B -> /a']],
  [
    'an element that is not closed spoils its own entry only',
    rss(item('A') + '<item><title>B<link>/b</link></item>' + item('C')),
    ['A -> /a', '#2 ! unreadable: this entry of the feed is no well-formed XML; the others were read', 'C -> /a'],
  ],
  [
    'an entry that says nothing',
    rss(`<item/><item><title></title></item>${item('')}${item('B')}`),
    ['null -> undefined', 'null -> undefined', 'null -> /a', 'B -> /a'],
  ],
  [
    'tags in capitals',
    '<RSS version="2.0"><Channel><ITEM><Title>A</Title><LINK>/a</LINK></ITEM></Channel></RSS>',
    ['A -> /a'],
  ],
  [
    'broken off inside of an entry',
    `<rss version="2.0"><channel>${item('A')}${item('B')}<item><title>C</title><li`,
    [
      'A -> /a',
      'B -> /a',
      '#3 ! unreadable: the feed breaks off inside of entry 3 (character 141); what came before was read; fetch it again',
    ],
  ],
  [
    'broken off between entries',
    `<rss version="2.0"><channel>${item('A')}`,
    [
      'A -> /a',
      '#2 ! unreadable: the feed breaks off after entry 1 (character 72); what came before was read; fetch it again',
    ],
  ],
  [
    'broken off at its head',
    '<rss version="2.0"><channel><title>Ard',
    [
      '#1 ! unreadable: the feed breaks off before its first entry (character 38); what came before was read; fetch it again',
    ],
  ],
  [
    'broken off inside of CDATA',
    `<rss version="2.0"><channel>${item('A')}<item><title><![CDATA[ ${item('B')}</channel></rss>`,
    [
      'A -> /a',
      '#2 ! unreadable: the feed breaks off inside of entry 2 (character 155); what came before was read; fetch it again',
    ],
  ],
  ['words after its end', `${rss(item('A'))}<!-- 0.2 seconds --><item>`, ['A -> /a']],
  [
    'elements in one another without end',
    `<rss version="2.0"><channel>${item('A')}<item>${'<b>'.repeat(100_000)}`,
    ['A -> /a', '#2 ! unreadable: its elements nest too deep inside of entry 2; what came before was read'],
  ],
  [
    'an entry without end',
    rss(item('A') + item('x'.repeat(5_000_001)) + item('B')),
    ['A -> /a', '#2 ! too-large: this entry of the feed has more than 5 million characters; open its page', 'B -> /a'],
  ],
  [
    'an entity bomb: nothing is expanded',
    `<?xml version="1.0"?><!DOCTYPE rss [${laughs.join('\n')}]>${rss(item('A &h;'))}`,
    ['A &h; -> /a'],
  ],
  [
    'an entity of a file: nothing is opened',
    `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY % y SYSTEM "https://varn.example/y">%y;]>${rss(item('A &x;'))}`,
    ['A &x; -> /a'],
  ],
])('%s', async (_, body, expected) => {
  expect(await showAll(toFeedPage(body))).toEqual(expected)
})

test('dates of any form are kept as written', async () => {
  const dates = ['yesterday', '08.03.2031 17:40', 'Sat, 8 Mrz 31', '2031-3-8']
  const { entries } = await readAll(
    toFeedPage(rss(dates.map((date) => item('A', `<pubDate>${date}</pubDate>`)).join(''))),
  )
  expect(entries.map((entry) => ('kind' in entry ? null : entry.context.publishedAt))).toEqual(dates)
})

describe('what is no feed says what it is', () => {
  test.each<[string, string, string | null, RegExp]>([
    [
      'a page',
      '<!doctype html><html><body>Log in</body></html>',
      'application/rss+xml',
      /an HTML page stands where the feed should be/,
    ],
    ['words', 'Too many requests', 'application/rss+xml', /no feed that can be read/],
    [
      'half a JSON Feed',
      '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id"',
      null,
      /damaged or breaks off/,
    ],
    [
      'a JSON Feed that is too long',
      `{"version": "https://jsonfeed.org/version/1.1"${' '.repeat(20_000_000)}}`,
      null,
      /more than 20 MB/,
    ],
  ])('%s', async (_, body, contentType, detail) => {
    expect(await readFeed(toFeedPage(body, contentType))).toMatchObject({
      kind: 'rejection',
      detail: expect.stringMatching(detail),
    })
  })
})
