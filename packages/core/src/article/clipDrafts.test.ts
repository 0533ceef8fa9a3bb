import { expect, test } from 'vitest'
import { extractArticles } from './extractArticles.ts'
import { makePage } from './testing/makePage.ts'

const sentence = 'Two grain ships were hit off Ardel on Monday, the harbour master said. '
const paragraphs = (count: number): string => `<p>${sentence.repeat(4)}</p>`.repeat(count)

function read(html: string) {
  const extraction = extractArticles(makePage(`<html><body>${html}</body></html>`, 'page.html'))
  if (extraction.kind === 'rejection') throw new Error(extraction.detail)
  const long = extraction.page.removals.filter(({ by }) => by === 'article/too-long')
  return { articles: extraction.articles, long: long.map(({ text }) => text) }
}

const letters = (texts: readonly string[]): number => texts.join('').replace(/\s/g, '').length

test.each<[string, string]>([
  ['many paragraphs', `<article><h1>Two ships hit</h1>${paragraphs(1500)}</article>`],
  ['one paragraph', `<p>${sentence.repeat(6000)}</p>`],
  ['one word', `<p>${sentence}</p><p>${'🚢'.repeat(200_000)}</p><p>${sentence}</p>`],
])('an article past the limit ends there, and the rest is kept as cut: %s', (_, html) => {
  const { articles, long } = read(html)
  expect(articles[0]?.text.length).toBeLessThanOrEqual(210_000)
  expect(articles[0]?.text.length).toBeGreaterThan(198_000)
  expect(long.length).toBeGreaterThan(0)
  expect(articles[0]?.text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
  const shown = letters([html.replace(/<h1>.*<\/h1>/, '').replace(/<[^>]*>/g, '')])
  expect(letters([articles[0]?.text.slice(articles[0].bodyStart) ?? '', ...long])).toBe(shown)
})

test('a page of many articles is read to its limit, and the others are kept as cut', () => {
  const one = (at: number): string => `<article><h2>Ship ${at} was hit off Ardel</h2>${paragraphs(250)}</article>`
  const { articles, long } = read(Array.from({ length: 40 }, (_, at) => one(at)).join(''))
  const length = articles.reduce((sum, { text }) => sum + text.length, 0)
  expect(length).toBeLessThan(2_200_000)
  expect(length).toBeGreaterThan(1_900_000)
  expect(long).toContain('Ship 39 was hit off Ardel')
})

test('an article of common length is left whole', () => {
  expect(read(`<article><h1>Two ships hit</h1>${paragraphs(100)}</article>`).long).toEqual([])
})
