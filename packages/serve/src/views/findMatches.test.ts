import { afterAll, expect, test } from 'vitest'
import { makeFixtureInput } from '../testing/fixture.ts'
import { findNames, toResults } from './findMatches.ts'

const { ledger, close } = await makeFixtureInput()
afterAll(close)

test.each([
  ['karsk port', 'Karsk port authority'],
  ['HERON', 'Heron-4'],
  ['grain', undefined],
  ['  ', undefined],
  ['?!', undefined],
])('“%s” finds the name %s first', async (query, title) => {
  expect((await findNames(ledger, query, 5))[0]?.title).toBe(title)
})

test('a claim that was found is named by its speaker and opens at its sentence', async () => {
  const results = toResults(await ledger.search('"at least 12"', 5))
  const claim = results.find(({ kind }) => kind === 'claim')
  expect(claim).toMatchObject({ title: 'Karsk port authority', evidence: { article: 'strike' } })
  expect(claim?.evidence?.text).toContain('At least 12')
})

test('an article that was found opens at the first of the words', async () => {
  const [article] = toResults(await ledger.search('terminals', 5))
  expect(article).toMatchObject({ kind: 'article', evidence: { text: 'terminal' } })
  const reading = (await ledger.contentAround('article', article?.id ?? ''))?.readings[0]
  const { start = 0, end = 0 } = article?.evidence ?? {}
  expect(reading?.article.text.slice(start, end)).toBe('terminal')
})
