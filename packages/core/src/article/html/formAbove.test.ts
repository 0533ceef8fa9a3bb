import { expect, test } from 'vitest'
import { extractHtml } from './extractHtml.ts'

const texts = [
  'The harbour of Ardel was shut for a third day on Monday after two grain ships were hit by drones near the mole, the port authority said.',
  'Pilots will not return to work before the channel has been swept for mines, and insurers said that no ship would be covered before then.',
  'Karsk denied any part in the raid, and its ministry of defence called the report a fable told by people who sell insurance.',
]
const body = texts.map((text) => `<p>${text}</p>`).join('')
const read = (html: string) =>
  extractHtml(
    `<html><head><title>Who pays for the mole? | Ardel Gazette</title><meta property="og:site_name" content="Ardel Gazette"></head><body>${html}</body></html>`,
    'page.html',
  )
const links = (...words: readonly string[]): string =>
  words.map((word) => `<div><a href="/x">${word}</a></div>`).join('')

test.each<[string, string, string | null]>([
  ['a label over the headline', `<div>Opinion</div><h1>Who pays for the mole?</h1>${body}`, 'opinion'],
  ['a linked label over the headline', `${links('Meinung')}<h1>Who pays for the mole?</h1>${body}`, 'opinion'],
  ['a label below the headline', `<h1>Who pays for the mole?</h1><div>Press release</div>${body}`, 'release'],
  [
    'a trail of sections',
    `<ol class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/o">Opinion</a></li></ol><h1>Who pays for the mole?</h1>${body}`,
    'opinion',
  ],
  [
    'a menu over the headline',
    `${links('World', 'Trade', 'Harvest', 'Sport', 'Opinion')}<h1>Who pays for the mole?</h1>${body}`,
    null,
  ],
  ['no label', `<h1>Who pays for the mole?</h1>${body}`, null],
])('%s', (_, html, form) => {
  expect(read(html).drafts[0]?.form).toBe(form)
})

test('a summary box over a report is cut, with the reason', () => {
  const box = '<h2>Key points</h2><ul><li>Two ships were hit.</li><li>Pilots stay at home.</li></ul>'
  const { drafts, removals } = read(`<article><h1>Who pays for the mole?</h1>${box}${body}${body}</article>`)
  expect(drafts[0]?.body.map(({ text }) => text)).toEqual([...texts, ...texts])
  expect(removals.filter(({ by }) => by === 'article/summary-box').map(({ text }) => text)).toEqual([
    'Key points',
    'Two ships were hit.',
    'Pilots stay at home.',
  ])
})
