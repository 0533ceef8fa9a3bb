import { expect, test } from 'vitest'
import { inventArticles } from './inventArticles.ts'
import { toReading } from './toReading.ts'

const sketches = [...inventArticles(800)]
const articles = sketches.flatMap((sketch) => toReading(sketch).articles)

test('the same articles in every run, in the order of their days, thirty a day', () => {
  expect([...inventArticles(800)]).toEqual(sketches)
  const days = sketches.map(({ day }) => day)
  expect(days).toEqual(days.toSorted((a, b) => a - b))
  expect(days.at(-1)).toBeGreaterThan(24)
  expect(days.at(-1)).toBeLessThan(34)
})

test('some ten statements each, and a third are copies', () => {
  const statements = articles.flatMap((article) => article.statements)
  expect(statements.length / articles.length).toBeGreaterThan(9)
  expect(sketches.filter(({ copies }) => copies).length / sketches.length).toBeCloseTo(0.3, 1)
})

test('whatever is cited stands in the text', () => {
  for (const { article, statements, layers } of articles) {
    const cited = [...statements.flatMap(({ evidence }) => evidence), ...layers.mentions, ...layers.places]
    for (const { start, end, text } of cited) expect(article.text.slice(start, end)).toBe(text)
  }
})
