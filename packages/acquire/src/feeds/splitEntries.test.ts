import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitEntries } from './splitEntries.ts'

const feed =
  '<?xml version="1.0"?><!-- <item> --><rss a="1 > 2" xml:base="/b"><channel><title>A</title>' +
  '<item id="1"><![CDATA[</item>]]><item:x/>a</item ><!-- <item> --><item/><item id="2"><item>3</channel></rss> rest'

const expected = [
  {
    kind: 'head',
    text: '<rss a="1 > 2" xml:base="/b"><channel><title>A</title></channel></rss>',
    opening: '<rss a="1 > 2" xml:base="/b"><channel>',
    closing: '</channel></rss>',
    bases: ['/b'],
  },
  { kind: 'entry', text: '<item id="1"><![CDATA[</item>]]><item:x/>a</item>' },
  { kind: 'entry', text: '<item></item>' },
  { kind: 'entry', text: '<item id="2"></item>' },
  { kind: 'entry', text: '<item>3</item>' },
]

test('wherever the pieces of a text end, its entries are the same', () => {
  for (let size = 1; size <= feed.length; size++) {
    const chunks = feed.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
    expect([...splitEntries(chunks, 'item')]).toEqual(expected)
  }
})

test('a feed without entries is all head', () => {
  expect([...splitEntries(['<feed><title>A</title></feed>'], 'entry')]).toEqual([
    { kind: 'head', text: '<feed><title>A</title></feed>', opening: '<feed>', closing: '</feed>', bases: [] },
  ])
})

test('wherever a feed breaks off, the entries before that place are as they were', () => {
  const end = feed.indexOf('</rss>')
  for (let length = 0; length < end + 5; length++) {
    const pieces = [...splitEntries([feed.slice(0, length)], 'item')]
    expect(pieces.at(-1)).toMatchObject({ kind: 'break', at: length })
    const entries = pieces.filter(({ kind }) => kind === 'entry')
    expect(entries).toEqual(expected.slice(1, 1 + entries.length))
  }
})

test('any mixture of tags ends', () => {
  const parts = fc.constantFrom(
    '<item>',
    '</item>',
    '<item/>',
    '<a>',
    '</a>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<',
    '>',
    '&',
    'x',
    '"',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (found) => {
      const pieces = [...splitEntries([`<rss>${found.join('')}`], 'item')]
      expect(pieces[0]?.kind).toBe('head')
    }),
    { seed: 1, numRuns: 500 },
  )
})
