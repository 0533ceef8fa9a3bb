import { expect, test } from 'vitest'
import { findLinkCredits } from './findLinkCredits.ts'

const own = ['https://www.ardelgazette.example/a', null]
const wire = 'https://en.harbourwire.example/b'

test.each<[string, string, string, string, string | null]>([
  [
    'the original by its words',
    'Read the original article',
    'Read the original article',
    wire,
    'en.harbourwire.example',
  ],
  ['a source in a link', 'Source', 'Source', wire, 'en.harbourwire.example'],
  ['a source before a link', 'Source: Harbour Wire', 'Harbour Wire', wire, 'Harbour Wire'],
  ['via a name', 'The ships left on Monday (via Harbour Wire).', 'Harbour Wire', wire, 'Harbour Wire'],
  [
    'a report by another',
    'The ships left, according to a new report by the Harbour Wire.',
    'Harbour Wire',
    wire,
    'Harbour Wire',
  ],
  [
    'first published',
    'This story was first published in The Varn Herald.',
    'The Varn Herald',
    'https://varnherald.example',
    'Varn Herald',
  ],
  ['a source in Ukrainian', 'Джерело: УНА', 'УНА', wire, 'УНА'],
  ['a link in passing', 'The Harbour Wire has a map of the channel.', 'Harbour Wire', wire, null],
  ['a link to the own site', 'Source: our archive', 'our archive', 'https://en.ardelgazette.example/c', null],
  ['a link within the site', 'Source: our archive', 'our archive', '/c', null],
  ['a link to a network', 'Source: Telegram', 'Telegram', 'https://t.me/ports', null],
])('%s', (_, text, words, href, outlet) => {
  expect(findLinkCredits([{ text, links: [{ text: words, href }] }], own).map((credit) => credit.outlet)).toEqual(
    outlet === null ? [] : [outlet],
  )
})

test('a link is shown with its address', () => {
  const credits = findLinkCredits(
    [{ text: 'Source: Harbour Wire', links: [{ text: 'Harbour Wire', href: wire }] }],
    own,
  )
  expect(credits).toEqual([
    { kind: 'link', outlet: 'Harbour Wire', text: `Harbour Wire → ${wire}`, by: 'article/link-to-original' },
  ])
})

test('an article that leads to several is made from none of them', () => {
  const links = ['https://harbourwire.example/b', 'https://varnherald.example/c'].map((href, at) => ({
    href,
    text: ['Harbour Wire', 'Varn Herald'][at] ?? '',
  }))
  expect(
    findLinkCredits([{ text: 'Ships left (via Harbour Wire). More left later (via Varn Herald).', links }], own),
  ).toEqual([])
})
