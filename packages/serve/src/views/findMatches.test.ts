import { expect, test } from 'vitest'
import { prepare } from '../prepare.ts'
import { fixtureContent, makeFixtureInput } from '../testing/fixture.ts'
import { findNames, toResults } from './findMatches.ts'

const prepared = prepare(fixtureContent, makeFixtureInput().toBrief(fixtureContent))

test.each([
  ['karsk port', 'Karsk port authority'],
  ['HERON', 'Heron-4'],
  ['grain', undefined],
  ['  ', undefined],
])('“%s” finds the name %s first', (query, title) => {
  expect(findNames(prepared, query, 5)[0]?.title).toBe(title)
})

test('a claim that was found is named by its speaker and opens at its sentence', () => {
  const hit = {
    kind: 'claim' as const,
    id: 'strike-claim-0',
    article: 'strike',
    title: null,
    snippet: 'At least 12',
    marks: [],
  }
  const [result] = toResults(prepared, [hit])
  expect(result).toMatchObject({ title: 'Karsk port authority', evidence: { article: 'strike' } })
  expect(result?.evidence?.text).toContain('At least 12')
})

test('an article that was found opens at the first of the words', () => {
  const snippet = 'the grain terminal of Karsk'
  const hit = {
    kind: 'article' as const,
    id: 'strike',
    article: 'strike',
    title: 'T',
    snippet,
    marks: [{ start: 4, end: 9 }],
  }
  expect(toResults(prepared, [hit])[0]?.evidence?.text).toBe('grain')
})
