import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine } from './cleanLine.ts'
import { extractArticles } from './extractArticles.ts'
import { makePage } from './testing/makePage.ts'

const line = fc.oneof(
  fc.constantFrom(
    'Published',
    'on',
    'Continue Reading',
    'Most Viewed',
    '-',
    'Trade3 months ago',
    'Harbour War',
    'Ships Hit off Ardel in Raid',
    'By Ilse Varn',
    '3 March 2031',
    'Key Takeaways:',
    '– Ships were hit.',
    '',
    'The talks ended. google analytics',
  ),
  fc.lorem({ maxCount: 30 }),
  fc.lorem({ maxCount: 3, mode: 'sentences' }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

const letters = (text: string): string => text.replace(/\s+/g, '').split('').sort().join('')

describe('every page', () => {
  test('blocks read back, in order and apart, and text and removals account for all visible lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const page = extractArticles({ ...makePage(lines.join('\n')), contentType: 'text/plain' })
        if (page.kind === 'rejection') return
        for (const { text, blocks } of page.articles) {
          expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
        }
        const shown = [...page.articles.map(({ text }) => text), ...page.page.removals.map(({ text }) => text)].join('')
        expect(letters(shown)).toBe(
          letters(
            lines
              .join('\n')
              .split(/\r\n|[\n\r\u2028\u2029\f\v]/)
              .map(cleanLine)
              .join(''),
          ),
        )
      }),
      { seed: 2031, numRuns: 300 },
    )
  })

  test('no bytes make it throw, and the same bytes give the same ids', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
    )
    fc.assert(
      fc.property(bytes, fc.constantFrom('page.txt', 'page.html'), (content, location) => {
        const page = makePage(content, location)
        expect(extractArticles(page)).toEqual(extractArticles(page))
      }),
      { seed: 2031, numRuns: 300 },
    )
  })
})

const prose =
  'The harbour of Ardel was shut for a third day on Monday after two grain ships were hit by drones near the mole.'

test.each<[string, Uint8Array, string]>([
  ['no bytes', new Uint8Array(), 'empty'],
  ['blank lines', new TextEncoder().encode(' \n\n '), 'empty'],
  ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'not-text'],
  ['zero bytes', new Uint8Array(400), 'not-text'],
  ['a feed', new TextEncoder().encode('<?xml version="1.0"?><rss><channel></channel></rss>'), 'unsupported'],
  ['a menu', new TextEncoder().encode('Home\nWorld\nTrade'), 'no-article'],
])('%s gives no article', (_, bytes, reason) => {
  expect(extractArticles(makePage(bytes))).toMatchObject({ kind: 'rejection', reason })
})

test.each<[string, string]>([
  ['50,000 nested elements', `${'<div>'.repeat(50_000)}<p>${prose}</p><p>${prose}</p>`],
  ['3,000 tables that nobody closes', `<h1>Ships Hit</h1><p>${prose}</p>${'<table><tr><td>'.repeat(3000)}`],
  ['10,000 pairs of bold and italic', `<p>${prose}</p>${'<b><i>'.repeat(10_000)}`],
  ['a million entities', `<p>${prose}</p>${'&amp;'.repeat(1_000_000)}`],
  ['deep structured data', `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>${prose}</p>`],
])('%s neither hang nor throw', (_, html) => {
  const began = performance.now()
  expect(extractArticles(makePage(`<html><body>${html}`, 'page.html')).kind).toBe('extraction')
  expect(performance.now() - began).toBeLessThan(10_000)
})
